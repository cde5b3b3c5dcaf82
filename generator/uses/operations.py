"""What is done with values: attributes taken, calls, loops, operators, assignments."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from generator.facts.api import full_name
from generator.uses import calls
from generator.uses.arguments import Arguments
from generator.uses.names import PublicNames
from generator.uses.scopes import Binding, Names
from generator.uses.stub_members import as_a, is_enum, member, module_value
from generator.uses.stub_types import builtin
from generator.uses.values import (
    UNKNOWN,
    ClassObject,
    Either,
    Instance,
    ModuleObject,
    OwnClass,
    StubClass,
    Value,
    either,
    without_literal,
)

Found = Callable[[str, ast.AST], None]
"""Told of every public name that is used, and of the node that uses it."""

OPERATORS: dict[type[ast.operator], str] = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "truediv", ast.FloorDiv: "floordiv",
    ast.Mod: "mod", ast.Pow: "pow", ast.BitOr: "or", ast.BitAnd: "and", ast.BitXor: "xor",
    ast.LShift: "lshift", ast.RShift: "rshift", ast.MatMult: "matmul",
}  # fmt: skip


class Operations:
    """Works on values; what a script defines itself is left to a class below this one."""

    def __init__(self, public: PublicNames, found: Found) -> None:
        self.public = public
        self.names = Names()
        self._found = found
        self._silent = 0

    @contextmanager
    def silently(self) -> Iterator[None]:
        """Tell of nothing meanwhile."""
        self._silent += 1
        try:
            yield
        finally:
            self._silent -= 1

    def tell(self, full: str, node: ast.AST) -> None:
        """Tell of a use, if the name is public."""
        if not self._silent and full in self.public.known:
            self._found(full, node)

    def attribute(self, value: Value, name: str, node: ast.AST) -> Value:
        """Return an attribute of a value, and tell of it where all that it may be of agree."""
        options = value.options if isinstance(value, Either) else (value,)
        found = [self._one_attribute(one, name) for one in options]
        for full in set.intersection(*(set(fulls) for _, fulls in found)):
            self.tell(full, node)
        return either([one for one, _ in found])

    def _one_attribute(self, value: Value, name: str) -> tuple[Value, tuple[str, ...]]:
        if isinstance(value, ModuleObject):
            return module_value(value.name, name), (full_name(value.name, name),)
        if isinstance(value, Instance):
            return self._of_instance(value, name, from_class=False)
        if isinstance(value, ClassObject) and isinstance(value.of, Instance):
            return self._of_instance(value.of, name, from_class=True)
        return UNKNOWN, ()

    def _of_instance(
        self, of: Instance, name: str, *, from_class: bool
    ) -> tuple[Value, tuple[str, ...]]:
        if isinstance(of.cls, OwnClass):
            return self.own_attribute(of.cls, name, from_class=from_class)
        told = member(of, name, from_class=from_class)
        return (told.value, self.public.members(of, name)) if told else (UNKNOWN, ())

    def own_attribute(
        self, cls: OwnClass, name: str, *, from_class: bool
    ) -> tuple[Value, tuple[str, ...]]:
        """Return an attribute of a class of the script or of an instance."""
        raise NotImplementedError

    def call(self, value: Value, given: Arguments) -> Value:
        """Return what a call gives."""
        return calls.call(value, given)

    def method(self, value: Value, name: str, *args: Value) -> Value:
        """Return what a special method gives."""
        if isinstance(value, Either):
            return either([self.method(one, name, *args) for one in value.options])
        if isinstance(value, Instance) and isinstance(value.cls, OwnClass):
            found, _ = self.own_attribute(value.cls, name, from_class=False)
            return self.call(found, Arguments(list(args)))
        return calls.method(value, name, *args)

    def element(self, value: Value) -> Value:
        """Return what a loop over a value gives each time."""
        if isinstance(value, Either):
            return either([self.element(one) for one in value.options])
        if isinstance(value, ClassObject) and isinstance(value.of, Instance):
            cls = value.of.cls
            return value.of if self._is_enum(cls) else UNKNOWN
        if isinstance(value, Instance) and isinstance(value.cls, OwnClass):
            return self.method(self.method(value, "__iter__"), "__next__")
        return calls.element(value)

    def _is_enum(self, cls: StubClass | OwnClass) -> bool:
        if isinstance(cls, StubClass):
            return is_enum(cls)
        return any(
            isinstance(base, ClassObject)
            and isinstance(base.of, Instance)
            and self._is_enum(base.of.cls)
            for base in cls.bases
        )

    def awaited(self, value: Value) -> Value:
        """Return what waiting for a value gives."""
        if isinstance(value, Instance):
            bound = as_a(value, "typing", "Awaitable")
            return next(iter(bound.values()), UNKNOWN) if bound else UNKNOWN
        return UNKNOWN

    def operation(self, operator: ast.operator, left: Value, right: Value) -> Value:
        """Return what an operator gives."""
        if UNKNOWN in (left, right):
            return UNKNOWN
        word = OPERATORS[type(operator)]
        result = self.method(left, f"__{word}__", without_literal(right))
        if result is UNKNOWN:
            result = self.method(right, f"__r{word}__", without_literal(left))
        return result

    def assign(self, target: ast.expr, value: Value) -> None:
        """Bind what stands on the left of an assignment."""
        if isinstance(target, ast.Name):
            self.names.bind(target.id, Binding(value))
        elif isinstance(target, ast.Tuple | ast.List):
            self._unpack(target.elts, value)
        elif isinstance(target, ast.Starred):
            self.assign(target.value, builtin("list", UNKNOWN))
        elif isinstance(target, ast.Attribute):
            self.assign_attribute(self.value(target.value), target.attr, value, target)
        elif isinstance(target, ast.Subscript):
            self.value(target.value)
            self.value(target.slice)

    def assign_attribute(self, owner: Value, name: str, value: Value, node: ast.AST) -> None:  # noqa: ARG002
        """Take in what is kept in an attribute."""
        self.attribute(owner, name, node)

    def _unpack(self, targets: Sequence[ast.expr], value: Value) -> None:
        parts = _parts(value, len(targets))
        if parts and not any(isinstance(one, ast.Starred) for one in targets):
            for one, found in zip(targets, parts, strict=True):
                self.assign(one, found)
            return
        part = UNKNOWN if isinstance(value, Instance) and value.is_listed else self.element(value)
        for one in targets:
            is_rest = isinstance(one, ast.Starred)
            self.assign(one.value if is_rest else one, builtin("list", part) if is_rest else part)  # type: ignore[attr-defined]

    def value(self, node: ast.expr | None) -> Value:
        """Return what an expression stands for."""
        raise NotImplementedError


def _parts(value: Value, count: int) -> list[Value]:
    """Return what stands at each place of tuples of a known length; nothing if one is not such a tuple."""
    options = value.options if isinstance(value, Either) else (value,)
    tuples = [
        one.args
        for one in options
        if isinstance(one, Instance) and one.is_listed and len(one.args) == count
    ]
    if len(tuples) < len(options):
        return []
    return [either(places) for places in zip(*tuples, strict=True)]
