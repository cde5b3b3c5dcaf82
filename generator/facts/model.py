"""All that was measured for one build."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.kinds import PACKAGE
from generator.catalogue.model import Entry
from generator.facts.measured import RuntimeFacts
from generator.facts.own.source import OwnModules
from generator.facts.packages.source import Packages
from generator.facts.source import NameSource, PageApi, Unmeasured, with_life
from generator.facts.standard import Builtins, StandardLibrary
from generator.packages.facts import PackageFacts
from generator.packages.instead import Instead
from generator.packages.kept import stand_in
from generator.packages.releases import PackageReleases


@dataclass(frozen=True)
class Facts:
    """Everything measured for one build, each entry by the source that knows it."""

    runtime: RuntimeFacts
    standard: StandardLibrary
    others: tuple[NameSource, ...] = ()
    """Sources of names beside the standard library; they are asked before it."""
    packages: Packages = field(default_factory=Packages)
    """Third-party packages whose names are known."""
    package_facts: Mapping[str, PackageFacts] = field(default_factory=dict)
    """What was measured of third-party packages, by normalised distribution."""
    releases: Mapping[str, PackageReleases] = field(default_factory=dict)
    """What their releases changed, by normalised distribution."""
    instead: Mapping[str, Mapping[str, Instead]] = field(default_factory=dict)
    """What to use instead of names that are gone, by normalised distribution and full name."""

    @cached_property
    def sources(self) -> tuple[NameSource, ...]:
        """Return all sources in the order in which they are asked."""
        known = (self.packages, self.standard, Builtins(self.standard), Unmeasured())
        return (*self.others, *known)

    @property
    def own(self) -> OwnModules:
        """Return the modules of one's own, which may be none."""
        return next((one for one in self.others if isinstance(one, OwnModules)), OwnModules())

    def source(self, entry: Entry) -> NameSource:
        """Return the source that knows an entry."""
        return next(source for source in self.sources if source.has(entry))

    def api(self, entry: Entry) -> PageApi | None:
        """Return the public names that stand on the page of an entry, if any are known."""
        if id(entry) not in self._apis:
            api, releases = self.source(entry).api(entry), self.releases_of(entry)
            self._apis[id(entry)] = entry, with_life(api, releases) if api and releases else api
        return self._apis[id(entry)][1]

    @cached_property
    def _apis(self) -> dict[int, tuple[Entry, PageApi | None]]:
        """Return what was told of entries; pages, search and exports ask of each about seven times."""
        return {}

    def releases_of(self, entry: Entry) -> PackageReleases | None:
        """Return what the releases of the package of an entry changed, if they were read."""
        return self.releases.get(stand_in(entry.install_name)) if entry.install_name else None

    def told_releases(
        self, catalogue: Catalogue
    ) -> Iterator[tuple[Located[Entry], PackageReleases]]:
        """Yield what the releases of each package changed, with the entry it is told beside, by distribution.

        Of several entries of a package that is the one with the shortest name; of a package of which one release
        alone was read there is nothing to tell.
        """
        found: dict[str, tuple[Located[Entry], PackageReleases]] = {}
        for entry in sorted(catalogue.of_kind(PACKAGE), key=lambda one: len(one.model.name)):
            releases = self.releases_of(entry.model)
            if releases and releases.releases[1:]:
                found.setdefault(releases.distribution, (entry, releases))
        for name in sorted(found):
            yield found[name]

    def package(self, entry: Entry) -> PackageFacts | None:
        """Return what was measured of the package that an entry belongs to, if it was."""
        return self.package_facts.get(stand_in(entry.install_name)) if entry.install_name else None
