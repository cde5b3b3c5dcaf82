"""What the expressions of a script stand for, and the public names that they use on the way."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from generator.uses import calls
from generator.uses.calls import Arguments, tuple_of
from generator.uses.names import PublicNames, full_name
from generator.uses.stubs import as_a, builtin, is_enum, member, module_value, stub_class
from generator.uses.values import (
    NONE,
    UNKNOWN,
    Calling,
    ClassObject,
    Either,
    Instance,
    ModuleObject,
    OwnClass,
    StubClass,
    Value,
    closed,
    either,
    without_literal,
)

Found = Callable[[str, int], None]
"""Told of every public name that is used, and of the line."""

OPERATORS: dict[type[ast.operator], str] = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "truediv", ast.FloorDiv: "floordiv",
    ast.Mod: "mod", ast.Pow: "pow", ast.BitOr: "or", ast.BitAnd: "and", ast.BitXor: "xor",
    ast.LShift: "lshift", ast.RShift: "rshift", ast.MatMult: "matmul",
}  # fmt: skip


@dataclass(frozen=True)
class Binding:
    """What a name stands for, and its full name if it was imported or is built in."""

    value: Value
    full: str = ""


@dataclass
class Names:
    """The names of a module, function or class as they are at one point of the script."""

    around: Names | None = None
    is_class: bool = False
    now: dict[str, Binding] = field(default_factory=dict)
    ever: dict[str, list[Binding]] = field(default_factory=dict)
    """All that a name was bound to so far: what a function may see of the names around it."""
    shared: dict[str, Names] = field(default_factory=dict)
    """Names that belong to the scope they are declared to be of, by `global` and `nonlocal`."""

    def bind(self, name: str, binding: Binding) -> None:
        """Bind a name from here on."""
        home = self.shared.get(name, self)
        home.now[name] = binding
        home.ever.setdefault(name, []).append(binding)

    def look_up(self, name: str) -> Binding | None:
        """Return what a name stands for, or None if nothing here or around binds it."""
        home: Names | None = self.shared.get(name, self)
        if home and name in home.now:
            return home.now[name]
        home = home.around if home else None
        while home:
            if name in home.ever and not home.is_class:
                return merged(home.ever[name])
            home = home.around
        return None


def merged(bindings: Sequence[Binding]) -> Binding:
    """Return one binding for several that may hold."""
    fulls = {one.full for one in bindings}
    return Binding(either([one.value for one in bindings]), fulls.pop() if len(fulls) == 1 else "")


class Expressions:
    """Works out values; what a script defines itself is left to the class below this one."""

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
            self._found(full, getattr(node, "lineno", 0))

    def value(self, node: ast.expr | None) -> Value:
        """Return what an expression stands for."""
        if node is None:
            return UNKNOWN
        read = getattr(self, f"_{type(node).__name__.lower()}", None)
        if read is not None:
            result: Value = read(node)
            return result
        for inner in ast.iter_child_nodes(node):
            if isinstance(inner, ast.expr):
                self.value(inner)
        return UNKNOWN

    def _constant(self, node: ast.Constant) -> Value:
        value = node.value
        if value is None:
            return NONE
        return UNKNOWN if value is ... else builtin(type(value).__name__, literal=value)

    def _name(self, node: ast.Name) -> Value:
        known = self.names.look_up(node.id)
        if known is None:
            self.tell(node.id, node)
            return module_value("builtins", node.id)
        self.tell(known.full, node)
        return known.value

    def _attribute(self, node: ast.Attribute) -> Value:
        return self.attribute(self.value(node.value), node.attr, node)

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

    def _call(self, node: ast.Call) -> Value:
        value = self.value(node.func)
        given = self.arguments(node)
        if isinstance(node.func, ast.Name) and node.func.id == "type" and len(node.args) == 1:
            of = given.positional[0]
            return ClassObject(of) if isinstance(of, Instance) else UNKNOWN
        return self.call(value, given)

    def arguments(self, node: ast.Call) -> Arguments:
        """Return what a call passes."""
        given = Arguments()
        for one in node.args:
            if isinstance(one, ast.Starred):
                self.value(one.value)
                given.is_whole = False
                continue
            value = self.value(one)
            if given.is_whole:  # what stands behind `*args` has no certain place
                given.positional.append(value)
        for keyword in node.keywords:
            value = self.value(keyword.value)
            if keyword.arg is None:
                given.is_whole = False
            else:
                given.keywords[keyword.arg] = value
        return given

    def _binop(self, node: ast.BinOp) -> Value:
        left, right = self.value(node.left), self.value(node.right)
        return self.operation(node.op, left, right)

    def operation(self, operator: ast.operator, left: Value, right: Value) -> Value:
        """Return what an operator gives."""
        if UNKNOWN in (left, right):
            return UNKNOWN
        word = OPERATORS[type(operator)]
        result = self.method(left, f"__{word}__", without_literal(right))
        if result is UNKNOWN:
            result = self.method(right, f"__r{word}__", without_literal(left))
        return result

    def _unaryop(self, node: ast.UnaryOp) -> Value:
        value = self.value(node.operand)
        if isinstance(node.op, ast.Not):
            return builtin("bool")
        word = {ast.USub: "neg", ast.UAdd: "pos", ast.Invert: "invert"}[type(node.op)]
        return self.method(value, f"__{word}__")

    def _compare(self, node: ast.Compare) -> Value:
        left, *rest = [self.value(one) for one in [node.left, *node.comparators]]
        values = [left, *rest]
        plain = all(
            isinstance(one, Instance)
            and isinstance(one.cls, StubClass)
            and one.cls.module == "builtins"
            for one in values
        )
        return (
            builtin("bool")
            if plain or isinstance(node.ops[0], ast.Is | ast.IsNot | ast.In | ast.NotIn)
            else UNKNOWN
        )

    def _boolop(self, node: ast.BoolOp) -> Value:
        before = self.names.now
        values = []
        for one in node.values:
            values.append(self.value(one))
            if isinstance(node.op, ast.And):
                self.names.now = {**self.names.now, **self.narrowed(one)}
        kept = {name: self.names.now[name] for name in self.names.now if name not in before}
        self.names.now = {**before, **kept}
        return either(values)

    def _ifexp(self, node: ast.IfExp) -> Value:
        self.value(node.test)
        before = self.names.now
        self.names.now = {**before, **self.narrowed(node.test)}
        value = self.value(node.body)
        self.names.now = before
        return either([value, self.value(node.orelse)])

    def narrowed(self, test: ast.expr) -> dict[str, Binding]:
        """Return what names stand for where a test such as `isinstance(node, ast.Call)` holds."""
        if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
            return {name: one for part in test.values for name, one in self.narrowed(part).items()}
        is_test = isinstance(test, ast.Call) and len(test.args) == 2
        if not is_test or not isinstance(test, ast.Call) or not isinstance(test.args[0], ast.Name):
            return {}
        if not isinstance(test.func, ast.Name) or test.func.id != "isinstance":
            return {}
        with self.silently():
            kinds = self.value(test.args[1])
        listed = isinstance(kinds, Instance) and kinds.is_listed
        every = kinds.args if listed and isinstance(kinds, Instance) else (kinds,)
        if not every or not all(isinstance(one, ClassObject) for one in every):
            return {}
        of = either([closed(one.of) for one in every if isinstance(one, ClassObject)])
        return {test.args[0].id: Binding(of)}

    def _joinedstr(self, node: ast.JoinedStr) -> Value:
        for one in node.values:
            if isinstance(one, ast.FormattedValue):
                self.value(one.value)
                self.value(one.format_spec)
        return builtin("str")

    def _tuple(self, node: ast.Tuple) -> Value:
        values = [self.value(one) for one in node.elts]
        if any(isinstance(one, ast.Starred) for one in node.elts):
            return builtin("tuple", UNKNOWN)
        return tuple_of(values)

    def _list(self, node: ast.List) -> Value:
        return builtin("list", self._items(node.elts))

    def _set(self, node: ast.Set) -> Value:
        return builtin("set", self._items(node.elts))

    def _items(self, nodes: Sequence[ast.expr | None]) -> Value:
        values = []
        for one in nodes:
            if isinstance(one, ast.Starred):
                values.append(self.element(self.value(one.value)))
            else:
                values.append(without_literal(self.value(one)))
        return common(values)

    def _starred(self, node: ast.Starred) -> Value:
        self.value(node.value)
        return UNKNOWN

    def _dict(self, node: ast.Dict) -> Value:
        for key, value in zip(node.keys, node.values, strict=True):
            if key is None:
                self.value(value)
        pairs = [(key, value) for key, value in zip(node.keys, node.values, strict=True) if key]
        if len(pairs) < len(node.keys):
            for key, value in pairs:
                self.value(key)
                self.value(value)
            return builtin("dict", UNKNOWN, UNKNOWN)
        keys, values = [key for key, _ in pairs], [value for _, value in pairs]
        return builtin("dict", self._items(keys), self._items(values))

    def _subscript(self, node: ast.Subscript) -> Value:
        value = self.value(node.value)
        key = self.value(node.slice)
        if isinstance(value, ClassObject):
            return value
        if isinstance(value, Instance) and value.is_listed and isinstance(key, Instance):
            place = key.literal
            if isinstance(place, int) and -len(value.args) <= place < len(value.args):
                return value.args[place]
        return self.method(value, "__getitem__", key)

    def _slice(self, node: ast.Slice) -> Value:
        for one in (node.lower, node.upper, node.step):
            self.value(one)
        return builtin("slice", UNKNOWN, UNKNOWN, UNKNOWN)

    def _await(self, node: ast.Await) -> Value:
        return self.awaited(self.value(node.value))

    def _namedexpr(self, node: ast.NamedExpr) -> Value:
        value = self.value(node.value)
        self.assign(node.target, value)
        return value

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
        exact = (
            isinstance(value, Instance)
            and value.is_listed
            and len(value.args) == len(targets)
            and not any(isinstance(one, ast.Starred) for one in targets)
        )
        if exact:
            assert isinstance(value, Instance)
            for one, part in zip(targets, value.args, strict=True):
                self.assign(one, part)
            return
        part = UNKNOWN if isinstance(value, Instance) and value.is_listed else self.element(value)
        for one in targets:
            is_rest = isinstance(one, ast.Starred)
            self.assign(one.value if is_rest else one, builtin("list", part) if is_rest else part)  # type: ignore[attr-defined]

    def _listcomp(self, node: ast.ListComp) -> Value:
        return builtin("list", self._comprehension(node.generators, [node.elt])[0])

    def _setcomp(self, node: ast.SetComp) -> Value:
        return builtin("set", self._comprehension(node.generators, [node.elt])[0])

    def _generatorexp(self, node: ast.GeneratorExp) -> Value:
        item = self._comprehension(node.generators, [node.elt])[0]
        return Instance(stub_class("typing", "Generator"), (item, NONE, NONE))

    def _dictcomp(self, node: ast.DictComp) -> Value:
        return builtin("dict", *self._comprehension(node.generators, [node.key, node.value]))

    def _comprehension(
        self, generators: Sequence[ast.comprehension], results: Sequence[ast.expr]
    ) -> list[Value]:
        before = dict(self.names.now)
        for one in generators:
            source = self.value(one.iter)
            if one.is_async:
                item = self.awaited(self.method(self.method(source, "__aiter__"), "__anext__"))
            else:
                item = self.element(source)
            self.assign(one.target, item)
            for test in one.ifs:
                self.value(test)
                self.names.now = {**self.names.now, **self.narrowed(test)}
        values = [without_literal(self.value(one)) for one in results]
        walrus = {
            one.target.id
            for node in [*generators, *results]
            for one in ast.walk(node)
            if isinstance(one, ast.NamedExpr)
        }
        kept = {name: self.names.now[name] for name in walrus if name in self.names.now}
        self.names.now = {**before, **kept}
        return values

    def _lambda(self, node: ast.Lambda) -> Value:
        def gives(args: Sequence[Value]) -> Value:
            return self._lambda_body(node, args)

        gives(())
        return Calling(gives)

    def _lambda_body(self, node: ast.Lambda, given: Sequence[Value]) -> Value:
        outer, self.names = self.names, Names(self.names)
        try:
            every = [*node.args.posonlyargs, *node.args.args]
            for place, one in enumerate(every):
                self.names.now[one.arg] = Binding(given[place] if place < len(given) else UNKNOWN)
            for other in [*node.args.kwonlyargs, node.args.vararg, node.args.kwarg]:
                if other is not None:
                    self.names.now[other.arg] = Binding(UNKNOWN)
            for default in [*node.args.defaults, *node.args.kw_defaults]:
                self.value(default)
            return self.value(node.body)
        finally:
            self.names = outer


def common(values: Sequence[Value]) -> Value:
    """Return what the items of a container are; nothing is known of an empty one."""
    return either(values) if values else UNKNOWN
