"""What is measured, in types of its own so that it never mixes with what is authored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.facts.api import SymbolKind
from generator.pythons import Platform


class ModuleKind(StrEnum):
    """How an interpreter carries a module."""

    BUILT_IN = "built into the interpreter"
    FROZEN = "frozen into the interpreter"
    EXTENSION = "extension module"
    PYTHON = "pure Python module"
    PACKAGE = "pure Python package"


class BuiltinKind(StrEnum):
    """What a built-in name stands for."""

    FUNCTION = "built-in function"
    TYPE = "built-in type"
    EXCEPTION = "built-in exception"
    CONSTANT = "built-in constant"


BUILTIN_KINDS = {
    SymbolKind.FUNCTION: BuiltinKind.FUNCTION,
    SymbolKind.CLASS: BuiltinKind.TYPE,
    SymbolKind.EXCEPTION: BuiltinKind.EXCEPTION,
    SymbolKind.CONSTANT: BuiltinKind.CONSTANT,
}


@dataclass(frozen=True)
class StubFacts:
    """What typeshed says of a standard-library module."""

    since: str | None
    """First Python version with it; None if every Python 3 has it."""
    removed: str | None
    """First Python version without it; None while it is there."""
    platforms: tuple[Platform, ...] | None
    """Systems with any of its names; None if typeshed lists no names."""

    @property
    def limited_to(self) -> tuple[Platform, ...]:
        """Return the systems that have it when some do not."""
        return () if self.platforms is None or len(self.platforms) == 3 else self.platforms


@dataclass(frozen=True)
class RuntimeFacts:
    """What one interpreter says of itself, measured when the site was built."""

    interpreter: str
    """Such as `CPython 3.11.7 on Linux`."""
    kinds: Mapping[str, ModuleKind]
    """The public standard-library modules it has, and the kind of each."""
    builtins: Mapping[str, BuiltinKind]
    """Its built-in names."""
    built_in_modules: tuple[str, ...]
    frozen_modules: tuple[str, ...]
    exceptions: Mapping[str, str] = field(default_factory=dict)
    """The class from which each built-in exception inherits."""


@dataclass(frozen=True)
class Imports:
    """What was measured by importing modules, each in a process of its own."""

    pulled_in: Mapping[str, int] = field(default_factory=dict)
    """Number of further modules that importing one loads into a fresh interpreter; -1 if that has it."""
    sentences: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By module and name, the first sentence of the docstring."""
    not_measured: Mapping[str, str] = field(default_factory=dict)
    """Modules that could not be measured, and why."""
    failed: frozenset[str] = frozenset()
    """Those among them that may well be measured the next time; the others cannot be imported here."""
    docstrings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By module and name, the whole docstring, without the indentation that all lines share."""

    def merged(self, other: Imports) -> Imports:
        """Return what two measurements say together."""
        return Imports(
            {**self.pulled_in, **other.pulled_in},
            {**self.sentences, **other.sentences},
            {**self.not_measured, **other.not_measured},
            self.failed | other.failed,
            {**self.docstrings, **other.docstrings},
        )

    def without_failures(self) -> Imports:
        """Return what will be the same the next time."""
        stays = {name: why for name, why in self.not_measured.items() if name not in self.failed}
        return Imports(self.pulled_in, self.sentences, stays, docstrings=self.docstrings)
