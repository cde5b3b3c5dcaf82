"""What code does for other versions only, or expects to fail: of no account for what breaks."""

from __future__ import annotations

import ast
import operator
from collections.abc import Iterator
from dataclasses import dataclass

from generator.facts.changes import Version

IMPORTS = frozenset({"ImportError", "ModuleNotFoundError", "Exception", "BaseException"})
ATTRIBUTES = frozenset({"AttributeError", "NameError", "Exception", "BaseException"})
_COMPARE = {
    ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge,
    ast.Eq: operator.eq, ast.NotEq: operator.ne,
}  # fmt: skip


@dataclass(frozen=True)
class Guard:
    """Lines in which something may be missing without harm."""

    first: int
    last: int
    imports: bool = False
    """Whether an import may fail."""
    attributes: bool = False
    """Whether any name may be missing."""
    names: frozenset[str] = frozenset()
    """Names whose presence is asked for."""


def guards(tree: ast.AST) -> Iterator[Guard]:
    """Yield the lines of a tree that expect something to be missing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Try | ast.TryStar):
            caught = frozenset(name for handler in node.handlers for name in _caught(handler.type))
            yield _guard(node.body, caught)
        elif isinstance(node, ast.With):
            for item in node.items:
                call = item.context_expr
                if isinstance(call, ast.Call) and _last(call.func) == "suppress":
                    caught = frozenset(name for one in call.args for name in _caught(one))
                    yield _guard(node.body, caught)
        elif isinstance(node, ast.If | ast.IfExp):
            asked = frozenset(_asked(node.test))
            if asked:
                yield Guard(node.lineno, node.end_lineno or node.lineno, names=asked)


def _guard(body: list[ast.stmt], caught: frozenset[str]) -> Guard:
    last = body[-1].end_lineno or body[-1].lineno
    return Guard(body[0].lineno, last, bool(caught & IMPORTS), bool(caught & ATTRIBUTES))


def _caught(node: ast.expr | None) -> Iterator[str]:
    if node is None:
        yield "BaseException"
    elif isinstance(node, ast.Tuple):
        for one in node.elts:
            yield from _caught(one)
    else:
        yield _last(node)


def _asked(test: ast.expr) -> Iterator[str]:
    """Yield the names for which a condition asks with `hasattr`."""
    for node in ast.walk(test):
        if isinstance(node, ast.Call) and _last(node.func) == "hasattr" and len(node.args) == 2:
            name = node.args[1]
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield name.value


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


class ForVersion(ast.NodeTransformer):
    """Leaves out the branches that a version does not take, and those for type checkers alone."""

    def __init__(self, version: Version) -> None:
        self.version = version

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        """Return the branch that is taken, where the condition tells."""
        self.generic_visit(node)
        holds = self._holds(node.test)
        if holds is None:
            return node
        taken: list[ast.stmt] = node.body if holds else node.orelse
        return taken or ast.copy_location(ast.Pass(), node)

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        """Return the value that is taken, where the condition tells."""
        self.generic_visit(node)
        holds = self._holds(node.test)
        return node if holds is None else node.body if holds else node.orelse

    def _holds(self, test: ast.expr) -> bool | None:
        """Return whether a condition on the version holds; None if it is about anything else."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            inner = self._holds(test.operand)
            return None if inner is None else not inner
        if isinstance(test, ast.BoolOp):
            every = [self._holds(one) for one in test.values]
            decisive = isinstance(test.op, ast.Or)
            if decisive in every:
                return decisive
            return None if None in every else not decisive
        if isinstance(test, ast.Name | ast.Attribute) and _last(test) == "TYPE_CHECKING":
            return False
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            return self._compare(test.left, test.ops[0], test.comparators[0])
        return None

    def _compare(self, left: ast.expr, sign: ast.cmpop, right: ast.expr) -> bool | None:
        own = self._own(left)
        if own is None or type(sign) not in _COMPARE:
            return None
        try:
            other = ast.literal_eval(right)
        except (ValueError, TypeError):  # no literal, or one that cannot be built, such as {[]}
            return None
        if type(own) is not type(other):
            return None
        if isinstance(own, tuple) and isinstance(other, tuple):
            if not all(isinstance(part, int) for part in other):
                return None
            if isinstance(sign, ast.Eq | ast.NotEq):
                own = own[: len(other)]
            elif len(other) > len(own):
                other = other[: len(own)]  # a corrective release, taken for the first
        return bool(_COMPARE[type(sign)](own, other))

    def _own(self, node: ast.expr) -> tuple[int, ...] | int | None:
        """Return what an expression about `sys.version_info` is in this version."""
        if _last(node) == "version_info":
            # Longer than what it is compared with, as the real one is.
            return (*self.version, 99)
        if isinstance(node, ast.Attribute) and _last(node.value) == "version_info":
            return {"major": self.version[0], "minor": self.version[1]}.get(node.attr)
        if isinstance(node, ast.Subscript) and _last(node.value) == "version_info":
            part = ast.unparse(node.slice)
            if part in ("0", "1"):
                return self.version[int(part)]
            if part in (":1", ":2"):
                return self.version[: int(part[1:])]
        return None
