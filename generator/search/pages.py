"""The pages that a search can lead to, the widely used first, and what is shown of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.catalogue.addresses import category_address, entry_address, names_address
from generator.catalogue.catalogue import Catalogue, Located, aliases
from generator.catalogue.kinds import BUILTIN, FOLDERS, MODULES, PACKAGE, folder_of, kind_of
from generator.catalogue.model import Entry
from generator.catalogue.text import plain
from generator.facts.model import Facts
from generator.facts.packages.customary import SHORT_NAMES, others
from generator.facts.packages.pages import NamesPage
from generator.facts.source import PageApi
from generator.search import changes
from generator.search.page import Page
from generator.search.symbols import alias_anchor
from generator.uses.popularity import Popularity

CATEGORY = "k"
CLASS = "t"
"""A page of the members of a class."""
KINDS = {
    **{one.letter: one.plural.removesuffix("s") for one in FOLDERS.values()},
    CATEGORY: "category",
    CLASS: "class",
    **changes.KINDS,
}
"""Letters of the kinds of page, in words."""
PLACES = {
    **{one.letter: one.address for one in FOLDERS.values()},
    CATEGORY: "categories/",
    CLASS: MODULES.address,
    **changes.FOLDERS,
}
"""Their folders."""
CATEGORY_RANK = 5
NAMES_RANK = 1
"""Pages that hold names alone."""


def searched_pages(catalogue: Catalogue, facts: Facts, popularity: Popularity) -> list[Page]:
    """Return the pages in the order in which the index counts them."""
    pages = [
        *_entries(catalogue, facts, popularity),
        *_categories(catalogue),
        *_names(catalogue, facts),
        *changes.changes_pages(catalogue, facts),
    ]
    return sorted(
        pages, key=lambda page: (-page.rank, -page.users, page.name.casefold(), page.address)
    )


def _entries(catalogue: Catalogue, facts: Facts, popularity: Popularity) -> Iterator[Page]:
    for entry in catalogue.of(Entry):
        model = entry.model
        others = [one for one in aliases(model) if catalogue.names.get(one) is entry]
        yield Page(
            folder_of(model).letter,
            entry_address(entry),
            model.name,
            model.heading,
            plain(model.summary),
            _first(model, facts),
            popularity.page(model),
            popularity.users(model.name),
            tuple(dict.fromkeys([*others, *_short_names(model)])),
            {one: anchor for one in others if (anchor := alias_anchor(entry, one, facts))},
            entry,
            api=_api(catalogue, entry, facts),
            is_package=kind_of(model) is PACKAGE,
        )


def _short_names(model: Entry) -> Iterator[str]:
    """Yield what is customary for an entry; not what its pages of names are better known by, as `plt`."""
    meant = {one.partition(" as ")[0].rpartition(" ")[2] for one in [model.import_statement]}
    yield from (
        one for one in model.short_names if SHORT_NAMES.get(one, model.name) in {model.name, *meant}
    )
    for name in (model.name, *aliases(model)):
        yield from others(name)


def _names(catalogue: Catalogue, facts: Facts) -> Iterator[Page]:
    """Yield the pages that hold names alone."""
    for package, page in facts.packages.pages():
        entry = catalogue.entries[f"{MODULES.name}/{page.entry}"].model
        yield Page(
            CLASS if page.of_class else MODULES.letter,
            names_address(page.name),
            page.name,
            page.title,
            plain(page.summary),
            f"install {entry.install_name}, {page.import_statement}",
            NAMES_RANK,
            0,
            tuple(_other_names(page)),
            {},
            api=facts.packages.page_api(package, page),
            is_package=True,
        )


def _other_names(page: NamesPage) -> Iterator[str]:
    """Yield what a page of names is also known by; one that holds a part of a module by the name of that."""
    module, _, part = page.name.partition("/")
    yield from others(module)
    if part:
        yield module


def _categories(catalogue: Catalogue) -> Iterator[Page]:
    for slug in catalogue.category_order:
        category = catalogue.categories[slug]
        model = category.model
        summary = plain(model.summary)
        address = category_address(slug)
        yield Page(
            CATEGORY,
            address,
            slug,
            model.title,
            summary,
            "",
            CATEGORY_RANK,
            0,
            (),
            {},
            category=category,
        )


def _first(model: Entry, facts: Facts) -> str:
    """Return what to install, or what replaces a removed module."""
    if model.install_name:
        return f"install {model.install_name}, {model.import_statement}"
    if model.replacements:
        return f"{facts.source(model).label(model)}, use {' or '.join(model.replacements)}"
    return ""


def _api(catalogue: Catalogue, entry: Located[Entry], facts: Facts) -> PageApi | None:
    """Return the names on a page; a built-in with a page of its own is not one of `builtins` as well."""
    api = facts.api(entry.model)
    if api is None or entry.model.name != "builtins" or kind_of(entry.model) is BUILTIN:
        return api
    twins = {each.model.name for each in catalogue.of_kind(BUILTIN)}
    rest = tuple(symbol for symbol in api.module.symbols if symbol.name not in twins)
    return replace(api, module=replace(api.module, symbols=rest))
