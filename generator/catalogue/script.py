"""A script in its parts: a set-up that only makes it runnable, and the lines a reader came for.

A set-up is a block at the top, from a line `# set-up: a stand-in server` to a line `# end of set-up`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

OPENING = re.compile(r"# set-up: (\S.*)")
CLOSING = "# end of set-up"
_MARK = re.compile(r"#\s*(end of (?:the )?)?set[- ]?up\s*(?:$|:)", re.IGNORECASE)
"""A line that is meant to begin a set-up or to end one, also where it is not written right."""


@dataclass(frozen=True)
class Script:
    """The parts of a script, without the lines that mark them."""

    title: str
    """What the set-up is, such as "a stand-in server"; nothing if there is none."""
    setup: str
    code: str
    """The reader's lines."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with the marks of a set-up, in a line of the script."""

    line: int
    message: str
    hint: str


def split(text: str) -> Script:
    """Return the parts of a script; all of it is the reader's unless a whole set-up begins it."""
    lines = text.split("\n")
    opening = OPENING.fullmatch(lines[0])
    if not opening or CLOSING not in lines:
        return Script("", "", text)
    end = lines.index(CLOSING)
    setup, code = "\n".join(lines[1:end]), "\n".join(lines[end + 1 :])
    return Script(opening[1].strip(), setup.strip("\n") + "\n", code.lstrip("\n"))


def faults(text: str) -> Iterator[Fault]:
    """Yield what is wrong with the marks of a set-up."""
    lines = text.split("\n")
    found = [
        (number, match) for number, line in enumerate(lines, 1) if (match := _MARK.match(line))
    ]
    begin = [number for number, match in found if not match[1]]
    end = [number for number, match in found if match[1]]
    for number in begin:
        line = lines[number - 1]
        if number > 1:
            yield Fault(
                number,
                "a set-up stands at the top of a script, and there is one at most",
                "join the two",
            )
        elif not OPENING.fullmatch(line):
            hint = "write `# set-up: a stand-in server`, in a few words"
            yield Fault(number, f"'{line}' does not say what the set-up is", hint)
        elif not end:
            yield Fault(number, "the set-up does not end", f"close it with a line `{CLOSING}`")
    for number in end:
        line = lines[number - 1]
        if line != CLOSING:
            yield Fault(number, f"'{line}' does not end a set-up", f"write `{CLOSING}`")
        elif not begin or number < begin[0]:
            yield Fault(number, "no set-up begins above this line", "begin it on the first line")
        elif number > end[0]:
            yield Fault(number, "the set-up has ended before", "leave this line out")
        elif not any(line.strip() for line in lines[1 : number - 1]):
            yield Fault(number, "the set-up is empty", "leave both lines out")
