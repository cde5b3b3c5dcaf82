"""The public names of an installed package, each at the address from which readers import it.

Modules are read by `generator.facts.sources`, which imports nothing. A name that several modules offer
is kept once: at the shortest of its addresses, among equals at the one that is documented. Where an
inventory of the documentation is kept, it decides which modules are meant for readers; elsewhere all
are whose names do not say that they are internal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import griffe

from generator.catalogue.order import sort_key
from generator.facts.api import ModuleApi, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE
from generator.facts.packages.documented import Documented
from generator.facts.packages.names import PackageNames
from generator.facts.sources.files import ModuleFile, is_public, module_files
from generator.facts.sources.grow import grow
from generator.facts.sources.public import offered
from generator.facts.sources.symbols import Writer
from generator.facts.sources.tree import Tree
from generator.packages.naming.installed import Installed, installed
from generator.packages.naming.offers import Offer, Offers
from generator.packages.naming.shortened import shortened

LATER: Mapping[str, Mapping[str, str]] = {"tensorflow-cpu": {"tensorflow.keras": "keras"}}
"""By distribution, modules of another one that it offers as its own when they are first used, which no source says."""
UNDOCUMENTED = Documented("", "")


def read(folder: Path, distribution: str, known: Documented | None = None) -> PackageNames:
    """Return the public names of a distribution that is installed in a folder such as `site-packages`.

    Raise UsageError if it is not there.
    """
    package = installed(folder, distribution)
    files = _files(folder, package.roots)
    later = LATER.get(package.name, {})
    files |= _files(folder, sorted({one.partition(".")[0] for one in later.values()}))
    tree = _grow(folder, files)
    neighbours = _neighbours(folder, tree, package)
    if neighbours:
        files |= _files(folder, neighbours)
        tree = _grow(folder, files)
    offers = Offers(tree, package, known or UNDOCUMENTED, later)
    return PackageNames(package.name, package.version, tuple(_modules(offers)))


def _files(folder: Path, roots: tuple[str, ...] | list[str]) -> dict[str, ModuleFile]:
    return {
        one.name: one
        for root in roots
        for one in module_files(folder, root)
        if one.file and not any(part in ("tests", "testdata") for part in one.name.split("."))
    }


def _grow(folder: Path, files: Mapping[str, ModuleFile]) -> Tree:
    read = [(one.name, one.stub or one.source) for one in files.values()]
    tree, _ = grow([(name, file) for name, file in read if file], folder)
    return tree


def _neighbours(folder: Path, tree: Tree, package: Installed) -> list[str]:
    """Return packages of other distributions whose names this one hands on, as fastapi does those of starlette."""
    found = set()
    for name in tree.modules:
        if is_public(name) and name.partition(".")[0] in package.roots:
            for what in offered(tree, name).values():
                if isinstance(what, str):
                    found.add(what.partition(".")[0])
    own = {root.partition(".")[0] for root in package.roots}
    return sorted(one for one in found - own if (folder / one / "__init__.py").is_file())


def _modules(offers: Offers) -> Iterator[ModuleApi]:
    """Yield the modules with the names that have their best address in them."""
    best = offers.best()
    public = {one.found.path for one in best.values()} | _foreign(offers)
    writer = Writer(offers.tree, frozenset(public))
    found: defaultdict[str, dict[str, Symbol]] = defaultdict(dict)
    for offer in best.values():
        symbol = _symbol(offers, writer, offer)
        if symbol.kind is not SymbolKind.MODULE:
            # Where a module is chosen at import, as in dask, two objects have the same address.
            found[offer.module].setdefault(symbol.name, symbol)
    for name in sorted(found, key=sort_key):
        symbols = sorted(found[name].values(), key=lambda one: sort_key(one.name))
        yield ModuleApi(name, EVERYWHERE, tuple(symbols))


def _foreign(offers: Offers) -> set[str]:
    """Return the classes of other distributions: what a class has from them it has in common with many."""
    return {
        member.path
        for name, module in offers.tree.modules.items()
        if not offers.is_own(name)
        for member in module.members.values()
        if isinstance(member, griffe.Class)
    }


def _symbol(offers: Offers, writer: Writer, offer: Offer) -> Symbol:
    symbol = writer.write(offer.name, offer.found).symbol
    elsewhere = offers.elsewhere(offer)
    base = elsewhere or offer.full
    return _kept(
        symbol, lambda name: f"{base}{name.removeprefix(offer.name)}", offers.known, elsewhere
    )


def _kept(symbol: Symbol, full: Callable[[str], str], known: Documented, elsewhere: str) -> Symbol:
    """Return a symbol as it is kept: without types, texts, and attributes that documentation leaves out."""
    members = symbol.members
    if sum(full(one.name) in known.pages for one in members) >= 3:
        members = tuple(
            one
            for one in members
            if one.kind is not SymbolKind.ATTRIBUTE or full(one.name) in known.pages
        )
    forms = tuple(replace(one, signatures=(), glance=shortened(one.glance)) for one in symbol.forms)
    return replace(
        symbol,
        forms=forms[-1:],
        type="",
        deprecations=(),
        members=tuple(_kept(one, full, known, "") for one in members),
        origin=elsewhere,
    )
