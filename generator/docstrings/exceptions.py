"""The exceptions that a docstring says are raised."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.docstrings.blocks import blocks
from generator.docstrings.parts import Block, Definitions, Heading, Listing, Paragraph, Quote

_NAME = re.compile(r"[A-Za-z_][\w.]*")


def exceptions(doc: str) -> tuple[str, ...]:
    """Return the names below "Raises", in whatever style, each once and in order."""
    if "raise" not in doc.lower():
        return ()
    return tuple(dict.fromkeys(_named(blocks(doc))))


def _named(parts: Sequence[Block]) -> Iterator[str]:
    is_below = False
    for part in parts:
        if isinstance(part, Heading):
            is_below = part.text == "Raises"
        elif isinstance(part, Quote):
            yield from _named(part.parts)
        elif is_below and isinstance(part, Definitions):
            for term, _ in part.items:
                yield from (name for name in _NAME.findall(term) if name not in ("or", "and"))
        elif not isinstance(part, (Paragraph, Listing)):
            is_below = False
