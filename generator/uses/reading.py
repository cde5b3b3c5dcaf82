"""A script read from the top to the bottom, as often as its own functions and classes need it.

What a function is called with, and what methods keep in instances, is learnt in one reading and
used in the next; only the last one tells of uses.
"""

from __future__ import annotations

import ast

from generator.uses.functions import Functions
from generator.uses.names import PublicNames
from generator.uses.operations import Found
from generator.uses.own import FunctionNode, Knowledge, OwnFunction
from generator.uses.scopes import Binding, Names, merged
from generator.uses.values import (
    UNKNOWN,
    ClassObject,
    Instance,
    OwnClass,
    StubClass,
    Value,
    either,
)

READINGS = 3
"""How often a script with functions or classes of its own is read."""


def read(tree: ast.Module, public: PublicNames, found: Found) -> None:
    """Tell `found` of every public name that a script uses, and of the node that does."""
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
        known.is_first = last == 0


class Reader(Functions):
    """Reads a whole script, and the classes in it."""

    def script(self, tree: ast.Module) -> None:
        """Read a whole script: first what runs at once, then the bodies of functions."""
        self.body(tree.body)
        done = 0
        while done < len(self._bodies):
            one = self._bodies[done]
            done += 1
            self.run(one, self._given(one))

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
        value, fulls = self._inherited(cls, name, from_class)
        return (either(kept), fulls) if kept else (value, fulls)

    def _inherited(
        self, cls: OwnClass, name: str, from_class: bool
    ) -> tuple[Value, tuple[str, ...]]:
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
