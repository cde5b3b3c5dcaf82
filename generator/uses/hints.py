"""What the annotations in a script say of values."""

from __future__ import annotations

import ast
from contextlib import suppress

from generator.uses.expressions import Expressions
from generator.uses.stub_types import builtin
from generator.uses.values import NONE, UNKNOWN, ClassObject, Instance, StubClass, Value, either


class Hints(Expressions):
    """Reads annotations; what says nothing that is certain is unknown."""

    def annotation(self, node: ast.expr | None) -> Value:
        """Return what an annotation says, and tell of the names in it but built-in types."""
        if node is None:
            return UNKNOWN
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            with suppress(SyntaxError):
                return self.silent_annotation(ast.parse(node.value, mode="eval").body)
            return UNKNOWN
        for one in ast.walk(node):
            if isinstance(one, ast.Attribute):
                self.value(one)
            elif isinstance(one, ast.Name):
                known = self.names.look_up(one.id)
                if known:
                    self.tell(known.full, one)
        return self.silent_annotation(node)

    def silent_annotation(self, node: ast.expr | None) -> Value:
        """Return what an annotation says."""
        if node is None:
            return UNKNOWN
        with self.silently():
            return self._said(node)

    def _said(self, node: ast.expr) -> Value:
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                with suppress(SyntaxError):
                    return self._said(ast.parse(node.value, mode="eval").body)
            return NONE if node.value is None else UNKNOWN
        if isinstance(node, ast.BinOp):
            return either([self._said(node.left), self._said(node.right)])
        if isinstance(node, ast.Subscript):
            inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            word = ast.unparse(node.value).rpartition(".")[2]
            if word in ("Optional", "Annotated", "Final", "ClassVar"):
                return self._said(inside[0])
            outer = self._said(node.value)
            if isinstance(outer, Instance) and isinstance(outer.cls, StubClass):
                if outer.cls.name == "tuple":
                    if len(inside) == 2 and ast.unparse(inside[1]) == "...":
                        return builtin("tuple", self._said(inside[0]))
                    return builtin("tuple", *map(self._said, inside), listed=True)
                given = tuple(map(self._said, inside))
                return Instance(outer.cls, given[: len(outer.args)] if outer.args else ())
            return UNKNOWN
        value = self.value(node)
        if isinstance(value, ClassObject) and isinstance(value.of, Instance):
            of = value.of
            bare = tuple(UNKNOWN for _ in of.args)
            return Instance(of.cls, bare) if not of.is_listed else of
        return UNKNOWN
