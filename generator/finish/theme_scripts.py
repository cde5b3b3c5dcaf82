"""The scripts of the builder's theme, and its search: no page of the site uses them."""

from __future__ import annotations

import shutil
from pathlib import Path

FOLDERS = ("assets/javascripts/lunr", "assets/javascripts/workers")
"""Of its search, and there whether that is switched on or not: 1.2 MB."""
FILES = ("assets/javascripts/bundle.*", "search.json")
"""What works its pages; and an index that Zensical writes in any case: 7 MB."""


def drop_theme_scripts(site: Path) -> None:
    """Take the scripts of the theme, and all that belongs to its search, out of a built site."""
    for folder in FOLDERS:
        shutil.rmtree(site / folder, ignore_errors=True)
    for pattern in FILES:
        for path in site.glob(pattern):
            path.unlink()
