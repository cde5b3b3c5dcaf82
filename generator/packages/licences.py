"""Licences as metadata has them, and the families that people choose by."""

from __future__ import annotations

import re

FAMILIES = (
    ("AGPL", r"AGPL|Affero|AFFERO"),
    ("GPL", r"GPL|GNU General"),
    ("LGPL", r"LGPL|GNU Lesser|GNU Library"),
    ("MPL", r"MPL|Mozilla"),
    ("Apache", r"Apache"),
    ("BSD", r"BSD"),
    ("MIT", r"MIT|Expat|HPND"),
    ("PSF", r"PSF|Python"),
    ("ISC", r"ISC"),
    ("public domain", r"Unlicense|Public Domain|CC0|0BSD"),
)
"""The strictest first: of licences that hold together, that one decides."""
OTHER = "other"


def family(licence: str | None) -> str:
    """Return the family that decides what one may do: of what holds together the strictest, of a choice the mildest.

    So `BSD-3-Clause AND MIT` is BSD, and `LGPL-3.0-only OR MIT` is MIT; nothing for what is not stated.
    """
    if not licence:
        return ""
    choices = [
        _strictest(one) for one in re.split(r"\bor\b(?!\s+later)|/", licence, flags=re.IGNORECASE)
    ]
    known = [one for one in choices if one != OTHER]
    names = [name for name, _ in FAMILIES]
    return max(known, key=names.index) if known else OTHER


def _strictest(licence: str) -> str:
    # What it begins with is its own; what stands behind it are parts that others wrote.
    return next(
        (name for name, pattern in FAMILIES if re.search(rf"(?<![A-Za-z])(?:{pattern})", licence)),
        OTHER,
    )
