"""The plain page of a name, from a built site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from generator.catalogue.kinds import FOLDERS
from generator.problems import UsageError, unknown

PLACES = (*FOLDERS, "categories")
"""Where a name is looked for, in this order."""
TARGET = re.compile(r'http-equiv="refresh" content="0; url=([^"]+)"')


def page(site: Path, name: str) -> str:
    """Return the Markdown of an entry or category, by name or alias, in capitals or not.

    A name within a module or type, such as `shutil.copytree`, leads to the page that tells of it.
    Raise UsageError if there is no built site, or nothing of that name in it.
    """
    if not (site / "index.md").is_file():
        raise UsageError(f"there is no built site in {site}/; run: atlas build")
    places = _places(site)
    found = next(_pages(places, name), None)
    if found is None:
        known = {place.name for place in places if (place / "index.md").is_file()}
        owner = name.rpartition(".")[0]  # of a misspelt name at least the module is known
        raise UsageError(unknown("page", name, [owner] if owner in known else known))
    return found.read_text("utf-8")


def _pages(places: list[Path], name: str) -> Iterator[Path]:
    """Yield the plain pages of a name: its own, then those of what it is in that have it as an anchor."""
    for outer in _outwards(name):
        place = _find(places, outer)
        twin = _twin(place) if place else None
        if twin and (outer == name or _has_anchor(twin.with_name("index.html"), name)):
            yield twin
        # Names of a large package may stand on a page below: `cv2/constants`.
        for part in sorted(twin.parent.glob("*/index.md")) if twin else ():
            if _has_anchor(part.with_name("index.html"), name):
                yield part


def _twin(place: Path) -> Path:
    """Return the plain page of a place, or of the place it redirects to."""
    twin = place / "index.md"
    if twin.is_file():
        return twin
    redirect = TARGET.search((place / "index.html").read_text("utf-8"))
    return place / str(redirect and redirect[1]).replace("index.html", "index.md")


def _has_anchor(page: Path, name: str) -> bool:
    return f'id="{escape(name)}"'.casefold() in page.read_text("utf-8").casefold()


def _places(site: Path) -> list[Path]:
    """Return the folder of every page, the first one to look at first."""
    folders = [site / folder for folder in PLACES]
    return [
        place
        for folder in folders
        if folder.is_dir()
        for place in sorted(folder.iterdir())
        if place.is_dir()
    ]


def _outwards(name: str) -> list[str]:
    """Return a dotted name and what it is in: of `a.b.c` also `a.b`, then `a`."""
    parts = name.split(".")
    return [".".join(parts[:count]) for count in range(len(parts), 0, -1)]


def _find(places: list[Path], name: str) -> Path | None:
    """Return the place of this name, or of one that differs in capitals alone."""
    return next((place for place in places if place.name == name), None) or next(
        (place for place in places if place.name.casefold() == name.casefold()), None
    )
