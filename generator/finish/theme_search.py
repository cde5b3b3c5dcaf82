"""The builder's own search, which no page of the site uses."""

from __future__ import annotations

import shutil
from pathlib import Path

FOLDERS = ("assets/javascripts/lunr", "assets/javascripts/workers")
"""Scripts that come with the theme whether its search is switched on or not: 1.2 MB."""
INDEX = "search.json"
"""Zensical writes it in any case: 7 MB."""


def drop_theme_search(site: Path) -> None:
    """Take what belongs to the builder's own search out of a built site."""
    for folder in FOLDERS:
        shutil.rmtree(site / folder, ignore_errors=True)
    (site / INDEX).unlink(missing_ok=True)
