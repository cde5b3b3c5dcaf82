"""A quick look at the sources of a release: what its classes inherit from, and which modules make names when they run."""

from __future__ import annotations

import builtins
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

_CLASS = re.compile(r"^[ \t]*class (\w+)\(([^)]*)\)", re.MULTILINE)
_BASE = re.compile(r"(?<![\w=.])(?:\w+\.)*(\w+)(?!\s*=)\b")
_DYNAMIC = re.compile(
    r"^def __getattr__\(|globals\(\)(?:\[|\.update)|setattr\(\s*(?:sys\.)?modules?\b|sys\.modules\[__name__\]|vars\(\)\[|locals\(\)\[",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Look:
    """What a release looks like, as far as its text says."""

    bases: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the name of a class alone, what those of this name inherit from."""
    dynamic: frozenset[str] = frozenset()
    """Modules that make names when they run: of these nobody can read that a name is gone."""

    def above(self, name: str) -> set[str]:
        """Return the names of all classes above one."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            for base in self.bases.get(waiting.pop(), ()):
                if base not in found:
                    found.add(base)
                    waiting.append(base)
        return found

    def from_builtins(self, name: str) -> set[str]:
        """Return the members that a class has from built-in classes above it."""
        found = (getattr(builtins, base, None) for base in self.above(name))
        return {member for one in found if isinstance(one, type) for member in dir(one)}


def look(folder: Path) -> Look:
    """Return what the sources in a folder look like."""
    bases: defaultdict[str, set[str]] = defaultdict(set)
    dynamic = set()
    for module, text in _texts(folder):
        for name, above in _CLASS.findall(text):
            bases[name] |= set(_BASE.findall(above)) - {name}
        if _DYNAMIC.search(text):
            dynamic.add(module)
    return Look({name: frozenset(some) for name, some in bases.items()}, frozenset(dynamic))


def _texts(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*.py")):
        parts = list(file.relative_to(folder).with_suffix("").parts)
        if parts[-1] == "__init__":
            parts.pop()
        yield ".".join(parts), file.read_text("utf-8", errors="replace")
