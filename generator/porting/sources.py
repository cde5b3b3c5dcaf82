"""Somebody's source files: which there are, and what each uses that changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.catalogue.code import CodeError, parse
from generator.porting.changed import AllChanged
from generator.porting.find import Finding, find
from generator.problems import UsageError, complaint
from generator.uses.names import PublicNames

SUFFIXES = (".py", ".pyw")
LEFT_OUT = frozenset({"__pycache__", "node_modules", "site-packages"})
"""Folders whose files are not the project's own, beside hidden ones and environments."""


@dataclass(frozen=True)
class Unread:
    """A file of which nothing, or not all, is known."""

    path: str
    line: int
    why: str


@dataclass
class Report:
    """What was found in all files."""

    read: int = 0
    """How many files were read."""
    found: list[tuple[str, Finding]] = field(default_factory=list)
    """Path as it was given, and what it uses."""
    unread: list[Unread] = field(default_factory=list)


def files(places: Iterable[Path]) -> list[Path]:
    """Return the files that are named, and those with Python code in the folders that are.

    Raises UsageError for what is not there.
    """
    found: dict[Path, None] = {}
    for place in places:
        if place.is_dir():
            found |= dict.fromkeys(sorted(_below(place)))
        elif place.is_file():
            found[place] = None
        else:
            raise UsageError(f"there is no file or folder {place}")
    return list(found)


def _below(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [
            name
            for name in folders
            if name not in LEFT_OUT
            and not name.startswith(".")
            and not (Path(place) / name / "pyvenv.cfg").exists()
        ]
        yield from (Path(place) / name for name in names if name.endswith(SUFFIXES))


def report(
    places: Sequence[Path],
    changed: AllChanged,
    public: PublicNames,
    progress: Callable[[int, int], None] = lambda *_: None,
) -> Report:
    """Return what the files of these places use that changes; what cannot be read is told in it."""
    every, told = files(places), Report()
    roots = [place for place in places if place.is_dir()]
    for done, path in enumerate(every, start=1):
        _read(path, changed, public, roots, told)
        progress(done, len(every))
    return told


def _read(
    path: Path, changed: AllChanged, public: PublicNames, roots: Sequence[Path], told: Report
) -> None:
    name = str(path)
    try:
        tree = parse(path.read_bytes())
    except OSError as error:
        told.unread.append(Unread(name, 1, complaint(error)))
        return
    except CodeError as error:
        told.unread.append(Unread(name, error.line, str(error)))
        return
    own = [path.parent, *(root / "src" for root in roots), *roots]
    try:
        found = find(tree, changed, public, lambda module: any(_has(one, module) for one in own))
    except RecursionError:
        told.unread.append(Unread(name, 1, "it is nested too deeply to be followed"))
        return
    told.read += 1
    told.found += [(name, one) for one in found]


def _has(folder: Path, module: str) -> bool:
    """Return whether a folder has a module or package of this name."""
    return (folder / f"{module}.py").is_file() or (folder / module / "__init__.py").is_file()
