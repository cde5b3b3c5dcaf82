"""The source of names for modules of one's own: what their sources and docstrings say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from generator.catalogue.kinds import OWN, kind_of
from generator.catalogue.model import Described, Entry
from generator.docstrings.exceptions import exceptions
from generator.facts.api import TYPES, ModuleApi, Symbol
from generator.facts.interpreter.docstrings import first_sentence
from generator.facts.measured import ModuleKind
from generator.facts.source import PageApi, Unmeasured
from generator.facts.sources.model import Fault, Place, SourceModule, Sources

_KINDS = {
    ModuleKind.PACKAGE: "package",
    ModuleKind.PYTHON: "module",
    ModuleKind.EXTENSION: "compiled module",
}


MANY = 1_000
"""Names on a page, members among them, beyond which it weighs too much."""


@dataclass(frozen=True)
class Read:
    """What was read in one folder."""

    sources: Sources
    called: str
    """How readers are told of it."""
    link: Callable[[Place], str]
    """Where a line is looked at."""
    since: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By module and name, the release that brought it; a module itself has no name."""
    released: str = ""
    """The distribution or package whose releases these are; nothing if several packages lie in a folder."""
    install_name: str = ""
    """What is installed to have it, where that is known."""


@dataclass(frozen=True)
class OwnModules(Unmeasured):
    """The modules of one's own, with or without an entry."""

    read: tuple[Read, ...] = ()

    @cached_property
    def modules(self) -> Mapping[str, tuple[SourceModule, Read]]:
        """Return every public module, with what was read along with it."""
        return {
            name: (module, read)
            for read in self.read
            for name, module in read.sources.modules.items()
        }

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Return the files that could not be read."""
        return tuple(fault for read in self.read for fault in read.sources.faults)

    def has(self, entry: Entry) -> bool:
        """Return whether the entry is one of these modules."""
        return entry.name in self.modules and kind_of(entry).folder is OWN.folder

    def api(self, entry: Entry) -> PageApi | None:
        """Return the public names of a module, or None if they could not be read."""
        module, read = self.modules[entry.name]
        if not module.is_read:
            return None
        since = read.since.get(entry.name, {})
        places = module.places

        def link(symbol: Symbol) -> str:
            return read.link(places[symbol.name]) if symbol.name in places else ""

        return PageApi(
            self.at_home(module),
            f"{entry.name}.",
            link,
            self._told(module, read),
            self._sentences(module),
            docstrings=module.docstrings,
            interpreter=read.released or read.called,
            introduced={name: release for name, release in since.items() if name},
            since=since.get(""),
            product=read.released or "release",
            exceptions={name: exceptions(text) for name, text in module.docstrings.items()},
            documented=lambda symbol: not symbol.origin,
        )

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """Return the whole name by which each definition is best imported.

        A package that hands on very many names leaves classes with their members where they are defined.
        """
        found = {}
        for read in self.read:
            for module, symbol in read.sources.homes():
                is_wide = sum(1 for _ in module.api.walk()) > MANY
                moves = is_wide and bool(symbol.members) and bool(symbol.origin)
                own = f"{module.name}.{symbol.name}"
                found[module.defined[symbol.name]] = symbol.origin if moves else own
        return found

    def at_home(self, module: SourceModule) -> ModuleApi:
        """Return the names of a module; one that has its home elsewhere names that, and shows no members."""
        symbols = []
        for symbol in module.api.symbols:
            home = self.homes[module.defined[symbol.name]]
            is_here = home == f"{module.name}.{symbol.name}"
            short = symbol.members if is_here else ()
            symbols.append(replace(symbol, origin="" if is_here else home, members=short))
        return replace(module.api, symbols=tuple(symbols))

    def _told(self, module: SourceModule, read: Read) -> str:
        told = f"Names, signatures and docstrings read from the sources of {read.called}"
        if module.unknown:
            some = ", ".join(sorted(module.unknown)[:5])
            told += f"; it also hands on what was not read: {some}"
            told += " and others" if len(module.unknown) > 5 else ""
        return f"{told}."

    def _sentences(self, module: SourceModule) -> Mapping[str, str]:
        """Return the first sentence of each docstring; of a method without one, that of what it overrides."""
        found = {name: first_sentence(text) for name, text in module.docstrings.items()}
        classes = {one.name: one for one in module.api.symbols if one.kind in TYPES}
        for symbol in module.api.walk():
            owner, _, member = symbol.name.rpartition(".")
            if owner and not found.get(symbol.name):
                found[symbol.name] = _inherited(classes, owner, member, found, set())
        return {name: text for name, text in found.items() if text}

    def place(self, entry: Entry) -> tuple[str, str]:
        """Return the file of a module, and the address at which it is looked at, or nothing."""
        module, read = self.modules[entry.name]
        return module.file, read.link(Place(module.file, 1))

    def install_name(self, entry: Entry) -> str:
        """Return what is installed to have a module; nothing if that is not known, or it is none of one's own."""
        return self.modules[entry.name][1].install_name if self.has(entry) else ""

    def docstring(self, entry: Entry) -> str:
        """Return the docstring of a module."""
        return self.modules[entry.name][0].docstring

    def inside(self, name: str) -> list[str]:
        """Return the modules directly below a package, sorted."""
        return [one for one in self.modules if one.rpartition(".")[0] == name]

    def label(self, entry: Entry) -> str:
        """Return that it is in-house, and whether its page is made from docstrings."""
        return "in-house, from docstrings" if isinstance(entry, Described) else OWN.label

    def facts(self, entry: Entry) -> list[str]:
        """Return what it is, where it comes from and since when it is there."""
        module, read = self.modules[entry.name]
        line = [f"In-house {_KINDS[module.kind]}", f"from `{read.called}`"]
        if isinstance(entry, Described):
            line.append("page made from its docstrings")
        since = read.since.get(entry.name, {}).get("")
        if since:
            line.append(f"since {read.released or 'release'} {since}")
        return line

    def measured(self, entry: Entry) -> str:
        """Return why its names are not known, if they are not."""
        module, read = self.modules[entry.name]
        if module.is_read:
            return ""
        fault = next((one for one in read.sources.faults if one.file == module.file), None)
        if fault is None:
            return "It is compiled and has no stub, so its names are not known."
        line = f", line {fault.line}" if fault.line else ""
        return (
            f"Its names are not known: `{fault.file}`{line} could not be read, for {fault.message}."
        )


def _inherited(
    classes: Mapping[str, Symbol],
    owner: str,
    member: str,
    found: Mapping[str, str],
    seen: set[str],
) -> str:
    """Return what is said of a member in the nearest base of a class that says something of it."""
    for base in classes[owner].type.split(", ") if owner in classes else ():
        name = base.partition("[")[0]
        if name in classes and name not in seen:
            seen.add(name)
            said = found.get(f"{name}.{member}") or _inherited(classes, name, member, found, seen)
            if said:
                return said
    return ""
