"""The documents about entries and categories, whole."""

from __future__ import annotations

from generator.catalogue.model import Tier, Version
from generator.exports.json_api.examples import ExamplePart, PitfallPart, TaskPart
from generator.exports.json_api.parts import (
    Anchor,
    DocumentAddress,
    Filled,
    Link,
    Listed,
    Part,
    Place,
    Pointer,
    Replacement,
)
from generator.exports.json_api.symbols import Availability, Introduced, SymbolPart
from generator.packages.facts import PackageFacts


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
    tasks: tuple[TaskPart, ...]
    """What people want done with it, each with an example; none on a page made from docstrings."""
    pitfalls: tuple[Filled, ...]
    """What bites people in practice, in words."""
    warnings: tuple[PitfallPart, ...]
    """The danger and the pitfalls once more, each with the example that shows it."""
    related: tuple[Pointer, ...]
    """Entries a reader may have wanted instead."""
    notes: tuple[Filled, ...] = ()
    """What readers of this site should know first."""


class Measured(Availability):
    """What typeshed says of a standard-library module, or its sources of an in-house one."""

    since: Introduced | None
    """First version with it, of Python or of in-house code; null if every Python 3 had it from the beginning, or \
if it is not known."""
    removed: Version | None
    """First version without it; null while it is there."""
    symbols: tuple[SymbolPart, ...]
    """Its public names, sorted without regard to case."""
    docstrings_from: str = ""
    """The interpreter whose docstrings these are, such as "CPython 3.11.9 on Linux"."""


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
    is_described: bool
    """Whether nobody has written about it, so that its texts are those of its docstring."""
    unexecuted: Filled | None
    """Why its examples could not be run, if so."""
    package: PackageFacts | None
    """What was measured of the third-party package that it belongs to; null if nothing was."""
    measured: Measured | None
    """What was measured; null for third-party packages and where typeshed has nothing."""
    package_names: DocumentAddress | None = None
    """The document with the names of the package it belongs to, if these are known."""


class BuiltinDocument(ReferencePart):
    """A built-in function, type or constant."""

    measured: SymbolPart | None
    """The name and its members; null for the few that typeshed does not have."""
    docstrings_from: str = ""
    """The interpreter whose docstrings these are, such as "CPython 3.11.9 on Linux"."""


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
