"""Characters that nobody sees, but that change what a text is or seems to be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_CATEGORIES = ("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp")
_BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
"""Letters and marks without any shape, which do not count as control characters."""


def is_invisible(char: str) -> bool:
    """Return whether a character controls, joins or turns others instead of being read."""
    return unicodedata.category(char) in _CATEGORIES or char in _BLANK_LETTERS


def invisible(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield line, column and character of what is invisible in a file; tabs and line ends are not."""
    if text.isascii() and text.isprintable():
        return
    for number, line in enumerate(re.split("\r\n|\n", text), 1):
        if not line.isprintable() or not line.isascii():
            for column, char in enumerate(line, 1):
                if char != "\t" and is_invisible(char):
                    yield number, column, char


def name_of(char: str) -> str:
    """Return how a message names an invisible character."""
    return f"U+{ord(char):04X}"
