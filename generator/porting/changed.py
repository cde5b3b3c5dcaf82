"""The names and modules that change between two versions, as code is searched for them."""

from __future__ import annotations

import builtins
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Module
from generator.facts.api import ModuleApi
from generator.facts.changes import Happened, Version, changes
from generator.facts.deprecations import advice, end
from generator.facts.sayings import authored, in_place_of
from generator.pythons import Platform

_CODE = re.compile(r"`(\w+)`")


@dataclass(frozen=True)
class Changed:
    """One module or name that is gone, or deprecated."""

    name: str
    """With its module, but for built-ins."""
    happened: Happened
    version: Version
    is_module: bool = False
    instead: str = ""
    """What to use instead; code stands in backticks."""
    ends: Version | None = None
    """The version that is to remove what is deprecated."""
    systems: tuple[Platform, ...] = ()
    """The systems that this is true for, if it is not true for all."""
    parameters: frozenset[str] | None = None
    """The parameters that are deprecated, where the name itself is not."""


@dataclass(frozen=True)
class AllChanged:
    """All that is gone or deprecated from one version to a later one."""

    first: Version
    last: Version
    modules: Mapping[str, Changed] = field(default_factory=dict)
    names: Mapping[str, tuple[Changed, ...]] = field(default_factory=dict)

    @cached_property
    def words(self) -> Mapping[str, frozenset[str]]:
        """Return the last parts of the changed names of each package; nothing is that of built-ins.

        Code without any of them, or without the package, uses none of its names.
        """
        found: defaultdict[str, set[str]] = defaultdict(set)
        for name in self.names:
            first, dot, _ = name.partition(".")
            is_builtin = not dot or first in dir(builtins)
            found["" if is_builtin else first].add(name.rpartition(".")[2])
        return {package: frozenset(words) for package, words in found.items()}

    def module(self, name: str) -> Changed | None:
        """Return what became of a module, or of the package around it."""
        while name:
            if name in self.modules:
                return self.modules[name]
            name = name.rpartition(".")[0]
        return None


def all_changed(
    catalogue: Catalogue, apis: Mapping[str, ModuleApi], first: Version, last: Version
) -> AllChanged:
    """Return what code that ran on one version has to look out for on a later one."""
    modules: dict[str, Changed] = {}
    names: dict[str, list[Changed]] = {}
    written = authored(catalogue)
    for found in changes(apis, first, last):
        if found.gone:
            instead = _replacements(catalogue, found.module)
            one = Changed(found.module, Happened.REMOVED, found.gone, True, instead)
            modules[found.module] = one
        for change in found.changes:
            if change.happened is Happened.NEW:
                continue
            own = change.symbol.name
            name = own if found.module == "builtins" else f"{found.module}.{own}"
            words = _parameters(change.message) if change.is_partial else None
            going = end(change.message) if change.happened is Happened.DEPRECATED else None
            names.setdefault(name, []).append(
                Changed(
                    name,
                    change.happened,
                    change.version,
                    instead=advice(change.message) or in_place_of(written, found.module, own),
                    ends=going,
                    systems=change.systems,
                    parameters=words,
                )
            )
    return AllChanged(first, last, modules, {name: tuple(some) for name, some in names.items()})


def _parameters(message: str) -> frozenset[str]:
    """Return the parameters that a message is about: those it names before it says what to use."""
    return frozenset(_CODE.findall(message.partition("Use ")[0]))


def _replacements(catalogue: Catalogue, module: str) -> str:
    """Return what replaces a module, or the package around it, as its page says."""
    while module:
        entry = catalogue.entries.get(f"modules/{module}")
        if entry and isinstance(entry.model, Module) and entry.model.replacements:
            return f"Use {' or '.join(f'`{name}`' for name in entry.model.replacements)} instead."
        module = module.rpartition(".")[0]
    return ""
