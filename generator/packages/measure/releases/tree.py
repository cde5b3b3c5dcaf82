"""What the modules of a release offer, from trees of their sources; it needs griffe."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import griffe

from generator.facts.sources.files import module_files
from generator.facts.sources.grow import grow
from generator.facts.sources.public import offered
from generator.facts.sources.tree import Definition, Member, Tree
from generator.packages.measure.releases.members import Members, members
from generator.packages.measure.releases.read import is_for_readers


@dataclass(frozen=True)
class Offer:
    """A name that a module offers."""

    module: str
    name: str
    path: str
    """Where it is defined."""
    is_meant: bool = True
    """Whether it is offered, and not only imported there for the module's own use."""
    is_stub: bool = False
    """Whether a stub alone has it: so has what is compiled, and stubs are often completed later."""
    members: dict[str, bool] = field(default_factory=dict)
    """It itself under no name, and its members; each with whether it says that it is deprecated."""
    is_open: bool = False
    """Whether it may have further members, from a class that was not read."""


class Lenient(Tree):
    """A tree in which a star hands on also what the other module has by a star, though it may not list it.

    Some packages complete `__all__` in ways that nobody reads, as numpy with a function of its own.
    """

    def _collect(self, path: str) -> dict[str, Member]:
        found = super()._collect(path)
        module = self.modules[path]
        for member in module.members.values():
            star = member.wildcard if isinstance(member, griffe.Alias) else None
            for name in self.members(star) if star in self.modules else ():
                if name not in found and (star, name) in self.handed_on:
                    found[name] = griffe.Alias(name, f"{star}.{name}", parent=module)
                    self.handed_on.add((path, name))
        return found


def offers(folder: Path, roots: Sequence[str]) -> Iterator[Offer]:
    """Yield everything that the modules for readers in a folder offer."""
    logging.getLogger("griffe").setLevel(
        logging.CRITICAL
    )  # it complains of every annotation it cannot follow
    files = [one for root in roots for one in module_files(folder, root)]
    tree, _ = grow([(one.name, file) for one in files if (file := one.stub or one.source)], folder)
    if not any(one.stub and one.source for one in files):
        yield from _offers(tree)
        return
    # Stubs are silent about what they want nobody to use: the sources still have it.
    spoken, _ = grow([(one.name, one.source) for one in files if one.source], folder)
    yield from _offers(tree)
    yield from _offers(spoken)


def _offers(tree: Tree) -> Iterator[Offer]:
    tree = Lenient(tree.modules, tree.handed_on)
    seen: dict[str, Members] = {}
    for module in tree.modules:
        if not is_for_readers(module):
            continue
        found = _offered(tree, module)
        bound = [
            name for name in tree.members(module) if not name.startswith("_") and name not in found
        ]
        every = found | {name: tree.find(f"{module}.{name}") for name in bound}
        for name, what in every.items():
            is_meant = name in found
            if isinstance(what, str):
                yield Offer(module, name, what, is_meant, is_open=True)
            elif not isinstance(what, griffe.Module):
                if what.path not in seen:
                    seen[what.path] = members(tree, what)
                below = seen[what.path]
                is_stub = str(what.filepath).endswith(".pyi")
                yield Offer(module, name, what.path, is_meant, is_stub, below.names, below.is_open)


def _offered(tree: Tree, module: str) -> dict[str, Definition | str]:
    """Return what a module offers; an `__all__` that is empty, or completed at run time, is not all it offers."""
    found = offered(tree, module)
    listed = tree.listed(module)
    for name in tree.members(module) if listed is not None else ():
        is_more = (module, name) in tree.handed_on or (
            not listed and tree.is_handed_on(module, name)
        )
        if name not in found and is_more and not name.startswith("_"):
            found[name] = tree.find(f"{module}.{name}")
    return found
