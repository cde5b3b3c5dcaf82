"""Pages for modules of one's own that have no entry: made from their docstrings, on a shelf of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.files import MAX_NAME, RESERVED
from generator.catalogue.kinds import MODULES
from generator.catalogue.model import Category, Described, Shelf, Shelves
from generator.catalogue.positions import Document
from generator.facts.api import CALLABLE, TYPES, Symbol
from generator.facts.contexts import join
from generator.facts.interpreter.docstrings import first_sentence
from generator.facts.measured import ModuleKind
from generator.facts.own.source import OwnModules
from generator.facts.sources.model import SourceModule

Model = TypeVar("Model", Described, Category, Shelves)
SHELF = "in-house"
"""The category of what nobody has filed, unless the content has one of this name."""
NAMED = 3
"""Names by which a module without a docstring is told of."""
SIBLINGS = 6
"""Modules beside one that its page names."""


def with_described(catalogue: Catalogue, own: OwnModules) -> Catalogue:
    """Return the catalogue with an entry for each module of one's own that has none.

    They are filed under a category of their own, which is the last one.
    """
    found = {f"{MODULES.name}/{one.model.name}": one for one in _described(catalogue, own)}
    if not found:
        return catalogue
    categories = dict(catalogue.categories)
    shelves = catalogue.shelves
    if SHELF not in categories:
        categories[SHELF] = _located(_category(), catalogue.root)
        groups = shelves.model.groups if shelves else ()
        asked = shelves.model.most_asked if shelves else ()
        model = Shelves.model_construct(
            most_asked=asked, groups=(*groups, Shelf(group="In-house", categories=(SHELF,)))
        )
        shelves = replace(shelves, model=model) if shelves else _located(model, catalogue.root)
    return replace(
        catalogue,
        entries={**catalogue.entries, **found},
        categories=categories,
        shelves=shelves,
    )


def _described(catalogue: Catalogue, own: OwnModules) -> Iterator[Located[Described]]:
    names = {name.casefold() for name in (*catalogue.names, *catalogue.broken)}
    for name, (module, _) in own.modules.items():
        if name.casefold() in names or not _can_be_a_page(name):
            continue
        names.add(name.casefold())
        said = module.docstring
        model = Described(
            name=name,
            summary=summary(module, own),
            categories=(SHELF,),
            related=tuple(_related(own, name)),
            purpose=said or summary(module, own),
        )
        yield _located(model, Path(module.file))


def _located(model: Model, file: Path) -> Located[Model]:
    return Located(model, Document("", {}), file)


def _can_be_a_page(name: str) -> bool:
    """Return whether a folder of this name can be made on every system."""
    return len(name) <= MAX_NAME and name.casefold().partition(".")[0] not in RESERVED


def summary(module: SourceModule, own: OwnModules) -> str:
    """Return the first sentence of a module's docstring; without one, that of its main name, or some names.

    First of them are names that a package hands on, and classes, in the order in which they stand there.
    """
    said = first_sentence(module.docstring)
    if said and said.removesuffix(".") not in (module.name, module.name.rpartition(".")[2]):
        is_word = re.match(r"[a-z]+,? ", said)
        return f"{said[0].upper()}{said[1:]}" if is_word else said
    if module.kind is ModuleKind.PACKAGE:
        return _package(module, own)
    telling = [one for one in own.at_home(module).symbols if one.kind in TYPES | CALLABLE]
    main = _main(module, telling)
    if main:
        return main
    telling.sort(key=lambda one: (not one.origin, one.kind not in TYPES, *_line(module, one)))
    names = [f"`{one.name}`" for one in telling or module.api.symbols]
    if not names:
        return "A module without public names."
    more = len(module.api.symbols) - NAMED
    shown = [*names[:NAMED], *([f"{more} more name{'' if more == 1 else 's'}"] if more > 0 else [])]
    return f"Holds {join(shown)}."


def _package(module: SourceModule, own: OwnModules) -> str:
    """Return what a package holds, where it does not say what it is for."""
    counted = [(len(own.inside(module.name)), "module"), (len(module.api.symbols), "name")]
    words = [f"{count} {word}{'' if count == 1 else 's'}" for count, word in counted if count]
    return f"A package with {join(words)}." if words else "A package without public names."


def _main(module: SourceModule, telling: Sequence[Symbol]) -> str:
    """Return what is said of the name that a module is about: its only one, or that of the same name."""
    last = module.name.rpartition(".")[2].replace("_", "")
    same = [one for one in telling if one.name.replace("_", "").casefold() == last.casefold()]
    for one in same or (telling if len(telling) == 1 else ()):
        said = first_sentence(module.docstrings.get(one.name, ""))
        if said:
            return f"`{one.name}`: {said}"
    return ""


def _line(module: SourceModule, symbol: Symbol) -> tuple[str, int]:
    place = module.places.get(symbol.name)
    return (place.file, place.line) if place else ("", 0)


def _related(own: OwnModules, name: str) -> Iterator[str]:
    """Yield the package of a module, and the modules beside it that stand nearest."""
    package = name.rpartition(".")[0]
    if package in own.modules:
        yield package
    beside = [one for one in own.inside(package) if one != name] if package else []
    at = sum(one < name for one in beside)
    first = max(0, min(at - SIBLINGS // 2, len(beside) - SIBLINGS))
    yield from beside[first : first + SIBLINGS]


def _category() -> Category:
    return Category.model_construct(
        title="In-house modules",
        summary="Our own modules, by name, from their docstrings.",
        icon="home-outline",
        intro="Our own modules that nobody has filed under another category yet. Their pages are made "
        "from their docstrings and names.",
        chooser=(),
        most_asked=(),
        neighbours=(),
    )
