"""Where a source file uses what changes: read from its syntax tree, with the types that are certain."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from generator.facts.changes import Happened
from generator.porting.changed import AllChanged, Changed
from generator.porting.guards import ForVersion, Guard, guards
from generator.uses.names import PublicNames
from generator.uses.reading import read


@dataclass(frozen=True, order=True)
class Finding:
    """A line that uses something that changes."""

    line: int
    name: str
    """What is used, as the code has it: a module, or a name with its module."""
    happened: Happened
    changed: Changed = field(compare=False)


def find(
    tree: ast.Module,
    changed: AllChanged,
    public: PublicNames,
    is_own: Callable[[str], bool] = lambda _: False,
) -> list[Finding]:
    """Return what of a tree changes, by line; the tree is spent by it.

    `is_own` says whether a module is the project's, whatever the standard library has of that
    name. Raises RecursionError for code that is nested too deeply to be followed.
    """
    tree = ForVersion(changed.last).visit(tree)
    around = list(guards(tree))
    found = {
        *_imports(tree, changed, around, is_own),
        *_uses(tree, changed, public, around, is_own),
    }
    return sorted(found)


def _imports(
    tree: ast.Module, changed: AllChanged, around: list[Guard], is_own: Callable[[str], bool]
) -> Iterator[Finding]:
    """Yield the imports of modules that are gone, and of names that changed."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        if any(one.imports and one.first <= node.lineno <= one.last for one in around):
            continue
        for module, name in _imported(node):
            gone = changed.module(f"{module}.{name}" if name else module)
            touched = gone or (name and f"{module}.{name}" in changed.names)
            if not touched or is_own(module.partition(".")[0]):
                continue
            if gone:
                is_inner = f"{module}.{name}" in changed.modules and module not in changed.modules
                yield Finding(
                    node.lineno, f"{module}.{name}" if is_inner else module, gone.happened, gone
                )
            elif name:
                for one in changed.names.get(f"{module}.{name}", ()):
                    if one.parameters is None:
                        yield Finding(node.lineno, one.name, one.happened, one)


def _imported(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, str]]:
    """Yield the modules that are imported, each with a name taken from it, if any."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield alias.name, ""
    elif node.module and not node.level:
        for alias in node.names:
            yield node.module, "" if alias.name == "*" else alias.name


def _uses(
    tree: ast.Module,
    changed: AllChanged,
    public: PublicNames,
    around: list[Guard],
    is_own: Callable[[str], bool],
) -> Iterator[Finding]:
    """Yield the uses of names that changed, through aliases, attributes, and types that are certain."""
    words, packages = set(_words(tree)), {"", *_packages(tree)}
    if all(words.isdisjoint(some) for one, some in changed.words.items() if one in packages):
        return  # most files end here: to work out types takes long
    told: set[tuple[int, str]] = set()
    read(tree, public, lambda name, node: told.add((getattr(node, "lineno", 0), name)))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.keywords]
    for line, name in told:
        word = name.rpartition(".")[2]
        here = [one for one in around if one.first <= line <= one.last]
        if any(one.attributes or word in one.names for one in here):
            continue
        of_project = name in changed.names and "." in name and is_own(name.partition(".")[0])
        for one in () if of_project else changed.names.get(name, ()):
            if one.parameters is None or _passes(calls, line, word, one.parameters):
                yield Finding(line, name, one.happened, one)


def _packages(tree: ast.Module) -> Iterator[str]:
    """Yield the outermost packages that a tree imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from (module.partition(".")[0] for module, _ in _imported(node))


def _words(tree: ast.Module) -> Iterator[str]:
    """Yield every name, attribute, imported name and defined function of a tree."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield node.name.rpartition(".")[2]
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def _passes(calls: list[ast.Call], line: int, word: str, parameters: frozenset[str]) -> bool:
    """Return whether a call on a line passes one of these parameters by name."""
    return any(
        call.lineno <= line <= (call.end_lineno or call.lineno)
        and word in (getattr(call.func, "attr", ""), getattr(call.func, "id", ""))
        and any(keyword.arg in parameters for keyword in call.keywords)
        for call in calls
    )
