"""A source of names beside the standard library: all that shows names asks it, and nothing else changes."""

from __future__ import annotations

import json
import zlib

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import BUILTIN, CONCEPT, PACKAGE, STANDARD, kind_of
from generator.catalogue.load import load
from generator.catalogue.model import Entry
from generator.exports.inventory import inventory
from generator.exports.json_api.write import api_files
from generator.facts.api import Form, ModuleApi, Signature, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE
from generator.facts.model import Facts
from generator.facts.source import PageApi, Unmeasured
from generator.facts.standard import Builtins, StandardLibrary
from generator.ledger.coverage import coverage
from generator.search.write import read as read_search
from generator.site.pages import pages
from generator.site.render import render
from generator.site.views import World
from tests.conftest import DATA, ROOT, SETTINGS
from tests.site.test_golden import LIBRARY, RUNTIME

FORM = Form(EVERYWHERE, (Signature("(image)", "(image: Image) -> Image"),), "(image)")
NAMES = ModuleApi(
    "cv2",
    EVERYWHERE,
    (
        Symbol("blur", SymbolKind.FUNCTION, EVERYWHERE, (FORM,)),
        Symbol("RED", SymbolKind.CONSTANT, EVERYWHERE, type="int"),
    ),
)


class Pictures(Unmeasured):
    """Knows one package, its two names, and where they are documented."""

    def has(self, entry: Entry) -> bool:
        return entry.name == "cv2"

    def api(self, entry: Entry) -> PageApi:
        def link(symbol: Symbol) -> str:
            return f"https://pictures.example/{symbol.name}.html#top"

        sentences = {"blur": "Smooth a picture."}
        return PageApi(NAMES, "cv2.", link, "Read from pictures 4.2.", sentences, since="3.11")

    def official(self, entry: Entry) -> str:
        return "https://pictures.example/"

    def confirms(self, link: str) -> bool:
        return link.endswith("blur.html#top")

    def facts(self, entry: Entry) -> list[str]:
        return [*super().facts(entry), "release 4.2"]

    def measured(self, entry: Entry) -> str:
        return "Releases from the index."


BEFORE = Facts(RUNTIME, LIBRARY)
AFTER = Facts(RUNTIME, LIBRARY, (Pictures(),))


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(DATA / "small")


def page(catalogue: Catalogue, facts: Facts, name: str = "cv2") -> str:
    made = render(pages(World(catalogue, facts, {}, SETTINGS)), catalogue, ROOT / "templates")
    return made[f"modules/{name}/index.md"].decode()


def test_the_page_shows_its_names(catalogue: Catalogue) -> None:
    text = page(catalogue, AFTER)
    for piece in (
        "release 4.2",
        "## API { #api }",
        "Read from pictures 4.2.",
        "### Functions { #api-functions }",
        'id="cv2.blur"',
        "Smooth a picture.",
        "https://pictures.example/blur.html#top",
        'id="cv2.RED"',
        "[pictures.example](https://pictures.example/)",
        "Releases from the index.",
    ):
        assert piece in text, piece
        assert piece not in page(catalogue, BEFORE), piece


def test_no_other_page_changes(catalogue: Catalogue) -> None:
    before, after = (
        render(pages(World(catalogue, facts, {}, SETTINGS)), catalogue, ROOT / "templates")
        for facts in (BEFORE, AFTER)
    )
    changed = {name for name in after if before[name] != after[name]}
    assert changed == {"modules/cv2/index.md", "elsewhere/index.md"}  # which shows an anchor of it


def test_the_search_has_them(catalogue: Catalogue) -> None:
    before, after = (read_search(catalogue, facts) for facts in (BEFORE, AFTER))
    [page] = [page for page in after.pages if page[1] == "cv2"]
    assert page[-1] == "fblur image"
    names = {row.key: row.rest for row in after.tables["names"]}
    assert (names["blur"].endswith("blur"), names["red"].endswith("RED")) == (True, True)
    assert {"smooth"} == after.text.forms.keys() & {"smooth"} - before.text.forms.keys()


def test_the_inventory_has_them(catalogue: Catalogue) -> None:
    body = zlib.decompress(
        inventory(catalogue, AFTER, "Small", "1").split(b"zlib.\n", 1)[1]
    ).decode()
    assert "cv2.blur py:function 1 modules/cv2/#$ -\n" in body
    assert "cv2.RED py:data 1 modules/cv2/#$ -\n" in body


def test_the_json_api_has_them(catalogue: Catalogue) -> None:
    document = json.loads(api_files(catalogue, AFTER, {}, "Small")["api/v1/modules/cv2.json"])
    assert document["official"] == "https://pictures.example/"
    assert not document["is_standard"]
    assert document["measured"]["since"] == "3.11"
    assert [
        (one["name"], one["kind"], one["anchor"], one["official"])
        for one in document["measured"]["symbols"]
    ] == [
        ("blur", "function", "#cv2.blur", "https://pictures.example/blur.html#top"),
        ("RED", "constant", "#cv2.RED", "https://pictures.example/RED.html#top"),
    ]


def test_coverage_counts_its_links(catalogue: Catalogue) -> None:
    before, after = (coverage(catalogue, facts, {}, [])["links"] for facts in (BEFORE, AFTER))
    assert after["total"] - before["total"] == 3  # the module and its two names
    assert after["resolved"] - before["resolved"] == 1


def test_every_kind_has_its_source(catalogue: Catalogue) -> None:
    sources = {
        kind_of(entry.model): type(BEFORE.source(entry.model))
        for entry in catalogue.entries.values()
    }
    assert sources == {
        STANDARD: StandardLibrary,
        BUILTIN: Builtins,
        PACKAGE: Unmeasured,
        CONCEPT: Unmeasured,
    }
