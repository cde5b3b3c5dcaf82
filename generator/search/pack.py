"""Lists of small numbers as printable text, which compresses a seventh better than digits do.

`templates/theme/assets/search/engine.js` reads it back.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

ALPHABET = "".join(chr(code) for code in range(33, 127) if chr(code) not in '"\\')
"""What JSON writes as it is, the blank left out: it separates lists."""
LAST = 72
"""How many of the letters end a number; the others say that more follows. Measured."""


def pack(numbers: Iterable[int]) -> str:
    """Return numbers that are not negative as text, the lowest digits first."""
    more = len(ALPHABET) - LAST
    letters = []
    for number in numbers:
        while number >= LAST:
            number, digit = divmod(number - LAST, more)
            letters.append(ALPHABET[LAST + digit])
        letters.append(ALPHABET[number])
    return "".join(letters)


def steps(rising: Iterable[int]) -> list[int]:
    """Return the first of some rising numbers and the differences between neighbours."""
    numbers = list(rising)
    return [*numbers[:1], *(b - a for a, b in pairwise(numbers))]
