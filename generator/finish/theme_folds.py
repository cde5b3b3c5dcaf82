"""The theme's own care for what is folded, which the rows of an API are left out of."""

from __future__ import annotations

import re
from pathlib import Path

from generator.finish.substitutions import Change, Changes

SCRIPTS = "assets/javascripts/bundle.*.js"
FOLDS = Change(
    "care for what is folded",
    re.compile(r'\("details",(\w+)\)\.map\('),
    r'("details:not(.atlas-row)",\1).map(',
)
"""The theme watches each fold of a page by itself, and unfolds all to print them. A page may have a
thousand rows that open, and their signatures would fill fifty sheets."""


def leave_rows_alone(site: Path, changes: Changes) -> None:
    """Let the theme's script of a built site look after every fold but the rows of an API."""
    scripts = {path: path.read_text("utf-8") for path in site.glob(SCRIPTS)}
    texts = {path: changes.make(FOLDS, text, is_due=True) for path, text in scripts.items()}
    if not texts:
        changes.make(FOLDS, "", is_due=True)
    for path, text in texts.items():
        path.write_text(text, "utf-8", newline="\n")
