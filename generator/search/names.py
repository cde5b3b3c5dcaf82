"""Every name that can be typed, and where it leads: pages, their other names, and symbols.

The key of a name is what is left of it without case, underscores, blanks and dots, so that
`OrderedDict`, `ordered_dict` and "ordered dict" are one. Below it stand the places it leads to,
each as number of the page, a letter that says what it is, its rank, and its path on the page.
A capital letter says that a symbol is not documented officially, and therefore rarely meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.facts.api import Symbol
from generator.search.page import Page
from generator.search.shards import Row
from generator.uses.popularity import MOST, Popularity

NAME, OTHER, SPOT, LAST = tuple("nasl")
"""Letters of a page's own name, of its title or another name it is known by, of such a name that stands for a place
on the page, and of the last part of a dotted name; that is a capital where the page holds names alone."""
PLACES = 80
"""Places that a name leads to at most: those on the most widely used pages."""


def key(name: str) -> str:
    """Return what a name is looked up by; an underscore at its beginning counts."""
    bare = name.lstrip("_")
    return "_" * min(2, len(name) - len(bare)) + re.sub(r"[\W_]+", "", bare.lower())


def name_rows(pages: Sequence[Page], popularity: Popularity) -> Iterator[Row]:
    """Yield every name with its places, the likeliest first."""
    found: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for number, page in enumerate(pages):
        for name, letter, place in _page_names(page):
            found[key(name)].append(
                (-100 - page.rank, number, f"{number}{letter}{page.rank}{place}")
            )
        for letter, symbol, rank in _symbols(page, popularity):
            path = page.own(symbol)
            own = key(path.rpartition(".")[2])
            likely = rank + page.rank - path.count(".") - (4 if letter.isupper() else 0)
            found[own].append((-likely, number, f"{number}{letter}{rank}{path}"))
    for name, places in found.items():
        if name:
            yield Row(name, " ".join(place for *_, place in sorted(places)[:PLACES]))


def _page_names(page: Page) -> Iterator[tuple[str, str, str]]:
    """Yield the names of a page, each with its letter and what follows it."""
    if page.is_named:
        yield page.name, NAME, page.name
    for name in dict.fromkeys([page.title, *page.others]):
        anchor = page.anchors.get(name)
        if anchor:
            yield (
                name,
                SPOT,
                anchor.removeprefix(page.prefix)
                if anchor.startswith(page.prefix)
                else f"#{anchor}",
            )
        elif name != page.name:
            yield name, OTHER, "" if " " in name else name
    last = page.name.rpartition(".")[2]
    if last != page.name and page.is_named:
        yield last, LAST if page.entry else LAST.upper(), last


def _symbols(page: Page, popularity: Popularity) -> Iterator[tuple[str, Symbol, int]]:
    for letter, symbol in page.walk():
        rank = popularity.name(page.full(symbol))
        if "." in symbol.name:
            # A method is called on objects, of which the examples do not say what they are.
            called = popularity.name("." + symbol.name.rpartition(".")[2])
            rank = max(rank, min(MOST // 3, called))
        yield letter, symbol, rank
