"""The letters of a card: the font that comes inside Pillow, and what it cannot show."""

from __future__ import annotations

import unicodedata
from functools import cache

from PIL import ImageFont

PLAIN = {
    "\u2010": "-",
    "\u2011": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    "\u00a0": " ",
    "\u202f": " ",
    "×": "x",
    "÷": "/",
    "→": "->",
    "←": "<-",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "ß": "ss",
    "æ": "ae",
    "ø": "o",
    "ł": "l",
}
"""What is drawn instead of characters that the font lacks; letters with accents lose them."""

UNKNOWN = "?"
"""What is drawn instead of any other character that the font lacks."""


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """Return the font in this size."""
    found = ImageFont.load_default(size)
    if not isinstance(found, ImageFont.FreeTypeFont):
        raise RuntimeError("this Pillow was built without FreeType and cannot draw the cards")
    return found


@cache
def has_glyph(character: str) -> bool:
    """Return whether the font can show the character."""
    return bytes(font(40).getmask(character)) != bytes(font(40).getmask("\uffff"))


def drawable(text: str) -> str:
    """Return the text in characters that the font can show."""
    return "".join(map(_drawable, text))


def _drawable(character: str) -> str:
    if character == "\n" or has_glyph(character):
        return character
    if character in PLAIN:
        return PLAIN[character]
    bare = "".join(one for one in unicodedata.normalize("NFKD", character) if has_glyph(one))
    return bare or UNKNOWN


@cache
def width(text: str, size: int) -> int:
    """Return how far a line reaches, in pixels."""
    return round(font(size).getlength(text))


def wrapped(text: str, size: int, room: int) -> list[str]:
    """Return the text in as few lines as fit the room, and those of even length.

    A line break in the text stays one. A word wider than the room has a line of its own and
    sticks out.
    """
    return [line for part in text.split("\n") for line in _balanced(part, size, room)]


def _balanced(text: str, size: int, room: int) -> list[str]:
    count = len(_filled(text, size, room))
    low, high = 0, room
    while high - low > 1:
        middle = (low + high) // 2
        lines = _filled(text, size, middle)
        if len(lines) > count or any(width(line, size) > middle for line in lines):
            low = middle
        else:
            high = middle
    return _filled(text, size, high)


def _filled(text: str, size: int, room: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def shortened(text: str, size: int, room: int) -> str:
    """Return the text, its end left out for "…" if it is wider than the room."""
    if width(text, size) <= room:
        return text
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if width(_beginning(text, middle), size) <= room:
            fits = middle
        else:
            too_long = middle
    return _beginning(text, fits)


def _beginning(text: str, length: int) -> str:
    return text[:length].rstrip(" ,.;:") + "…"
