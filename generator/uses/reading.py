"""A script read from the top to the bottom, as often as its own functions and classes need it.

What a function is called with, and what methods keep in instances, is learnt in one reading and
used in the next; only the last one tells of uses.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, partial

from generator.facts.typeshed.scopes import module_scope, starred, stub_file
from generator.uses.calls import Arguments
from generator.uses.expressions import Binding, Expressions, Found, Names, merged
from generator.uses.names import PublicNames
from generator.uses.own import FunctionNode, Knowledge, OwnFunction, by_name
from generator.uses.stubs import builtin, module_value, stub_class
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
    either,
)

READINGS = 3
"""How often a script with functions or classes of its own is read."""
DEEPEST = 4
"""Functions of the script that call one another, while what they give is worked out."""


def read(tree: ast.Module, public: PublicNames, found: Found) -> None:
    """Tell `found` of every public name that a script uses, and of the line."""
    own = any(isinstance(node, FunctionNode | ast.ClassDef) for node in ast.walk(tree))
    known, classes = Knowledge(), dict[ast.AST, OwnClass]()
    for last in range(READINGS) if own else [READINGS - 1]:
        reader = Reader(public, found, known, classes)
        if last == READINGS - 1:
            reader.script(tree)
        else:
            with reader.silently():
                reader.script(tree)
        known = reader.learnt


class Reader(Expressions):
    """Reads statements, and what functions and classes of the script are made of."""

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

    def script(self, tree: ast.Module) -> None:
        """Read a whole script: first what runs at once, then the bodies of functions."""
        self.body(tree.body)
        done = 0
        while done < len(self._bodies):
            one = self._bodies[done]
            done += 1
            self.run(one, self._given(one))

    def body(self, statements: Sequence[ast.stmt]) -> None:
        """Read statements one after another."""
        for one in statements:
            read: Callable[[ast.stmt], None] | None = getattr(
                self, f"_{type(one).__name__.lower()}", None
            )
            if read is not None:
                read(one)
            else:
                for inner in ast.iter_child_nodes(one):
                    if isinstance(inner, ast.expr):
                        self.value(inner)

    # Imports

    def _import(self, node: ast.Import) -> None:
        for alias in node.names:
            name = alias.name if alias.asname else alias.name.partition(".")[0]
            known = ModuleObject(name) if stub_file(name) else UNKNOWN
            self.names.bind(alias.asname or name, Binding(known, name))

    def _importfrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name == "*" and node.module and not node.level:
                self._all_of(node.module)
                continue
            if node.level or not node.module:
                self.names.bind(alias.asname or alias.name, Binding(UNKNOWN))
                continue
            full = f"{node.module}.{alias.name}"
            value = module_value(node.module, alias.name) if stub_file(node.module) else UNKNOWN
            self.names.bind(alias.asname or alias.name, Binding(value, full))
            if node.module == "__future__":
                self.tell(full, node)

    def _all_of(self, module: str) -> None:
        """Bind what `import *` takes from a module of the standard library."""
        if stub_file(module):
            scope = module_scope(module)
            for name in starred(scope) if scope else ():
                self.names.bind(name, Binding(module_value(module, name), f"{module}.{name}"))

    # Assignments

    def _assign(self, node: ast.Assign) -> None:
        value = self.value(node.value)
        for target in node.targets:
            self.assign(target, value)

    def _annassign(self, node: ast.AnnAssign) -> None:
        told = self.annotation(node.annotation)
        value = self.value(node.value) if node.value else UNKNOWN
        self.assign(node.target, value if told is UNKNOWN else told)

    def _augassign(self, node: ast.AugAssign) -> None:
        left, right = self.value(node.target), self.value(node.value)
        result = self.operation(node.op, left, right)
        if isinstance(node.target, ast.Name):
            self.assign(node.target, left if result is UNKNOWN and left == right else result)

    def _delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.names.now.pop(target.id, None)
            else:
                self.value(target)

    def _global(self, node: ast.Global) -> None:
        home = self.names
        while home.around:
            home = home.around
        self.names.shared.update(dict.fromkeys(node.names, home))

    def _nonlocal(self, node: ast.Nonlocal) -> None:
        for name in node.names:
            home = self.names.around
            while home and name not in home.ever:
                home = home.around
            if home:
                self.names.shared[name] = home

    def assign_attribute(self, owner: Value, name: str, value: Value, node: ast.AST) -> None:
        """Take in what is kept in an attribute of an instance of the script's classes."""
        if isinstance(owner, Instance) and isinstance(owner.cls, OwnClass):
            place = (self._nodes[owner.cls], name)
            self.learnt.kept.setdefault(place, []).append(value)
        super().assign_attribute(owner, name, value, node)

    # Branches

    def _branches(self, *paths: Callable[[], None]) -> None:
        """Read several ways on; what a name stands for afterwards is what it may on any of them."""
        before = self.names.now
        ends = []
        for path in paths:
            self.names.now = dict(before)
            path()
            ends.append(self.names.now)
        self.names.now = _joined(ends)

    def _if(self, node: ast.If) -> None:
        self.value(node.test)
        is_not = isinstance(node.test, ast.UnaryOp) and isinstance(node.test.op, ast.Not)
        narrowed = self.narrowed(node.test.operand if is_not else node.test)  # type: ignore[attr-defined]
        if narrowed and is_not and _leaves(node.body) and not node.orelse:
            before = dict(self.names.now)
            self.body(node.body)
            self.names.now = {**before, **narrowed}
            return
        if narrowed and not is_not:
            before = dict(self.names.now)
            self.names.now = {**before, **narrowed}
            self.body(node.body)
            after = {
                name: before[name] if narrowed.get(name) is one and name in before else one
                for name, one in self.names.now.items()
            }
            self.names.now = before
            self.body(node.orelse)
            ends = [] if _leaves(node.body) else [after]
            self.names.now = _joined([*ends, self.names.now])
            return
        ways = [one for one in (node.body, node.orelse) if not _leaves(one)]
        if len(ways) == 1 and node.orelse + node.body:
            # The other way ends here: what it binds is of no consequence.
            kept = dict(self.names.now)
            other = node.orelse if ways[0] is node.body else node.body
            self.body(other)
            self.names.now = kept
            self.body(ways[0])
            return
        self._branches(lambda: self.body(node.body), lambda: self.body(node.orelse))

    def _loop(self, body: Callable[[], None], orelse: Sequence[ast.stmt]) -> None:
        before = dict(self.names.now)
        with self.silently():
            body()
        self.names.now = _joined([before, self.names.now])
        body()
        self.names.now = _joined([before, self.names.now])
        self.body(orelse)

    def _while(self, node: ast.While) -> None:
        def once() -> None:
            self.value(node.test)
            self.body(node.body)

        self._loop(once, node.orelse)

    def _for(self, node: ast.For) -> None:
        item = self.element(self.value(node.iter))

        def once() -> None:
            self.assign(node.target, item)
            self.body(node.body)

        self._loop(once, node.orelse)

    def _asyncfor(self, node: ast.AsyncFor) -> None:
        source = self.value(node.iter)
        item = self.awaited(self.method(self.method(source, "__aiter__"), "__anext__"))

        def once() -> None:
            self.assign(node.target, item)
            self.body(node.body)

        self._loop(once, node.orelse)

    def _try(self, node: ast.Try) -> None:
        before = dict(self.names.now)
        self.body(node.body)
        after = self.names.now
        ends = []
        for handler in node.handlers:
            self.names.now = _joined([before, after])
            caught = self._caught(handler.type)
            if handler.name:
                self.names.bind(handler.name, Binding(caught))
            self.body(handler.body)
            if handler.name:
                self.names.now.pop(handler.name, None)
            if not _leaves(handler.body):
                ends.append(self.names.now)
        self.names.now = after
        self.body(node.orelse)
        self.names.now = _joined([self.names.now, *ends])
        self.body(node.finalbody)

    def _trystar(self, node: ast.Try) -> None:
        self._try(node)

    def _caught(self, node: ast.expr | None) -> Value:
        if isinstance(node, ast.Tuple):
            return either([self._caught(one) for one in node.elts])
        value = self.value(node)
        return value.of if isinstance(value, ClassObject) else UNKNOWN

    def _with(self, node: ast.With) -> None:
        for item in node.items:
            entered = self.method(self.value(item.context_expr), "__enter__")
            if item.optional_vars:
                self.assign(item.optional_vars, entered)
        self.body(node.body)

    def _asyncwith(self, node: ast.AsyncWith) -> None:
        for item in node.items:
            entered = self.awaited(self.method(self.value(item.context_expr), "__aenter__"))
            if item.optional_vars:
                self.assign(item.optional_vars, entered)
        self.body(node.body)

    def _match(self, node: ast.Match) -> None:
        subject = self.value(node.subject)
        ways = [partial(self._case, case, subject) for case in node.cases]
        self._branches(lambda: None, *ways)

    def _case(self, case: ast.match_case, subject: Value) -> None:
        for one in ast.walk(case.pattern):
            if isinstance(one, ast.MatchAs | ast.MatchStar) and one.name:
                value: Value = UNKNOWN
                if one is case.pattern and isinstance(one, ast.MatchAs):
                    value = subject if one.pattern is None else self._of_pattern(one.pattern)
                self.names.bind(one.name, Binding(value))
            elif isinstance(one, ast.MatchClass):
                self.value(one.cls)
            elif isinstance(one, ast.MatchValue):
                self.value(one.value)
            elif isinstance(one, ast.MatchMapping) and one.rest:
                self.names.bind(one.rest, Binding(UNKNOWN))
        if case.guard:
            self.value(case.guard)
        self.body(case.body)

    def _of_pattern(self, pattern: ast.pattern) -> Value:
        if isinstance(pattern, ast.MatchClass):
            with self.silently():
                value = self.value(pattern.cls)
            return value.of if isinstance(value, ClassObject) else UNKNOWN
        return UNKNOWN

    # Functions

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
        self.learnt.calls.setdefault(node, []).append(given)
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

    # Classes

    def _classdef(self, node: ast.ClassDef) -> None:
        bases = tuple(self.value(base) for base in node.bases)
        for keyword in node.keywords:
            self.value(keyword.value)
        for decorator in node.decorator_list:
            self.value(decorator)
        cls = self._classes.setdefault(node, OwnClass(node.name, bases))
        cls.bases = bases
        self._nodes[cls] = node
        outer = self.names
        self.names = Names(outer, is_class=True)
        self.names.owner = cls  # type: ignore[attr-defined]
        self.body(node.body)
        cls.names = {
            name: merged(bindings).value
            for name, bindings in self.names.ever.items()
            if not any(isinstance(one.value, OwnFunction) for one in bindings[:-1])
            or isinstance(bindings[-1].value, OwnFunction)
        }
        for name, binding in self.names.now.items():
            cls.names[name] = binding.value
        self.names = outer
        self._overrides(cls, node)
        self.names.bind(node.name, Binding(ClassObject(Instance(cls))))

    def _overrides(self, cls: OwnClass, node: ast.ClassDef) -> None:
        """Tell of the methods of a public class that a class of the script gives a body of its own."""
        for one in node.body:
            if isinstance(one, FunctionNode):
                for base in cls.bases:
                    of = base.of if isinstance(base, ClassObject) else None
                    if isinstance(of, Instance) and isinstance(of.cls, StubClass):
                        for full in self.public.members(of, one.name):
                            self.tell(full, one)

    def own_attribute(
        self, cls: OwnClass, name: str, *, from_class: bool
    ) -> tuple[Value, tuple[str, ...]]:
        """Return an attribute of a class of the script, or of an instance of it."""
        if name in cls.names:
            return self._own_member(cls, cls.names[name], from_class), ()
        node = self._nodes.get(cls)
        kept = self.known.kept.get((node, name)) if node else None
        if kept:
            return either(kept), ()
        for base in cls.bases:
            if not isinstance(base, ClassObject) or not isinstance(base.of, Instance):
                return UNKNOWN, ()
            of = base.of
            if isinstance(of.cls, OwnClass):
                value, fulls = self.own_attribute(of.cls, name, from_class=from_class)
            else:
                value, fulls = self._of_instance(of, name, from_class=from_class)
            if value is not UNKNOWN or fulls:
                return value, fulls
        return UNKNOWN, ()

    def _own_member(self, cls: OwnClass, value: Value, from_class: bool) -> Value:
        if isinstance(value, OwnFunction):
            receiver = None if from_class and not value.kind else Instance(cls)
            bound = OwnFunction(value.node, value.around, value.owner, receiver)
            if value.kind == "property" and not from_class:
                return self._result(bound, {})
            return bound
        if self._is_enum(cls) and isinstance(value, Instance):
            return Instance(cls)
        return value

    # Annotations

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


def _leaves(body: Sequence[ast.stmt]) -> bool:
    """Return whether nothing below these statements is reached through them."""
    return bool(body) and isinstance(body[-1], ast.Return | ast.Raise | ast.Continue | ast.Break)


def _joined(ends: Sequence[dict[str, Binding]]) -> dict[str, Binding]:
    """Return what names may stand for where several ways meet."""
    if len(ends) == 1:
        return ends[0]
    joined: dict[str, Binding] = {}
    for name in dict.fromkeys(name for end in ends for name in end):
        here = [end[name] for end in ends if name in end]
        joined[name] = here[0] if all(one is here[0] for one in here) else merged(here)
    return joined
