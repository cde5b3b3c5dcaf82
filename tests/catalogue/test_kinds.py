"""The table of kinds: what is stated once agrees with what cannot read it."""

from __future__ import annotations

import re

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import BUILTIN, CONCEPT, FOLDERS, PACKAGE, STANDARD, kind_of
from tests.conftest import ROOT


def test_every_kind_is_in_the_catalogue(catalogue: Catalogue) -> None:
    entries = [entry.model for entry in catalogue.entries.values()]
    assert {kind_of(one) for one in entries} == {STANDARD, PACKAGE, BUILTIN, CONCEPT}
    for entry in catalogue.entries.values():
        folder = kind_of(entry.model).folder
        assert (entry.folder.parent.name, entry.file.name) == (folder.name, folder.file)


def test_folders_do_not_share_what_tells_them_apart() -> None:
    for name in ("name", "word", "model", "plural", "title", "letter", "role"):
        assert len({getattr(one, name) for one in FOLDERS.values()}) == len(FOLDERS), name


def test_the_search_knows_their_letters() -> None:
    engine = (ROOT / "templates/theme/assets/search/engine.js").read_text("utf-8")
    table = re.search(r"const KINDS = \{(.*)\}", engine)
    assert table
    words = dict(re.findall(r'(\w): "([^"]+)"', table[1]))
    assert words.pop("k") == "category"
    assert {f"{word}s": letter for letter, word in words.items()} == {
        one.plural: one.letter for one in FOLDERS.values()
    }
