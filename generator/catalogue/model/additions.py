"""What a later layer says of an earlier one: additions to an entry or a category, and what is left out."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.catalogue.model.authored import Alias, Authored, Slug, TaskReference, Text
from generator.catalogue.model.entries import Prefer
from generator.catalogue.model.examples import Pitfall, Task
from generator.catalogue.model.sections import Section
from generator.catalogue.model.shelves import Choice


class Addition(Authored):
    """What can be added to any entry."""

    notes: tuple[Text, ...] = ()
    """What readers of this site should know first; it stands at the top of the page."""
    aliases: tuple[Alias, ...] = ()
    """Other names people type; each gets a redirect."""
    categories: tuple[Slug, ...] = ()
    """Where it is listed besides."""
    related: tuple[Alias, ...] = ()
    """Entries a reader may have wanted instead."""


class ReferenceAddition(Addition):
    """The whole of the `add.yml` of a module or built-in: more of what the entry itself has."""

    use_when: tuple[Text, ...] = ()
    """Concrete situations; each completes "Use it when …"."""
    prefer_instead: tuple[Prefer, ...] = ()
    """Situations in which another entry is the better choice; they stand first."""
    tasks: tuple[Task, ...] = ()
    """Tasks, each with a script beside this file."""
    pitfalls: tuple[Pitfall, ...] = ()
    """What bites people in practice: `text`, and `run` or `unshown`."""


class ConceptAddition(Addition):
    """The whole of the `add.yml` of a concept."""

    sections: tuple[Section, ...] = ()
    """Further steps of the explanation, which stand last."""


class CategoryAddition(Authored):
    """The whole of `categories/<slug>.add.yml`."""

    chooser: tuple[Choice, ...] = ()
    """Which member to use for what; these lines stand first."""
    most_asked: tuple[TaskReference, ...] = ()
    """Tasks people come for, as `name/example`; they stand first."""
    neighbours: tuple[Slug, ...] = ()
    """Categories a reader may have wanted instead."""


class LeftOut(Authored):
    """The whole of `leave_out.yml`: what earlier layers have and this site has not."""

    entries: Annotated[tuple[Alias, ...], Field(max_length=100)] = ()
    """Entries by name."""
    categories: tuple[Slug, ...] = ()
    """Categories, each with the entries that are in no other."""
    tasks: tuple[TaskReference, ...] = ()
    """Tasks, as `name/example`."""
