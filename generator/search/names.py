"""The first part of the index: pages, their other names, and every public symbol.

A page is a list of kind, address, name, title, summary, what to know before anything else,
and rank. The symbols of a page are one string: names separated by blanks, members in
parentheses after their class. A letter after a colon says what the names that follow are
(`LETTERS`), a capital one that they are not documented officially and therefore rarely meant.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue, Located, aliases
from generator.catalogue.model import Builtin, Concept, Entry, Module, Reference, Tier
from generator.catalogue.text import plain
from generator.facts.api import Kind, ModuleApi, Symbol
from generator.facts.model import Facts
from generator.facts.official.links import symbol_links

LETTERS: Mapping[Kind, str] = {
    Kind.FUNCTION: "f",
    Kind.CLASS: "c",
    Kind.EXCEPTION: "e",
    Kind.CONSTANT: "d",
    Kind.SPECIAL_FORM: "t",
    Kind.TYPE_ALIAS: "t",
    Kind.MODULE: "o",
    Kind.METHOD: "m",
    Kind.CLASS_METHOD: "m",
    Kind.STATIC_METHOD: "m",
    Kind.PROPERTY: "p",
    Kind.ATTRIBUTE: "p",
}
WITH_HEADS = "fcem"
"""Letters of what can be called; on the page of a type its methods stand by themselves."""
SHOWN = 3
"""Parameters that an answer names."""
RANKS: Mapping[Tier, int] = {Tier.WIDE: 3, Tier.STANDARD: 2, Tier.TINY: 1, Tier.REMOVED: 0}


def ordered_pages(catalogue: Catalogue) -> list[Located[Entry]]:
    """Return the entries in the order in which the index counts them."""
    return [*catalogue.of(Module), *catalogue.of(Builtin), *catalogue.of(Concept)]


def names_index(catalogue: Catalogue, facts: Facts) -> dict[str, Any]:
    """Return the names part of the index."""
    pages: list[list[Any]] = [_page(entry, facts) for entry in ordered_pages(catalogue)]
    other = {
        alias: index
        for index, entry in enumerate(ordered_pages(catalogue))
        for alias in aliases(entry.model)
        if catalogue.names.get(alias) is entry
    }
    for index, entry in enumerate(ordered_pages(catalogue)):
        for short in _short_names(entry.model):
            other.setdefault(short, index)
    for slug in catalogue.category_order:
        model = catalogue.categories[slug].model
        pages.append(["k", category_address(slug), slug, model.title, plain(model.summary), "", 2])
    return {
        "pages": pages,
        "aliases": other,
        "symbols": [_symbols(entry, facts) for entry in ordered_pages(catalogue)],
        "heads": [_heads(entry, facts) for entry in ordered_pages(catalogue)],
    }


def _short_names(model: Entry) -> list[str]:
    """Return what a module is customarily called in code: `np` for numpy."""
    statement = getattr(model, "customary_import", None) or ""
    return re.findall(r" as (\w+)", statement)


def _page(entry: Located[Entry], facts: Facts) -> list[Any]:
    model = entry.model
    kind = {Module: "m", Builtin: "b", Concept: "c"}[type(model)]
    title = model.title if isinstance(model, Concept) else model.name
    rank = RANKS[model.tier] if isinstance(model, Reference) else 2
    return [
        kind,
        entry_address(entry),
        model.name,
        title,
        plain(model.summary),
        _first(model, facts),
        rank,
    ]


def _first(model: Entry, facts: Facts) -> str:
    """Return what to install, or what replaces a removed module."""
    if not isinstance(model, Module):
        return ""
    if model.distribution:
        return f"install {model.distribution}, {model.customary_import or f'import {model.name}'}"
    if model.tier is Tier.REMOVED:
        stub = facts.stubs.get(model.name)
        since = f"removed in Python {stub.removed}" if stub and stub.removed else "removed"
        return f"{since}, use {' or '.join(model.replaced_by)}"
    return ""


def _symbols(entry: Located[Entry], facts: Facts) -> str:
    """Return the symbols whose anchors stand on the entry's page."""
    api = page_api(entry, facts)
    return " ".join(_packed(api.symbols, symbol_links(api))) if api else ""


def _heads(entry: Located[Entry], facts: Facts) -> str:
    """Return what the documented functions and classes of a page take, in their order.

    They are separated by commas: the first names of the parameters, or nothing.
    """
    api = page_api(entry, facts)
    found = marked(api.symbols, symbol_links(api)) if api else []
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


def page_api(entry: Located[Entry], facts: Facts) -> ModuleApi | None:
    """Return the names on a page: a module's, or the members of a built-in."""
    model = entry.model
    if isinstance(model, Builtin):
        builtins = facts.apis.get("builtins")
        own = [one for one in builtins.symbols if one.name == model.name] if builtins else []
        return ModuleApi("builtins", own[0].where, tuple(own[0].members)) if own else None
    if isinstance(model, Module) and facts.is_standard(model.name):
        return facts.apis.get(model.name)
    return None


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
