"""Whether a class has a member from another one: it is not new when the class gets one of its own, nor gone without."""

from __future__ import annotations

import ast
from functools import cache

from generator.facts.typeshed.classes import NOT_INHERITED
from generator.facts.typeshed.follow import ancestors, resolve
from generator.facts.typeshed.scopes import class_scope


@cache
def inherits(module: str, name: str, where: int) -> bool:
    """Return whether a class of a module has a member from an ancestor, in any of these contexts."""
    owner, _, member = name.rpartition(".")
    if not owner or "." in owner or NOT_INHERITED.get(f"{module}.{name}", 0) & where:
        return False
    return any(
        member_of.where & where
        for definition in resolve(module, owner, where)
        if isinstance(definition.node, ast.ClassDef)
        for base in ancestors(definition)
        if base.where & where
        for member_of in class_scope(base).names.get(member, ())
    )
