"""Which names a module offers, and what each of them is.

A module offers what its `__all__` lists. Without one it offers what it defines under a name that does
not begin with an underscore, and of what it imports only what it hands on: in an `__init__` the names
from below it, elsewhere those that it imports as themselves or with a star.
"""

from __future__ import annotations

import griffe

from generator.facts.sources.tree import Definition, Tree

_FOR_TYPE_CHECKERS = ("TypeVar", "ParamSpec", "TypeVarTuple")
_LOGGERS = "getLogger"


def offered(tree: Tree, name: str) -> dict[str, Definition | str]:
    """Return the public names of a module with what each is, or the dotted place that was not read."""
    members, listed = tree.members(name), tree.listed(name)
    if listed is not None:
        names = [one for one in listed if one.isidentifier()]
    else:
        names = [one for one in members if tree.is_handed_on(name, one)]
    found = {one: _found(tree, name, one) for one in names if not one.startswith("_")}
    return {one: what for one, what in found.items() if not _is_plumbing(what)}


def _found(tree: Tree, module: str, name: str) -> Definition | str:
    found = tree.find(f"{module}.{name}")
    seen = 0
    while isinstance(found, griffe.Attribute) and found.annotation is None and seen < 9:
        other = same(tree, found)
        if other is None:
            break
        found, seen = other, seen + 1
    return found


def same(tree: Tree, attribute: griffe.Attribute) -> Definition | None:
    """Return what an attribute is another name of, as in `attrib = ib`; None if it is a value of its own."""
    value = attribute.value
    if not isinstance(value, griffe.ExprName | griffe.ExprAttribute) or attribute.annotation:
        return None
    found = tree.find(value.canonical_path)
    if isinstance(found, griffe.Class | griffe.Function) or (
        isinstance(found, griffe.Attribute) and found is not attribute
    ):
        return found
    return None


def _is_plumbing(found: Definition | str) -> bool:
    """Return whether a name serves the module itself: a type variable, or its logger."""
    if not isinstance(found, griffe.Attribute) or not isinstance(found.value, griffe.ExprCall):
        return False
    called = str(found.value.function).rpartition(".")[2]
    return called in _FOR_TYPE_CHECKERS or called == _LOGGERS
