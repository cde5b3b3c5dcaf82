"""Lists of what is left out on purpose, each group with its reason."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.catalogue.model.authored import Authored, NamePattern, Text


class Omission(Authored):
    """Names that share a reason for having no page."""

    reason: Text
    """Why nobody misses a page."""
    names: Annotated[tuple[NamePattern, ...], Field(min_length=1)]
    """Import names; `*` stands for any letters."""


class Uncovered(Authored):
    """The whole of `uncovered.yml`: what the standard library has and the catalogue leaves out."""

    left_out: tuple[Omission, ...] = ()
    """Groups by reason."""


class Unpromised(Authored):
    """Words that share a reason for not being in the code."""

    reason: Text
    """Why nobody expects them there."""
    words: Annotated[tuple[Text, ...], Field(min_length=1)]
    """The words, as they stand in asks."""


class Asks(Authored):
    """The whole of `asks.yml`: words of asks that look like code and are not in the example."""

    unpromised: tuple[Unpromised, ...] = ()
    """Words that no code has to hold, grouped by reason."""
