"""The public names of a package, all of them in one document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.catalogue.addresses import names_address
from generator.exports.json_api.parts import Anchor, DocumentAddress, Filled, Link, Part
from generator.exports.json_api.paths import ROOT
from generator.facts.api import Symbol, SymbolKind
from generator.facts.packages.source import Package, Packages
from generator.facts.source import PageApi

NamesAddress = Annotated[str, Field(pattern=r"^modules/[^#]+/$")]


class PackageName(Part):
    """A public name of a package, or a member of one of its classes."""

    name: Filled
    """The whole name: `numpy.linspace`, `pandas.DataFrame.groupby`."""
    kind: SymbolKind
    """What it is."""
    page: NamesAddress
    """The page it stands on, below the site's root."""
    anchor: Anchor
    """Its place there."""
    signature: str = ""
    """How it is called, without types; long defaults are left out. Empty where it is not called or nothing is known."""
    is_async: bool = False
    """Whether calling it gives something to await."""
    official: Link
    """Where official documentation explains it, or the front page of that."""


class PackageDocument(Part):
    """The public names of a package at one release, read from its sources."""

    distribution: Filled
    """What was read; another may be installed in its place."""
    version: Filled
    """Its release."""
    documentation_source: str = ""
    """The Debian package whose inventory says what is documented, and its version."""
    names: tuple[PackageName, ...]
    """In the order of the pages they stand on."""


class ListedPackage(Part):
    """A package whose names are known."""

    distribution: Filled
    """Its normalised name."""
    version: Filled
    """The release that was read."""
    names: int
    """How many names it has."""
    document: DocumentAddress
    """The document that has them."""


def listed_packages(packages: Packages) -> tuple[ListedPackage, ...]:
    """Return the packages whose names are known, sorted."""
    return tuple(
        ListedPackage(
            distribution=name,
            version=one.names.version,
            names=one.names.count,
            document=document(name),
        )
        for name, one in sorted(packages.packages.items())
    )


def package_documents(packages: Packages) -> dict[str, Part]:
    """Return the document of each package whose names are known, by path below the site's root."""
    return {document(name): _document(packages, name) for name in sorted(packages.packages)}


def document(distribution: str) -> str:
    """Return where the names of a package stand, given its normalised name."""
    return f"{ROOT}packages/{distribution}.json"


def _document(packages: Packages, name: str) -> PackageDocument:
    package = packages.packages[name]
    return PackageDocument(
        distribution=package.names.distribution,
        version=package.names.version,
        documentation_source=package.documented.source if package.documented else "",
        names=tuple(_names(packages, package)),
    )


def _names(packages: Packages, package: Package) -> Iterator[PackageName]:
    for entry in package.entries.values():
        if api := packages.api(entry):
            yield from _of_page(api, names_address(entry.name))
    for page in package.arranged.pages:
        yield from _of_page(packages.page_api(package, page), names_address(page.name))


def _of_page(api: PageApi, address: str) -> Iterator[PackageName]:
    for symbol in api.walk():
        yield _name(symbol, api, address)


def _name(symbol: Symbol, api: PageApi, address: str) -> PackageName:
    full = f"{api.prefix}{symbol.name}"
    form = symbol.forms[-1] if symbol.forms else None
    return PackageName(
        name=full,
        kind=symbol.kind,
        page=address,
        anchor=f"#{full}",
        signature=form.glance if form else "",
        is_async=bool(form and form.is_async),
        official=api.link(symbol),
    )
