"""Beginning a project: what stands in its way, and writing its files beside whatever is there."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.init.found import LONGEST
from generator.problems import UsageError
from generator.settings import FILE
from generator.system.write import write_atomically

STATE = ".atlas.json"
"""The file that says which atlas a project was made for, and what that was like (`generator/upgrade`)."""


@dataclass(frozen=True)
class Begun:
    """What was done for a new project."""

    written: tuple[Path, ...]
    left_alone: tuple[Path, ...]
    """What was there, and stays as it was."""


def check(folder: Path, name: str | None, more: Iterable[str] = ()) -> None:
    """Raise UsageError with every reason why no project can begin in a folder, or under a name, and with more."""
    refusals = [*_refusals(folder), *_of_name(name), *more]
    if refusals:
        raise UsageError("\n".join(refusals))


def _refusals(folder: Path) -> Iterator[str]:
    nearest = next(place for place in (folder, *folder.parents) if os.path.lexists(place))
    if not nearest.is_dir():
        yield f"{nearest} is no folder; name one, new or there already"
    elif not os.access(nearest, os.W_OK):
        yield f"{nearest} cannot be written to; name a folder elsewhere, or give yourself the right to"
    if (folder / FILE).exists() and not (folder / STATE).exists():
        yield f"{folder / FILE} is that of another site; name a folder of its own, such as {folder / 'atlas'}"


def _of_name(name: str | None) -> Iterator[str]:
    if name is None:
        return
    length = len(" ".join(name.split()))
    if not 0 < length <= LONGEST:
        yield f"the name of a site has 1 to {LONGEST} characters, not {length}; say --name with another"


def begin(files: Mapping[Path, bytes]) -> Begun:
    """Write the files that are not there yet; raise OSError with the file that the system refused."""
    written, left_alone = [], []
    for place, data in files.items():
        if os.path.lexists(place):
            left_alone.append(place)
        else:
            write_atomically(place, data)
            written.append(place)
    return Begun(tuple(written), tuple(left_alone))
