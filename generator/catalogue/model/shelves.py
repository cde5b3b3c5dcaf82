"""The shelves of the catalogue: categories, and the groups they stand in."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from generator.catalogue.model.authored import Alias, Authored, Slug, TaskReference, Text


class Choice(Authored):
    """One line of a category's chooser."""

    want: Text
    """Completes "If you want to …"."""
    use: Alias
    """The entry to use."""
    because: Text
    """Completes "because …"."""


class Category(Authored):
    """A shelf of the catalogue."""

    title: Text
    """Heading of the page."""
    summary: Annotated[Text, StringConstraints(max_length=90)]
    """One line for the card on the home page."""
    icon: Slug
    """Name of a Material Design icon, such as `folder-outline`."""
    intro: Text
    """Two sentences on what the area covers, for somebody who arrives from a link."""
    chooser: Annotated[tuple[Choice, ...], Field(min_length=1)]
    """Which member to use for what; every member appears."""
    most_asked: tuple[TaskReference, ...] = ()
    """Tasks people come for, as `name/example`."""
    neighbours: tuple[Slug, ...] = ()
    """Categories a reader may have wanted instead."""


class Shelf(Authored):
    """The order of the categories, and of the groups the home page shows them in."""

    group: Text
    """Heading on the home page and in the navigation."""
    categories: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """Slugs, in order; each has a file in `categories/`."""


class Shelves(Authored):
    """The whole of `categories.yml`."""

    most_asked: Annotated[tuple[TaskReference, ...], Field(min_length=1, max_length=8)]
    """Tasks to start from on the home page, as `name/example`."""
    groups: Annotated[tuple[Shelf, ...], Field(min_length=1)]
    """Groups in order."""
