"""The names that a stub defines, each with the contexts in which it does.

Every stub is parsed and walked once, for all versions and systems together: a condition
such as `sys.version_info >= (3, 13)` becomes the mask of the contexts in which it holds.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import typeshed_client
from typeshed_client.finder import find_typeshed
from typeshed_client.parser import evaluate_expression_truthiness

from generator.catalogue.library import ATTRIBUTES
from generator.facts.contexts import CONTEXTS, EVERYWHERE
from generator.facts.typeshed.lifetimes import life_mask
from generator.facts.typeshed.literals import parse
from generator.pythons import SYSTEMS


@dataclass(frozen=True)
class Imported:
    """A name that comes from another module; `name` is empty for the module itself."""

    module: str
    name: str
    re_exported: bool
    """Whether the stub hands it on: `import x as x` (typing specification, "Import conventions")."""


@dataclass(frozen=True)
class Definition:
    """One place that gives a name its meaning, in the contexts of `where`."""

    where: int
    node: ast.stmt | Imported
    module: str
    """The stub in which it stands."""


@dataclass
class Scope:
    """The names of a module or class."""

    names: dict[str, list[Definition]] = field(default_factory=lambda: defaultdict(list))
    exported: dict[str, int] = field(default_factory=dict)
    """What `__all__` lists, and where; only for modules."""
    where: int = EVERYWHERE


@cache
def module_scope(name: str) -> Scope | None:
    """Return the names of a standard-library module; None if typeshed has no stub for it."""
    path = stub_file(name)
    if path is None:
        return None
    walker = _Walker(name, is_package=path.stem == "__init__", path=path)
    tree = parse(path.read_text(encoding="utf-8"))
    walker.scope.where = walker.body(tree.body, life_mask(name))
    return walker.scope


def class_scope(definition: Definition) -> Scope:
    """Return the names in the body of a class."""
    assert isinstance(definition.node, ast.ClassDef)
    walker = _Walker(definition.module, is_package=False, path=Path("class.pyi"))
    walker.body(definition.node.body, definition.where)
    return walker.scope


def stub_file(name: str) -> Path | None:
    """Return the stub of a standard-library module."""
    path = find_typeshed().joinpath(*ATTRIBUTES.get(name, name).split("."))
    for file in (path / "__init__.pyi", path.with_name(f"{path.name}.pyi")):
        if file.is_file():
            return file
    return None


class _Walker:
    def __init__(self, module: str, *, is_package: bool, path: Path) -> None:
        self.module = module
        self.package = module if is_package else module.rpartition(".")[0]
        self.path = path
        self.scope = Scope()

    def body(self, statements: Iterable[ast.stmt], where: int) -> int:
        """Walk statements; return where the end is reached, for an assertion ends a stub."""
        for statement in statements:
            where = self.statement(statement, where)
        return where

    def statement(self, node: ast.stmt, where: int) -> int:
        if isinstance(node, ast.If):
            holds = condition(node.test)
            return self.body(node.body, where & holds) | self.body(node.orelse, where & ~holds)
        if isinstance(node, ast.Assert):
            return where & condition(node.test)
        if isinstance(node, ast.Try):
            return self.body([*node.body, *node.finalbody], where)
        if where:
            self.define(node, where)
        return where

    def define(self, node: ast.stmt, where: int) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            self.add(node.name, node, where)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            for name, imported, here in self.imports(node, where):
                self.add(name, imported, here)
        else:
            listed = _listed(node)
            if listed is not None:
                for name in listed:
                    self.scope.exported[name] = self.scope.exported.get(name, 0) | where
            for name in _targets(node):
                if name != "__all__":
                    self.add(name, node, where)

    def add(self, name: str, node: ast.stmt | Imported, where: int) -> None:
        self.scope.names[name].append(Definition(where, node, self.module))

    def imports(
        self, node: ast.Import | ast.ImportFrom, where: int
    ) -> Iterator[tuple[str, Imported, int]]:
        if isinstance(node, ast.Import):
            for alias in node.names:
                target = alias.name if alias.asname else alias.name.partition(".")[0]
                re_exported = alias.asname == alias.name
                yield alias.asname or target, Imported(target, "", re_exported), where
            return
        source = self.source(node)
        for alias in node.names:
            if alias.name != "*":
                re_exported = alias.asname == alias.name
                yield alias.asname or alias.name, Imported(source, alias.name, re_exported), where
                continue
            scope = module_scope(source)
            for name, there in starred(scope).items() if scope else ():
                if there & where:
                    yield name, Imported(source, name, True), there & where

    def source(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.package.split(".")
        base = parts[: len(parts) - (node.level - 1)]
        return ".".join([*base, *([node.module] if node.module else [])])


def public(scope: Scope) -> dict[str, int]:
    """Return the names a module offers, and where.

    Those of `__all__`, and what the stub itself defines without a leading underscore: much
    that is documented stands in no `__all__` (such as `http.client.HTTPMessage`). Names that
    are merely imported are offered only if `__all__` lists them or the stub hands them on.
    """
    found: dict[str, int] = dict(scope.exported)
    for name, definitions in scope.names.items():
        if name.startswith("_"):
            continue
        for definition in definitions:
            node = definition.node
            if not isinstance(node, Imported) or node.re_exported:
                found[name] = found.get(name, 0) | definition.where
    return {name: where & scope_where(scope, name) for name, where in found.items()}


def starred(scope: Scope) -> dict[str, int]:
    """Return what `import *` takes: `__all__` alone where there is one."""
    return scope.exported or public(scope)


def scope_where(scope: Scope, name: str) -> int:
    """Return the contexts in which a name is bound; a listed name without definition has none."""
    where = 0
    for definition in scope.names.get(name, ()):
        where |= definition.where
    return where


def condition(test: ast.expr) -> int:
    """Return the contexts in which the condition of a stub holds."""
    return _condition(ast.unparse(test))


@cache
def _condition(source: str) -> int:
    test = ast.parse(source, mode="eval").body
    where = 0
    for bit, context in enumerate(_search_contexts()):
        if evaluate_expression_truthiness(test, ctx=context, file_path=Path("condition.pyi")):
            where |= 1 << bit
    return where


@cache
def _search_contexts() -> tuple[typeshed_client.SearchContext, ...]:
    """Return what typeshed_client needs to judge a condition, in the order of `CONTEXTS`."""
    return tuple(
        typeshed_client.get_search_context(
            search_path=[],
            version=version,
            platform=SYSTEMS[platform],
            implementation_name="cpython",
            implementation_version=version,
        )
        for version, platform in CONTEXTS
    )


def _targets(node: ast.stmt) -> Iterator[str]:
    targets: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AnnAssign):
        targets = [node.target]
    for target in targets:
        if isinstance(target, ast.Name):
            yield target.id


def _listed(node: ast.stmt) -> list[str] | None:
    """Return the names that a statement puts into `__all__`; None if it is another statement."""
    value: ast.expr | None = None
    if (isinstance(node, ast.Assign | ast.AnnAssign) and list(_targets(node)) == ["__all__"]) or (
        isinstance(node, ast.AugAssign) and ast.unparse(node.target) == "__all__"
    ):
        value = node.value
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        call = node.value
        if ast.unparse(call.func) in ("__all__.extend", "__all__.append"):
            value = call.args[0]
    if isinstance(value, ast.Constant):
        return [str(value.value)]
    if isinstance(value, ast.List | ast.Tuple):
        return [str(one.value) for one in value.elts if isinstance(one, ast.Constant)]
    return None


def is_private(name: str) -> bool:
    """Return whether the name begins with an underscore and is no special name."""
    return name.startswith("_") and not name.endswith("__")
