"""The public names of the standard library, found from what an expression stands for."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.facts.api import TYPES, ModuleApi, full_name
from generator.facts.typeshed.follow import resolve
from generator.uses.stub_members import ancestry, scope_of
from generator.uses.stub_types import newest
from generator.uses.values import Instance, StubClass

CONTAINERS = frozenset({"typing", "collections.abc", "_collections_abc", "abc"})
"""Where abstract classes stand, from which those that are used get methods that are their own to a reader."""


@dataclass(frozen=True)
class PublicNames:
    """All public names, and under which of them the class of a stub is known."""

    known: frozenset[str]
    """Full names: `os.path.join`, `pathlib.Path.exists`, and built-ins without their module."""
    homes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The public names of a class by the stub that defines it and its name there."""
    _members: dict[tuple[StubClass, str], tuple[str, ...]] = field(
        default_factory=dict, compare=False
    )

    def of_class(self, cls: StubClass) -> tuple[str, ...]:
        """Return the public names of a class."""
        return self.homes.get(full_name(cls.module, cls.name), ())

    def members(self, of: Instance, name: str) -> tuple[str, ...]:
        """Return the public names of a member, and those of what it takes the place of in classes below.

        `read` of an open file is `io.TextIOWrapper.read` and `io.TextIOBase.read`.
        """
        assert isinstance(of.cls, StubClass)
        key = (of.cls, name)
        if key not in self._members:
            self._members[key] = self._find(of.cls, name)
        return self._members[key]

    def _find(self, cls: StubClass, name: str) -> tuple[str, ...]:
        found: list[str] = []
        for one in ancestry(cls):
            is_hidden = one.cls.module in CONTAINERS or one.cls.name == "object"
            if is_hidden and one.cls != cls:
                continue
            homes = self.of_class(one.cls)
            found += [full for home in homes if (full := f"{home}.{name}") in self.known]
            # What stands nearer but is told of nowhere means something of its own.
            if not found and homes and newest(scope_of(one.cls).names.get(name, ())):
                return ()
        return tuple(found)


def public_names(apis: Mapping[str, ModuleApi]) -> PublicNames:
    """Return the public names of all modules, and where the classes among them are defined."""
    known = frozenset(
        full_name(api.name, symbol.name) for api in apis.values() for symbol in api.walk()
    )
    return PublicNames(known, _homes(apis.values()))


def _homes(apis: Iterable[ModuleApi]) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for api in apis:
        for symbol in api.symbols:
            if symbol.kind in TYPES:
                for one in newest(resolve(api.name, symbol.name, symbol.where)):
                    # Another module may have it under another name: `socket.error` is OSError.
                    if isinstance(one.node, ast.ClassDef) and (
                        symbol.name == one.node.name or one.module == api.name
                    ):
                        place = full_name(one.module, one.node.name)
                        found[place].add(full_name(api.name, symbol.name))
    return {place: tuple(sorted(names)) for place, names in sorted(found.items())}
