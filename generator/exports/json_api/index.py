"""The document to start from: everything there is, and where."""

from __future__ import annotations

from typing import Literal

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import FOLDERS
from generator.exports.json_api.categories import listed_category
from generator.exports.json_api.changes import Step, steps
from generator.exports.json_api.documents import ListedCategory
from generator.exports.json_api.packages import ListedPackage, listed_packages
from generator.exports.json_api.parts import DocumentAddress, Filled, Listed, Part, Python, listed
from generator.exports.json_api.paths import OPENAPI, table
from generator.facts.model import Facts
from generator.ledger.coverage import counts
from generator.pythons import SYSTEMS, VERSIONS, Platform, text


class Counts(Part):
    """How much there is."""

    modules: int
    """Modules with a page."""
    third_party: int
    """Those of them that have to be installed."""
    distributions: int
    """What has to be installed for them."""
    builtins: int
    """Built-ins with a page."""
    concepts: int
    """Ideas with a page."""
    categories: int
    """Categories."""
    tasks: int
    """Tasks, each with an example."""


class Tables(Part):
    """Where the tables stand, below the site's root."""

    modules_by_version: DocumentAddress
    """Which Pythons have which modules."""
    removed_modules: DocumentAddress
    """Which modules are gone."""
    install_names: DocumentAddress
    """What to install."""
    packages: DocumentAddress
    """What was measured of third-party packages."""


class Index(Part):
    """Everything there is, and where."""

    version: Literal[1]
    """Version of this API."""
    python: tuple[Python, ...]
    """The Pythons that facts are told for."""
    systems: tuple[Platform, ...]
    """The systems that facts are told for."""
    typeshed: Filled
    """Version of typeshed-client, from whose stubs the names come."""
    openapi: DocumentAddress
    """The description of this API."""
    tables: Tables
    """Facts across modules."""
    changes: tuple[Step, ...]
    """What changed between two versions."""
    counts: Counts
    """How much there is."""
    categories: tuple[ListedCategory, ...]
    """The categories in their order."""
    entries: tuple[Listed, ...]
    """Every entry: modules, built-ins and concepts, each sorted by name."""
    package_names: tuple[ListedPackage, ...] = ()
    """The third-party packages whose names are known, sorted."""


def index(catalogue: Catalogue, facts: Facts) -> Index:
    """Return what there is in this catalogue."""
    return Index(
        version=1,
        python=tuple(map(text, VERSIONS)),
        systems=tuple(SYSTEMS),
        typeshed=facts.standard.typeshed,
        openapi=OPENAPI,
        tables=Tables(**{name: table(name.replace("_", "-")) for name in Tables.model_fields}),
        changes=tuple(steps()) if catalogue.tells_of_python else (),
        counts=Counts(**counts(catalogue)),
        categories=tuple(listed_category(catalogue, slug) for slug in catalogue.category_order),
        entries=tuple(
            listed(entry) for folder in FOLDERS.values() for entry in catalogue.of(folder.model)
        ),
        package_names=listed_packages(facts.packages),
    )
