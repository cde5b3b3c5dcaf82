"""The modules that were read, and the definition that a dotted name leads to, through all imports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import griffe

Definition = griffe.Module | griffe.Class | griffe.Function | griffe.Attribute | griffe.TypeAlias
Member = griffe.Object | griffe.Alias
MOST_STEPS = 40
"""Imports that are followed from one name; more of them are a circle."""


@dataclass
class Tree:
    """The modules that were read, by name."""

    modules: dict[str, griffe.Module] = field(default_factory=dict)
    handed_on: set[tuple[str, str]] = field(default_factory=set)
    """Modules and names that they import as themselves, `import x as x`."""
    _members: dict[str, Mapping[str, Member]] = field(default_factory=dict)

    def members(self, path: str) -> Mapping[str, Member]:
        """Return what a module defines and imports by name, what `import *` brings among it."""
        if path not in self._members:
            self._members[path] = {}  # a circle of stars ends here
            self._members[path] = self._collect(path)
        return self._members[path]

    def _collect(self, path: str) -> dict[str, Member]:
        module = self.modules[path]
        found: dict[str, Member] = {}
        for name, member in module.members.items():
            star = member.wildcard if isinstance(member, griffe.Alias) else None
            if star is None:
                found[name] = member
            elif star in self.modules:
                listed = self.listed(star)
                public = [one for one in self.members(star) if one[0] != "_"]
                for one in public if listed is None else listed:
                    found[one] = griffe.Alias(one, f"{star}.{one}", parent=module)
                    if listed is not None or self.is_handed_on(star, one):
                        self.handed_on.add((path, one))
        return found

    def is_handed_on(self, module: str, name: str) -> bool:
        """Return whether a module without `__all__` offers a name: it defines it, or imports it for others.

        For others are what it imports as itself or with a star, and in an `__init__` what is below it.
        """
        member = self.members(module)[name]
        if name.startswith("_") or not name.isidentifier():
            return False
        if not isinstance(member, griffe.Alias) or (module, name) in self.handed_on:
            return True
        target, file = member.target_path, str(self.modules[module].filepath)
        is_below = target.startswith(f"{module}.") and target not in self.modules
        return is_below and file.endswith("__init__.py")

    def listed(self, path: str, seen: frozenset[str] = frozenset()) -> list[str] | None:
        """Return what `__all__` of a module lists; None if it has none that can be read."""
        module = self.modules.get(path)
        if module is None or module.exports is None or path in seen:
            return None
        names: dict[str, None] = {}
        for one in module.exports:
            if isinstance(one, str):
                names[one] = None
            else:
                other = one.canonical_path.removesuffix(".__all__")
                if other not in self.modules:  # `from . import other` makes no member
                    other = f"{path}.{other}"
                names |= dict.fromkeys(self.listed(other, seen | {path}) or ())
        return list(names)

    def find(self, path: str, steps: int = 0) -> Definition | str:
        """Return what a dotted name stands for, through all imports; the last name if that was not read."""
        if path in self.modules and not self._is_hidden(path):
            return self.modules[path]
        module, _, name = path.rpartition(".")
        rest: list[str] = []
        while module and module not in self.modules:
            module, _, last = module.rpartition(".")
            rest.insert(0, name)
            name = last
        found = self.members(module).get(name) if module else None
        if found is None or steps > MOST_STEPS:
            return path
        return self._inside(found, rest, path, steps)

    def _is_hidden(self, path: str) -> bool:
        """Return whether the package has something else by the name of its module, as a function."""
        package, _, name = path.rpartition(".")
        if package not in self.modules:
            return False
        member = self.members(package).get(name)
        return member is not None and not (
            isinstance(member, griffe.Alias) and member.target_path == path
        )

    def _inside(self, found: Member, rest: list[str], path: str, steps: int) -> Definition | str:
        if isinstance(found, griffe.Alias):
            target = ".".join([found.target_path, *rest])
            if target == path and path in self.modules:
                return self.modules[path]
            return self.find(target, steps + 1)
        if not rest:
            assert isinstance(found, Definition)
            return found
        member = found.members.get(rest[0])
        return path if member is None else self._inside(member, rest[1:], path, steps)
