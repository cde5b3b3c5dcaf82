"""The index as files: a head that is loaded at once, and pieces that questions load as they need them."""

from __future__ import annotations

import math
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.facts.model import Facts
from generator.search.gone import gone_rows
from generator.search.installs import (
    distributions,
    install_rows,
    other_distributions,
    python_rows,
)
from generator.search.names import name_rows
from generator.search.page import Page
from generator.search.pages import KINDS, PLACES, searched_pages
from generator.search.places import Places, former_rows, sign_rows
from generator.search.shards import Row, Shard, added, cut, cut_list, directory, script, scripts
from generator.search.spelling import UNRANKED, ends, spellings, starts
from generator.search.text import Text, form_rows, read_text, word_rows
from generator.search.words import synonym_stems, word_lists
from generator.settings import INSTALL
from generator.uses.popularity import Popularity

FOLDER = "assets/search"
INDEX = f"{FOLDER}/index"
HEAD = "head"
SIZES = {
    "words": 2500,
    "names": 3000,
    "starts": 4000,
    "ends": 4000,
    "pages": 2500,
    "installs": 4000,
    "packages": 4000,
    "signs": 4000,
    "former": 4000,
}
"""Characters in a piece; about half as many are transferred. Measured: `make bench-search` prints what comes of it."""
LATER = ("ends", "former", "installs", "packages")
"""Tables that few questions need: the head names the piece that holds the directory of each."""
MANY = 300
"""Pieces of a table from which on they grow too, as the root of their number: the head has to name all of them."""
IN_HEAD = 600
"""Pages, the widely used first, whose names the head has, for whole sentences."""


@dataclass(frozen=True)
class Parts:
    """What an index is made of."""

    pages: Sequence[Sequence[Any]]
    """What is shown of each page, the widely used first."""
    ranks: Sequence[int]
    titles: Sequence[Sequence[str]]
    """The names of each page."""
    text: Text
    tables: dict[str, Sequence[Row]]
    packages: frozenset[int] = frozenset()
    """Which of the pages are those of third-party packages."""
    install: str = INSTALL
    """How a package is installed that has no page."""


def search_files(catalogue: Catalogue, facts: Facts, install: str = INSTALL) -> dict[str, bytes]:
    """Return the data of the search, by path below the site's root; `install` is the setting of that name."""
    return files(replace(read(catalogue, facts), install=install))


def files(parts: Parts) -> dict[str, bytes]:
    """Return an index as files, by path below the site's root."""
    head, tables = packed(parts)
    found = {f"{HEAD}.js": script(HEAD, head), **scripts(tables)}
    return {f"{INDEX}/{name}": data for name, data in found.items()}


def read(catalogue: Catalogue, facts: Facts) -> Parts:
    """Return what the index of a catalogue is made of."""
    popularity = Popularity(catalogue)
    pages = searched_pages(catalogue, facts, popularity)
    choosers = _choosers(pages)
    places = Places(pages)
    names = list(name_rows(pages, popularity))
    table = distributions()
    known = {row.key for row in names}
    others = other_distributions(table, pages, known)
    installs = list(install_rows(table))
    return Parts(
        [page.shown(choosers[page.name] if page.entry else ()) for page in pages],
        [page.rank for page in pages],
        [page.names for page in pages],
        read_text(catalogue, pages, popularity),
        {
            "names": [*names, *others],
            "installs": list(
                ({row.key: row for row in (*installs, *python_rows(catalogue))}).values()
            ),
            "packages": list(ends({row.key: UNRANKED for row in installs})),
            "signs": list(sign_rows(places)),
            "former": (former := list(former_rows(places, known)))
            + list(gone_rows(pages, facts, {row.key for row in former})),
        },
        frozenset(number for number, page in enumerate(pages) if page.is_package),
    )


def packed(parts: Parts) -> tuple[dict[str, Any], dict[str, list[Shard]]]:
    """Return the head of an index, and its tables in pieces."""
    text = parts.text
    words = (form for one in text.lines for form in text.forms[one])
    spelled = spellings(parts.tables["names"], words, parts.packages)
    rows = {**parts.tables, "starts": list(starts(spelled)), "ends": list(ends(spelled))}
    tables = {name: cut(each, _size(name, map(str, each))) for name, each in rows.items()}
    tables["words"] = _words(list(word_rows(text)), form_rows(text))
    tables["pages"] = cut_list(parts.pages, _size("pages", map(str, parts.pages)))
    later = {name: Shard("", directory(tables[name])) for name in LATER}
    head = {
        "kinds": KINDS,
        "folders": PLACES,
        "stop": " ".join(sorted(word_lists().stop)),
        "weak": " ".join(sorted(word_lists().weak)),
        "synonyms": [" ".join(group) for group in synonym_stems()],
        "install": parts.install,
        "mean": round(text.mean, 2),
        "ranks": "".join(map(str, parts.ranks)),
        "letters": "".join(page[0] for page in parts.pages),
        "names": "\n".join("\t".join(names) for names in parts.titles[:IN_HEAD]),
        "tables": {
            name: later[name].file if name in later else directory(shards)
            for name, shards in tables.items()
        },
    }
    return head, {**tables, "directories": list(later.values())}


def _size(table: str, rows: Iterable[str]) -> int:
    """Return how many characters a piece of a table may have."""
    pieces = sum(map(len, rows)) / SIZES[table]
    return round(SIZES[table] * math.sqrt(max(1, pieces / MANY)))


def _words(rows: Sequence[Row], forms: Iterable[Row]) -> list[Shard]:
    """Return the words in pieces, with those forms that stand in another piece than their stem."""
    shards = cut(rows, _size("words", map(str, rows)))
    starts = [shard.start for shard in shards]
    return added(
        shards,
        (one for one in forms if bisect(starts, one.key) != bisect(starts, one.rest[1:])),
    )


def _choosers(pages: Sequence[Page]) -> dict[str, list[int]]:
    """Return for each entry the categories that compare it with others."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, page in enumerate(pages):
        if page.category:
            for name in dict.fromkeys(choice.use for choice in page.category.model.chooser):
                found[name].append(number)
    return found
