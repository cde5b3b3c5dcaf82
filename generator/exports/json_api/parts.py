"""What all documents of the API are made of.

The models of this package are the only place where its keys are stated; the OpenAPI document
is derived from them. A key without a default is always there. One with a default is left out
where it has that value: so the thousands of names that differ in nothing stay small.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from generator.catalogue.addresses import entry_address
from generator.catalogue.catalogue import Located, aliases
from generator.catalogue.kinds import EntryKind, folder_of
from generator.catalogue.model import Entry, Slug
from generator.exports.json_api.paths import document
from generator.pythons import VERSIONS, text

Python = Annotated[
    str, WithJsonSchema({"type": "string", "enum": [text(version) for version in VERSIONS]})
]
PageAddress = Annotated[str, Field(pattern=r"^[a-z]+/[^/#]+/$")]
DocumentAddress = Annotated[str, Field(pattern=r"^api/v1/([a-z]+/)?[^/#]+\.json$")]
Anchor = Annotated[str, Field(pattern=r"^#\S+$")]
Link = Annotated[str, Field(pattern=r"^https?://\S+$")]
Filled = Annotated[str, Field(min_length=1)]


class Part(BaseModel):
    """Base of everything in a document: made once, and no key goes unnoticed."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Place(Part):
    """A page of the site and the document beside it, both below the site's root."""

    address: PageAddress
    """The page, such as `modules/shutil/`."""
    document: DocumentAddress
    """The document, such as `api/v1/modules/shutil.json`."""


class Pointer(Place):
    """Another entry or category."""

    name: Filled
    """Its name, or its slug."""


class Replacement(Part):
    """What to use instead of a removed module."""

    name: Filled
    """An entry, or a distribution to install."""
    address: PageAddress | None
    """Its page, if it has one here."""
    document: DocumentAddress | None
    """Its document, if it has one here."""


class Listed(Pointer):
    """An entry in a list."""

    kind: EntryKind
    """What it is."""
    title: Filled
    """Heading of its page: the name, but for concepts."""
    summary: Filled
    """One sentence."""
    aliases: tuple[Filled, ...]
    """Other names people type."""
    categories: tuple[Slug, ...]
    """Where it is listed; the first is its home."""


def pointer(name: str, address: str) -> Pointer:
    """Return where an entry or category of this name stands."""
    return Pointer(name=name, address=address, document=document(address))


def to_entry(entry: Located[Entry]) -> Pointer:
    """Return where an entry stands."""
    return pointer(entry.model.name, entry_address(entry))


def listed(entry: Located[Entry]) -> Listed:
    """Return an entry as lists show it."""
    return Listed(**head(entry))


def head(entry: Located[Entry]) -> dict[str, Any]:
    """Return the values of the keys that an entry has in lists as well as in its own document."""
    model = entry.model
    return {
        **to_entry(entry).model_dump(),
        "kind": folder_of(model).word,
        "title": model.heading,
        "summary": model.summary,
        "aliases": tuple(aliases(model)),
        "categories": model.categories,
    }
