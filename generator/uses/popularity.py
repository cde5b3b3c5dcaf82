"""How widely a name is used, measured in the catalogue itself: by tiers, and by what its examples use."""

from __future__ import annotations

import ast
import math
from collections import Counter
from collections.abc import Iterator
from functools import cache, cached_property

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.code import parts, tree
from generator.catalogue.model import Entry, Reference, Tier

MOST = 9
"""The highest rank; the lowest is 0."""
_TIERS = {Tier.WIDE: 5, Tier.STANDARD: 3, Tier.TINY: 1, Tier.REMOVED: 0}
_UNTIERED = 4
"""Where a concept or a category stands, which have no tier."""


_CONSTANTS = {
    "str",
    "bytes",
    "int",
    "float",
    "complex",
    "bool",
    "None",
    "True",
    "False",
    "Ellipsis",
}
_DISPLAYS: dict[type[ast.AST], str] = {
    ast.JoinedStr: "str",
    ast.List: "list",
    ast.ListComp: "list",
    ast.Tuple: "tuple",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
}
"""Built-in types that have a syntax of their own: who writes one down uses it as much as who calls it by name."""


class Popularity:
    """Ranks of pages and of names on them, from 0 to 9."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def page(self, model: Entry) -> int:
        """Return the rank of an entry: its tier, and how many other entries' examples use it."""
        if not isinstance(model, Reference):
            return _UNTIERED
        if model.tier is Tier.REMOVED:
            return 0
        return min(
            MOST, _TIERS[model.tier] + math.floor(math.log2(1 + self.users(model.name)) * 0.7)
        )

    def users(self, name: str) -> int:
        """Return how many other entries' examples use an entry: it tells pages of one rank apart."""
        return self._users[name]

    def name(self, full: str) -> int:
        """Return the rank of a name such as `itertools.chain`: in how many examples it stands."""
        return min(MOST, round(2 * math.log2(1 + self._used[full])))

    @cached_property
    def _used(self) -> Counter[str]:
        return Counter(
            name for example in self._catalogue.examples() for name in used(example.code or b"")
        )

    @cached_property
    def _users(self) -> Counter[str]:
        """Return for each entry the number of other entries whose examples use it."""
        pairs = {
            (self._catalogue.names[name].model.name, example.entry.model.name)
            for example in self._catalogue.examples()
            for name in used(example.code or b"")
            if name in self._catalogue.names
        }
        return Counter(name for name, user in pairs if name != user)


def used(code: bytes, after: int = 0) -> frozenset[str]:
    """Return the dotted names that a script uses: modules, names of modules, and built-ins, also as literals.

    Only what stands below the line `after` counts.
    """
    return frozenset(name for name, line in _last_lines(code).items() if line > after)


@cache
def _last_lines(code: bytes) -> dict[str, float]:
    """Return the last line on which each name stands that a script uses."""
    top = tree(code)
    if top is None:
        return {}
    meant: dict[str, str] = {}
    found: dict[str, float] = {}

    def tell(node: ast.AST, *names: str) -> None:
        line = getattr(node, "lineno", math.inf)
        found.update({name: max(line, found.get(name, 0)) for name in names})

    nodes = parts(top)
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                tell(node, alias.name)
                meant[alias.asname or alias.name.partition(".")[0]] = (
                    alias.name if alias.asname else alias.name.partition(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            tell(node, node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
            for alias in node.names:
                meant[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for node in nodes:
        if isinstance(node, ast.Attribute | ast.Name):
            tell(node, *_spoken(node, meant))
        elif isinstance(node, ast.Constant):
            tell(node, *({type(node.value).__name__, repr(node.value)} & _CONSTANTS))
        elif type(node) in _DISPLAYS:
            tell(node, _DISPLAYS[type(node)])
    return found


def _spoken(node: ast.expr, meant: dict[str, str]) -> Iterator[str]:
    path: list[str] = []
    while isinstance(node, ast.Attribute):
        path.insert(0, node.attr)
        node = node.value
    if isinstance(node, ast.Name):
        yield ".".join([meant.get(node.id, node.id), *path])
    elif path:
        yield f".{path[0]}"  # a method of something: `.split`
