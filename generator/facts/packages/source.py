"""Third-party packages as a source of names: what is committed of them, and nothing that is installed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import PACKAGE, kind_of
from generator.catalogue.model import Entry
from generator.facts.api import ModuleApi, Symbol
from generator.facts.contexts import EVERYWHERE
from generator.facts.packages.documented import Documented, read_documented
from generator.facts.packages.names import PackageNames, read_names
from generator.facts.packages.pages import Arranged, NamesPage, arranged
from generator.facts.source import OwnPage, PageApi, Unmeasured
from generator.packages.kept import stand_in
from generator.problems import ContentError, Problem


@dataclass(frozen=True)
class Package:
    """A package whose names are known, with its entries."""

    names: PackageNames
    documented: Documented | None
    entries: Mapping[str, Entry]
    """By name."""

    @cached_property
    def full_names(self) -> frozenset[str]:
        """Return its names, whole: `numpy.linspace`."""
        return frozenset(
            f"{module.name}.{one.name}" for module in self.names.modules for one in module.walk()
        )

    @cached_property
    def arranged(self) -> Arranged:
        """Return where its names stand."""
        return arranged(self.names, sorted(self.entries))

    def page(
        self, name: str, entry: str, symbols: tuple[Symbol, ...], *, is_class: bool
    ) -> PageApi:
        """Return names as they stand on a page of this name."""
        module = name.partition("/")[0]
        return PageApi(
            ModuleApi(module, EVERYWHERE, symbols),
            f"{module}.",
            self._links(module, self.entries[entry].documentation),
            self._told(),
            inner=self.arranged.inner(name),
            is_class=is_class,
            own_pages=self.own_pages(name, entry),
            product=self.names.distribution,
            documented=lambda _: False,  # what comes with Python is meant before it
        )

    def own_pages(self, name: str, entry: str) -> Mapping[str, OwnPage]:
        """Return the modules and classes that belong to a page and have their names on others."""
        found = {}
        here = {one for one, home in self.arranged.homes.items() if home == name}
        for full, home in self.arranged.homes.items():
            is_class = full in self.arranged.classes
            module, _, part = full.partition("/")
            is_part = (module if part else full.rpartition(".")[0]) in here and (part or is_class)
            is_module = name == entry == self._entry(home) and not part and not is_class
            if home != name and (is_part or is_module):
                found[full] = OwnPage(home, self.arranged.counts[full])
        return found

    def _entry(self, page: str) -> str:
        return self._entries.get(page, page)

    @cached_property
    def _entries(self) -> Mapping[str, str]:
        return {page.name: page.entry for page in self.arranged.pages}

    def _links(self, page: str, front: str) -> Callable[[Symbol], str]:
        known = self.documented

        def link(symbol: Symbol) -> str:
            if known is None:
                return front
            full = f"{page}.{symbol.name}"
            return known.link(self._elsewhere.get(full, full)) or front

        return link

    @cached_property
    def _elsewhere(self) -> Mapping[str, str]:
        """Return under which other names documentation explains names, members of classes among them."""
        return {
            f"{module.name}.{one.name}": f"{symbol.origin}{one.name.removeprefix(symbol.name)}"
            for module in self.names.modules
            for symbol in module.symbols
            if symbol.origin
            for one in symbol.walk()
        }

    def _told(self) -> str:
        told = f"Names from the sources of {self.names.distribution} {self.names.version}, which were read and not run"
        return f"{told}; links from {self.documented.source}." if self.documented else f"{told}."


@dataclass(frozen=True)
class Packages(Unmeasured):
    """The packages of a catalogue whose names are known."""

    packages: Mapping[str, Package] = field(default_factory=dict)
    """By normalised name of the distribution."""

    def has(self, entry: Entry) -> bool:
        """Return whether names are kept of the distribution."""
        return self.of(entry) is not None

    def of(self, entry: Entry) -> Package | None:
        """Return the package of an entry, or None if its names are not known."""
        is_package = kind_of(entry) is PACKAGE
        return self.packages.get(stand_in(entry.install_name)) if is_package else None

    def api(self, entry: Entry) -> PageApi | None:
        """Return the names on the page of an entry, or None if none stand there."""
        package = self.of(entry)
        symbols = package.arranged.on_entries.get(entry.name, ()) if package else ()
        own = package.own_pages(entry.name, entry.name) if package else {}
        return (
            package.page(entry.name, entry.name, symbols, is_class=False)
            if package and (symbols or own)
            else None
        )

    def confirms(self, link: str) -> bool:
        """Return whether an inventory has the place."""
        return link in self._confirmed

    @cached_property
    def _confirmed(self) -> frozenset[str]:
        return frozenset(
            known.link(name)
            for package in self.packages.values()
            if (known := package.documented)
            for name in known.pages
        )

    def pages(self) -> Iterable[tuple[Package, NamesPage]]:
        """Yield every page that holds names alone, with its package."""
        for name in sorted(self.packages):
            package = self.packages[name]
            yield from ((package, page) for page in package.arranged.pages)

    def page_api(self, package: Package, page: NamesPage) -> PageApi:
        """Return what stands on such a page."""
        return package.page(page.name, page.entry, page.symbols, is_class=page.of_class is not None)

    @property
    def count(self) -> int:
        """Return how many names are shown."""
        return sum(package.names.count for package in self.packages.values())


def packages(catalogue: Catalogue) -> Packages:
    """Return what is kept of the packages that entries are about; raise ContentError with all that is wrong in it."""
    entries: defaultdict[tuple[str, Path], dict[str, Entry]] = defaultdict(dict)
    for entry in catalogue.of_kind(PACKAGE):
        content = entry.folder.parent.parent
        entries[stand_in(entry.model.install_name), content][entry.model.name] = entry.model
    found: dict[str, Package] = {}
    problems: list[Problem] = []
    for (name, content), some in sorted(entries.items()):
        try:
            names = read_names(content, name)
            known = read_documented(content, name)
        except ContentError as error:
            problems += error.problems
            continue
        if names:
            found[name] = Package(names, known, some)
    if problems:
        raise ContentError(problems)
    return Packages(found)
