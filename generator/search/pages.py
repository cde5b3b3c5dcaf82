"""The pages that a search can lead to, the widely used first, and what is shown of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue, Located, aliases, parts
from generator.catalogue.model import Builtin, Category, Concept, Entry, Module, Section, Task, Tier
from generator.catalogue.text import plain
from generator.facts.api import ModuleApi, Symbol
from generator.facts.model import Facts
from generator.facts.official.links import symbol_links
from generator.search.popularity import Popularity
from generator.search.symbols import WITH_HEADS, alias_anchor, head, marked, page_api, walk

KINDS = {"m": "module", "b": "built-in", "c": "concept", "k": "category"}
"""Letters of the kinds of page, in words."""
FOLDERS = {"m": "modules/", "b": "builtins/", "c": "concepts/", "k": "categories/"}
LETTERS: dict[type[Entry], str] = {Module: "m", Builtin: "b", Concept: "c"}
CATEGORY_RANK = 5


@dataclass(frozen=True)
class Page:
    """A page, and the names on it."""

    letter: str
    address: str
    name: str
    title: str
    summary: str
    first: str
    """What to know before anything else."""
    rank: int
    others: tuple[str, ...]
    """Other names it is known by."""
    anchors: Mapping[str, str]
    """Those of them that stand for a place on it, each with its anchor."""
    entry: Located[Entry] | None = None
    category: Located[Category] | None = None
    api: ModuleApi | None = None

    @property
    def prefix(self) -> str:
        """Return what stands before a name in its anchor."""
        return f"{self.name}."

    @cached_property
    def link(self) -> Callable[[Symbol], str]:
        """Return the rule that says where a name on it is documented."""
        return symbol_links(self.api) if self.api else lambda _: ""

    @cached_property
    def symbols(self) -> list[tuple[str, Symbol]]:
        """Return the names on the page, each with its letter; not those with a page of their own."""
        return marked(self.api.symbols if self.api else (), self.link)

    def walk(self) -> Iterator[tuple[str, Symbol]]:
        """Yield the names on the page and their members, each with its letter."""
        return walk(self.api.symbols if self.api else (), self.link)

    def own(self, symbol: Symbol) -> str:
        """Return the name of a symbol without that of the page: `Path.exists`, `split`."""
        return symbol.name.partition(".")[2] if self.letter == "b" else symbol.name

    def full(self, symbol: Symbol) -> str:
        """Return the whole name of a symbol, which is also its anchor: `pathlib.Path`, `str.split`."""
        return symbol.name if self.letter == "b" else f"{self.name}.{symbol.name}"

    @property
    def calls(self) -> list[tuple[str, Symbol]]:
        """Return what can be called and is documented officially, in the order of the index."""
        return [(letter, symbol) for letter, symbol in self.symbols if letter in WITH_HEADS]

    @property
    def pieces(self) -> Sequence[Task | Section]:
        """Return the tasks or sections on it."""
        return parts(self.entry.model)[1] if self.entry else ()

    def shown(self, choosers: Sequence[int]) -> list[Any]:
        """Return what answers show of the page.

        That is letter of its kind, name, title, summary, what comes first, the categories that
        compare it with others, its tasks or sections, and what can be called.
        """
        return [
            self.letter,
            self.name,
            self.title if self.title != self.name else "",
            self.summary,
            self.first,
            " ".join(map(str, choosers)),
            "\n".join(f"{one.anchor} {plain(one.title)}" for one in self.pieces),
            "\n".join(f"{letter}{self.own(one)} {head(one)}" for letter, one in self.calls),
        ]


def searched_pages(catalogue: Catalogue, facts: Facts, popularity: Popularity) -> list[Page]:
    """Return the pages in the order in which the index counts them."""
    pages = [*_entries(catalogue, facts, popularity), *_categories(catalogue)]
    return sorted(pages, key=lambda page: (-page.rank, page.name.casefold(), page.address))


def _entries(catalogue: Catalogue, facts: Facts, popularity: Popularity) -> Iterator[Page]:
    for entry in catalogue.of(Entry):
        model = entry.model
        others = [one for one in aliases(model) if catalogue.names.get(one) is entry]
        yield Page(
            LETTERS[type(model)],
            entry_address(entry),
            model.name,
            model.title if isinstance(model, Concept) else model.name,
            plain(model.summary),
            _first(model, facts),
            popularity.page(model),
            (*others, *_short_names(model)),
            {one: anchor for one in others if (anchor := alias_anchor(entry, one, facts))},
            entry,
            api=_api(catalogue, entry, facts),
        )


def _categories(catalogue: Catalogue) -> Iterator[Page]:
    for slug in catalogue.category_order:
        category = catalogue.categories[slug]
        model = category.model
        summary = plain(model.summary)
        address = category_address(slug)
        yield Page(
            "k", address, slug, model.title, summary, "", CATEGORY_RANK, (), {}, category=category
        )


def _short_names(model: Entry) -> list[str]:
    """Return what a module is customarily called in code: `np` for numpy."""
    statement = getattr(model, "customary_import", None) or ""
    return re.findall(r" as (\w+)", statement)


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


def _api(catalogue: Catalogue, entry: Located[Entry], facts: Facts) -> ModuleApi | None:
    """Return the names on a page; a built-in with a page of its own is not one of `builtins` as well."""
    api = page_api(entry, facts)
    if api is None or entry.model.name != "builtins" or isinstance(entry.model, Builtin):
        return api
    twins = {each.model.name for each in catalogue.of(Builtin)}
    rest = tuple(symbol for symbol in api.symbols if symbol.name not in twins)
    return ModuleApi(api.name, api.where, rest)
