"""What was read from the sources of packages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.facts.api import ModuleApi, Symbol
from generator.facts.measured import ModuleKind


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a name is defined."""

    file: str
    """Below the folder that was read, with forward slashes."""
    line: int
    """Counts from one; for a module, 1."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A file that could not be read, and why."""

    file: str
    line: int
    """0 where it is the file as a whole."""
    message: str


@dataclass(frozen=True, slots=True)
class SourceModule:
    """A public module: one without a part that begins with an underscore, and no test."""

    name: str
    kind: ModuleKind
    """Compiled, a package or a plain module, by its file."""
    api: ModuleApi
    """Its public names; `where` is everywhere, for sources do not say which Python has a name."""
    file: str
    """Its source, its stub where it is compiled, else the compiled file itself; empty for a folder \
without `__init__.py`."""
    is_read: bool = True
    """Whether its names are known; not for a compiled module without a stub, nor for a broken file."""
    docstring: str = ""
    docstrings: Mapping[str, str] = field(default_factory=dict)
    """By name, the whole docstring, if docstrings were asked for."""
    places: Mapping[str, Place] = field(default_factory=dict)
    """By name, where it is defined, which may be in another module."""
    defined: Mapping[str, str] = field(default_factory=dict)
    """By name of the module, without members, the dotted place of its definition, public or not."""
    unknown: Mapping[str, str] = field(default_factory=dict)
    """Public names whose definition was not read, with the dotted place they come from, if it is known: \
they come from another distribution or are made at run time."""

    def is_renamed(self, symbol: Symbol) -> bool:
        """Return whether a name is not the one that its definition has."""
        return self.defined[symbol.name].rpartition(".")[2] != symbol.name


@dataclass(frozen=True, slots=True)
class Sources:
    """The public modules of some packages that were read together."""

    modules: Mapping[str, SourceModule]
    """By import name, sorted."""
    faults: tuple[Fault, ...] = ()

    def homes(self) -> Iterator[tuple[SourceModule, Symbol]]:
        """Yield every name of every module once, in the module where a reader would import it from.

        Of several modules that offer the same thing it is the one with the shortest name, and of several
        names there the one that it was defined under.
        """
        taken: set[str] = set()
        for module in sorted(
            self.modules.values(), key=lambda one: (one.name.count("."), one.name)
        ):
            best: dict[str, str] = {}
            for symbol in sorted(module.api.symbols, key=module.is_renamed):
                best.setdefault(module.defined[symbol.name], symbol.name)
            for symbol in module.api.symbols:
                place = module.defined[symbol.name]
                if place not in taken and best[place] == symbol.name:
                    yield module, symbol
            taken.update(best)
