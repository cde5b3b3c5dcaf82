"""What an entry is read by: its pieces, each a sentence or a task with all that belongs to it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.catalogue.catalogue import Located
from generator.catalogue.model import Entry

BY_ITEM = frozenset(["pitfalls", "prefer_instead", "sections", "tasks", "use_when"])
"""Fields whose items are read one by one."""
UNREAD = frozenset(["categories"])
"""Fields that claim nothing: where an entry is filed."""


@dataclass(frozen=True)
class Piece:
    """A part of an entry that somebody reads as one."""

    path: tuple[str | int, ...]
    """Where it stands in the entry's file."""
    digest: str
    """Of its text and its scripts; what was recorded of them is no part of it."""


def pieces(entry: Located[Entry]) -> tuple[Piece, ...]:
    """Return the pieces of an entry as its own layer has them."""
    scripts = entry.by_script

    def code(name: str) -> bytes:
        example = scripts.get(name)
        return (example.code if example else None) or b""

    return tuple(cut(entry.document.origin(()).data, code))


def cut(data: Mapping[str, Any], code: Callable[[str], bytes]) -> Iterator[Piece]:
    """Yield the pieces of what an entry's file holds; `code` gives a script by its name."""
    for field, value in data.items():
        if field in BY_ITEM and isinstance(value, list):
            for number, item in enumerate(value):
                yield Piece((field, number), _digest(field, item, code))
        elif field not in UNREAD:
            yield Piece((field,), _digest(field, value, code))


def _digest(field: str, value: Any, code: Callable[[str], bytes]) -> str:
    text = json.dumps([field, value], sort_keys=True, ensure_ascii=False, default=str)
    whole = hashlib.sha256(text.encode())
    for name in _scripts(value):
        whole.update(f"\0{name}\0".encode() + code(name))
    return whole.hexdigest()[:8]


def _scripts(value: Any) -> Iterator[str]:
    """Yield the names of the scripts that a part of an entry runs."""
    if isinstance(value, list):
        for item in value:
            yield from _scripts(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "example" and isinstance(item, str):
                yield item
            else:
                yield from _scripts(item)
