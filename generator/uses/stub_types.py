"""What the annotations of stubs stand for, with type variables as they are written."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cache

from generator.facts.contexts import EVERYWHERE, only
from generator.facts.typeshed.follow import alias, resolve
from generator.facts.typeshed.scopes import Definition, module_scope
from generator.pythons import VERSIONS, Platform
from generator.uses.values import (
    ANYTHING,
    NONE,
    SELF,
    UNKNOWN,
    Calling,
    ClassObject,
    Either,
    Instance,
    Parameter,
    StubClass,
    Value,
)

ANY = frozenset({"Any", "MaybeNone", "Incomplete", "object", "Unused"})
WRAPPERS = frozenset({"ClassVar", "Final", "Annotated", "Required", "NotRequired", "ReadOnly"})
CALLABLES = frozenset({"Callable"})
DEEPEST = 12
"""Aliases that lead to one another, until a type counts as unknown."""


def newest(definitions: Sequence[Definition]) -> list[Definition]:
    """Return those that hold in the newest Python that has any, on Linux if it can be."""
    for version in reversed(VERSIONS):
        for place in (only(version, Platform.LINUX), only(version)):
            found = [one for one in definitions if one.where & place]
            if found:
                return found
    return []


@cache
def stub_class(module: str, name: str) -> StubClass:
    """Return a class of a stub that is known to have it."""
    for one in newest(resolve(module, name, EVERYWHERE)):
        if isinstance(one.node, ast.ClassDef):
            return StubClass(one.module, one.node, one.where)
    raise LookupError(f"the stub of {module} has no class {name}")


def builtin(name: str, *args: Value, listed: bool = False, literal: object = None) -> Instance:
    """Return an instance of a built-in class."""
    return Instance(stub_class("builtins", name), args, listed, literal)


def annotated(node: ast.expr | None, module: str, depth: int = 0) -> Value:
    """Return what an annotation of a stub stands for, with type variables as they are."""
    if node is None or depth > DEEPEST:
        return UNKNOWN
    return _annotated(node, module, depth)


@cache
def _annotated(node: ast.expr, module: str, depth: int) -> Value:
    if isinstance(node, ast.Constant):
        if node.value is None:
            return NONE
        if isinstance(node.value, str):
            return annotated(ast.parse(node.value, mode="eval").body, module, depth + 1)
        return UNKNOWN
    if isinstance(node, ast.BinOp):
        return Either(tuple(annotated(side, module, depth + 1) for side in (node.left, node.right)))
    if isinstance(node, ast.Subscript):
        return _subscript(node, module, depth)
    if isinstance(node, ast.Name | ast.Attribute):
        return _named(node, module, depth)
    return UNKNOWN


def _named(node: ast.Name | ast.Attribute, module: str, depth: int) -> Value:
    name = node.id if isinstance(node, ast.Name) else node.attr
    if name in ANY:
        return ANYTHING
    if name in ("Self", "Never", "NoReturn"):
        return SELF if name == "Self" else UNKNOWN
    if name in CALLABLES:
        return Calling(UNKNOWN)
    if name == "LiteralString":
        return builtin("str")
    scope = module_scope(module)
    if scope is None:
        return UNKNOWN
    found = newest(list(alias(scope, node, EVERYWHERE, frozenset())))
    if not found:
        return UNKNOWN
    last = found[-1]
    inner = last.node
    if isinstance(inner, ast.ClassDef):
        cls = StubClass(last.module, inner, last.where)
        return Instance(cls, tuple(UNKNOWN for _ in parameters(cls)))
    if isinstance(inner, ast.AnnAssign | ast.Assign):
        value = inner.value
        if isinstance(value, ast.Call):
            return _type_variable(value, last.module)
        if isinstance(inner, ast.AnnAssign):
            kind = ast.unparse(inner.annotation).rpartition(".")[2]
            return annotated(value, last.module, depth + 1) if kind == "TypeAlias" else UNKNOWN
        return annotated(value, last.module, depth + 1)
    return UNKNOWN


def _type_variable(call: ast.Call, module: str) -> Value:
    kind = ast.unparse(call.func).rpartition(".")[2]
    if not call.args or not isinstance(call.args[0], ast.Constant):
        return UNKNOWN
    if kind == "NewType":
        return annotated(call.args[1], module) if len(call.args) > 1 else UNKNOWN
    if kind not in ("TypeVar", "ParamSpec", "TypeVarTuple"):
        return UNKNOWN
    choices = tuple(annotated(one, module) for one in call.args[1:])
    bound = next((one.value for one in call.keywords if one.arg == "bound"), None)
    return Parameter(str(call.args[0].value), choices, (bound, module) if bound else None)


def _subscript(node: ast.Subscript, module: str, depth: int) -> Value:
    name = ast.unparse(node.value).rpartition(".")[2]
    inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]

    def read(one: ast.expr) -> Value:
        return annotated(one, module, depth + 1)

    if name == "Literal":
        options = [_literal(one) for one in inside]
        return Either(tuple(options))
    if name == "Optional":
        return Either((read(inside[0]), NONE))
    if name == "Union":
        return Either(tuple(map(read, inside)))
    if name in WRAPPERS:
        return read(inside[0])
    if name in ("TypeGuard", "TypeIs"):
        return builtin("bool")
    if name in CALLABLES:
        return Calling(read(inside[-1]), _taken_by(inside[0], module, depth))
    if name in ("type", "Type"):
        of = read(inside[0])
        return ClassObject(of) if isinstance(of, Instance | Parameter) or of is SELF else UNKNOWN  # type: ignore[arg-type]
    if name in ("tuple", "Tuple"):
        if len(inside) == 2 and isinstance(inside[1], ast.Constant) and inside[1].value is ...:
            return builtin("tuple", read(inside[0]))
        if any(isinstance(one, ast.Starred) for one in inside):
            return builtin("tuple", UNKNOWN)
        return builtin("tuple", *map(read, inside), listed=True)
    of = read(node.value)
    if isinstance(of, Instance) and of.args and all(one is UNKNOWN for one in of.args):
        given = tuple(map(read, inside))
        wanted = len(of.args)
        return Instance(of.cls, (*given, *[UNKNOWN] * wanted)[:wanted])
    return UNKNOWN


def _taken_by(node: ast.expr, module: str, depth: int) -> tuple[Value, ...] | None:
    """Return what stands first in `Callable[[X, Y], Z]`."""
    if isinstance(node, ast.List):
        return tuple(annotated(one, module, depth + 1) for one in node.elts)
    if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Concatenate"):
        every = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return tuple(annotated(one, module, depth + 1) for one in every[:-1])
    return None


def _literal(node: ast.expr) -> Value:
    if isinstance(node, ast.Constant):
        if node.value is None:
            return NONE
        return builtin(type(node.value).__name__, literal=node.value)
    if isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant):
        return builtin("int")
    return UNKNOWN


@cache
def parameters(cls: StubClass) -> tuple[Parameter, ...]:
    """Return the type variables of a generic class in order."""
    found: dict[str, Parameter] = {}
    for base in cls.node.bases:
        if isinstance(base, ast.Subscript):
            name = ast.unparse(base.value).rpartition(".")[2]
            own = list(_variables(base.slice, cls.module))
            if name in ("Generic", "Protocol"):
                return tuple(own)
            found |= {one.name: one for one in own}
    return tuple(found.values())


def _variables(node: ast.expr, module: str) -> Iterator[Parameter]:
    scope = module_scope(module)
    for one in ast.walk(node):
        if isinstance(one, ast.Name) and scope is not None:
            # Not by reading it as an annotation: `str` is a sequence of `str`.
            for found in newest(list(alias(scope, one, EVERYWHERE, frozenset())))[-1:]:
                called = found.node.value if isinstance(found.node, ast.Assign) else None
                if isinstance(called, ast.Call):
                    value = _type_variable(called, found.module)
                    if isinstance(value, Parameter):
                        yield value
