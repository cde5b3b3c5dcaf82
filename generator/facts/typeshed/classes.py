"""Members and constructors of classes, with what private and abstract bases add."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.facts.api import Form, Signature
from generator.facts.contexts import EVERYWHERE, during, split
from generator.facts.typeshed.follow import ancestors, bases
from generator.facts.typeshed.scopes import Definition, Imported, class_scope, is_private
from generator.facts.typeshed.signatures import fields, merged, signature

CONSTRUCTORS = ("__new__", "__init__")
ROOTS = frozenset(
    {"object", "type", "Generic", "Protocol", "ABC", "Enum", "BaseException", "NamedTuple"}
)
"""Bases whose constructors and members say nothing of the class itself."""
CONTAINERS = frozenset(
    {"AbstractSet", "Mapping", "MutableMapping", "MutableSequence", "MutableSet", "Sequence"}
)
"""What stubs let `dict`, `list` and others inherit from `typing`, though these have the methods themselves."""
NOT_INHERITED: Mapping[str, int] = {
    "array.array.clear": during((3, 11), (3, 12)),
    "sqlite3.Row.count": EVERYWHERE,
    "sqlite3.Row.index": EVERYWHERE,
    "types.FrameLocalsProxyType.clear": EVERYWHERE,
    "types.FrameLocalsProxyType.popitem": EVERYWHERE,
}
"""Where classes lack a method of the container that stubs call their base; measured on CPython 3.11 to 3.15."""


def members(classes: Sequence[Definition]) -> dict[str, list[Definition]]:
    """Return the members of a class: its own, and those of the private and abstract classes it builds on."""
    found: dict[str, list[Definition]] = {}
    for definition in classes:
        hidden = [base for base in ancestors(definition) if _is_hidden(base)]
        covered: dict[str, int] = {}
        for one in (definition, *hidden):
            for name, added in _uncovered(definition, one, covered):
                found.setdefault(name, []).extend(added)
        own = set(covered)
        for one in _containers(definition):
            for name, added in _uncovered(definition, one, covered):
                if name not in own:  # what a class has in some versions, the others lack
                    found.setdefault(name, []).extend(_true(definition, name, added))
    return {name: definitions for name, definitions in found.items() if definitions}


def _uncovered(
    owner: Definition, one: Definition, covered: dict[str, int]
) -> Iterator[tuple[str, list[Definition]]]:
    """Yield what a class adds to its heir where nothing nearer has the name, and cover it."""
    for name, definitions in class_scope(one).names.items():
        free = owner.where & one.where & ~covered.get(name, 0)
        for member in definitions:
            covered[name] = covered.get(name, 0) | member.where
        yield (
            name,
            [
                replace(member, where=member.where & free)
                for member in definitions
                if member.where & free and not isinstance(member.node, Imported)
            ],
        )


def _true(owner: Definition, name: str, added: Sequence[Definition]) -> Iterator[Definition]:
    lacking = NOT_INHERITED.get(f"{owner.module}.{getattr(owner.node, 'name', '')}.{name}", 0)
    for one in added:
        if one.where & ~lacking:
            yield replace(one, where=one.where & ~lacking)


def _containers(definition: Definition) -> Iterator[Definition]:
    """Yield the abstract containers that a class names as its bases, and those they build on."""
    for base in filter(_is_container, bases(definition)):
        yield from filter(_is_container, (base, *ancestors(base)))


def _is_container(definition: Definition) -> bool:
    return definition.module == "typing" and getattr(definition.node, "name", "") in CONTAINERS


def _is_hidden(definition: Definition) -> bool:
    node = definition.node
    if not isinstance(node, ast.ClassDef) or node.name in ROOTS or definition.module == "builtins":
        return False
    private = node.name.startswith("_")
    return private or (
        any(map(is_private, definition.module.split(".")))
        and (definition.module not in ("_typeshed", "_collections_abc"))
    )


def constructor(classes: Sequence[Definition]) -> tuple[Form, ...]:
    """Return how a class is called; nothing where stubs do not say."""
    found: list[tuple[int, Signature, bool]] = []
    for definition in classes:
        free = definition.where
        for one in (definition, *ancestors(definition)):
            if one is definition or getattr(one.node, "name", "") not in ROOTS:
                said = list(_calls(one, free & one.where))
                found += [(where, call, False) for where, call in said]
                for where, _ in said:
                    free &= ~where
    return forms(found)


def _calls(definition: Definition, where: int) -> Iterator[tuple[int, Signature]]:
    """Yield what the body of a class says of calling it."""
    tuple_fields = _named_tuple_fields(definition)
    if tuple_fields and where:
        yield where, fields(tuple_fields)
        return
    scope = class_scope(definition)
    methods = [
        method
        for name in CONSTRUCTORS
        for method in scope.names.get(name, ())
        if isinstance(method.node, ast.FunctionDef) and method.where & where
    ]
    for method in _one_constructor(methods):
        assert isinstance(method.node, ast.FunctionDef)
        call = signature(method.node, bound=True)
        # What a constructor returns is no news.
        yield method.where & where, replace(call, full=call.full.rpartition(" -> ")[0] or call.full)


def _one_constructor(methods: Sequence[Definition]) -> Sequence[Definition]:
    """Return `__new__` where it says what it takes, else `__init__`."""
    new, init = (
        [one for one in methods if getattr(one.node, "name", "") == name] for name in CONSTRUCTORS
    )
    is_vague = all(takes_anything(one.node) for one in new)
    return init if is_vague and init else new or init


def takes_anything(node: ast.stmt | Imported) -> bool:
    assert isinstance(node, ast.FunctionDef)
    return bool(node.args.vararg and node.args.kwarg) and len(node.args.args) <= 1


def _named_tuple_fields(definition: Definition) -> list[tuple[str, str, bool]]:
    node = definition.node
    assert isinstance(node, ast.ClassDef)
    if not any(ast.unparse(base).rpartition(".")[2] == "NamedTuple" for base in node.bases):
        return []
    return [
        (one.target.id, ast.unparse(one.annotation), one.value is not None)
        for one in node.body
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
    ]


def forms(found: Sequence[tuple[int, Signature, bool]]) -> tuple[Form, ...]:
    """Group contexts that have the same signatures in the same order."""
    where = 0
    for one, _, _ in found:
        where |= one
    forms: dict[tuple[tuple[Signature, ...], bool], int] = {}
    for part in split([one for one, _, _ in found], where):
        here = [(text, is_async) for one, text, is_async in found if one & part]
        key = (
            tuple(dict.fromkeys(text for text, _ in here)),
            any(is_async for _, is_async in here),
        )
        forms[key] = forms.get(key, 0) | part
    return tuple(
        Form(mask, texts, merged([text.short for text in texts]), is_async)
        for (texts, is_async), mask in forms.items()
    )
