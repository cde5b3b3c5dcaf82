"""The sentence of each name: authored, the interpreter's own, or that of the same function elsewhere.

A name without a sentence takes that of what typeshed says it is (`posix.stat` is `os.stat`), and a
method that of the method it overrides.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import BUILTINS, STANDARD, folder_of, kind_of
from generator.catalogue.model import Explanation
from generator.facts.api import TYPES, ModuleApi, Symbol

Place = tuple[str, str]
"""A module and a name in it."""


@dataclass(frozen=True)
class Sayings:
    """What is said of every name of the standard library."""

    apis: Mapping[str, ModuleApi]
    docstrings: Mapping[str, Mapping[str, str]]
    """By module and name, the first sentence of the docstring."""
    families: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By module and name, what the interpreter says of it by other means."""
    authored: Mapping[str, Mapping[str, Explanation]] = field(default_factory=dict)
    """By module and name, what is written here."""
    _known: dict[str, dict[str, str]] = field(default_factory=dict, repr=False, compare=False)

    def of(self, module: str) -> Mapping[str, str]:
        """Return what is said of the names of a module, and of their members; code in it stands in backticks."""
        if module not in self._known:
            self._known[module] = dict(self._of(module))
        return self._known[module]

    def _of(self, module: str) -> Iterator[tuple[str, str]]:
        for symbol in self.apis[module].walk():
            said = self.own((module, symbol.name)) or self.borrowed((module, symbol.name))
            if said:
                yield symbol.name, said

    def parameters(self, module: str) -> Mapping[str, Mapping[str, str]]:
        """Return what is said of parameters, by name."""
        if not self._explained:
            return {}
        found: dict[str, Mapping[str, str]] = {}
        for symbol in self.apis[module].walk():
            for where, name in [(module, symbol.name), *self._same((module, symbol.name))]:
                one = self.authored.get(where, {}).get(name)
                if one and one.parameters:
                    found.setdefault(symbol.name, one.parameters)
        return found

    def own(self, place: Place) -> str:
        """Return what is said of a name itself, or nothing."""
        module, name = place
        one = self.authored.get(module, {}).get(name)
        return one.says if one and one.says else self.measured(place)

    def measured(self, place: Place) -> str:
        """Return what the interpreter says of a name itself, or nothing."""
        module, name = place
        first = self.docstrings.get(module, {}).get(name, "")
        return first or self.families.get(module, {}).get(name, "")

    def borrowed(self, place: Place) -> str:
        """Return what is said of the same thing elsewhere, or of the method that a method overrides."""
        others = [*self._same(place), *self._overridden(place, set())]
        return next(filter(None, map(self.own, others)), "")

    def _same(self, place: Place) -> Iterator[Place]:
        """Yield the other places of what typeshed says is one thing."""
        first = self._origins.get(place, place)
        for other in (first, *self._copies.get(first, ())):
            if other != place:
                yield other

    def _overridden(self, place: Place, seen: set[Place]) -> Iterator[Place]:
        """Yield the methods of this name in the classes that a class names as its bases, nearest first."""
        module, name = place
        owner, _, member = name.rpartition(".")
        bases = self._bases.get((module, owner), ())
        for base in bases:
            other = (base[0], f"{base[1]}.{member}")
            if other not in seen:
                seen.add(other)
                yield other
                yield from self._overridden(other, seen)

    @cached_property
    def _explained(self) -> bool:
        """Return whether anything is said of parameters."""
        return any(one.parameters for some in self.authored.values() for one in some.values())

    @cached_property
    def _origins(self) -> dict[Place, Place]:
        """Return where each name is defined that stands in several modules, members of classes among them."""
        found: dict[Place, Place] = {}
        for api in self.apis.values():
            for symbol in api.symbols:
                if symbol.origin:
                    module, name = self._place(symbol.origin)
                    for one in symbol.walk():
                        inner = one.name.removeprefix(symbol.name)
                        found[api.name, one.name] = (module, f"{name}{inner}")
        return {place: found.get(origin, origin) for place, origin in found.items()}

    @cached_property
    def _copies(self) -> dict[Place, list[Place]]:
        found: dict[Place, list[Place]] = defaultdict(list)
        for place, origin in self._origins.items():
            found[origin].append(place)
        return found

    @cached_property
    def _bases(self) -> dict[Place, list[Place]]:
        """Return the public classes that each class names as its bases."""
        found = {}
        for api in self.apis.values():
            classes = {one.name for one in api.walk() if one.kind in TYPES}
            for symbol in api.walk():
                if symbol.kind in TYPES and symbol.type:
                    found[api.name, symbol.name] = [*self._named(api.name, classes, symbol)]
        return found

    def _named(self, module: str, classes: set[str], symbol: Symbol) -> Iterator[Place]:
        bases = ast.parse(f"({symbol.type},)", mode="eval").body
        assert isinstance(bases, ast.Tuple)
        for base in bases.elts:
            name = ast.unparse(base).partition("[")[0]
            if name in classes:
                yield module, name
            elif "." in name:
                yield self._place(name)
            elif name in self._builtins:
                yield "builtins", name

    @cached_property
    def _builtins(self) -> frozenset[str]:
        api = self.apis.get("builtins")
        return frozenset(one.name for one in api.symbols) if api else frozenset()

    def _place(self, full: str) -> Place:
        """Return the module and the name in it of a full name."""
        module, name = full, ""
        while module and module not in self.apis:
            module, _, last = module.rpartition(".")
            name = f"{last}.{name}" if name else last
        return module, name


def authored(catalogue: Catalogue) -> dict[str, dict[str, Explanation]]:
    """Return what is written of names of the standard library, by module; built-ins are one of them."""
    found: dict[str, dict[str, Explanation]] = defaultdict(dict)
    for key, where in catalogue.explanations.items():
        entry = catalogue.entries.get(key)
        if entry is None:
            continue
        if folder_of(entry.model) is BUILTINS:
            found["builtins"].update(where.model.root)
        elif kind_of(entry.model) is STANDARD:
            found[entry.model.name].update(where.model.root)
    return dict(found)


def in_place_of(written: Mapping[str, Mapping[str, Explanation]], module: str, name: str) -> str:
    """Return what is written of what to use instead of a name, or nothing."""
    one = written.get(module, {}).get(name)
    return (one.instead or "") if one else ""
