"""What stubs say of types: names of modules, annotations, classes with their members and ancestors."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from generator.facts.contexts import EVERYWHERE, only
from generator.facts.typeshed.follow import alias, resolve
from generator.facts.typeshed.scopes import (
    Definition,
    Imported,
    Scope,
    class_scope,
    module_scope,
    stub_file,
)
from generator.facts.typeshed.signatures import Function as FunctionNode
from generator.facts.typeshed.symbols import PROPERTIES, decorators
from generator.pythons import VERSIONS, Platform
from generator.uses.values import (
    ANYTHING,
    NONE,
    SELF,
    UNKNOWN,
    Calling,
    ClassObject,
    Either,
    Function,
    Instance,
    ModuleObject,
    Parameter,
    StubClass,
    Value,
    closed,
    substitute,
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


@cache
def module_value(module: str, name: str) -> Value:
    """Return what a name of a module stands for."""
    inner = f"{module}.{name}"
    if stub_file(inner):
        return ModuleObject(inner)
    scope = module_scope(module)
    for own in newest(scope.names.get(name, ()))[-1:] if scope else ():
        target = own.node.value if isinstance(own.node, ast.Assign) else None
        if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
            return _taken_out(module_value(module, target.value.id), target.attr)
    return value_of(newest(resolve(module, name, EVERYWHERE)))


def _taken_out(owner: Value, name: str) -> Value:
    """Return what a module offers as its own: `open = TarFile.open`, `randint = _inst.randint`."""
    if isinstance(owner, ModuleObject):
        return module_value(owner.name, name)
    of = owner.of if isinstance(owner, ClassObject) else owner
    if not isinstance(of, Instance):
        return UNKNOWN
    found = member(of, name, from_class=isinstance(owner, ClassObject))
    return found.value if found else UNKNOWN


def value_of(definitions: Sequence[Definition], owner: Instance | None = None) -> Value:
    """Return what definitions say of one name, outside a class or as they stand in one."""
    if not definitions:
        return UNKNOWN
    last = definitions[-1]
    node = last.node
    if isinstance(node, Imported):
        return ModuleObject(node.module) if not node.name else UNKNOWN
    if isinstance(node, ast.ClassDef):
        cls = StubClass(last.module, node, last.where)
        return ClassObject(Instance(cls, tuple(parameters(cls))))
    if isinstance(node, FunctionNode):
        nodes = tuple(one.node for one in definitions if isinstance(one.node, FunctionNode))
        first = [*node.args.posonlyargs, *node.args.args][:1]
        # A method of a hidden instance stands as a function of its module: `random.random`.
        return Function(
            nodes, last.module, skips=not owner and bool(first) and first[0].arg == "self"
        )
    if isinstance(node, ast.AnnAssign):
        if ast.unparse(node.annotation).rpartition(".")[2] == "TypeAlias":
            return _alias_object(node.value, last.module)
        return annotated(node.annotation, last.module)
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript | ast.BinOp):
        return _alias_object(node.value, last.module)
    return UNKNOWN


def _alias_object(node: ast.expr | None, module: str) -> Value:
    value = annotated(node, module) if node else UNKNOWN
    return ClassObject(value) if isinstance(value, Instance) else UNKNOWN


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


@dataclass(frozen=True)
class Ancestor:
    """A class that another builds on, or itself, with what its type variables stand for there."""

    cls: StubClass
    bound: tuple[tuple[str, Value], ...]


@cache
def ancestry(cls: StubClass) -> tuple[Ancestor, ...]:
    """Return a class and those it builds on in the order in which Python looks through them (C3)."""
    own = Ancestor(cls, tuple((one.name, one) for one in parameters(cls)))
    lines: list[list[Ancestor]] = []
    for base in cls.node.bases:
        value = annotated(base, cls.module)
        if isinstance(value, Instance) and isinstance(value.cls, StubClass):
            args = value.args[:1] if value.is_listed else value.args
            names = [one.name for one in parameters(value.cls)]
            bound = dict(zip(names, args, strict=False))
            lines.append(
                [
                    Ancestor(
                        one.cls, tuple((name, substitute(to, bound)) for name, to in one.bound)
                    )
                    for one in ancestry(value.cls)
                ]
            )
    lines.append([line[0] for line in lines])
    found = [own, *_merged(lines)]
    if cls.name != "object" and not any(one.cls.name == "object" for one in found):
        found.append(Ancestor(stub_class("builtins", "object"), ()))
    return tuple(found)


def _merged(lines: list[list[Ancestor]]) -> Iterator[Ancestor]:
    """Yield the classes of several lines, each before those that it builds on."""
    lines = [line for line in lines if line]
    while lines:
        behind = {(one.cls.module, one.cls.name) for line in lines for one in line[1:]}
        heads = [line[0] for line in lines]
        head = next(
            (one for one in heads if (one.cls.module, one.cls.name) not in behind), heads[0]
        )
        yield head
        key = (head.cls.module, head.cls.name)
        lines = [[one for one in line if (one.cls.module, one.cls.name) != key] for line in lines]
        lines = [line for line in lines if line]


def bound_in(of: Instance, ancestor: Ancestor) -> dict[str, Value]:
    """Return what the type variables of an ancestor stand for in an instance."""
    assert isinstance(of.cls, StubClass)
    if not ancestor.bound:
        return {}
    args = (_one_for(of.args),) if of.is_listed else of.args
    own = dict(zip((one.name for one in parameters(of.cls)), args, strict=False))
    return {name: substitute(value, own) for name, value in ancestor.bound}


def _one_for(items: Sequence[Value]) -> Value:
    return items[0] if items and all(one == items[0] for one in items) else UNKNOWN


@cache
def scope_of(cls: StubClass) -> Scope:
    """Return the names in the body of a class."""
    return class_scope(Definition(cls.where, cls.node, cls.module))


@dataclass(frozen=True)
class Member:
    """What stands under a name in a class."""

    cls: StubClass
    """The class that defines it."""
    value: Value
    """What it stands for when it is taken from an instance, or from the class."""


def member(of: Instance, name: str, *, from_class: bool = False) -> Member | None:
    """Return a member of an instance, or of its class, or None if stubs know of none."""
    assert isinstance(of.cls, StubClass)
    found = defined(of.cls, name)
    if found is None:
        return None
    ancestor, definitions = found
    bound = bound_in(of, ancestor)
    return Member(ancestor.cls, _taken(definitions, ancestor.cls, of, bound, from_class))


@cache
def defined(cls: StubClass, name: str) -> tuple[Ancestor, tuple[Definition, ...]] | None:
    """Return the nearest class of an ancestry that has a name, and what it says of it."""
    for one in ancestry(cls):
        definitions = tuple(newest(scope_of(one.cls).names.get(name, ())))
        if definitions:
            return one, definitions
    return None


def _taken(
    definitions: Sequence[Definition],
    cls: StubClass,
    of: Instance,
    bound: Mapping[str, Value],
    from_class: bool,
) -> Value:
    last = definitions[-1]
    node = last.node
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name):
        definitions = newest(scope_of(cls).names.get(node.value.id, ())) or definitions
        last = definitions[-1]
        node = last.node
    known = {**bound, "Self": of}
    if isinstance(node, FunctionNode):
        marks = decorators(node)
        if marks & PROPERTIES and not from_class:
            first = next(one.node for one in definitions if isinstance(one.node, FunctionNode))
            return closed(substitute(annotated(first.returns, last.module), known))
        function = value_of(definitions, of)
        if not isinstance(function, Function):
            return UNKNOWN
        is_static = "staticmethod" in marks and node.name != "__new__"
        skips = not is_static and (
            not from_class or "classmethod" in marks or node.name == "__new__"
        )
        return Function(function.nodes, function.module, of, tuple(bound.items()), skips)
    if isinstance(node, ast.Assign) and is_enum(cls):
        return of  # a member of an enumeration
    if isinstance(node, ast.AnnAssign):
        if is_enum(cls) and not from_class:
            return closed(substitute(annotated(node.annotation, last.module), known))
        if is_enum(cls):
            return of
        return closed(substitute(annotated(node.annotation, last.module), known))
    return closed(substitute(value_of(definitions, of), known))


@cache
def is_enum(cls: StubClass) -> bool:
    """Return whether a class is an enumeration."""
    return any((one.cls.module, one.cls.name) == ("enum", "Enum") for one in ancestry(cls))


def as_a(of: Instance, module: str, name: str) -> dict[str, Value] | None:
    """Return what the type variables of an ancestor stand for in an instance, or None if it is none."""
    if not isinstance(of.cls, StubClass):
        return None
    found = _ancestor(of.cls, module, name)
    return bound_in(of, found) if found else None


@cache
def _ancestor(cls: StubClass, module: str, name: str) -> Ancestor | None:
    own = (one for one in ancestry(cls) if (one.cls.module, one.cls.name) == (module, name))
    return next(own, None)


@cache
def is_protocol(cls: StubClass) -> bool:
    """Return whether a class stands for all that have its methods."""
    return any(
        ast.unparse(base).rpartition(".")[2].startswith("Protocol") for base in cls.node.bases
    )


@cache
def protocol_members(cls: StubClass) -> tuple[str, ...]:
    """Return the methods that what a protocol stands for has to have."""
    return tuple(
        name
        for one in ancestry(cls)
        if is_protocol(one.cls)
        for name in scope_of(one.cls).names
        if name not in ("__slots__", "__hash__")
    )
