"""What something was made from, as one text that is the same only while all of it is the same.

Whatever is kept between runs carries such a text and is made anew when the text changes. The
interpreter and the supported versions are always part of it.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import sysconfig
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from generator import pythons

SKIPPED = {"__pycache__", "node_modules", ".git", ".cache"} | {
    f".{tool}_cache" for tool in ("mypy", "pytest", "ruff", "import_linter")
}
"""Folders that tools keep beside what somebody wrote."""


def fingerprint(*parts: object) -> str:
    """Return the digest of all parts, as `repr` shows them, of this Python and of the supported ones."""
    whole = hashlib.sha256()
    for part in (_python(), pythons.VERSIONS, tuple(pythons.SYSTEMS.items()), *parts):
        whole.update(repr(part).encode("utf-8", "surrogatepass") + b"\0")
    return whole.hexdigest()


@cache
def bytes_of(*places: Path) -> str:
    """Return the digest of names and bytes of all files at or below some places.

    For files that do not change while this process runs: the package's own and its tables.
    """
    whole = hashlib.sha256()
    for place in places:
        for name, _ in files(place):
            whole.update(os.fsencode(Path(name).relative_to(place)) + b"\0")
            whole.update(hashlib.sha256(Path(name).read_bytes()).digest())
    return whole.hexdigest()


def looks_of(*places: Path) -> Iterator[str]:
    """Yield name, size, times and number of every file at or below some places.

    `git status` tells files apart in this way too: looking at ten thousand takes a tenth of a second.
    """
    for place in places:
        yield str(place.resolve())
        for name, state in files(place):
            yield f"{name} {state.st_size} {state.st_mtime_ns} {state.st_ctime_ns} {state.st_ino}"


def files(
    place: Path, above: tuple[tuple[int, int], ...] = ()
) -> Iterator[tuple[str, os.stat_result]]:
    """Yield the path and the state of every file at or below a place, links followed.

    `above` are the folders that lead to the place, for a link may lead back to one of them.
    What cannot be seen is left out: whoever reads it says what is wrong.
    """
    try:
        state = place.stat()
        if not stat.S_ISDIR(state.st_mode):
            yield str(place), state
            return
        with os.scandir(place) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    here = (state.st_dev, state.st_ino)
    if here in above:
        return
    for entry in found:
        if entry.name in SKIPPED or entry.name.startswith(".venv"):
            continue
        if entry.is_dir():
            yield from files(Path(entry.path), (*above, here))
        else:
            yield entry.path, _state(entry)


def installed() -> Iterator[str]:
    """Yield the name and version of everything that is installed for this interpreter."""
    for folder in map(Path, sys.path):
        if folder.is_dir():
            yield from sorted(name for name in os.listdir(folder) if name.endswith(".dist-info"))  # noqa: PTH208


def _state(entry: os.DirEntry[str]) -> os.stat_result:
    try:
        return entry.stat()
    except OSError:  # a link that leads nowhere
        return entry.stat(follow_symlinks=False)


@cache
def _python() -> str:
    """Return the digest of what this Python is: its version, where it is, and the modules it came with.

    A distribution's package may add a module of the standard library later, such as `tkinter`.
    """
    extensions = sysconfig.get_config_var("DESTSHARED") or Path(sys.base_prefix, "DLLs")
    names = [
        name
        for folder in (Path(sysconfig.get_path("stdlib")), Path(extensions))
        if folder.is_dir()
        for name in sorted(os.listdir(folder))  # noqa: PTH208
        if name not in SKIPPED
    ]
    facts = (sys.version, str(Path(sys.executable).resolve()), *names)
    return hashlib.sha256("\0".join(facts).encode("utf-8", "surrogateescape")).hexdigest()
