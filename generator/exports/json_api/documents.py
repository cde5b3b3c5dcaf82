"""The documents about entries and categories, whole."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.catalogue.model import Tier, Version
from generator.exports.json_api.examples import ExamplePart, PitfallPart, TaskPart
from generator.exports.json_api.parts import (
    Anchor,
    Filled,
    Link,
    Listed,
    Part,
    Place,
    Pointer,
    Replacement,
)
from generator.exports.json_api.symbols import Availability, SymbolPart


class SectionPart(Part):
    """One step of an explanation."""

    title: Filled
    """Its heading."""
    anchor: Anchor
    """Its place on the page."""
    text: Filled
    """Paragraphs separated by blank lines; lines starting with "- " make a list."""
    asks: tuple[Filled, ...]
    """Ways of asking that it answers."""
    example: ExamplePart | None
    """An example that shows it, if any."""


class Preference(Part):
    """When another entry serves better."""

    when: Filled
    """The situation."""
    use: Pointer
    """The entry to use instead."""
    because: Filled
    """The reason."""


class ChoicePart(Part):
    """One line of a category's chooser."""

    want: Filled
    """What somebody wants."""
    use: Pointer
    """The entry to use."""
    because: Filled
    """The reason."""


class TaskPointer(Place):
    """A task on a page."""

    title: Filled
    """The task."""
    anchor: Anchor
    """Its place on the page."""


class ReferencePart(Listed):
    """What modules and built-ins share."""

    tier: Tier
    """How widely it is used: wide, standard, tiny or removed."""
    official: Link | None
    """The official documentation."""
    purpose: Filled
    """The problem it solves and its place among its neighbours."""
    danger: Filled | None
    """The danger, where security is at stake."""
    use_when: tuple[Filled, ...]
    """Situations it is for."""
    prefer_instead: tuple[Preference, ...]
    """Situations in which another entry serves better."""
    tasks: Annotated[tuple[TaskPart, ...], Field(min_length=1)]
    """What people want done with it, each with an example."""
    pitfalls: tuple[Filled, ...]
    """What bites people in practice, in words."""
    warnings: tuple[PitfallPart, ...]
    """The danger and the pitfalls once more, each with the example that shows it."""
    related: tuple[Pointer, ...]
    """Entries a reader may have wanted instead."""
    notes: tuple[Filled, ...] = ()
    """What readers of this site should know first."""


class Measured(Availability):
    """What typeshed says of a standard-library module."""

    since: Version | None
    """First version with it; null if every Python 3 had it from the beginning."""
    removed: Version | None
    """First version without it; null while it is there."""
    symbols: tuple[SymbolPart, ...]
    """Its public names, sorted without regard to case."""


class ModuleDocument(ReferencePart):
    """A module or package."""

    is_standard: bool
    """Whether it belongs, or belonged, to the standard library."""
    distribution: Filled | None
    """What to install; null for the standard library."""
    import_statement: Filled
    """The statement by which it is customarily imported."""
    replaced_by: tuple[Replacement, ...]
    """For a removed module: what to use instead."""
    unexecuted: Filled | None
    """Why its examples could not be run, if so."""
    measured: Measured | None
    """What was measured; null for third-party packages and where typeshed has nothing."""


class BuiltinDocument(ReferencePart):
    """A built-in function, type or constant."""

    measured: SymbolPart | None
    """The name and its members; null for the few that typeshed does not have."""


class ConceptDocument(Listed):
    """An idea behind modules."""

    sections: tuple[SectionPart, ...]
    """The explanation, step by step."""
    related: tuple[Pointer, ...]
    """Entries a reader may have wanted instead."""
    notes: tuple[Filled, ...] = ()
    """What readers of this site should know first."""


class ListedCategory(Pointer):
    """A category in a list."""

    title: Filled
    """Heading of its page."""
    summary: Filled
    """One line."""
    group: Filled
    """The group in which the home page shows it."""


class CategoryDocument(ListedCategory):
    """A shelf of the catalogue."""

    intro: Filled
    """What the area covers."""
    chooser: tuple[ChoicePart, ...]
    """Which member to use for what."""
    most_asked: tuple[TaskPointer, ...]
    """Tasks people come for."""
    members: tuple[Listed, ...]
    """Its entries, sorted by name."""
    neighbours: tuple[Pointer, ...]
    """Categories a reader may have wanted instead."""
