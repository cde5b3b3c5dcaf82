"""Definitions of sources as symbols: kinds, signatures, members, deprecations."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from dataclasses import dataclass, field

import griffe

from generator.catalogue.order import sort_key
from generator.facts.api import Form, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE
from generator.facts.sources.deprecations import deprecations
from generator.facts.sources.public import same
from generator.facts.sources.signatures import fields_form, function_forms
from generator.facts.sources.tree import Definition, Tree
from generator.facts.sources.types import is_type_alias, type_of

_ROOTS = ("object", "type", "Generic", "Protocol", "ABC", "Enum", "BaseException", "NamedTuple")
_ENDS_OF_EXCEPTIONS = ("Error", "Exception", "Warning", "Interrupt", "Exit")


@dataclass(frozen=True)
class Written:
    """A symbol, and what it and each of its members was written from."""

    symbol: Symbol
    definitions: dict[str, Definition]
    docstrings: dict[str, str]


@dataclass
class Writer:
    """Writes symbols; `public` are the places of all definitions that some public module offers."""

    tree: Tree
    public: frozenset[str]
    spoken: Tree = field(default_factory=Tree)
    """The sources, where definitions come from stubs: these have the docstrings."""
    _written: dict[tuple[str, str], Written] = field(default_factory=dict)
    _ancestors: dict[str, list[griffe.Class]] = field(default_factory=dict)

    def write(self, name: str, found: Definition) -> Written:
        """Return the symbol of a module's name with its members; what several modules offer is written once."""
        key = (name, found.path)
        if key not in self._written:
            definitions: dict[str, Definition] = {}
            symbol = self._symbol(name, found, None, definitions)
            docs = {one: self.docstring(what) for one, what in definitions.items()}
            self._written[key] = Written(symbol, definitions, docs)
        return self._written[key]

    def _symbol(
        self,
        name: str,
        found: Definition,
        owner: griffe.Class | None,
        definitions: dict[str, Definition],
    ) -> Symbol:
        is_other = False
        if isinstance(found, griffe.Attribute) and owner is not None:
            other = same(self.tree, found)
            # A class that is named within another is told of where it stands: two may name each other.
            is_other = isinstance(other, griffe.Class)
            is_method = isinstance(other, griffe.Function) and isinstance(
                other.parent, griffe.Class
            )
            found = other if other and (is_other or is_method) else found
        definitions[name] = found
        kind = self._kind(found, in_class=owner is not None)
        forms: tuple[Form, ...] = ()
        members: tuple[Symbol, ...] = ()
        if isinstance(found, griffe.Function) and kind is not SymbolKind.PROPERTY:
            bound = kind in (SymbolKind.METHOD, SymbolKind.CLASS_METHOD)
            forms = function_forms(found, bound=bound, source=self._source(found))
        elif isinstance(found, griffe.Class):
            forms = self._constructor(found)
            inner = {} if is_other else self._members(found)
            members = tuple(
                self._symbol(f"{name}.{one}", what, found, definitions)
                for one, what in sorted(inner.items(), key=lambda item: sort_key(item[0]))
            )
        return Symbol(
            name=name,
            kind=kind,
            where=EVERYWHERE,
            forms=forms,
            type=type_of(found, kind),
            deprecations=tuple(deprecations(found, self.docstring(found))),
            members=members,
        )

    def _source(self, found: griffe.Function) -> griffe.Function | None:
        """Return the function in the sources that a stub tells of."""
        other = self.spoken.find(found.path) if self.spoken.modules else None
        return other if isinstance(other, griffe.Function) else None

    def docstring(self, found: Definition) -> str:
        """Return the docstring of a definition, from its source where a stub has none."""
        if found.docstring and found.docstring.value.strip():
            return found.docstring.value.strip()
        other = self.spoken.find(found.path) if self.spoken.modules else found
        if isinstance(other, str) or not other.docstring:
            return ""
        return other.docstring.value.strip()

    def _kind(self, found: Definition, *, in_class: bool) -> SymbolKind:
        if isinstance(found, griffe.Module):
            return SymbolKind.MODULE
        if isinstance(found, griffe.Class):
            return SymbolKind.EXCEPTION if self._is_exception(found) else SymbolKind.CLASS
        if isinstance(found, griffe.TypeAlias) or (not in_class and is_type_alias(found)):
            return SymbolKind.TYPE_ALIAS
        if isinstance(found, griffe.Attribute):
            if "property" in found.labels:
                return SymbolKind.PROPERTY
            return SymbolKind.ATTRIBUTE if in_class else SymbolKind.CONSTANT
        if not in_class:
            return SymbolKind.FUNCTION
        if "classmethod" in found.labels or found.name in (
            "__init_subclass__",
            "__class_getitem__",
        ):
            return SymbolKind.CLASS_METHOD
        if "staticmethod" in found.labels:
            return SymbolKind.STATIC_METHOD
        if any(one.callable_path.endswith("property") for one in found.decorators):
            return SymbolKind.PROPERTY
        return SymbolKind.METHOD

    def ancestors(self, owner: griffe.Class) -> list[griffe.Class]:
        """Return the classes that a class builds on, as far as they were read, nearest first."""
        if owner.path not in self._ancestors:
            self._ancestors[owner.path] = self._all_ancestors(owner)
        return self._ancestors[owner.path]

    def _all_ancestors(self, owner: griffe.Class) -> list[griffe.Class]:
        found: dict[str, griffe.Class] = {}
        waiting = [owner]
        while waiting:
            for base in _bases(waiting.pop(0)):
                one = self.tree.find(base)
                if isinstance(one, griffe.Class) and one.path not in found and one is not owner:
                    found[one.path] = one
                    waiting.append(one)
        return list(found.values())

    def _is_exception(self, owner: griffe.Class) -> bool:
        return any(
            isinstance(self.tree.find(base), str) and _names_exception(base)
            for one in (owner, *self.ancestors(owner))
            for base in _bases(one)
        )

    def _members(self, owner: griffe.Class) -> dict[str, Definition]:
        """Return its public members, and those of the classes it builds on that are not public themselves.

        What a public class builds on in turn is told of there.
        """
        found: dict[str, Definition] = {}
        for one in (owner, *self._hidden(owner)):
            for name in one.members:
                if name.startswith("_") or name in found:
                    continue
                what = self.tree.find(f"{one.path}.{name}")
                # A class that is only named here is written where it stands; it may name this one.
                is_elsewhere = isinstance(what, griffe.Class) and what.parent is not one
                if not isinstance(what, str | griffe.Module) and not is_elsewhere:
                    found[name] = what
        return found

    def _hidden(self, owner: griffe.Class) -> list[griffe.Class]:
        """Return the classes that a class builds on with no public one between, nearest first."""
        above = {
            other.path
            for one in self.ancestors(owner)
            if one.path in self.public
            for other in self.ancestors(one)
        }
        return [
            one
            for one in self.ancestors(owner)
            if one.path not in self.public and one.path not in above
        ]

    def _constructor(self, owner: griffe.Class) -> tuple[Form, ...]:
        ancestors = self.ancestors(owner)
        by_fields = fields_form(owner, ancestors)
        for one in (owner, *ancestors):
            if one is not owner and one.name in _ROOTS:
                continue
            for name in ("__init__", "__new__"):
                method = one.members.get(name)
                if isinstance(method, griffe.Function) and not (
                    name == "__new__" and _takes_anything(method)
                ):
                    source = self._source(method)
                    return function_forms(method, bound=True, returns=False, source=source)
            if by_fields:
                return by_fields
        return ()


def _bases(owner: griffe.Class) -> Iterator[str]:
    for base in owner.bases:
        yield base if isinstance(base, str) else base.canonical_path


def _names_exception(path: str) -> bool:
    """Return whether the name of a class that was not read says that it is an exception."""
    name = path.rpartition(".")[2]
    builtin = getattr(builtins, name, None)
    if isinstance(builtin, type):
        return issubclass(builtin, BaseException)
    return name.endswith(_ENDS_OF_EXCEPTIONS)


def _takes_anything(method: griffe.Function) -> bool:
    kinds = [one.kind for one in method.parameters]
    return (
        griffe.ParameterKind.var_positional in kinds and griffe.ParameterKind.var_keyword in kinds
    )
