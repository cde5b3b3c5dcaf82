"""The public names of an installed package, each at the address from which readers import it.

Modules are read by `generator.facts.sources`, which imports nothing. A name that several modules offer
is kept once: at the shortest of its addresses, among equals at the one that is documented. Where an
inventory of the documentation is kept, it decides which modules are meant for readers; elsewhere all
are whose names do not say that they are internal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
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
from generator.facts.sources.tree import Definition, Tree
from generator.packages.naming.installed import Installed, installed
from generator.packages.naming.shortened import shortened

INTERNAL = frozenset(
    {
        "benchmarks", "compat", "conftest", "demos", "examples", "experimental", "extern", "externals",
        "internal", "internals", "locale", "migrations", "packages", "scripts", "src", "testdata", "tests",
        "third_party", "thirdparty", "vendor", "vendored",
    }
)  # fmt: skip
"""Parts in the name of a module that say it is for the package itself."""
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
    names = _Names(tree, package, known or UNDOCUMENTED, later)
    return PackageNames(package.name, package.version, tuple(names.modules()))


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


@dataclass(frozen=True)
class _Offer:
    """A name that a module offers."""

    module: str
    name: str
    found: Definition
    is_declared: bool
    """Whether the module lists or hands it on, rather than only having it."""

    @property
    def full(self) -> str:
        return f"{self.module}.{self.name}"


@dataclass
class _Names:
    tree: Tree
    package: Installed
    known: Documented
    later: Mapping[str, str]
    _offers: dict[str, list[_Offer]] = field(default_factory=dict)

    def modules(self) -> Iterator[ModuleApi]:
        """Yield the modules with the names that have their best address in them."""
        best = self._best()
        writer = Writer(
            self.tree, frozenset({one.found.path for one in best.values()} | self._foreign())
        )
        found: defaultdict[str, list[Symbol]] = defaultdict(list)
        for offer in best.values():
            symbol = self._symbol(writer, offer)
            if symbol.kind is not SymbolKind.MODULE:
                found[offer.module].append(symbol)
        for name in sorted(found, key=sort_key):
            symbols = sorted(found[name], key=lambda one: sort_key(one.name))
            yield ModuleApi(name, EVERYWHERE, tuple(symbols))

    def _foreign(self) -> set[str]:
        """Return the classes of other distributions: what a class has from them it has in common with many."""
        return {
            member.path
            for name, module in self.tree.modules.items()
            if not self._is_own(name)
            for member in module.members.values()
            if isinstance(member, griffe.Class)
        }

    def _best(self) -> dict[tuple[str, str], _Offer]:
        """Return the best offer of each thing by a name; the name counts, for people look for it."""
        best: dict[tuple[str, str], _Offer] = {}
        for module, where in self._places():
            for offer in self._offered(module, where):
                key = offer.found.path, offer.name
                if self._is_meant(offer) and (
                    key not in best or self._rank(offer) < self._rank(best[key])
                ):
                    best[key] = offer
        roots = {offer.name for offer in best.values() if offer.module in self.package.roots}
        return {
            key: offer
            for key, offer in best.items()
            if offer.module in self.package.roots
            or offer.name not in roots
            or not _is_value(offer.found)
        }

    def _rank(self, offer: _Offer) -> tuple[bool, int, bool, int, str]:
        root = offer.module.partition(".")[0]
        is_beside = root != self._main.partition(".")[0]
        is_explained = offer.full in self.known.pages
        return is_beside, offer.full.count("."), not is_explained, len(offer.full), offer.full

    @cached_property
    def _main(self) -> str:
        """Return the root that holds most: `matplotlib`, and not `pylab` beside it."""
        public = [one for one in self.package.roots if is_public(one)] or [*self.package.roots]
        sizes = {
            root: sum(one == root or one.startswith(f"{root}.") for one in self.tree.modules)
            for root in public
        }
        return max(sorted(sizes), key=lambda one: sizes[one])

    def _places(self) -> Iterator[tuple[str, str]]:
        """Yield the modules that readers can name, with what each is among those that were read."""
        for name in sorted(self.tree.modules):
            if self._is_for_readers(name) and self._is_own(name):
                yield name, name
        seen: set[str] = set()
        waiting = [*self._lent(), *self.later.items()]
        while waiting:
            name, where = waiting.pop(0)
            if name not in seen and where in self.tree.modules and name.count(".") < 6:
                seen.add(name)
                yield name, where
                waiting += self._inside(name, where)

    def _lent(self) -> Iterator[tuple[str, str]]:
        for name in sorted(self.tree.modules):
            if self._is_for_readers(name) and self._is_own(name):
                yield from self._inside(name, name)

    def _inside(self, name: str, where: str) -> Iterator[tuple[str, str]]:
        """Yield private modules that a module offers under a public name, as tensorflow does all of its own."""
        is_lent = name != where
        for inner, member in self.tree.members(where).items():
            if inner.startswith("_") or not isinstance(member, griffe.Alias):
                continue
            target = member.target_path
            is_hidden = not is_public(target) and self._is_own(target)
            if (
                target in self.tree.modules
                and (is_hidden or is_lent)
                and not self._is_internal(target)
            ):
                if self.tree.modules[where].filepath and str(
                    self.tree.modules[where].filepath
                ).endswith("__init__.py"):
                    yield f"{name}.{inner}", target

    def _is_internal(self, name: str) -> bool:
        return any(part.startswith("_") and part.endswith("internal") for part in name.split("."))

    def _is_own(self, name: str) -> bool:
        return any(name == root or name.startswith(f"{root}.") for root in self.package.roots)

    def _is_for_readers(self, name: str) -> bool:
        if not is_public(name):
            return False
        if name in self.package.roots or name in self._documented:
            return True
        return not self.known.pages and not INTERNAL & set(name.split(".")[1:])

    @cached_property
    def _documented(self) -> frozenset[str]:
        """Return the modules that documentation explains, or names of which it does."""
        found = {one for one, kind in self.known.kinds.items() if kind == "module"}
        found |= {one.rpartition(".")[0] for one, kind in self.known.kinds.items()}
        return frozenset(found & self.tree.modules.keys())

    @cached_property
    def _explained(self) -> frozenset[str]:
        """Return the names that documentation explains, those among them of whose members alone it tells."""
        pages = self.known.pages
        return frozenset({*pages, *(one.rpartition(".")[0] for one in pages)})

    def _offered(self, module: str, where: str) -> list[_Offer]:
        if where not in self._offers:
            is_lent = module != where
            found = dict(offered(self.tree, where))
            listed = set(self.tree.listed(where) or ())
            if self.tree.listed(where) == []:
                # An empty `__all__` is there for type checkers alone.
                own = [
                    one for one in self.tree.members(where) if self.tree.is_handed_on(where, one)
                ]
                found = {one: self.tree.find(f"{where}.{one}") for one in own} | found
            more = set()
            for name, member in self.tree.members(where).items():
                if name.startswith("_") or name in found:
                    continue
                # What comes with a star is handed on, though `__all__` may be completed only at run time.
                is_star = (where, name) in self.tree.handed_on and where in self.package.roots
                if is_star or (
                    is_lent and isinstance(member, griffe.Alias) and self._is_known(member)
                ):
                    found[name] = self.tree.find(f"{where}.{name}")
                    more.add(name)
            self._offers[where] = [
                _Offer(
                    where,
                    name,
                    what,
                    name in listed or name in more or (where, name) in self.tree.handed_on,
                )
                for name, what in found.items()
                if not isinstance(what, str)
            ]
        return [replace(one, module=module) for one in self._offers[where]]

    def _is_known(self, member: griffe.Alias) -> bool:
        return (
            self._is_own(member.target_path)
            or member.target_path.partition(".")[0] in self.later.values()
        )

    def _is_meant(self, offer: _Offer) -> bool:
        """Return whether a name is for readers: documented, or declared where documentation explains the module."""
        if isinstance(offer.found, griffe.Module):
            return False
        if not self.known.pages or offer.full in self._explained:
            return True
        is_explained = (
            self.known.kinds.get(offer.module) == "module" or offer.module in self.package.roots
        )
        return is_explained and (offer.is_declared or offer.module in self.package.roots)

    def _symbol(self, writer: Writer, offer: _Offer) -> Symbol:
        symbol = writer.write(offer.name, offer.found).symbol
        elsewhere = self._elsewhere(offer)
        base = elsewhere or offer.full
        return _kept(
            symbol, lambda name: f"{base}{name.removeprefix(offer.name)}", self.known, elsewhere
        )

    def _elsewhere(self, offer: _Offer) -> str:
        """Return the name under which documentation explains a thing, if that is another one."""
        if offer.full in self.known.pages:
            return ""
        places = [f"{one}.{offer.name}" for one in self._homes.get(offer.found.path, ())]
        places.append(offer.found.path)
        return min(
            (one for one in places if one in self.known.pages),
            key=lambda one: (len(one), one),
            default="",
        )

    @cached_property
    def _homes(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for module in self.tree.modules:
            if is_public(module) and self._is_own(module):
                for offer in self._offered(module, module):
                    found[offer.found.path].append(module)
        return found


def _is_value(found: Definition) -> bool:
    """Return whether a name stands for a mere value, which several modules may each define anew."""
    return isinstance(found, griffe.Attribute)


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
