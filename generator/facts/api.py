"""Public names and what is known of each: the typed model of API facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class SymbolKind(StrEnum):
    """What a public name is, in the words of the Python glossary."""

    FUNCTION = "function"
    CLASS = "class"
    EXCEPTION = "exception"
    CONSTANT = "constant"
    SPECIAL_FORM = "special form"
    TYPE_ALIAS = "type alias"
    MODULE = "module"
    METHOD = "method"
    CLASS_METHOD = "class method"
    STATIC_METHOD = "static method"
    PROPERTY = "property"
    ATTRIBUTE = "attribute"


CALLABLE = frozenset(
    {SymbolKind.FUNCTION, SymbolKind.METHOD, SymbolKind.CLASS_METHOD, SymbolKind.STATIC_METHOD}
)
TYPES = frozenset({SymbolKind.CLASS, SymbolKind.EXCEPTION})


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature: as it is read at a glance, and with all its types."""

    short: str
    full: str


@dataclass(frozen=True, slots=True)
class Form:
    """How a name looks in some contexts: one signature, or several overloads."""

    where: int
    """Mask of contexts (`generator.facts.contexts`)."""
    signatures: tuple[Signature, ...]
    glance: str
    """One short signature for all of them."""
    is_async: bool = False


@dataclass(frozen=True, slots=True)
class Deprecation:
    """A deprecation in typeshed's words."""

    where: int
    message: str
    is_partial: bool = False
    """Whether only one way of calling it is deprecated."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A public name of a module, or a member of one of its classes."""

    name: str
    """Without the module: `copytree`, `Path`, `Path.exists`."""
    kind: SymbolKind
    where: int
    """Mask of the contexts that have it."""
    forms: tuple[Form, ...] = ()
    type: str = ""
    """Type of a constant, property or attribute; bases of a class; target of an alias."""
    deprecations: tuple[Deprecation, ...] = ()
    members: tuple[Symbol, ...] = ()
    origin: str = ""
    """Dotted place of the definition when it stands in another public module."""

    def walk(self) -> Iterator[Symbol]:
        """Yield the name and its members."""
        yield self
        for member in self.members:
            yield from member.walk()


@dataclass(frozen=True, slots=True)
class ModuleApi:
    """All public names of a module."""

    name: str
    where: int
    symbols: tuple[Symbol, ...]
    """Sorted by name, without regard to case."""

    def walk(self) -> Iterator[Symbol]:
        """Yield every name with its members."""
        for symbol in self.symbols:
            yield from symbol.walk()


def full_name(module: str, name: str) -> str:
    """Return a name with its module; a built-in stands by itself."""
    return name if module == "builtins" else f"{module}.{name}"
