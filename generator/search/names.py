"""The first part of the index: pages, their other names, and every public symbol.

A page is a list of kind, address, name, title, summary, what to know before anything else,
and rank. The symbols of a page are one string: names separated by blanks, members in
parentheses after their class. A letter after a colon says what the names that follow are
(`LETTERS`), a capital one that they are not documented officially and therefore rarely meant.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue, Located, aliases
from generator.catalogue.kinds import FOLDERS, folder_of
from generator.catalogue.model import Entry, Tier
from generator.catalogue.text import plain
from generator.facts.api import Symbol, SymbolKind
from generator.facts.model import Facts
from generator.facts.source import PageApi

LETTERS: Mapping[SymbolKind, str] = {
    SymbolKind.FUNCTION: "f",
    SymbolKind.CLASS: "c",
    SymbolKind.EXCEPTION: "e",
    SymbolKind.CONSTANT: "d",
    SymbolKind.SPECIAL_FORM: "t",
    SymbolKind.TYPE_ALIAS: "t",
    SymbolKind.MODULE: "o",
    SymbolKind.METHOD: "m",
    SymbolKind.CLASS_METHOD: "m",
    SymbolKind.STATIC_METHOD: "m",
    SymbolKind.PROPERTY: "p",
    SymbolKind.ATTRIBUTE: "p",
}
WITH_HEADS = "fcem"
"""Letters of what can be called; on the page of a type its methods stand by themselves."""
SHOWN = 3
"""Parameters that an answer names."""
RANKS: Mapping[Tier, int] = {Tier.WIDE: 3, Tier.STANDARD: 2, Tier.TINY: 1, Tier.REMOVED: 0}


def ordered_pages(catalogue: Catalogue) -> list[Located[Entry]]:
    """Return the entries in the order in which the index counts them."""
    return [entry for folder in FOLDERS.values() for entry in catalogue.of(folder.model)]


def names_index(catalogue: Catalogue, facts: Facts) -> dict[str, Any]:
    """Return the names part of the index."""
    entries = ordered_pages(catalogue)
    pages: list[list[Any]] = [_page(entry, facts) for entry in entries]
    other = {
        alias: index
        for index, entry in enumerate(entries)
        for alias in aliases(entry.model)
        if catalogue.names.get(alias) is entry
    }
    for index, entry in enumerate(entries):
        for short in entry.model.short_names:
            other.setdefault(short, index)
    for slug in catalogue.category_order:
        model = catalogue.categories[slug].model
        pages.append(["k", category_address(slug), slug, model.title, plain(model.summary), "", 2])
    apis = [facts.api(entry.model) for entry in entries]
    return {
        "pages": pages,
        "aliases": other,
        "symbols": [_symbols(api) for api in apis],
        "heads": [_heads(api) for api in apis],
    }


def _page(entry: Located[Entry], facts: Facts) -> list[Any]:
    model = entry.model
    return [
        folder_of(model).letter,
        entry_address(entry),
        model.name,
        model.heading,
        plain(model.summary),
        _first(model, facts),
        RANKS[model.usage],
    ]


def _first(model: Entry, facts: Facts) -> str:
    """Return what to install, or what replaces a removed module."""
    if model.install_name:
        return f"install {model.install_name}, {model.import_statement}"
    if model.replacements:
        return f"{facts.source(model).label(model)}, use {' or '.join(model.replacements)}"
    return ""


def _symbols(api: PageApi | None) -> str:
    """Return the symbols whose anchors stand on a page."""
    return " ".join(_packed(api.module.symbols, api.link)) if api else ""


def _heads(api: PageApi | None) -> str:
    """Return what the documented functions and classes of a page take, in their order.

    They are separated by commas: the first names of the parameters, or nothing.
    """
    found = marked(api.module.symbols, api.link) if api else []
    return ",".join(head(symbol) for letter, symbol in found if letter in WITH_HEADS)


def head(symbol: Symbol) -> str:
    """Return the first parameters of the newest signature by name: `src dst symlinks …`."""
    if not symbol.forms:
        return ""
    names = parameters(symbol.forms[-1].glance)
    return " ".join([*names[:SHOWN], *["…"] * (len(names) > SHOWN)])


def parameters(glance: str) -> list[str]:
    """Return the names of the parameters in a short signature."""
    tree = ast.parse(f"def f{glance.partition(' -> ')[0]}: ...").body[0]
    if not isinstance(tree, ast.FunctionDef):
        return []
    every = tree.args
    names = [one.arg for one in [*every.posonlyargs, *every.args]]
    names += [f"*{every.vararg.arg}"] if every.vararg else []
    names += [one.arg for one in every.kwonlyargs]
    return names + ([f"**{every.kwarg.arg}"] if every.kwarg else [])


def marked(symbols: Iterable[Symbol], link: Callable[[Symbol], str]) -> list[tuple[str, Symbol]]:
    """Return symbols with their letters in the order of the index: one letter after another."""
    found = []
    for symbol in symbols:
        letter = LETTERS[symbol.kind]
        found.append((letter if "#" in link(symbol) else letter.upper(), symbol))
    return sorted(found, key=lambda one: one[0])


def _packed(symbols: Iterable[Symbol], link: Callable[[Symbol], str]) -> Iterator[str]:
    last = ""
    for letter, symbol in marked(symbols, link):
        if letter != last:
            yield f":{letter}"
            last = letter
        inner = " ".join(_packed(symbol.members, link))
        name = symbol.name.rpartition(".")[2]
        yield f"{name}({inner})" if inner else name
