"""The members of a class of a release, those that it inherits among them, from trees of sources."""

from __future__ import annotations

import builtins
import importlib
import sys
from dataclasses import dataclass, field

import griffe

from generator.facts.sources.deprecations import deprecations
from generator.facts.sources.tree import Definition, Member, Tree

_ADDS_NOTHING = {"object", "Generic", "Protocol", "ABC", "ABCMeta", "NamedTuple", "TypedDict"}
MOST = 30
"""Classes above one another; more of them are a circle."""


@dataclass
class Members:
    """What is below a definition."""

    names: dict[str, bool] = field(default_factory=dict)
    """Under no name it itself; with each, whether it says that it is deprecated."""
    is_open: bool = False
    """Whether a class above it was not read."""


def members(tree: Tree, what: Definition, depth: int = 0) -> Members:
    """Return the public members of a definition: of a class its own and what it inherits, of others none."""
    found = Members({"": _is_deprecated(what)})
    if not isinstance(what, griffe.Class):
        return found
    for base in reversed(what.bases):
        _inherit(tree, found, _path(base), depth)
    for name, member in what.members.items():
        if not name.startswith("_"):
            found.names[name] = _is_deprecated(member)
    return found


def _inherit(tree: Tree, found: Members, path: str, depth: int) -> None:
    above = tree.find(path) if path else path
    if isinstance(above, griffe.Class) and depth < MOST:
        inherited = members(tree, above, depth + 1)
        found.names |= {name: is_old for name, is_old in inherited.names.items() if name}
        found.is_open |= inherited.is_open
        return
    own = standard(above if isinstance(above, str) else "")
    if own is None:
        found.is_open = True
    else:
        found.names |= {name: False for name in dir(own) if not name.startswith("_")}


def standard(path: str) -> type | None:
    """Return the class of the standard library that a dotted name leads to; None if it is no such class."""
    module, _, name = path.rpartition(".")
    if name in _ADDS_NOTHING:
        return object
    if module.partition(".")[0] in sys.stdlib_module_names:
        try:
            owner = importlib.import_module(module)
        except ImportError:
            return None
    else:
        owner = builtins
    one = getattr(owner, name, None)
    return one if isinstance(one, type) else None


def _path(base: str | griffe.Expr) -> str:
    """Return the dotted name of a base class: `Generic` of `Generic[T]`; nothing for what is calculated."""
    if isinstance(base, griffe.ExprSubscript):
        return _path(base.left)
    if isinstance(base, griffe.ExprName | griffe.ExprAttribute):
        return base.canonical_path
    return ""


def _is_deprecated(what: Member) -> bool:
    if isinstance(what, griffe.Alias):
        return False
    assert isinstance(what, Definition)
    if isinstance(what, griffe.Function) and what.overloads:
        return False  # one way of calling it
    docstring = what.docstring.value if what.docstring else ""
    return any(not one.is_partial for one in deprecations(what, docstring))
