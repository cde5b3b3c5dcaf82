"""Icons from the theme's package, as inline SVG."""

from __future__ import annotations

import re
from functools import cache

from generator.catalogue.icons import FOLDER


@cache
def icon(name: str) -> str:
    """Return the Material Design icon as SVG that takes the colour of its text.

    An unknown name raises KeyError.
    """
    path = FOLDER / f"{name}.svg"
    if not path.is_file():
        raise KeyError(name)
    svg = path.read_text(encoding="utf-8").strip()
    return re.sub(
        r"<svg ", '<svg class="atlas-icon" aria-hidden="true" fill="currentColor" ', svg, count=1
    )
