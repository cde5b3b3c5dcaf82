"""The standard library and its built-ins as sources of names: typeshed, and the running interpreter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.catalogue.kinds import BUILTIN, STANDARD, kind_of
from generator.catalogue.model import Entry, Explanation
from generator.facts.api import ModuleApi, Symbol
from generator.facts.contexts import join, versions
from generator.facts.measured import (
    BUILTIN_KINDS,
    BuiltinKind,
    Imports,
    RuntimeFacts,
    StubFacts,
)
from generator.facts.official.links import builtin_link, is_confirmed, module_link, symbol_links
from generator.facts.official.since import introduced, marked
from generator.facts.sayings import Sayings
from generator.facts.source import PageApi
from generator.pythons import SYSTEM_NAMES, VERSIONS, text


@dataclass(frozen=True)
class StandardLibrary:
    """The modules of the standard library."""

    runtime: RuntimeFacts
    typeshed: str
    """The version of typeshed-client whose stubs were read."""
    stubs: Mapping[str, StubFacts] = field(default_factory=dict)
    """Since when and where, for the standard-library modules of the catalogue."""
    apis: Mapping[str, ModuleApi] = field(default_factory=dict)
    """The public names of every public standard-library module."""
    imports: Imports = field(default_factory=Imports)
    families: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By module and name, what the interpreter says of it by other means than a docstring."""
    authored: Mapping[str, Mapping[str, Explanation]] = field(default_factory=dict)
    """By module and name, what is written here of it; built-ins are a module."""

    told: frozenset[str] | None = None
    """The modules that pages across the library tell of; None for all."""

    @cached_property
    def listed(self) -> Mapping[str, ModuleApi]:
        """Return the modules that pages across the library tell of, such as those of changes."""
        if self.told is None:
            return self.apis
        return {name: api for name, api in self.apis.items() if name in self.told}

    @cached_property
    def sayings(self) -> Sayings:
        """Return what is said of every name."""
        return Sayings(self.apis, self.imports.sentences, self.families, self.authored)

    def has(self, entry: Entry) -> bool:
        """Return whether the entry is a module without a distribution."""
        return kind_of(entry) is STANDARD

    def api(self, entry: Entry) -> PageApi | None:
        """Return the public names of a module, or None if typeshed has no stub for it."""
        name = entry.name
        stub, api = self.stubs.get(name), self.apis.get(name)
        if stub is None or api is None:
            return None
        return self.page(api, f"{name}.", since=stub.since, removed=stub.removed)

    def page(
        self,
        api: ModuleApi,
        prefix: str,
        head: Symbol | None = None,
        *,
        since: str | None = None,
        removed: str | None = None,
    ) -> PageApi:
        """Return names as they stand on a page."""
        return PageApi(
            api,
            prefix,
            symbol_links(api),
            self._told(api.name),
            self.sayings.of(api.name),
            docstrings=self.imports.docstrings.get(api.name, {}),
            interpreter=self.runtime.interpreter,
            head=head,
            since=since,
            removed=removed,
            parameters=self.sayings.parameters(api.name),
            instead={
                name: one.instead
                for name, one in self.authored.get(api.name, {}).items()
                if one.instead
            },
            introduced=introduced(ModuleApi(api.name, api.where, (head,)) if head else api),
        )

    def _told(self, module: str) -> str:
        """Return where the names of a module, and what is said of them, come from."""
        told = f"Names, versions and systems from typeshed (typeshed-client {self.typeshed})"
        interpreter = self.runtime.interpreter
        sources = []
        if self.imports.sentences.get(module):
            sources.append(f"the docstrings of {interpreter}")
        if self.families.get(module):
            sources.append(f"what {interpreter} says of them")
        if self.authored.get(module):
            sources.append("our own where it has none" if sources else "our own")
        if sources:
            told += f"; sentences are {', or '.join(sources)}"
        if module in self.imports.not_measured:
            told += f"; not measured on {interpreter}"
        return f"{told}."

    def official(self, entry: Entry) -> str:
        """Return the page of a module in the official documentation."""
        stub = self.stubs.get(entry.name)
        return module_link(entry.name, stub) if stub else ""

    def confirms(self, link: str) -> bool:
        """Return whether the table of documented names has the place."""
        return is_confirmed(link)

    def label(self, entry: Entry) -> str:
        """Return that it is of the standard library, or when it was removed."""
        if not entry.is_removed:
            return STANDARD.label
        stub = self.stubs.get(entry.name)
        return f"removed in Python {stub.removed}" if stub and stub.removed else "removed"

    def facts(self, entry: Entry) -> list[str]:
        """Return how the interpreter carries a module, what importing it costs, since when and where it is there."""
        line = [STANDARD.label.capitalize()]
        stub = self.stubs.get(entry.name)
        measured = self.runtime.kinds.get(entry.name)
        if measured and not entry.is_removed:
            line.append(measured.value)
        if not entry.is_removed:
            line += self._cost(entry.name)
        if stub and stub.since:
            line.append(f"since Python {stub.since}")
        if stub and stub.removed:
            line.append(f"removed in Python {stub.removed}")
        if stub and stub.limited_to:
            line.append(f"{join([SYSTEM_NAMES[name] for name in stub.limited_to])} only")
        return line

    def _cost(self, name: str) -> list[str]:
        """Return how many other modules importing one loads, if that was measured."""
        count = self.imports.pulled_in.get(name)
        if count is None:
            return []
        if count < 0:
            return ["loaded when Python starts"]
        others = {0: "no other module", 1: "1 other module"}.get(count, f"{count} other modules")
        return [f"importing it loads {others}"]

    def measured(self, entry: Entry) -> str:
        """Return on which interpreter; what is measured of its names says the rest, if it has any."""
        runtime = self.runtime.interpreter
        reason = self.imports.not_measured.get(entry.name)
        known = (
            f"Importing it was not measured on {runtime}: {reason}"
            if reason
            else f"Kind and import measured on {runtime}"
        )
        if self.api(entry):
            return f"{known}."
        return f"{known}; versions and platforms from typeshed (typeshed-client {self.typeshed})."


@dataclass(frozen=True)
class Builtins:
    """The names that are there without an import; each has a page of its own."""

    library: StandardLibrary

    def has(self, entry: Entry) -> bool:
        """Return whether the entry is a built-in."""
        return kind_of(entry) is BUILTIN

    def api(self, entry: Entry) -> PageApi | None:
        """Return a built-in and its members, or None if typeshed does not have it."""
        symbol = self._symbol(entry.name)
        if symbol is None:
            return None
        members = ModuleApi("builtins", symbol.where, symbol.members)
        return self.library.page(members, "", symbol)

    def _symbol(self, name: str) -> Symbol | None:
        api = self.library.apis.get("builtins")
        return next((one for one in api.symbols if one.name == name), None) if api else None

    def _kind(self, name: str) -> BuiltinKind | None:
        """Return what a built-in is: as measured, or as typeshed has it if this interpreter lacks it."""
        measured = self.library.runtime.builtins.get(name)
        if measured:
            return measured
        symbol = self._symbol(name)
        return BUILTIN_KINDS.get(symbol.kind) if symbol else None

    def official(self, entry: Entry) -> str:
        """Return the place of a built-in in the official documentation."""
        kind = self._kind(entry.name)
        return builtin_link(entry.name, kind) if kind else ""

    def confirms(self, link: str) -> bool:
        """Return whether the table of documented names has the place."""
        return is_confirmed(link)

    def label(self, entry: Entry) -> str:
        """Return whether it is a function, a type, an exception or a constant."""
        kind = self._kind(entry.name)
        return kind.value if kind else BUILTIN.label

    def facts(self, entry: Entry) -> list[str]:
        """Return what it is, and since when it is there."""
        symbol = self._symbol(entry.name)
        first = versions(symbol.where)[0] if symbol else VERSIONS[0]
        known = text(first) if first > VERSIONS[0] else marked().get(entry.name)
        when = f"since Python {known}" if known else "always available"
        return [self.label(entry).capitalize(), f"{when}, no import needed"]

    def measured(self, entry: Entry) -> str:
        """Return on which interpreter, or that only typeshed knows it."""
        runtime = self.library.runtime
        if entry.name in runtime.builtins:
            return f"Kind measured on {runtime.interpreter}."
        return ""
