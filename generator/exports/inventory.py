"""The Sphinx inventory, through which other projects link here with intersphinx.

The format is that of `sphinx.util.inventory`, version 2: four lines of text, then the rest
compressed with zlib, one object a line: name, domain:role, priority, address, display name.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue, Located, pitfalls
from generator.catalogue.model import Builtin, Concept, Entry, Module, Reference
from generator.catalogue.text import plain
from generator.facts.api import Kind, Symbol
from generator.facts.model import Facts

FILE = "objects.inv"
ROLES = {
    Kind.FUNCTION: "function",
    Kind.CLASS: "class",
    Kind.EXCEPTION: "exception",
    Kind.CONSTANT: "data",
    Kind.SPECIAL_FORM: "data",
    Kind.TYPE_ALIAS: "data",
    Kind.MODULE: "attribute",
    Kind.METHOD: "method",
    Kind.CLASS_METHOD: "method",
    Kind.STATIC_METHOD: "method",
    Kind.PROPERTY: "property",
    Kind.ATTRIBUTE: "attribute",
}
"""The role in Sphinx's Python domain of each kind of name."""
FIRST, LATER, HIDDEN = 0, 1, -1
"""How Sphinx weighs an object in its search (sphinx.domains.ObjType)."""

Line = tuple[str, str, int, str, str]


def inventory(catalogue: Catalogue, facts: Facts, version: str) -> bytes:
    """Return `objects.inv`: modules, built-ins and their names, concepts, categories; tasks and shown pitfalls as labels."""
    lines = sorted(set(_lines(catalogue, facts)))
    head = f"# Sphinx inventory version 2\n# Project: Python Module Atlas\n# Version: {version}\n"
    head += "# The remainder of this file is compressed using zlib.\n"
    body = "".join(
        f"{name} {role} {weight} {where} {shown}\n" for name, role, weight, where, shown in lines
    )
    return head.encode() + zlib.compress(body.encode(), 9)


def _lines(catalogue: Catalogue, facts: Facts) -> Iterator[Line]:
    builtins = {symbol.name: symbol for symbol in facts.apis["builtins"].symbols}
    modules = {entry.model.name for entry in catalogue.of(Module)}
    for entry in catalogue.entries.values():
        name, address = entry.model.name, entry_address(entry)
        if isinstance(entry.model, Builtin):
            if name in builtins:
                yield from _names([builtins[name]], "", address, top="")
            else:
                yield name, "py:data", LATER, address, "-"
        elif isinstance(entry.model, Reference):
            yield name, "py:module", FIRST, address, "-"
            if facts.is_standard(name) and name in facts.apis:
                # A submodule with a page of its own is told of there.
                symbols = [
                    symbol
                    for symbol in facts.apis[name].symbols
                    if f"{name}.{symbol.name}" not in modules
                ]
                yield from _names(symbols, f"{name}.", address, top=None)
        yield from _labels(entry, address)
    paged = {entry.model.name for entry in catalogue.of(Builtin)}
    for name in builtins.keys() - paged if "builtins" in modules else ():
        for symbol in builtins[name].walk():  # exceptions, mostly; they need no module before them
            where = f"modules/builtins/#builtins.{symbol.name}"
            yield symbol.name, f"py:{ROLES[symbol.kind]}", LATER, where, "-"
    for slug, category in catalogue.categories.items():
        yield f"categories/{slug}", "std:doc", HIDDEN, category_address(slug), category.model.title


def _names(
    symbols: Iterable[Symbol], prefix: str, address: str, *, top: str | None
) -> Iterator[Line]:
    """Yield names and their members; `top` is the anchor of the first level, None for its own name."""
    for symbol in symbols:
        anchor = "#$" if top is None else top
        yield f"{prefix}{symbol.name}", f"py:{ROLES[symbol.kind]}", LATER, address + anchor, "-"
        yield from _names(symbol.members, prefix, address, top=None)


def _labels(entry: Located[Entry], address: str) -> Iterator[Line]:
    model = entry.model
    if isinstance(model, Reference):
        for task in model.tasks:
            name = f"{address}{task.anchor}"
            yield name, "std:label", HIDDEN, f"{address}#{task.anchor}", task.title
        for _, pitfall in pitfalls(model):
            if pitfall.run:
                anchor, words = pitfall.run.anchor, plain(pitfall.text)
                yield f"{address}{anchor}", "std:label", HIDDEN, f"{address}#{anchor}", words
    elif isinstance(model, Concept):
        yield address.rstrip("/"), "std:doc", HIDDEN, address, model.title
        for section in model.sections:
            name = f"{address}{section.anchor}"
            yield name, "std:label", HIDDEN, f"{address}#{section.anchor}", section.title
