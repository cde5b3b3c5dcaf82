"""A place on the site where a name is used, and which of several is shown first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from textwrap import shorten

from generator.catalogue.addresses import entry_address
from generator.catalogue.catalogue import Example
from generator.catalogue.model import Concept, Pitfall, Task
from generator.catalogue.text import plain

LONGEST_TITLE = 70
"""Characters of a pitfall that stand for it in a list."""


class UseKind(StrEnum):
    """What uses a name."""

    TASK = "task"
    SECTION = "section"
    PITFALL = "pitfall"


@dataclass(frozen=True)
class Use:
    """A task, a section of a concept or a pitfall whose code uses a name."""

    kind: UseKind
    title: str
    """In authored markup."""
    address: str
    """The page, below the site's root."""
    anchor: str
    owner: str
    """The name of the entry."""


def shortened(pitfall: Pitfall) -> str:
    """Return the beginning of what a pitfall says, which stands for it in a list."""
    return shorten(plain(pitfall.text), LONGEST_TITLE, placeholder=" …")


def place(example: Example) -> Use:
    """Return the place of an example."""
    model = example.entry.model
    address, owner = entry_address(example.entry), model.name
    if example.pitfall:
        title = shortened(example.pitfall).replace("`", "")
        return Use(UseKind.PITFALL, title, address, example.run.anchor, owner)
    part = model.pieces[int(example.path[1])]
    kind = UseKind.SECTION if isinstance(model, Concept) else UseKind.TASK
    return Use(kind, part.title, address, part.anchor, owner)


def words_of(example: Example) -> str:
    """Return all that an example is found by: title and ways of asking, or what bites."""
    if example.pitfall:
        return example.pitfall.text
    part = example.entry.model.pieces[int(example.path[1])]
    asks = part.asks
    note = part.note if isinstance(part, Task) else ""
    return " ".join([part.title, *asks, note])


def speaks_of(words: str, full: str) -> bool:
    """Return whether a text has the last part of a dotted name as a word."""
    last = full.rpartition(".")[2]
    return re.search(rf"(?<![\w]){re.escape(last)}(?![\w])", words) is not None
