"""From scopes to symbols: kinds, signatures by version and system, deprecations, members."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cache

from generator.catalogue.library import stubs
from generator.catalogue.order import sort_key
from generator.facts.api import Deprecation, Form, ModuleApi, Symbol, SymbolKind
from generator.facts.contexts import only, platforms, split
from generator.facts.official.links import documented
from generator.facts.typeshed.classes import constructor, forms, members
from generator.facts.typeshed.follow import ancestors, class_member, follow, resolve
from generator.facts.typeshed.scopes import (
    Definition,
    Imported,
    Scope,
    is_private,
    module_scope,
    public,
    scope_where,
)
from generator.facts.typeshed.signatures import Function, annotation, signature

STUB_ONLY = frozenset({"builtins.ellipsis", "copy.PyStringMap", "typing.type_check_only"})
"""What stubs define and no CPython has."""
PROPERTIES = frozenset(
    {"property", "cached_property", "DynamicClassAttribute", "setter", "deleter", "getter"}
    | {"_magic_enum_attr", "abstractproperty"}
)


def module_names() -> list[str]:
    """Return every public standard-library module that has a stub, sorted."""
    return sorted(name for name in stubs() if not any(map(is_private, name.split("."))))


@cache
def module_api(name: str) -> ModuleApi:
    """Return the public names of a standard-library module.

    Raises:
        LookupError: typeshed has no stub for it.

    """
    scope = module_scope(name)
    if scope is None:
        raise LookupError(f"typeshed has no stub for {name}")
    symbols = []
    for symbol, where in sorted(_offered(name, scope).items(), key=lambda item: sort_key(item[0])):
        definitions = resolve(name, symbol, where)
        if definitions and f"{name}.{symbol}" not in STUB_ONLY and not _is_helper(scope, symbol):
            symbols.append(_symbol(symbol, definitions, name))
    return ModuleApi(name, _module_where(scope, symbols), tuple(symbols))


def _offered(module: str, scope: Scope) -> dict[str, int]:
    """Return the public names; one with a leading underscore only if it is documented."""
    offered = public(scope)
    for name in scope.names:
        if name.startswith("_") and f"{module}.{name}" in documented():
            offered.setdefault(name, scope_where(scope, name))
    return {
        name: where
        for name, where in offered.items()
        if where and (not is_private(name) or f"{module}.{name}" in documented())
    }


def _module_where(scope: Scope, symbols: Sequence[Symbol]) -> int:
    """Return where a module exists: its versions, on the systems that have any of its names."""
    systems = 0
    for one in symbols:
        for platform in platforms(one.where):
            systems |= only(platform=platform)
    return scope.where & (systems or scope.where)


def _is_helper(scope: Scope, name: str) -> bool:
    """Return whether only type checkers know the name."""
    nodes = [definition.node for definition in scope.names.get(name, ())]
    return bool(nodes) and all(
        isinstance(node, ast.ClassDef) and "type_check_only" in decorators(node) for node in nodes
    )


def decorators(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    """Return the last words of the decorators: `overload` for `@typing.overload`."""
    found = set()
    for decorator in node.decorator_list:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        found.add(ast.unparse(called).rpartition(".")[2])
    return found


def _symbol(name: str, definitions: Sequence[Definition], module: str, owner: str = "") -> Symbol:
    """Return the symbol of some definitions; the newest one decides what kind it is."""
    where = 0
    for definition in definitions:
        where |= definition.where
    newest = max(definitions, key=lambda definition: definition.where.bit_length())
    kind = _kind(newest, bool(owner))
    full_name = f"{owner}.{name}" if owner else name
    inner: tuple[Symbol, ...] = ()
    called_as: tuple[Form, ...] = ()
    if isinstance(newest.node, ast.ClassDef):
        classes = [one for one in definitions if isinstance(one.node, ast.ClassDef)]
        own = members(classes)
        inner = tuple(
            _symbol(member, found, module, full_name)
            for member, found in sorted(own.items(), key=lambda item: sort_key(item[0]))
            if not member.startswith("_")
        )
        called_as = constructor(classes)
    else:
        if not owner and (called := list(_called(newest))):
            kind, definitions = SymbolKind.FUNCTION, [*definitions[:-1], *called]
            newest = called[-1]
        if kind is not SymbolKind.PROPERTY:
            bound = kind in (SymbolKind.METHOD, SymbolKind.CLASS_METHOD) or (
                not owner and _is_method(newest)
            )
            called_as = forms(
                [
                    (
                        one.where,
                        signature(one.node, bound=bound),
                        isinstance(one.node, ast.AsyncFunctionDef),
                    )
                    for one in definitions
                    if isinstance(one.node, Function)
                ]
            )
    return Symbol(
        name=full_name,
        kind=kind,
        where=where,
        forms=called_as,
        type=_type(newest, kind),
        deprecations=_deprecations(definitions, where),
        members=inner,
        origin=_origin(newest, module, name) if not owner else "",
    )


def _called(definition: Definition) -> Iterator[Definition]:
    """Return `__call__` of a name whose type is a private class with one, as of `shutil.rmtree`."""
    node, scope = definition.node, module_scope(definition.module)
    if scope is None or not isinstance(node, ast.AnnAssign):
        return
    if not (isinstance(node.annotation, ast.Name) and node.annotation.id.startswith("_")):
        return
    for owner in follow(scope, node.annotation.id, definition.where, frozenset()):
        if isinstance(owner.node, ast.ClassDef):
            yield from class_member(owner, "__call__")


def _is_method(definition: Definition) -> bool:
    """Return whether a module-level name is a method, as `random.random` and `tarfile.open` are."""
    node, scope = definition.node, module_scope(definition.module)
    if not isinstance(node, Function) or scope is None:
        return False
    if any(one.node is node for one in scope.names.get(node.name, ())):
        return False  # a function that calls its first parameter so, as `email.iterators.walk` does
    first = [*node.args.posonlyargs, *node.args.args][:1]
    return "classmethod" in decorators(node) or (bool(first) and first[0].arg == "self")


def _origin(definition: Definition, module: str, name: str) -> str:
    if isinstance(definition.node, Imported) or definition.module == module:
        return ""
    if any(map(is_private, definition.module.split("."))):
        return ""
    return f"{definition.module}.{getattr(definition.node, 'name', name)}"


def _kind(definition: Definition, in_class: bool) -> SymbolKind:
    node = definition.node
    if isinstance(node, Imported):
        return SymbolKind.MODULE
    if isinstance(node, ast.ClassDef):
        return SymbolKind.EXCEPTION if _is_exception(definition) else SymbolKind.CLASS
    if isinstance(node, Function):
        names = decorators(node)
        if not in_class:
            return SymbolKind.FUNCTION
        if names & PROPERTIES:
            return SymbolKind.PROPERTY
        if "classmethod" in names:
            return SymbolKind.CLASS_METHOD
        return SymbolKind.STATIC_METHOD if "staticmethod" in names else SymbolKind.METHOD
    if _is_type_alias(node):
        return SymbolKind.TYPE_ALIAS
    if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "_SpecialForm":
        return SymbolKind.SPECIAL_FORM
    return SymbolKind.ATTRIBUTE if in_class else SymbolKind.CONSTANT


def _is_type_alias(node: ast.stmt) -> bool:
    if isinstance(node, ast.AnnAssign):
        return ast.unparse(node.annotation).rpartition(".")[2] == "TypeAlias"
    if not isinstance(node, ast.Assign):
        return False
    called = node.value.func if isinstance(node.value, ast.Call) else None
    generic = isinstance(called, ast.Name) and called.id == "_Alias"  # typing.List and its like
    return generic or isinstance(node.value, ast.Subscript | ast.BinOp)


def _is_exception(definition: Definition) -> bool:
    return any(
        isinstance(base.node, ast.ClassDef) and base.node.name == "BaseException"
        for base in (definition, *ancestors(definition))
    )


def _type(definition: Definition, kind: SymbolKind) -> str:
    node = definition.node
    if isinstance(node, Imported):
        return node.module
    if isinstance(node, ast.ClassDef):
        return ", ".join(ast.unparse(base) for base in node.bases)
    if kind is SymbolKind.PROPERTY and isinstance(node, Function):
        return annotation(node.returns)
    if isinstance(node, ast.AnnAssign):
        if kind is SymbolKind.TYPE_ALIAS or ast.unparse(node.annotation) == "Final":
            return annotation(node.value)
        return annotation(node.annotation)
    return annotation(node.value) if isinstance(node, ast.Assign) else ""


def _deprecations(definitions: Sequence[Definition], where: int) -> tuple[Deprecation, ...]:
    """Return the deprecations of the name, and those of one overload among several."""
    found: dict[tuple[str, bool], int] = {}
    for part in split([one.where for one in definitions], where):
        messages = [_deprecated(one.node) for one in definitions if one.where & part]
        told = list(dict.fromkeys(message for message in messages if message is not None))
        for message in told:
            key = (message, None in messages)
            found[key] = found.get(key, 0) | part
    return tuple(
        Deprecation(mask, message, is_partial) for (message, is_partial), mask in found.items()
    )


def _deprecated(node: ast.stmt | Imported) -> str | None:
    for decorator in getattr(node, "decorator_list", ()):
        if isinstance(decorator, ast.Call) and decorator.args:
            argument = decorator.args[0]
            name = ast.unparse(decorator.func).rpartition(".")[2]
            if name == "deprecated" and isinstance(argument, ast.Constant):
                return " ".join(str(argument.value).split())
    return None
