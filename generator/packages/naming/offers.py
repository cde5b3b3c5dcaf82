"""Which names a package offers to readers, and at which address each is best known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import griffe

from generator.facts.packages.documented import Documented
from generator.facts.sources.files import is_public
from generator.facts.sources.public import offered
from generator.facts.sources.tree import Definition, Tree
from generator.packages.naming.installed import Installed

INTERNAL = frozenset(
    {
        "benchmarks", "compat", "conftest", "demos", "examples", "experimental", "extern", "externals",
        "internal", "internals", "locale", "migrations", "packages", "scripts", "src", "testdata", "tests",
        "third_party", "thirdparty", "vendor", "vendored",
    }
)  # fmt: skip
"""Parts in the name of a module that say it is for the package itself."""
DEEP = 2
"""Dots in the name of a module from which on it stands deep inside its package."""
MANY_LENT = 10
"""Private modules under public names from which on they are all that is meant, as in tensorflow."""


@dataclass(frozen=True)
class Offer:
    """A name that a module offers."""

    module: str
    name: str
    found: Definition
    is_declared: bool
    """Whether the module lists or hands it on, rather than only having it."""

    @property
    def full(self) -> str:
        """Return the whole name."""
        return f"{self.module}.{self.name}"


@dataclass
class Offers:
    """What the modules of a package offer."""

    tree: Tree
    package: Installed
    known: Documented
    later: Mapping[str, str]
    """By public name, the modules of other packages that are offered here."""
    _offers: dict[str, list[Offer]] = field(default_factory=dict)

    def best(self) -> dict[tuple[str, str], Offer]:
        """Return the best offer of each thing by a name; the name counts, for people look for it."""
        best: dict[tuple[str, str], Offer] = {}
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

    def _rank(self, offer: Offer) -> tuple[bool, int, bool, int, str]:
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
            if self._is_for_readers(name) and self.is_own(name):
                yield name, name
        seen: set[str] = set()
        lent = sorted(self._lent(), key=lambda one: one[0].count("."))
        waiting = [*lent, *self.later.items()]
        while waiting:
            name, where = waiting.pop(0)
            if where not in seen and where in self.tree.modules:
                seen.add(where)  # packages lend one another; the shortest name comes first
                yield name, where
                waiting += self._inside(name, where)

    def _lent(self) -> Iterator[tuple[str, str]]:
        for name in sorted(self.tree.modules):
            if self._is_for_readers(name) and self.is_own(name):
                yield from self._inside(name, name)

    def _inside(self, name: str, where: str) -> Iterator[tuple[str, str]]:
        """Yield private modules that a module offers under a public name, as tensorflow does all of its own."""
        is_lent = name != where
        for other in sorted(self.tree.modules) if is_lent else ():
            above, _, last = other.rpartition(".")
            if above == where and is_public(other) and last not in INTERNAL:
                yield f"{name}.{last}", other
        for inner, member in self.tree.members(where).items():
            if inner.startswith("_") or not isinstance(member, griffe.Alias):
                continue
            target = member.target_path
            is_hidden = not is_public(target) and self.is_own(target)
            is_meant = (is_hidden or is_lent) and not self._is_internal(target)
            # A function may hide the module that it stands in.
            is_module = target in self.tree.modules and isinstance(
                self.tree.find(target), griffe.Module
            )
            if is_module and is_meant and self._is_package(where):
                yield f"{name}.{inner}", target

    def _is_package(self, module: str) -> bool:
        return str(self.tree.modules[module].filepath).endswith("__init__.py")

    @cached_property
    def _lends_all(self) -> bool:
        """Return whether the package has its public modules in a private place, and only lends them."""
        return len(list(self._inside(self._main, self._main))) >= MANY_LENT

    def _is_internal(self, name: str) -> bool:
        return any(part.startswith("_") and part.endswith("internal") for part in name.split("."))

    def is_own(self, name: str) -> bool:
        """Return whether a module or name is of the package itself."""
        return any(name == root or name.startswith(f"{root}.") for root in self.package.roots)

    def _is_for_readers(self, name: str) -> bool:
        if not is_public(name):
            return False
        if name in self.package.roots or name in self._documented:
            return True
        if self._lends_all:
            return False
        if self.known.pages or INTERNAL & set(name.split(".")[1:]):
            return False
        # A module deep inside is for others if it says what of it is.
        is_outer = name.count(".") < DEEP or self._is_package(name)
        return is_outer or self.tree.listed(name) is not None

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

    def _offered(self, module: str, where: str) -> list[Offer]:
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
                Offer(
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
            self.is_own(member.target_path)
            or member.target_path.partition(".")[0] in self.later.values()
        )

    def _is_meant(self, offer: Offer) -> bool:
        """Return whether a name is for readers: documented, or declared where documentation explains the module."""
        if isinstance(offer.found, griffe.Module):
            return False
        if not self.known.pages or offer.full in self._explained:
            return True
        is_explained = (
            self.known.kinds.get(offer.module) == "module" or offer.module in self.package.roots
        )
        return is_explained and (offer.is_declared or offer.module in self.package.roots)

    def elsewhere(self, offer: Offer) -> str:
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
            if is_public(module) and self.is_own(module):
                for offer in self._offered(module, module):
                    found[offer.found.path].append(module)
        return found


def _is_value(found: Definition) -> bool:
    """Return whether a name stands for a mere value, which several modules may each define anew."""
    return isinstance(found, griffe.Attribute)
