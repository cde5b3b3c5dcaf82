"""Facts across modules: what exists when, what is gone, what to install."""

from __future__ import annotations

from typing import Any, cast

from packaging.utils import canonicalize_name

from generator.catalogue.catalogue import Catalogue, Located, aliases
from generator.catalogue.kinds import PACKAGE
from generator.catalogue.model import Entry, ImportName, Version
from generator.catalogue.model import Module as Authored
from generator.catalogue.model.authored import Distribution
from generator.exports.json_api.entries import removed_in, replacements
from generator.exports.json_api.parts import (
    DocumentAddress,
    Filled,
    PageAddress,
    Part,
    Place,
    Replacement,
    to_entry,
)
from generator.exports.json_api.symbols import Availability, availability
from generator.facts.changes import is_public
from generator.facts.model import Facts
from generator.packages.facts import PackageFacts


class StandardModule(Availability):
    """The lifetime of a module of the standard library."""

    address: PageAddress | None
    """Its page, if it has one."""
    document: DocumentAddress | None
    """Its document, if it has one."""


class ModulesByVersion(Part):
    """Which Pythons have which public modules of the standard library."""

    modules: dict[ImportName, StandardModule]
    """The modules by import name."""


class RemovedModule(Place):
    """A module that left the standard library."""

    removed: Version
    """First version without it."""
    replaced_by: tuple[Replacement, ...]
    """What to use instead."""


class RemovedModules(Part):
    """Which modules left the standard library, when, and what replaces them."""

    modules: dict[ImportName, RemovedModule]
    """The modules by import name; a submodule without a page has what is said of its parent."""


class InstallName(Place):
    """What to install for a module."""

    distribution: Filled
    """The name as it is installed."""
    aliases: tuple[Filled, ...]
    """Other names people type, the distribution among them where it differs."""
    import_statement: Filled
    """The statement by which it is customarily imported."""


class InstallNames(Part):
    """What to install to be able to import a third-party module."""

    modules: dict[ImportName, InstallName]
    """The modules by import name."""


class Packages(Part):
    """What was measured of third-party packages, each at the release that its examples are run with."""

    packages: dict[Distribution, PackageFacts]
    """The packages by the name they are installed by, normalised."""


def modules_by_version(catalogue: Catalogue, facts: Facts) -> ModulesByVersion:
    """Return the lifetimes of the public modules of the standard library."""
    modules = {}
    for name in _standard(facts):
        entry = catalogue.entries.get(f"modules/{name}")
        modules[name] = StandardModule(
            **availability(facts.standard.apis[name].where), **_place(entry)
        )
    return ModulesByVersion(modules=modules)


def removed_modules(catalogue: Catalogue, facts: Facts) -> RemovedModules:
    """Return the modules that are gone, with what replaces them."""
    modules = {}
    for name in _standard(facts):
        removed = removed_in(name)
        entry = _nearest(catalogue, name)
        if removed and entry:
            modules[name] = RemovedModule(
                **_place(entry), removed=removed, replaced_by=replacements(catalogue, entry.model)
            )
    return RemovedModules(modules=modules)


def install_names(catalogue: Catalogue) -> InstallNames:
    """Return what to install for each third-party module."""
    modules = {}
    for entry in catalogue.of_kind(PACKAGE):
        model = entry.model
        modules[model.name] = InstallName(
            **_place(entry),
            distribution=model.install_name,
            aliases=tuple(aliases(model)),
            import_statement=model.import_statement,
        )
    return InstallNames(modules=modules)


def packages(catalogue: Catalogue, facts: Facts) -> Packages:
    """Return what was measured of the package of each third-party module."""
    found = {}
    for entry in catalogue.of_kind(PACKAGE):
        measured = facts.package(entry.model)
        if measured:
            found[canonicalize_name(measured.distribution)] = measured
    return Packages(packages=dict(sorted(found.items())))


def _standard(facts: Facts) -> list[str]:
    """Return the modules of the standard library that are documented or have a page."""
    library = facts.standard
    public = {name for name, api in library.listed.items() if is_public(api)}
    return sorted(public | (library.stubs.keys() & library.apis.keys()))


def _nearest(catalogue: Catalogue, name: str) -> Located[Authored] | None:
    """Return the entry of a module, or of the nearest package around it."""
    while name:
        entry = catalogue.entries.get(f"modules/{name}")
        if entry:
            return cast("Located[Authored]", entry)
        name = name.rpartition(".")[0]
    return None


def _place(entry: Located[Entry] | None) -> dict[str, Any]:
    return (
        to_entry(entry).model_dump(exclude={"name"})
        if entry
        else {"address": None, "document": None}
    )
