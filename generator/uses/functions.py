"""Functions of a script: what they are called with, and what they give."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from functools import cache

from generator.uses.arguments import Arguments, by_name
from generator.uses.names import PublicNames
from generator.uses.operations import Found
from generator.uses.own import FunctionNode, Knowledge, OwnFunction
from generator.uses.scopes import Binding, Names
from generator.uses.statements import Statements
from generator.uses.stub_types import builtin, stub_class
from generator.uses.values import (
    NONE,
    UNKNOWN,
    Calling,
    ClassObject,
    Either,
    Instance,
    OwnClass,
    Value,
    either,
)

DEEPEST = 4
"""Functions of the script that call one another, while what they give is worked out."""


class Functions(Statements):
    """Reads functions, and takes in how they are called."""

    def __init__(
        self,
        public: PublicNames,
        found: Found,
        known: Knowledge,
        classes: dict[ast.AST, OwnClass],
    ) -> None:
        super().__init__(public, found)
        self.known, self.learnt = known, Knowledge()
        self._classes = classes
        self._nodes = {cls: node for node, cls in classes.items()}
        self._bodies: list[OwnFunction] = []
        self._results: list[Value] | None = None
        self._working: list[ast.AST] = []
        self._called: set[ast.AST] = set()

    def assign_attribute(self, owner: Value, name: str, value: Value, node: ast.AST) -> None:
        """Take in what is kept in an attribute of an instance of the script's classes."""
        if isinstance(owner, Instance) and isinstance(owner.cls, OwnClass):
            place = (self._nodes[owner.cls], name)
            self.learnt.kept.setdefault(place, []).append(value)
        super().assign_attribute(owner, name, value, node)

    # Branches

    def _functiondef(self, node: FunctionNode) -> None:
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            self.value(default)
        owner = self._owner()
        function = OwnFunction(node, self.names, owner)
        value: Value = function
        for decorator in reversed(node.decorator_list):
            made = self.value(decorator)
            if function.kind or (
                isinstance(decorator, ast.Attribute) and decorator.attr == "setter"
            ):
                continue
            value = self.call(made, Arguments([value]))
        self.names.bind(node.name, Binding(value))
        for one in _parameters(node):
            self.annotation(one.annotation)
        self.annotation(node.returns)
        if node not in self._called:
            self._called.add(node)
            self._bodies.append(function)

    _asyncfunctiondef = _functiondef

    def _owner(self) -> OwnClass | None:
        return getattr(self.names, "owner", None) if self.names.is_class else None

    def _given(self, function: OwnFunction) -> dict[str, Value]:
        """Return what the parameters stand for when all calls of the script are taken together."""
        skipped = int(bool(function.owner) and function.kind != "staticmethod")
        return self.known.passed(function.node, skipped)

    def run(self, function: OwnFunction, given: dict[str, Value]) -> Value:
        """Read the body of a function; return what calling it gives."""
        node, outer, results = function.node, self.names, self._results
        self.names, self._results = Names(function.around), []
        self._working.append(node)
        try:
            self._bind_parameters(function, given)
            self.body(node.body)
            yields = _yields(node)
            told = self.silent_annotation(node.returns)
            if told is UNKNOWN or yields:
                told = self._yielded(node, told) if yields else either(self._results or [NONE])
        finally:
            self._working.pop()
            self.names, self._results = outer, results
        if isinstance(node, ast.AsyncFunctionDef) and not yields:
            return Instance(stub_class("typing", "Coroutine"), (UNKNOWN, UNKNOWN, told))
        return told

    def _bind_parameters(self, function: OwnFunction, given: dict[str, Value]) -> None:
        node = function.node
        for one in _parameters(node):
            told = self.silent_annotation(one.annotation)
            if one is node.args.vararg or one is node.args.kwarg:
                told = builtin("tuple", told) if one is node.args.vararg else UNKNOWN
            elif told is UNKNOWN:
                told = given.get(one.arg, UNKNOWN)
            self.names.bind(one.arg, Binding(told))
        first = [*node.args.posonlyargs, *node.args.args][:1]
        if function.owner and first and function.kind != "staticmethod":
            of = Instance(function.owner)
            is_class = function.kind == "classmethod" or node.name in (
                "__new__",
                "__init_subclass__",
            )
            self.names.bind(first[0].arg, Binding(ClassObject(of) if is_class else of))

    def _yielded(self, node: FunctionNode, told: Value) -> Value:
        if told is not UNKNOWN:
            return told
        items = self._results or []
        name = "AsyncGenerator" if isinstance(node, ast.AsyncFunctionDef) else "Generator"
        rest = (NONE,) if name == "AsyncGenerator" else (NONE, NONE)
        return Instance(stub_class("typing", name), (either(items) if items else UNKNOWN, *rest))

    def _return(self, node: ast.Return) -> None:
        value = self.value(node.value) if node.value else NONE
        if self._results is not None and self._working and not _yields(self._working[-1]):
            self._results.append(value)

    def _yield(self, node: ast.Yield) -> Value:
        value = self.value(node.value) if node.value else NONE
        if self._results is not None:
            self._results.append(value)
        return UNKNOWN

    def _yieldfrom(self, node: ast.YieldFrom) -> Value:
        value = self.element(self.value(node.value))
        if self._results is not None:
            self._results.append(value)
        return UNKNOWN

    def value(self, node: ast.expr | None) -> Value:
        """Return what an expression stands for; a function in a container may be called by anybody."""
        value = super().value(node)
        if isinstance(node, ast.Tuple | ast.List | ast.Dict | ast.Set | ast.IfExp | ast.BoolOp):
            for one in ast.walk(node):
                if isinstance(one, ast.Name):
                    known = self.names.look_up(one.id)
                    if known:
                        self._hand_on(known.value)
        return value

    def _hand_on(self, value: Value) -> None:
        if isinstance(value, OwnFunction):
            self.learnt.escaped.add(value.node)

    def _call(self, node: ast.Call) -> Value:
        if isinstance(node.func, ast.Name) and node.func.id == "super" and not node.args:
            self.tell("super", node)
            return self._super()
        if isinstance(node.func, ast.Name):
            known = self.names.look_up(node.func.id)
            if known and isinstance(known.value, OwnFunction):
                return self.call(known.value, self.arguments(node))
        return super()._call(node)

    def _super(self) -> Value:
        names: Names | None = self.names
        while names:
            for binding in list(names.now.values())[:1]:
                of = binding.value.of if isinstance(binding.value, ClassObject) else binding.value
                if isinstance(of, Instance) and isinstance(of.cls, OwnClass) and of.cls.bases:
                    base = of.cls.bases[0]
                    return base.of if isinstance(base, ClassObject) else UNKNOWN
            names = names.around
        return UNKNOWN

    def call(self, value: Value, given: Arguments) -> Value:
        """Return what a call gives, also of what the script defines."""
        handed = [
            one
            for one in [*given.positional, *given.keywords.values()]
            if isinstance(one, OwnFunction)
        ]
        before = [len(self.learnt.calls.get(one.node, ())) for one in handed]
        result = self._call_any(value, given)
        for one, calls in zip(handed, before, strict=True):
            if len(self.learnt.calls.get(one.node, ())) == calls:
                self._hand_on(one)  # nobody said with what it is called back
        return result

    def _call_any(self, value: Value, given: Arguments) -> Value:
        if isinstance(value, OwnFunction):
            return self._call_own(value, given)
        if isinstance(value, ClassObject) and isinstance(value.of, Instance):
            cls = value.of.cls
            if isinstance(cls, OwnClass):
                made, _ = self.own_attribute(cls, "__init__", from_class=False)
                if isinstance(made, OwnFunction):
                    self._call_own(made, given)
                return value.of
        if isinstance(value, Instance) and isinstance(value.cls, OwnClass):
            found, _ = self.own_attribute(value.cls, "__call__", from_class=False)
            return self.call(found, given) if isinstance(found, OwnFunction) else UNKNOWN
        if isinstance(value, Either):
            return either([self.call(one, given) for one in value.options])
        return super().call(value, self._plain(given))

    def _plain(self, given: Arguments) -> Arguments:
        """Return arguments as stubs can take them: functions of the script as what they give."""
        return Arguments(
            [self._callable(one) for one in given.positional],
            {name: self._callable(one) for name, one in given.keywords.items()},
            given.is_whole,
        )

    def _callable(self, value: Value) -> Value:
        if isinstance(value, OwnFunction):
            return Calling(lambda args: self._called_back(value, args))
        return value

    def _called_back(self, function: OwnFunction, args: Sequence[Value]) -> Value:
        given = Arguments(list(args))
        if args and UNKNOWN not in args:
            return self._call_own(function, given)
        return self._result(function, {})

    def _call_own(self, function: OwnFunction, given: Arguments) -> Value:
        node = function.node
        calls = self.learnt.own_calls if node in self._working else self.learnt.calls
        calls.setdefault(node, []).append(given)
        skipped = int(bool(function.owner) and function.kind != "staticmethod")
        if function.owner and function.receiver is None and function.kind == "":
            return UNKNOWN  # a method called through its class
        positional = [*node.args.posonlyargs, *node.args.args][skipped:]
        return self._result(function, by_name(positional, node.args.kwonlyargs, given))

    def _result(self, function: OwnFunction, given: dict[str, Value]) -> Value:
        if function.node in self._working or len(self._working) >= DEEPEST:
            return self.silent_annotation(function.node.returns)
        learnt, self.learnt = self.learnt, Knowledge()
        try:
            with self.silently():
                return self.run(function, given)
        finally:
            self.learnt = learnt


def _parameters(node: FunctionNode) -> list[ast.arg]:
    args = node.args
    every = [*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg]
    return [one for one in every if one is not None]


@cache
def _yields(node: ast.AST) -> bool:
    """Return whether a function is a generator."""
    todo = list(ast.iter_child_nodes(node))
    while todo:
        one = todo.pop()
        if isinstance(one, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(one, FunctionNode | ast.Lambda | ast.ClassDef):
            todo += ast.iter_child_nodes(one)
    return False
