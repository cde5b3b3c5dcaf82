"""The index as files: a head that is loaded at once, and pieces that questions load as they need them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.facts.model import Facts
from generator.search.installs import distributions, install_rows
from generator.search.names import name_rows
from generator.search.pages import FOLDERS, KINDS, Page, searched_pages
from generator.search.places import Places, former_rows, sign_rows
from generator.search.popularity import Popularity
from generator.search.shards import Row, Shard, cut, cut_list, directory, script, scripts
from generator.search.spelling import ends, spellings, starts
from generator.search.text import form_rows, read_text, word_rows
from generator.search.words import synonym_stems, word_lists

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
}
"""Characters in a piece: about half as many are transferred in the end, for names even less. Measured."""
IN_HEAD = 600
"""Pages, the widely used first, whose names the head has, for the first key and for whole sentences."""


def search_files(catalogue: Catalogue, facts: Facts) -> dict[str, bytes]:
    """Return the data of the search, by path below the site's root."""
    head, tables = index(catalogue, facts)
    files = {f"{HEAD}.js": script(HEAD, head), **scripts(tables)}
    return {f"{INDEX}/{name}": data for name, data in files.items()}


def index(catalogue: Catalogue, facts: Facts) -> tuple[dict[str, Any], dict[str, list[Shard]]]:
    """Return the head of the index, and its tables in pieces."""
    popularity = Popularity(catalogue)
    pages = searched_pages(catalogue, facts, popularity)
    text = read_text(catalogue, facts, pages)
    names = list(name_rows(pages, popularity))
    spelled = spellings(names, (form for one in text.lines for form in text.forms[one]))
    places = Places(pages)
    tables = {
        "words": _words(list(word_rows(text)), list(form_rows(text))),
        "names": cut(names, SIZES["names"]),
        "starts": cut(starts(spelled), SIZES["starts"]),
        "ends": cut(ends(spelled), SIZES["ends"]),
        "pages": cut_list((page.shown(_choosers(page, pages)) for page in pages), SIZES["pages"]),
        "installs": cut(install_rows(distributions()), SIZES["installs"]),
        "signs": cut(sign_rows(places), SIZES["names"]),
        "former": cut(former_rows(places), SIZES["names"]),
    }
    head = {
        "kinds": KINDS,
        "folders": FOLDERS,
        "stop": " ".join(sorted(word_lists().stop)),
        "synonyms": [" ".join(group) for group in synonym_stems()],
        "mean": round(text.mean, 2),
        "ranks": "".join(str(page.rank) for page in pages),
        "letters": "".join(page.letter for page in pages),
        "names": "\n".join(_named(page) for page in pages[:IN_HEAD]),
        "tables": {name: directory(shards) for name, shards in tables.items()},
    }
    return head, tables


def _named(page: Page) -> str:
    return "\t".join([page.name, *page.others])


def _words(rows: Sequence[Row], forms: Iterable[Row]) -> list[Shard]:
    """Return the words in pieces, with those forms that stand in another piece than their stem."""
    starts = [shard.start for shard in cut(rows, SIZES["words"])]

    def piece(word: str) -> int:
        return sum(start <= word for start in starts)

    astray = [form for form in forms if piece(form.key) != piece(form.rest[1:])]
    return cut([*rows, *astray], SIZES["words"])


def _choosers(page: Page, pages: Sequence[Page]) -> list[int]:
    """Return the categories that compare an entry with others."""
    return [
        number
        for number, other in enumerate(pages)
        if other.category and page.name in _compared(other)
    ]


def _compared(page: Page) -> set[str]:
    assert page.category
    return {choice.use for choice in page.category.model.chooser}


__all__ = ["FOLDER", "HEAD", "INDEX", "Mapping", "index", "search_files"]
