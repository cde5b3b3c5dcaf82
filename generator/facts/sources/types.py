"""What kind of value a name stands for: its type as its source says it, and whether it names a type."""

from __future__ import annotations

import ast
import re

import griffe

from generator.facts.api import SymbolKind
from generator.facts.sources.tree import Definition

_GENERIC = ("dict", "frozenset", "list", "set", "tuple", "type")
_LONGEST_VALUE = 200
"""Characters of a value whose type is looked for."""


def is_type_alias(found: Definition) -> bool:
    """Return whether a name of a module stands for a type."""
    if not isinstance(found, griffe.Attribute):
        return False
    if found.annotation is not None:
        return str(found.annotation).rpartition(".")[2] == "TypeAlias"
    value = found.value
    if isinstance(value, griffe.ExprSubscript):
        return str(value.left).rpartition(".")[2][:1].isupper() or str(value.left) in (
            "list",
            "dict",
            "tuple",
            "set",
            "type",
        )
    if isinstance(value, griffe.ExprCall):
        return str(value.function).rpartition(".")[2] == "NewType"
    return (
        isinstance(value, griffe.ExprBinOp)
        and value.operator == "|"
        and found.name[:1].isupper()
        and not found.name.isupper()
    )


def type_of(found: Definition, kind: SymbolKind) -> str:
    """Return the type of a value, the bases of a class or the target of an alias, as written there; or nothing."""
    if isinstance(found, griffe.Module):
        return found.path
    if isinstance(found, griffe.Class):
        return ", ".join(str(base) for base in found.bases)
    if isinstance(found, griffe.TypeAlias):
        return str(found.value)
    if isinstance(found, griffe.Function):
        return str(found.returns or "") if kind is SymbolKind.PROPERTY else ""
    if kind is SymbolKind.TYPE_ALIAS:
        return "" if found.value is None else str(found.value)
    if found.annotation is not None and str(found.annotation).rpartition(".")[2] != "Final":
        return re.sub(r"^(?:typing\.)?(?:Final|ClassVar)\[(.*)\]$", r"\1", str(found.annotation))
    return _type_of_parameter(found) or _type_of_value(
        "" if found.value is None else str(found.value)
    )


def _type_of_parameter(attribute: griffe.Attribute) -> str:
    """Return the type of the parameter that `self.name = name` keeps, if it has one."""
    if not isinstance(attribute.value, griffe.ExprName) or not isinstance(
        attribute.parent, griffe.Class
    ):
        return ""
    init, name = attribute.parent.members.get("__init__"), attribute.value.name
    if not isinstance(init, griffe.Function) or name not in init.parameters:
        return ""
    said = init.parameters[name].annotation
    return "" if said is None else str(said)


def _type_of_value(text: str) -> str:
    """Return the type of a literal, or nothing."""
    if not text or len(text) > _LONGEST_VALUE:
        return ""
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return ""
    return "" if value is None or value is ... else type(value).__name__
