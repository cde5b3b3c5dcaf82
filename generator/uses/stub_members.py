"""What modules and classes of stubs have in them, with what classes build on."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from generator.facts.contexts import EVERYWHERE
from generator.facts.typeshed.follow import resolve
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
from generator.uses.stub_types import annotated, newest, parameters, stub_class
from generator.uses.values import (
    UNKNOWN,
    ClassObject,
    Function,
    Instance,
    ModuleObject,
    StubClass,
    Value,
    closed,
    substitute,
)


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
        if is_enum(cls) and from_class:
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
