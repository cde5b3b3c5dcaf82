"""Files as trees of definitions, by griffe; a file that is broken is a fault and no more."""

from __future__ import annotations

import ast
import io
import logging
import tokenize
from collections.abc import Iterable
from pathlib import Path

import griffe

from generator.facts.sources.model import Fault
from generator.facts.sources.tree import Tree

# Of an expression that is too deep for it griffe only warns, and leaves it out.
logging.getLogger("griffe").setLevel(logging.CRITICAL)


class _HandedOn(griffe.Extension):
    """Notes the names that a module imports as themselves, which hands them on (typing specification)."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[tuple[str, str]] = set()

    def on_alias_instance(
        self,
        *,
        node: ast.AST | griffe.ObjectNode,
        alias: griffe.Alias,
        agent: griffe.Visitor | griffe.Inspector,
        **_: object,
    ) -> None:
        """Note it, where it stands in a module."""
        names = getattr(node, "names", ())
        if agent.current.is_module and any(one.name == one.asname == alias.name for one in names):
            self.names.add((agent.current.path, alias.name))


def grow(files: Iterable[tuple[str, Path]], folder: Path) -> tuple[Tree, list[Fault]]:
    """Return the tree of some modules, given with the file of each, and the files that could not be read.

    Packages come before what is in them.
    """
    tree, faults, noted = Tree(), [], _HandedOn()
    extensions = griffe.Extensions(noted)
    for name, file in files:
        package, _, last = name.rpartition(".")
        parent = _package(tree, package) if package else None
        try:
            text = _without_main(_text(file))
            module = griffe.visit(last, file, text, parent=parent, extensions=extensions)
        except (SyntaxError, ValueError, RecursionError, OSError) as error:
            faults.append(_fault(file.relative_to(folder).as_posix(), error))
        else:
            _complete(module)
            tree.modules[name] = module
    tree.handed_on |= noted.names
    return tree, faults


def _package(tree: Tree, name: str) -> griffe.Module:
    """Return the package of a module; one that is no module of its own, or broken, only lends its name."""
    if name in tree.modules:
        return tree.modules[name]
    above, _, last = name.rpartition(".")
    place = Path(*name.split("."), "__init__.py")
    return griffe.Module(last, filepath=place, parent=_package(tree, above) if above else None)


def _complete(owner: griffe.Module | griffe.Class) -> None:
    """Make members of functions that a stub has only as overloads."""
    for name, forms in owner.overloads.items():
        if forms and name not in owner.members:
            forms[-1].overloads = list(forms)
            owner.set_member(name, forms[-1])
    for member in owner.members.values():
        if isinstance(member, griffe.Class):
            _complete(member)


def _text(file: Path) -> str:
    """Return a source in the encoding that it names."""
    data = file.read_bytes()
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return io.TextIOWrapper(io.BytesIO(data), encoding).read()


def _without_main(text: str) -> str:
    """Return a source without what it does only when it is run itself; all else keeps its line."""
    if "__main__" not in text:
        return text
    lines = text.split("\n")
    for node in ast.parse(text).body:
        if isinstance(node, ast.If) and "__main__" in ast.unparse(node.test):
            for number in range(node.lineno - 1, node.end_lineno or node.lineno):
                lines[number] = ""
    return "\n".join(lines)


def _fault(file: str, error: Exception) -> Fault:
    if isinstance(error, SyntaxError):
        return Fault(file, error.lineno or 0, f"this is no Python: {error.msg}")
    if isinstance(error, UnicodeDecodeError):
        line = error.object[: error.start].count(b"\n") + 1
        return Fault(file, line, f"this is no text in {error.encoding}")
    if isinstance(error, RecursionError):
        return Fault(file, 0, "it is nested too deep to be read")
    if isinstance(error, OSError):
        return Fault(file, 0, f"it cannot be read: {(error.strerror or str(error)).lower()}")
    return Fault(file, 0, f"this is no Python: {error}")
