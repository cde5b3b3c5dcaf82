"""The documents about entries and categories, whole."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.catalogue.model import Tier, Version
from generator.exports.api.examples import Example, Pitfall, Task
from generator.exports.api.parts import (
    Anchor,
    Line,
    Link,
    Listed,
    Part,
    Place,
    Pointer,
    Replacement,
)
from generator.exports.api.symbols import Availability, Symbol


class Section(Part):
    """One step of an explanation."""

    title: Line
    """Its heading."""
    anchor: Anchor
    """Its place on the page."""
    text: Line
    """Paragraphs separated by blank lines; lines starting with "- " make a list."""
    asks: tuple[Line, ...]
    """Ways of asking that it answers."""
    example: Example | None
    """An example that shows it, if any."""


class Preference(Part):
    """When another entry serves better."""

    when: Line
    """The situation."""
    use: Pointer
    """The entry to use instead."""
    because: Line
    """The reason."""


class Choice(Part):
    """One line of a category's chooser."""

    want: Line
    """What somebody wants."""
    use: Pointer
    """The entry to use."""
    because: Line
    """The reason."""


class TaskPointer(Place):
    """A task on a page."""

    title: Line
    """The task."""
    anchor: Anchor
    """Its place on the page."""


class Reference(Listed):
    """What modules and built-ins share."""

    tier: Tier
    """How widely it is used: wide, standard, tiny or removed."""
    official: Link | None
    """The official documentation."""
    purpose: Line
    """The problem it solves and its place among its neighbours."""
    danger: Line | None
    """The danger, where security is at stake."""
    use_when: tuple[Line, ...]
    """Situations it is for."""
    prefer_instead: tuple[Preference, ...]
    """Situations in which another entry serves better."""
    tasks: Annotated[tuple[Task, ...], Field(min_length=1)]
    """What people want done with it, each with an example."""
    pitfalls: tuple[Line, ...]
    """What bites people in practice, in words."""
    warnings: tuple[Pitfall, ...]
    """The danger and the pitfalls once more, each with the example that shows it."""
    related: tuple[Pointer, ...]
    """Entries a reader may have wanted instead."""


class Measured(Availability):
    """What typeshed says of a standard-library module."""

    since: Version | None
    """First version with it; null if every Python 3 had it from the beginning."""
    removed: Version | None
    """First version without it; null while it is there."""
    symbols: tuple[Symbol, ...]
    """Its public names, sorted without regard to case."""


class Module(Reference):
    """A module or package."""

    is_standard: bool
    """Whether it belongs, or belonged, to the standard library."""
    distribution: Line | None
    """What to install; null for the standard library."""
    import_statement: Line
    """The statement by which it is customarily imported."""
    replaced_by: tuple[Replacement, ...]
    """For a removed module: what to use instead."""
    unexecuted: Line | None
    """Why its examples could not be run, if so."""
    measured: Measured | None
    """What was measured; null for third-party packages and where typeshed has nothing."""


class Builtin(Reference):
    """A built-in function, type or constant."""

    measured: Symbol | None
    """The name and its members; null for the few that typeshed does not have."""


class Concept(Listed):
    """An idea behind modules."""

    sections: tuple[Section, ...]
    """The explanation, step by step."""
    related: tuple[Pointer, ...]
    """Entries a reader may have wanted instead."""


class ListedCategory(Pointer):
    """A category in a list."""

    title: Line
    """Heading of its page."""
    summary: Line
    """One line."""
    group: Line
    """The group in which the home page shows it."""


class Category(ListedCategory):
    """A shelf of the catalogue."""

    intro: Line
    """What the area covers."""
    chooser: tuple[Choice, ...]
    """Which member to use for what."""
    most_asked: tuple[TaskPointer, ...]
    """Tasks people come for."""
    members: tuple[Listed, ...]
    """Its entries, sorted by name."""
    neighbours: tuple[Pointer, ...]
    """Categories a reader may have wanted instead."""
