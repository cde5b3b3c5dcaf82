"""What a script defines itself: its functions and classes, as far as their use tells of them."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from generator.uses.arguments import Arguments, by_name
from generator.uses.scopes import Names
from generator.uses.values import UNKNOWN, OwnClass, Value, either, without_literal

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class OwnFunction(Value):
    """A function of the script."""

    node: FunctionNode
    around: Names = field(compare=False)
    owner: OwnClass | None = None
    receiver: Value | None = None
    """What it was taken from, as a method."""

    @property
    def kind(self) -> str:
        """Return "staticmethod", "classmethod", "property" or nothing."""
        words = {ast.unparse(one).rpartition(".")[2] for one in self.node.decorator_list}
        for word in ("staticmethod", "classmethod", "property", "cached_property"):
            if word in words:
                return word.removeprefix("cached_")
        return ""


@dataclass
class Knowledge:
    """What one reading of a script teaches the next."""

    calls: dict[ast.AST, list[Arguments]] = field(default_factory=dict)
    """With what each function was called."""
    own_calls: dict[ast.AST, list[Arguments]] = field(default_factory=dict)
    """With what each function called itself; told apart, for it says nothing before all else is known."""
    is_first: bool = False
    """Whether the next reading is the first that knows calls: then a function does not ask itself."""
    escaped: set[ast.AST] = field(default_factory=set)
    """Functions that were handed on, so that others may call them."""
    kept: dict[tuple[ast.AST, str], list[Value]] = field(default_factory=dict)
    """What methods keep in instances of a class."""

    def passed(self, node: FunctionNode, skipped: int) -> dict[str, Value]:
        """Return what the parameters of a function stand for, by all calls of it."""
        known = self.calls.get(node, [])
        if not known or node in self.escaped:
            return {}
        if not self.is_first:
            known = [*known, *self.own_calls.get(node, [])]
        positional = [*node.args.posonlyargs, *node.args.args][skipped:]
        found: dict[str, list[Value]] = {}
        for given in known:
            values = by_name(positional, node.args.kwonlyargs, given)
            for one in [*positional, *node.args.kwonlyargs]:
                if one.arg in values:
                    found.setdefault(one.arg, []).append(without_literal(values[one.arg]))
                elif not given.is_whole:
                    found.setdefault(one.arg, []).append(UNKNOWN)
        return {name: either(values) for name, values in found.items()}
