"""The table of kinds: what is stated once agrees with what cannot read it."""

from __future__ import annotations

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import BUILTIN, CONCEPT, FOLDERS, PACKAGE, STANDARD, kind_of
from generator.search.pages import KINDS


def test_every_kind_is_in_the_catalogue(catalogue: Catalogue) -> None:
    entries = [entry.model for entry in catalogue.entries.values()]
    assert {kind_of(one) for one in entries} == {STANDARD, PACKAGE, BUILTIN, CONCEPT}
    for entry in catalogue.entries.values():
        folder = kind_of(entry.model).folder
        assert (entry.folder.parent.name, entry.file.name) == (folder.name, folder.file)


def test_folders_do_not_share_what_tells_them_apart() -> None:
    for name in ("name", "word", "model", "plural", "title", "letter", "role"):
        assert len({getattr(one, name) for one in FOLDERS.values()}) == len(FOLDERS), name


def test_the_search_calls_them_by_their_words() -> None:
    assert KINDS == {
        "m": "module",
        "b": "built-in",
        "c": "concept",
        "k": "category",
        "t": "class",
        "v": "version",
        "r": "releases",
    }
