"""Where a build may put a site: not in the place of anything that somebody wrote."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from generator.problems import UsageError
from generator.system.ownership import foreign, is_archive, shown

ANOTHER = "name another folder with --site"


def check(folder: Path, keep: Mapping[str, Path]) -> None:
    """Raise UsageError unless a build may put a site in the place of a folder.

    `keep` holds what builds are made from, by what people call it.
    """
    misplaced = _misplaced(folder.resolve(), keep)
    if misplaced:
        raise UsageError(f"{shown(folder)} {misplaced}; {ANOTHER}")
    found = foreign(folder)
    if not found:
        return
    if found.endswith("checkout"):
        remedy = "build into another folder and copy the site from there"
    elif folder.is_dir():
        remedy = f"{ANOTHER}, or empty it"
    else:
        remedy = ANOTHER
    raise UsageError(f"{shown(folder)} {found}; {remedy}")


def archive_of(folder: Path) -> Path:
    """Return the archive that belongs beside a copy for a folder.

    Raises UsageError if there is a file which is no archive of ours.
    """
    file = folder.with_name(f"{folder.name}.zip")
    if os.path.lexists(file) and not is_archive(file):
        raise UsageError(
            f"{file} is not an archive that the atlas made; {ANOTHER}, or move it away"
        )
    return file


def _misplaced(target: Path, keep: Mapping[str, Path]) -> str | None:
    """Return what a folder is, holds or lies in, as the rest of a sentence; None if it may be replaced."""
    if target == target.parent:
        return "is the root of the file system"
    places = {**_surroundings(), **keep}
    said = [
        *(f"is {what}" for what, place in places.items() if _is_same(target, place)),
        *(f"holds {what}" for what, place in places.items() if _is_within(place, target)),
        *(f"lies in {what}" for what, place in keep.items() if _is_within(target, place)),
    ]
    return next(iter(said), None)


def _surroundings() -> dict[str, Path]:
    found = {"the current folder": Path.cwd()}
    try:
        return {**found, "your home folder": Path.home()}
    except RuntimeError:  # a user without one, as in some containers
        return found


def _is_within(inner: Path, outer: Path) -> bool:
    return any(_is_same(outer, parent) for parent in inner.resolve().parents)


def _is_same(one: Path, other: Path) -> bool:
    """Return whether two paths name one place, in whatever case where the system does not tell cases apart."""
    try:
        return one.samefile(other)
    except OSError:
        return one == other.resolve()
