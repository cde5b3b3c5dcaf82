"""What has a page: modules, built-ins and concepts."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from generator.catalogue.model.authored import (
    Address,
    Alias,
    Authored,
    Distribution,
    ImportName,
    ImportStatement,
    Slug,
    Text,
)
from generator.catalogue.model.examples import Pitfall, Task
from generator.catalogue.model.sections import Section


class Tier(StrEnum):
    """How much a page owes its reader; the number of tasks follows from it."""

    WIDE = "wide"
    STANDARD = "standard"
    TINY = "tiny"
    REMOVED = "removed"


class Prefer(Authored):
    """When another entry serves better."""

    when: Text
    """The situation; completes "when …"."""
    use: Alias
    """The entry to use instead."""
    because: Text
    """The reason; completes "because …"."""


class Entry(Authored):
    """What every page has."""

    name: Alias
    """The import name, built-in name or slug; also the name of the folder."""
    summary: Annotated[Text, StringConstraints(max_length=120)]
    """One sentence that says what it does for the reader."""
    aliases: tuple[Alias, ...] = ()
    """Other names people type; each gets a redirect."""
    categories: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """Where it is listed; the first is its home."""
    related: Annotated[tuple[Alias, ...], Field(min_length=1)]
    """Entries a reader may have wanted instead."""

    @property
    def heading(self) -> str:
        """Return the heading of its page."""
        return self.name

    @property
    def pieces(self) -> tuple[Task | Section, ...]:
        """Return what its page is made of, in order."""
        return ()

    @property
    def own_tasks(self) -> tuple[Task, ...]:
        """Return its tasks, if it has any."""
        return tuple(part for part in self.pieces if isinstance(part, Task))

    @property
    def usage(self) -> Tier:
        """Return how widely it is used; what has no tier counts as any other."""
        return Tier.STANDARD

    @property
    def is_removed(self) -> bool:
        """Return whether Python no longer has it."""
        return self.usage is Tier.REMOVED

    @property
    def install_name(self) -> str:
        """Return what must be installed to have it, or nothing."""
        return ""

    @property
    def import_statement(self) -> str:
        """Return the statement by which it is imported, or nothing."""
        return ""

    @property
    def short_names(self) -> list[str]:
        """Return what it is customarily called in code: `np` for numpy."""
        return re.findall(r" as (\w+)", self.import_statement)

    @property
    def replacements(self) -> tuple[str, ...]:
        """Return what to use instead, if it is removed."""
        return ()

    @property
    def documentation(self) -> str:
        """Return the address of its documentation, where that is authored."""
        return ""

    @property
    def not_run(self) -> str | None:
        """Return why its examples could not be run, if they could not."""
        return None


class Reference(Entry):
    """What module pages and built-in pages share."""

    tier: Tier = Tier.STANDARD
    """How widely it is used: wide, standard, tiny or removed."""
    purpose: Text
    """Two to four sentences: the problem it solves and its place among its neighbours."""
    danger: Pitfall | None = None
    """For security-sensitive entries: the danger, shown before anything else."""
    use_when: Annotated[tuple[Text, ...], Field(min_length=1)]
    """Concrete situations; each completes "Use it when …"."""
    prefer_instead: tuple[Prefer, ...] = ()
    """Situations in which another entry is the better choice."""
    tasks: Annotated[tuple[Task, ...], Field(min_length=1)]
    """The heart of the page."""
    pitfalls: tuple[Pitfall, ...] = ()
    """What bites people in practice: `text`, and `run` or `unshown`."""

    @property
    def pieces(self) -> tuple[Task, ...]:
        """Return its tasks."""
        return self.tasks

    @property
    def usage(self) -> Tier:
        """Return its tier."""
        return self.tier


class Module(Reference):
    """A module or package, from the standard library or from a distribution."""

    name: ImportName
    """The import name, exactly; also the name of the folder."""
    distribution: Distribution | None = None
    """What to install; absent for the standard library."""
    homepage: Address | None = None
    """Official documentation of a third-party package."""
    customary_import: ImportStatement | None = None
    """The import statement everybody writes, where it is not `import <name>`."""
    unexecuted: Text | None = None
    """Why its examples could not be run, if they could not; the page says so.

    A demonstration that names no systems is run all the same.
    """
    replaced_by: tuple[Alias, ...] = ()
    """For a removed module: the entries or distributions to use instead."""

    @property
    def install_name(self) -> str:
        """Return its distribution; nothing for the standard library."""
        return self.distribution or ""

    @property
    def import_statement(self) -> str:
        """Return the statement everybody writes."""
        return self.customary_import or f"import {self.name}"

    @property
    def replacements(self) -> tuple[str, ...]:
        """Return the entries or distributions to use instead of a removed module."""
        return self.replaced_by

    @property
    def documentation(self) -> str:
        """Return its homepage."""
        return self.homepage or ""

    @property
    def not_run(self) -> str | None:
        """Return why its examples could not be run."""
        return self.unexecuted


class Described(Module):
    """A module for which nobody has written an entry: all that is said of it is its own docstring."""

    summary: str
    tier: Tier = Tier.TINY
    related: tuple[Alias, ...] = ()
    purpose: str = ""
    use_when: tuple[Text, ...] = ()
    tasks: tuple[Task, ...] = ()


class Builtin(Reference):
    """A built-in function, type or constant."""

    name: ImportName
    """The name as it is typed."""


class Concept(Entry):
    """An idea behind modules."""

    name: Slug
    """The slug in the address; also the name of the folder."""
    title: Text
    """Heading of the page."""
    sections: Annotated[tuple[Section, ...], Field(min_length=2)]
    """The explanation, step by step."""

    @property
    def heading(self) -> str:
        """Return its title."""
        return self.title

    @property
    def pieces(self) -> tuple[Section, ...]:
        """Return its sections."""
        return self.sections
