"""What was made from what, so that nothing is made again for nothing.

Files are told apart by name, size, times and number, as `git status` does, and not read: looking at
ten thousand of them takes a tenth of a second.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.system.write import write_atomically

SKIPPED = {"__pycache__", "node_modules"}
"""Folders beside our sources that are none; those whose name begins with a dot are left out as well."""
VARIABLES = ("ATLAS_", "SOURCE_DATE_EPOCH")
"""How the names of variables begin that a build looks at."""


class Stamp:
    """A file that says of some outputs from which inputs they were made.

    It is read and the inputs are looked at when this is created, so before anything is made of
    them; what changes while something is being made counts as changed.
    """

    def __init__(self, file: Path, inputs: Iterable[Path], outputs: Iterable[Path]) -> None:
        self._file = file
        self._outputs = list(outputs)
        self._inputs = _digest([*_surroundings(), *_lines(inputs)])

    def holds(self) -> bool:
        """Return whether the outputs are those that were made, from these very inputs."""
        try:
            return self._file.read_text("ascii") == self._text()
        except (OSError, UnicodeDecodeError):
            return False

    def put(self) -> None:
        """Say that the outputs, as they are now, were made from the inputs."""
        write_atomically(self._file, self._text().encode("ascii"))

    def _text(self) -> str:
        return f"{self._inputs}\n{_digest(_lines(self._outputs))}\n"


def files(place: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Yield the path and the state of every file at or below a place that can be seen."""
    try:
        if not place.is_dir():
            yield str(place), place.stat()
            return
        with os.scandir(place) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return  # whoever reads it says what is wrong
    for entry in found:
        if not entry.is_dir(follow_symlinks=False):
            yield entry.path, entry.stat(follow_symlinks=False)
        elif entry.name not in SKIPPED and entry.name[0] != ".":
            yield from files(Path(entry.path))


def _lines(places: Iterable[Path]) -> Iterator[str]:
    for place in places:
        yield str(place.resolve())
        for name, state in files(place):
            yield f"{name} {state.st_size} {state.st_mtime_ns} {state.st_ctime_ns} {state.st_ino}"


def _surroundings() -> Iterator[str]:
    """Yield what else the output depends on: the interpreter, what is installed, our variables."""
    yield sys.version
    yield sys.executable
    for folder in map(Path, sys.path):
        if folder.is_dir():
            yield from sorted(name for name in os.listdir(folder) if name.endswith(".dist-info"))  # noqa: PTH208
    yield from sorted(f"{k}={v}" for k, v in os.environ.items() if k.startswith(VARIABLES))


def _digest(lines: Iterable[str]) -> str:
    whole = hashlib.sha256()
    for line in lines:
        whole.update(os.fsencode(line) + b"\0")
    return whole.hexdigest()
