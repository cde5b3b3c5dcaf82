"""The plain page of a name, from a built site."""

from __future__ import annotations

import re
from pathlib import Path

from generator.catalogue.kinds import FOLDERS
from generator.problems import UsageError, nearest

PLACES = (*FOLDERS, "categories")
"""Where a name is looked for, in this order."""
TARGET = re.compile(r'http-equiv="refresh" content="0; url=([^"]+)"')


def page(site: Path, name: str) -> str:
    """Return the Markdown of an entry or category, by name or alias.

    Raise UsageError if there is no built site, or nothing of that name in it.
    """
    if not (site / "index.md").is_file():
        raise UsageError(f"there is no built site in {site}/; run: atlas build")
    for folder in PLACES:
        place = site / folder / name
        if place.parent != site / folder or not place.is_dir():
            continue
        twin = place / "index.md"
        if not twin.is_file():
            redirect = TARGET.search((place / "index.html").read_text("utf-8"))
            twin = place / str(redirect and redirect[1]).replace("index.html", "index.md")
        return twin.read_text("utf-8")
    known = {path.parent.name for folder in PLACES for path in (site / folder).glob("*/index.md")}
    raise UsageError(f"there is no page '{name}'; {nearest(name, known)}")
