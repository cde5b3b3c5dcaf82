"""The Sphinx inventory, through which other projects link here with intersphinx.

The format is that of `sphinx.util.inventory`, version 2: four lines of text, then the rest
compressed with zlib, one object a line: name, domain:role, priority, address, display name.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from generator.catalogue.addresses import category_address, entry_address, names_address
from generator.catalogue.catalogue import Catalogue, Located, pitfalls
from generator.catalogue.kinds import folder_of
from generator.catalogue.model import Builtin, Entry, Module, Reference
from generator.catalogue.text import plain
from generator.facts.api import Symbol, SymbolKind
from generator.facts.model import Facts

FILE = "objects.inv"
ROLES = {
    SymbolKind.FUNCTION: "function",
    SymbolKind.CLASS: "class",
    SymbolKind.EXCEPTION: "exception",
    SymbolKind.CONSTANT: "data",
    SymbolKind.SPECIAL_FORM: "data",
    SymbolKind.TYPE_ALIAS: "data",
    SymbolKind.MODULE: "attribute",
    SymbolKind.METHOD: "method",
    SymbolKind.CLASS_METHOD: "method",
    SymbolKind.STATIC_METHOD: "method",
    SymbolKind.PROPERTY: "property",
    SymbolKind.ATTRIBUTE: "attribute",
}
"""The role in Sphinx's Python domain of each kind of name."""
FIRST, LATER, HIDDEN = 0, 1, -1
"""How Sphinx weighs an object in its search (sphinx.domains.ObjType)."""
WEIGHTS = {"py:module": FIRST, "py:data": LATER, "std:doc": HIDDEN}

Line = tuple[str, str, int, str, str]


def inventory(catalogue: Catalogue, facts: Facts, project: str, version: str) -> bytes:
    """Return `objects.inv`: modules, built-ins and their names, concepts, categories; tasks and shown pitfalls as labels."""
    lines = sorted(set(_lines(catalogue, facts)))
    head = f"# Sphinx inventory version 2\n# Project: {project}\n# Version: {version}\n"
    head += "# The remainder of this file is compressed using zlib.\n"
    body = "".join(
        f"{name} {role} {weight} {where} {shown}\n" for name, role, weight, where, shown in lines
    )
    return head.encode() + zlib.compress(body.encode(), 9)


def _lines(catalogue: Catalogue, facts: Facts) -> Iterator[Line]:
    modules = {entry.model.name for entry in catalogue.of(Module)}
    for entry in catalogue.entries.values():
        address, api = entry_address(entry), facts.api(entry.model)
        if api and api.head:
            yield from _names([api.head], "", address, top="")
        else:
            yield _page(entry, address)
        if api and not api.head:
            # A submodule with a page of its own is explained on that page.
            symbols = [
                symbol
                for symbol in api.module.symbols
                if f"{api.prefix}{symbol.name}" not in modules
            ]
            yield from _names(symbols, api.prefix, address, top=None)
        yield from _labels(entry, address)
    for package, page in facts.packages.pages():
        known = facts.packages.page_api(package, page)
        is_module = not page.of_class and "/" not in page.name
        # A function may have the name of the module that it stands in.
        if is_module and page.name not in package.full_names:
            yield page.name, "py:module", FIRST, names_address(page.name), "-"
        yield from _names(known.module.symbols, known.prefix, names_address(page.name), top=None)
    paged = {entry.model.name for entry in catalogue.of(Builtin)}
    for builtin in facts.standard.apis["builtins"].symbols if "builtins" in modules else ():
        if builtin.name not in paged:  # an exception, mostly; it needs no module before it
            for symbol in builtin.walk():
                where = f"modules/builtins/#builtins.{symbol.name}"
                yield symbol.name, f"py:{ROLES[symbol.kind]}", LATER, where, "-"
    for slug, category in catalogue.categories.items():
        yield f"categories/{slug}", "std:doc", HIDDEN, category_address(slug), category.model.title


def _page(entry: Located[Entry], address: str) -> Line:
    """Return the line of a page: under the name in Python's domain, or under its address as a document."""
    role = folder_of(entry.model).role
    if role.startswith("py:"):
        return entry.model.name, role, WEIGHTS[role], address, "-"
    return address.rstrip("/"), role, WEIGHTS[role], address, entry.model.heading


def _names(
    symbols: Iterable[Symbol], prefix: str, address: str, *, top: str | None
) -> Iterator[Line]:
    """Yield names and their members; `top` is the anchor of the first level, None for its own name."""
    for symbol in symbols:
        anchor = "#$" if top is None else top
        yield f"{prefix}{symbol.name}", f"py:{ROLES[symbol.kind]}", LATER, address + anchor, "-"
        yield from _names(symbol.members, prefix, address, top=None)


def _labels(entry: Located[Entry], address: str) -> Iterator[Line]:
    for part in entry.model.pieces:
        name, where = f"{address}{part.anchor}", f"{address}#{part.anchor}"
        yield name, "std:label", HIDDEN, where, part.title
    if isinstance(entry.model, Reference):
        for _, pitfall in pitfalls(entry.model):
            if pitfall.run:
                anchor, words = pitfall.run.anchor, plain(pitfall.text)
                yield f"{address}{anchor}", "std:label", HIDDEN, f"{address}#{anchor}", words
