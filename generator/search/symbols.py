"""The names on a page as the index has them: a letter for what each is, and what it takes."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.catalogue.catalogue import Located
from generator.catalogue.model import Entry
from generator.facts.api import Symbol, SymbolKind
from generator.facts.model import Facts
from generator.packages.naming.shortened import ANYTHING

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


def head(symbol: Symbol) -> str:
    """Return the first parameters of the newest signature by name: `src dst symlinks …`."""
    if not symbol.forms:
        return ""
    names = parameters(symbol.forms[-1].glance)
    return " ".join([*names[:SHOWN], *["…"] * (len(names) > SHOWN)])


def parameters(glance: str) -> list[str]:
    """Return the names of the parameters in a short signature; none for one that takes anything."""
    if glance == ANYTHING:
        return []
    tree = ast.parse(f"def f{glance}: ...").body[0]
    if not isinstance(tree, ast.FunctionDef):
        return []
    every = tree.args
    names = [one.arg for one in [*every.posonlyargs, *every.args]]
    names += [f"*{every.vararg.arg}"] if every.vararg else []
    names += [one.arg for one in every.kwonlyargs]
    return names + ([f"**{every.kwarg.arg}"] if every.kwarg else [])


def marked(
    symbols: Iterable[Symbol], documented: Callable[[Symbol], bool]
) -> list[tuple[str, Symbol]]:
    """Return symbols with their letters in the order of the index: one letter after another."""
    found = []
    for symbol in symbols:
        letter = LETTERS[symbol.kind]
        found.append((letter if documented(symbol) else letter.upper(), symbol))
    return sorted(found, key=lambda one: one[0])


def walk(
    symbols: Iterable[Symbol], documented: Callable[[Symbol], bool]
) -> Iterator[tuple[str, Symbol]]:
    """Yield symbols and their members, each with its letter."""
    for letter, symbol in marked(symbols, documented):
        yield letter, symbol
        yield from walk(symbol.members, documented)


def alias_anchor(entry: Located[Entry], alias: str, facts: Facts) -> str:
    """Return the place on an entry's page that another name of it stands for, or nothing if that is the page.

    It is the name of a function or class there, or a section that begins with it, as one on `KeyError` does.
    """
    api = facts.api(entry.model)
    own = alias.removeprefix(f"{entry.model.name}.")
    if api and any(symbol.name == own for symbol in api.module.symbols):
        return f"{entry.model.name}.{own}"
    starts = re.compile(rf"{re.escape(alias)}\b(?! and )")
    return next((one.anchor for one in entry.model.pieces if starts.match(one.title)), "")
