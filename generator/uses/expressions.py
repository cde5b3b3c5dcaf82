"""What the expressions of a script stand for, and the public names that they use on the way."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from functools import cached_property

from generator.uses.arguments import Arguments
from generator.uses.calls import tuple_of
from generator.uses.operations import Operations
from generator.uses.scopes import Binding, Names
from generator.uses.stub_members import module_value
from generator.uses.stub_types import builtin, stub_class
from generator.uses.values import (
    NONE,
    UNKNOWN,
    Calling,
    ClassObject,
    Instance,
    StubClass,
    Value,
    closed,
    either,
    without_literal,
)


class Expressions(Operations):
    """Works out values; what a script defines itself is left to the class below this one."""

    @cached_property
    def _lambdas(self) -> list[ast.Lambda]:
        """Return the lambdas whose bodies are being read, the innermost last."""
        return []

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

    def _call(self, node: ast.Call) -> Value:
        value = self.value(node.func)
        given = self.arguments(node)
        is_type = isinstance(node.func, ast.Name) and node.func.id == "type"
        if is_type and given.is_whole and len(given.positional) == 1:
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
        if node in self._lambdas:  # it calls itself
            return UNKNOWN
        self._lambdas.append(node)
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
            self._lambdas.pop()


def common(values: Sequence[Value]) -> Value:
    """Return what the items of a container are; nothing is known of an empty one."""
    return either(values) if values else UNKNOWN
