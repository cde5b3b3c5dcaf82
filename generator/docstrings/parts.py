"""What a docstring is made of."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Paragraph:
    """Lines that flow."""

    text: str


@dataclass(frozen=True)
class Heading:
    """A line that names what comes below it."""

    text: str


@dataclass(frozen=True)
class Code:
    """Lines that stay as they are."""

    text: str
    is_session: bool = False
    """Whether it shows an interpreter at work."""


@dataclass(frozen=True)
class Listing:
    """Points, each of several parts."""

    items: tuple[tuple[Block, ...], ...]
    is_ordered: bool = False


@dataclass(frozen=True)
class Definitions:
    """Terms, such as parameters, and what is said of each."""

    items: tuple[tuple[str, tuple[Block, ...]], ...]
    is_code: bool = True
    """Whether the terms are names in code."""


@dataclass(frozen=True)
class Quote:
    """Parts that stand further in."""

    parts: tuple[Block, ...] = field(default=())


Block = Paragraph | Heading | Code | Listing | Definitions | Quote
