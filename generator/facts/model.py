"""All that was measured for one build."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.catalogue.model import Entry
from generator.facts.measured import RuntimeFacts
from generator.facts.source import NameSource, PageApi, Unmeasured
from generator.facts.standard import Builtins, StandardLibrary


@dataclass(frozen=True)
class Facts:
    """Everything measured for one build, each entry by the source that knows it."""

    runtime: RuntimeFacts
    standard: StandardLibrary
    others: tuple[NameSource, ...] = ()
    """Sources of names beside the standard library; they are asked before it."""

    @cached_property
    def sources(self) -> tuple[NameSource, ...]:
        """Return all sources in the order in which they are asked."""
        return (*self.others, self.standard, Builtins(self.standard), Unmeasured())

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
