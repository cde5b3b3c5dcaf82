"""The lines of a docstring: how far in they stand, where what stands together ends, and whether they read as text."""

from __future__ import annotations

import re
from collections.abc import Sequence


def is_text(lines: Sequence[str]) -> bool:
    """Return whether lines read as sentences."""
    words = " ".join(lines).split()
    plain = sum(
        bool(re.fullmatch(r"[(\"'`]?[A-Za-z][A-Za-z'’-]*[)\"'`]?[.,:;!?]?", word)) for word in words
    )
    return len(words) > 3 and plain >= 0.7 * len(words)


def indent_of(line: str) -> int:
    """Return how many blanks a line begins with."""
    return len(line) - len(line.lstrip())


def skip_blank(lines: Sequence[str], place: int) -> int:
    """Return the place of the next line that is not blank, from this one on."""
    while place < len(lines) and not lines[place].strip():
        place += 1
    return place


def paragraph_end(lines: Sequence[str], place: int) -> int:
    """Return the place of the next blank line, from this one on."""
    while place < len(lines) and lines[place].strip():
        place += 1
    return place


def further_in_end(lines: Sequence[str], place: int, indent: int) -> int:
    """Return the end of the lines that stand further in, without blank lines behind them."""
    end = place
    while place < len(lines):
        if lines[place].strip():
            if indent_of(lines[place]) <= indent:
                break
            end = place + 1
        place += 1
    return end


def dedented(lines: Sequence[str]) -> list[str]:
    """Return lines without the blanks that all of them begin with."""
    shared = min((indent_of(line) for line in lines if line.strip()), default=0)
    return [line[shared:] for line in lines]


def text_of(lines: Sequence[str]) -> str:
    """Return lines as one text, without what all of them begin with and blank lines around it."""
    return "\n".join(line.rstrip() for line in dedented(lines)).strip("\n")
