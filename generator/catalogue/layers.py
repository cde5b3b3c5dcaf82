"""The layers of a project's content: folders in order, of which a later one adds to those before it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Wanted:
    """Which parts of a layer are in the site."""

    standard: bool = False
    """Whether all is that belongs to Python itself: every entry but third-party packages."""
    categories: frozenset[str] = frozenset()
    """Categories, with their entries."""
    entries: frozenset[str] = frozenset()
    """Entries by name, each with the category that is its home."""


@dataclass(frozen=True)
class Layer:
    """A folder of content."""

    content: Path
    name: str
    """How problems name the folder."""
    wanted: Wanted | None = None
    """What of it is in the site; None for all of it."""
    is_shipped: bool = False
    """Whether it is the catalogue that comes with atlas."""
