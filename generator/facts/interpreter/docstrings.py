"""The first sentence of a docstring that says what the name does.

Docstrings begin in many ways: with the call itself, with what goes in and comes out around an
arrow, with an example. A reader is better served by nothing than by half of any of these.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from itertools import zip_longest

from generator.docstrings.inline import as_authored

LONGEST = 200
"""Characters; a longer sentence is cut at a word."""
CALL = re.compile(r"@?[\w.]+\(")
ARROW = re.compile(r"(-+>|--?|:)\s*")
IN_AND_OUT = re.compile(r"[a-z\[(][^.`>\"]{0,40}?\s(-+>|--)\s+")
END = re.compile(r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)(?<!k\.a\.)\s+(?=[A-Z(`'\"])")
NOTHING_TOLD = re.compile(
    r"\b(a|an|and|by|for|from|in|is|of|on|or|the|to|with)$"  # broken off
    r"|^\.\. [\w-]+::|^XXX|^No arguments?\.|>>>|^-|^b['\"]|^[\w-]+ = "
)
LISTED = re.compile(r"\s|-|>>>|class ")
ANNOUNCED = re.compile(r",?(\s+e\.g\.?)?:$")
FEWEST = 2
"""Words; one alone repeats the name or a type."""
FEWEST_BEFORE_COLON = 6
"""Words; fewer only announce what follows."""


def first_sentence(doc: str) -> str:
    """Return the first sentence of a docstring, or nothing if its beginning holds none.

    Its code stands in backticks, as in authored text, whatever marked it.

    What stands behind a call or an arrow often only names what comes out, in lower case: a
    sentence after it is preferred.
    """
    spare = ""
    for text, is_prose in _beginnings(doc):
        flat = as_authored(" ".join(text.split()))
        sentence = next(filter(None, map(_told, END.split(flat))), "")
        if sentence and (is_prose or re.match(r"[A-Z][a-z]", sentence)):
            return _cut(sentence)
        spare = spare or sentence
    return _cut(spare)


def _beginnings(doc: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of the first two paragraphs, and whether each is more than the name of a result."""
    for block in re.split(r"\n\s*\n", inspect.cleandoc(doc).strip())[:2]:
        if block.startswith(">>>"):
            return
        lines = block.splitlines()
        while lines and CALL.match(lines[0]):
            text = lines.pop(0)
            while not (end := _closing(text)) and lines:
                text += " " + lines.pop(0)
            rest = text[end:].lstrip()
            arrow = ARROW.match(rest)
            if end and rest and not arrow:  # a sentence that begins with a call
                lines.insert(0, text)
                break
            if arrow:
                result = rest[arrow.end() :]
                while lines and re.match(r"\s*[a-z(]", lines[0]) and not CALL.match(lines[0]):
                    result += " " + lines.pop(0)
                yield _without_arrow(result, arrow[1])
        if lines:
            yield _without_arrow("\n".join(_until_code(lines)))


def _without_arrow(text: str, arrow: str = "") -> tuple[str, bool]:
    """Return what stands behind the arrow a text begins with, and whether no arrow says it is a result."""
    said = IN_AND_OUT.match(text)
    if said:
        text, arrow = text[said.end() :], said[1]
    return text, not arrow.endswith(">")


def _until_code(lines: list[str]) -> Iterator[str]:
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        yield line
        if line.endswith(":") and LISTED.match(after):
            return


def _closing(text: str) -> int:
    """Return where the first bracket of a text has been closed, or 0."""
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == ")" and not depth:
            return at + 1
    return 0


def _told(sentence: str) -> str:
    """Return a sentence if it tells something."""
    words = len(sentence.split())
    if sentence.endswith(":"):
        return ANNOUNCED.sub(".", sentence) if words >= FEWEST_BEFORE_COLON else ""
    if words < FEWEST or NOTHING_TOLD.search(sentence) or not re.search(r"[A-Za-z]{2}", sentence):
        return ""
    return sentence


def _cut(text: str) -> str:
    """Return as many whole words as fit, and no half of what stands in backticks."""
    if len(text) <= LONGEST:
        return text
    kept = text[:LONGEST].rpartition(" ")[0]
    return (kept.rpartition("`")[0].rstrip() if kept.count("`") % 2 else kept) + " …"
