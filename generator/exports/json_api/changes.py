"""What changed between two versions: what broke, what replaces it, what is deprecated and what is new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import Field

from generator.catalogue.addresses import pair_address
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Explanation, ImportName
from generator.catalogue.model import Module as Authored
from generator.exports.json_api.entries import replacements
from generator.exports.json_api.parts import (
    DocumentAddress,
    Filled,
    PageAddress,
    Part,
    Python,
    Replacement,
    to_entry,
)
from generator.exports.json_api.paths import changes_document
from generator.facts import changes as facts_of
from generator.facts.api import ModuleApi, SymbolKind
from generator.facts.changes import Change, Happened, ModuleChanges, Version
from generator.facts.deprecations import advice, end
from generator.facts.sayings import authored, in_place_of
from generator.facts.typeshed.lifetimes import typeshed_version
from generator.pythons import Platform, text

Written = Mapping[str, Mapping[str, Explanation]]
"""What is written of names, by module."""


class NameChange(Part):
    """A name that is not as it was."""

    name: Filled
    """With the module, but for built-ins: `ast.Num`, `pathlib.Path.walk`, `aiter`."""
    kind: SymbolKind
    """What it is."""
    change: Happened
    """What became of it."""
    version: Python
    """The version that changed it."""
    systems: tuple[Platform, ...] = ()
    """Systems it came to or left, or that deprecate it; all that have it if left out."""
    instead: str = ""
    """What to use instead, or why, as typeshed or we say it; code stands in backticks."""
    ends: str = Field("", pattern=r"^(3\.\d{1,2})?$")
    """The version that is to remove what is deprecated, if typeshed says so."""
    is_partial: bool = False
    """Whether only one way of calling it is deprecated."""


class ModuleChange(Part):
    """A module that is not as it was."""

    module: ImportName
    """Its import name."""
    address: PageAddress | None
    """Its page, if it has one."""
    document: DocumentAddress | None
    """Its document, if it has one."""
    arrived: Python | None = None
    """The version that brought the module itself; its names are not listed then."""
    gone: Python | None = None
    """The first version without the module; its names are not listed then."""
    replaced_by: tuple[Replacement, ...] = ()
    """For a module that is gone: what to use instead."""
    names: tuple[NameChange, ...] = ()
    """The names that changed: new, then deprecated, then removed ones."""


class Step(Part):
    """Two versions, and where stands what changed between them."""

    older: Python
    """The version to come from."""
    newer: Python
    """The version to go to."""
    address: PageAddress
    """The page."""
    document: DocumentAddress
    """The document."""


class ChangesDocument(Step):
    """What changed from one version to a later one in the public modules of the standard library."""

    typeshed: Filled
    """Version of typeshed-client, from whose stubs the names come."""
    modules: tuple[ModuleChange, ...]
    """The modules that changed, came or went, sorted by name."""


def steps() -> Iterator[Step]:
    """Yield every two versions that are compared."""
    for first, last in facts_of.pairs():
        yield Step(
            older=text(first),
            newer=text(last),
            address=pair_address(first, last),
            document=changes_document(first, last),
        )


def changes(
    catalogue: Catalogue, apis: Mapping[str, ModuleApi], first: Version, last: Version
) -> ChangesDocument:
    """Return the document of two versions."""
    found = facts_of.changes(apis, first, last)
    written = authored(catalogue)
    return ChangesDocument(
        older=text(first),
        newer=text(last),
        address=pair_address(first, last),
        document=changes_document(first, last),
        typeshed=typeshed_version(),
        modules=tuple(_module(catalogue, one, written) for one in found),
    )


def _module(catalogue: Catalogue, found: ModuleChanges, written: Written) -> ModuleChange:
    entry = catalogue.entries.get(f"modules/{found.module}")
    place = to_entry(entry) if entry else None
    model = entry.model if entry else None
    return ModuleChange(
        module=found.module,
        address=place.address if place else None,
        document=place.document if place else None,
        arrived=text(found.arrived) if found.arrived else None,
        gone=text(found.gone) if found.gone else None,
        replaced_by=replacements(catalogue, model)
        if found.gone and isinstance(model, Authored)
        else (),
        names=tuple(_name(found.module, one, written) for one in found.changes),
    )


def _name(module: str, change: Change, written: Written) -> NameChange:
    going = end(change.message) if change.happened is Happened.DEPRECATED else None
    return NameChange(
        name=change.symbol.name if module == "builtins" else f"{module}.{change.symbol.name}",
        kind=change.symbol.kind,
        change=change.happened,
        version=text(change.version),
        systems=change.systems,
        instead=""
        if change.happened is Happened.NEW
        else advice(change.message) or in_place_of(written, module, change.symbol.name),
        ends=text(going) if going else "",
        is_partial=change.is_partial,
    )
