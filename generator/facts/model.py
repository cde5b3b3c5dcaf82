"""All that was measured for one build."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.catalogue.model import Entry
from generator.facts.measured import RuntimeFacts
from generator.facts.own.source import OwnModules
from generator.facts.packages.source import Packages
from generator.facts.source import NameSource, PageApi, Unmeasured
from generator.facts.standard import Builtins, StandardLibrary
from generator.packages.facts import PackageFacts
from generator.packages.kept import stand_in


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
            self._apis[id(entry)] = entry, self.source(entry).api(entry)
        return self._apis[id(entry)][1]

    @cached_property
    def _apis(self) -> dict[int, tuple[Entry, PageApi | None]]:
        """Return what was told of entries; pages, search and exports ask of each about seven times."""
        return {}

    def package(self, entry: Entry) -> PackageFacts | None:
        """Return what was measured of the package that an entry belongs to, if it was."""
        return self.package_facts.get(stand_in(entry.install_name)) if entry.install_name else None
