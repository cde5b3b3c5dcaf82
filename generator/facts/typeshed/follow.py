"""Where a name leads: imports and simple aliases followed to definitions, classes to their ancestors."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from generator.facts.typeshed.scopes import (
    Definition,
    Imported,
    Scope,
    class_scope,
    module_scope,
    stub_file,
)


@cache
def resolve(module: str, name: str, where: int) -> tuple[Definition, ...]:
    """Return the definitions of a name, imports and simple aliases followed, within `where`."""
    scope = module_scope(module)
    if scope is None:
        return ()
    return tuple(follow(scope, name, where, frozenset()))


def follow(
    scope: Scope, name: str, where: int, seen: frozenset[tuple[str, str]]
) -> Iterator[Definition]:
    """Yield the definitions of a name in a scope; `seen` ends circles."""
    for definition in scope.names.get(name, ()):
        here = definition.where & where
        if not here or (definition.module, name) in seen:
            continue
        trail = seen | {(definition.module, name)}
        node = definition.node
        if isinstance(node, Imported) and node.name:
            source = module_scope(node.module)
            inner = f"{node.module}.{node.name}"
            is_own = node.module == definition.module and stub_file(inner)
            if source and node.name in source.names and not is_own:
                yield from follow(source, node.name, here, trail)
            elif stub_file(inner):
                yield Definition(here, Imported(inner, "", node.re_exported), definition.module)
            continue
        target = _alias_target(node)
        if target is not None:
            found = list(alias(scope, target, here, trail))
            if found:
                yield from found
                continue
        yield Definition(here, node, definition.module)


def _alias_target(node: ast.stmt | Imported) -> ast.expr | None:
    """Return what an assignment names, such as `OSError` in `error = OSError`."""
    value = node.value if isinstance(node, ast.Assign) else None
    return value if isinstance(value, ast.Name | ast.Attribute) else None


def alias(
    scope: Scope, target: ast.expr, where: int, seen: frozenset[tuple[str, str]]
) -> Iterator[Definition]:
    """Yield the definitions of an expression such as `OSError` or `_inst.random`."""
    if isinstance(target, ast.Name):
        if target.id in scope.names:
            yield from follow(scope, target.id, where, seen)
        elif (builtins := module_scope("builtins")) and target.id in builtins.names:
            yield from follow(builtins, target.id, where, seen)
    elif isinstance(target, ast.Attribute):
        for owner in _owners(scope, target.value, where, seen):
            if isinstance(owner.node, Imported):
                yield from _of_module(owner, target.attr, seen)
            elif isinstance(owner.node, ast.ClassDef):
                yield from class_member(owner, target.attr)


def _of_module(
    owner: Definition, name: str, seen: frozenset[tuple[str, str]]
) -> Iterator[Definition]:
    """Yield what a name of a module stands for; one that the module does not define may be a submodule."""
    assert isinstance(owner.node, Imported)
    source, inner = module_scope(owner.node.module), f"{owner.node.module}.{name}"
    if source and name in source.names:
        yield from follow(source, name, owner.where, seen)
    elif stub_file(inner):
        yield Definition(owner.where, Imported(inner, "", False), owner.module)


def class_member(owner: Definition, name: str) -> Iterator[Definition]:
    """Return a member of a class, or of the nearest ancestor that has it."""
    for one in (owner, *ancestors(owner)):
        found = [
            member for member in class_scope(one).names.get(name, ()) if member.where & owner.where
        ]
        if found:
            yield from (replace(member, where=member.where & owner.where) for member in found)
            return


def _owners(
    scope: Scope, owner: ast.expr, where: int, seen: frozenset[tuple[str, str]]
) -> Iterator[Definition]:
    """Return what stands before the dot: a module, a class, or the class of an instance."""
    for definition in alias(scope, owner, where, seen):
        if isinstance(definition.node, ast.AnnAssign):
            home = module_scope(definition.module)
            if home is not None:
                yield from alias(home, definition.node.annotation, definition.where, seen)
        else:
            yield definition


def ancestors(definition: Definition) -> Iterator[Definition]:
    """Yield the classes it inherits from, nearest first, as far as stubs tell."""
    todo, seen = [definition], {id(definition.node)}
    while todo:
        for base in bases(todo.pop(0)):
            if id(base.node) not in seen:
                seen.add(id(base.node))
                todo.append(base)
                yield base


def bases(definition: Definition) -> Iterator[Definition]:
    """Yield the classes that a class names as its bases."""
    assert isinstance(definition.node, ast.ClassDef)
    scope = module_scope(definition.module)
    for base in definition.node.bases:
        target = base.value if isinstance(base, ast.Subscript) else base
        if scope is not None and isinstance(target, ast.Name | ast.Attribute):
            for found in alias(scope, target, definition.where, frozenset()):
                if isinstance(found.node, ast.ClassDef):
                    yield found
