"""Imports, assignments and branches, read one after another."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from functools import partial

from generator.facts.typeshed.scopes import module_scope, starred, stub_file
from generator.uses.hints import Hints
from generator.uses.scopes import Binding, joined
from generator.uses.stub_members import module_value
from generator.uses.stub_types import stub_class
from generator.uses.values import UNKNOWN, ClassObject, Instance, ModuleObject, Value, either


class Statements(Hints):
    """Reads what is neither a function nor a class."""

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

    def _branches(self, *paths: Callable[[], None]) -> None:
        """Read several ways on; what a name stands for afterwards is what it may on any of them."""
        before = self.names.now
        ends = []
        for path in paths:
            self.names.now = dict(before)
            path()
            ends.append(self.names.now)
        self.names.now = joined(ends)

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
            self.names.now = joined([*ends, self.names.now])
            return
        ways = [one for one in (node.body, node.orelse) if not _leaves(one)]
        if len(ways) == 1:
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
        self.names.now = joined([before, self.names.now])
        body()
        self.names.now = joined([before, self.names.now])
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

    def _try(self, node: ast.Try | ast.TryStar) -> None:
        before = dict(self.names.now)
        self.body(node.body)
        after = self.names.now
        ends = []
        for handler in node.handlers:
            self.names.now = joined([before, after])
            caught = self._caught(handler.type)
            if isinstance(node, ast.TryStar):
                caught = Instance(stub_class("builtins", "ExceptionGroup"), (caught,))
            if handler.name:
                self.names.bind(handler.name, Binding(caught))
            self.body(handler.body)
            if handler.name:
                self.names.now.pop(handler.name, None)
            if not _leaves(handler.body):
                ends.append(self.names.now)
        self.names.now = after
        self.body(node.orelse)
        self.names.now = joined([self.names.now, *ends])
        self.body(node.finalbody)

    _trystar = _try

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


def _leaves(body: Sequence[ast.stmt]) -> bool:
    """Return whether nothing below these statements is reached through them."""
    return bool(body) and isinstance(body[-1], ast.Return | ast.Raise | ast.Continue | ast.Break)
