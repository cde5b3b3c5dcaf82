"""What a site shows, lists, links and exports follows what is included."""

from __future__ import annotations

import json
import posixpath
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from generator.build import SECTIONS, exports
from generator.catalogue.load import load
from generator.examples import record
from generator.facts.gather import gather
from generator.facts.typeshed import symbols
from generator.ledger import published, revisions
from generator.mkdocs_config import write_config
from generator.project import Project
from generator.site.pages import pages
from generator.site.render import render
from generator.site.twins import twins
from generator.site.views import World
from tests.conftest import CACHE
from tests.layers.stack import OWN, SMALL, Files, project
from tests.layers.test_merge import ADDED, COMPANY
from tests.search.engine import asking

PUBLIC = "https://atlas.example/"


@dataclass(frozen=True)
class Made:
    project: Project
    world: World
    docs: dict[str, str]
    twins: dict[str, str]
    exports: dict[str, bytes]

    @property
    def addresses(self) -> set[str]:
        return {name.removesuffix("index.md") for name in self.docs if name.endswith("index.md")}


def made(
    folder: Path, include: str, own: Files, company: Files | None = None, public: str = ""
) -> Made:
    if public:
        include += f"\n    public_site: {public}"
    opened = replace(project(folder, include, own, company), cache=folder / "cache")
    catalogue = load(opened.layers)
    facts = gather(catalogue, CACHE)
    lines = record.current(catalogue.examples(), record.read_all(opened.contents))
    world = World(catalogue, facts, lines, opened.settings)
    every = list(pages(world))
    docs = {
        name: data.decode()
        for name, data in render(every, catalogue, opened.templates).items()
        if name.endswith((".md", ".css"))
    }
    plain = {name: data.decode() for name, data in twins(every, opened.templates).items()}
    return Made(opened, world, docs, plain, exports(opened, world))


@pytest.fixture(scope="module")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return made(tmp_path_factory.mktemp("nothing"), "nothing", OWN)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("parts")
    return made(folder, "[{entry: textwrap}, {entry: imp}]", OWN, public=PUBLIC)


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return made(tmp_path_factory.mktemp("added"), "all", ADDED)


@pytest.fixture(scope="module")
def between(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("between")
    return made(folder, "[{category: text}, {folder: company}]", OWN, COMPANY)


ALL = ("nothing", "parts", "added", "between")


def links(one: Made) -> Iterator[tuple[str, str]]:
    """Yield every link of pages and twins, with the page it stands on."""
    for name, text in (*one.docs.items(), *one.twins.items()):
        body = re.sub(r"```.*?```", "", text.partition("\n---\n")[2] or text, flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)\s]+)\)|href=\"([^\"]+)\"", body):
            yield name, next(filter(None, target))


@pytest.mark.parametrize("kind", ALL)
def test_no_link_is_dead(kind: str, request: pytest.FixtureRequest) -> None:
    one: Made = request.getfixturevalue(kind)
    files = {*one.docs, *one.exports, *one.twins}
    made_later = ("downloads/", "sitemap.xml", "assets/")
    dead = []
    for page, target in links(one):
        parts = urlsplit(target)
        if parts.scheme or not parts.path or parts.path == "../":
            continue
        place = posixpath.normpath(posixpath.join(posixpath.dirname(page), parts.path))
        is_there = {place, f"{place}/index.md", f"{place}/index.html"} & files
        if not is_there and not place.startswith(made_later) and not place.endswith(".svg"):
            dead.append((page, target))
    assert dead == []


@pytest.mark.parametrize("kind", ALL)
def test_nothing_of_what_is_not_included_is_told(kind: str, request: pytest.FixtureRequest) -> None:
    """No file that lists or exports names the address of an entry that has no page."""
    one: Made = request.getfixturevalue(kind)
    gone = [each.address for each in one.world.catalogue.outside.values()]
    for name, data in one.exports.items():
        if not name.endswith(".png"):
            text = zlib.decompress(data.split(b"\n", 4)[4]) if name == "objects.inv" else data
            assert [address for address in gone if address.encode() in text] == [], name


def test_a_kind_without_entries_has_no_page_and_no_tab(nothing: Made) -> None:
    assert nothing.addresses == {
        "", "api/", "categories/", "categories/acme/", "elsewhere/", "modules/", "modules/acme/",
        "offline/", "tasks/",
    }  # fmt: skip
    without = SECTIONS - published.indexes(nothing.world.catalogue)
    config = yaml.safe_load(write_config(nothing.project, "1", without).read_text("utf-8"))
    assert [next(iter(one)) for one in config["nav"]] == ["Categories", "Modules", "Tasks"]


def test_where_everything_is_the_tabs_are_as_ever(added: Made) -> None:
    without = SECTIONS - published.indexes(added.world.catalogue)
    config = yaml.safe_load(write_config(added.project, "1", without).read_text("utf-8"))
    tabs = [next(iter(one)) for one in config["nav"]]
    assert tabs == ["Categories", "Modules", "Built-ins", "Concepts", "Tasks", "Changes"]
    assert {"changes/", "changes/3.12/", "builtins/", "concepts/"} <= added.addresses


def test_no_facts_are_extracted_that_no_page_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Any:
        raise AssertionError("it was extracted")

    monkeypatch.setattr("generator.facts.gather.module_api", refuse)
    monkeypatch.setattr("generator.facts.gather.measure", refuse)
    found = gather(load(project(tmp_path, "nothing", OWN).layers), tmp_path / "empty")
    assert (found.standard.apis, found.standard.listed) == ({}, {})
    assert not (tmp_path / "empty").exists()
    assert symbols.module_api is not refuse


def test_figures_and_lists_count_what_is_there(nothing: Made) -> None:
    home = nothing.docs["index.md"]
    assert "[<b>1</b> module](modules/index.md)" in home
    assert "concepts" not in home
    assert "built-ins" not in home
    index = json.loads(nothing.exports["api/v1/index.json"])
    assert index["counts"] == {
        "modules": 1, "third_party": 1, "builtins": 0, "concepts": 0, "categories": 1, "tasks": 2,
        "distributions": 1,
    }  # fmt: skip
    assert index["changes"] == []
    assert not [name for name in nothing.exports if name.startswith(("api/v1/changes", "changes/"))]
    llms = nothing.exports["llms.txt"].decode()
    assert re.findall(r"https://acme\.example/(\S*?)\)", llms) == [
        "categories/acme/index.md", "modules/acme/index.md", "tasks/index.md", "api/v1/index.json",
    ]  # fmt: skip


def test_without_a_public_site_names_are_plain_text(nothing: Made) -> None:
    page = nothing.docs["modules/acme/index.md"]
    assert "- `textwrap` <span" in page
    assert "- What a module is <span" in page
    assert "- A text is short: use `len`, because it counts." in page
    assert "from `textwrap` and `cv2`" in page
    assert "atlas.example" not in page


def test_names_that_are_not_included_lead_to_the_public_site(parts: Made) -> None:
    page, twin = (some["modules/acme/index.md"] for some in (parts.docs, parts.twins))
    assert (
        "- A text is short: use [`len`](https://atlas.example/builtins/len/){ .atlas-away }, because"
        in page
    )
    assert "[What a module is](https://atlas.example/concepts/modules/){ .atlas-away }" in page
    assert "- [`textwrap`](../textwrap/index.md) <span" in page
    assert "and [`cv2`](https://atlas.example/modules/cv2/)." in page
    assert "use [`len`](https://atlas.example/builtins/len/), because" in twin
    assert "- [What a module is](https://atlas.example/concepts/modules/): " in twin
    shipped = parts.docs["modules/textwrap/index.md"]
    assert "[`len`](https://atlas.example/builtins/len/)" in shipped
    document = json.loads(parts.exports["api/v1/modules/acme.json"])
    assert [one["name"] for one in document["related"]] == ["textwrap"]
    assert document["prefer_instead"] == []


def test_the_search_says_what_is_pythons_own(nothing: Made, added: Made) -> None:
    ask = asking(nothing.exports)
    for name in ("textwrap", "import len"):
        assert ask(name)["notice"] == f"{name.split()[-1]} has no page here; it is part of Python."
    assert "is installed with" in ask("cv2")["notice"]
    assert ask("send a bill")["items"][0]["address"] == "modules/acme/"
    everything = asking(added.exports)
    assert everything("textwrap")["notice"] is None
    assert everything("wrap a bill")["items"][0]["anchor"] == "wrap-bill"


def test_pages_of_changes_tell_of_the_modules_that_are_included(parts: Made) -> None:
    for name, data in parts.exports.items():
        if name.startswith("api/v1/changes/"):
            assert {one["module"] for one in json.loads(data)["modules"]} <= {"imp", "textwrap"}
    assert "`imp`" in parts.docs["changes/3.12/index.md"]
    assert "asyncio" not in parts.docs["changes/3.12/index.md"]
    table = json.loads(parts.exports["api/v1/tables/modules-by-version.json"])
    assert set(table["modules"]) == {"imp", "textwrap"}


def test_what_was_added_is_shown_and_searched(added: Made) -> None:
    page, twin = (some["modules/textwrap/index.md"] for some in (added.docs, added.twins))
    assert '<div class="atlas-notes" role="note" markdown>\n\nAsk us first.\n' in page
    assert "\nAsk us first.\n" in twin
    assert page.index("use [`acme`](../acme/index.md)") < page.index("use [`len`](")
    assert "### Wrap a bill { #wrap-bill .atlas-task }" in page
    assert "lines = ['wrap_bill']" in page
    assert "Bills have tabs." in page
    assert "## Ours { #ours }" in added.docs["concepts/modules/index.md"]
    assert "Ask us first." in added.docs["concepts/modules/index.md"]
    assert "Ask us first." in added.twins["concepts/modules/index.md"]
    chooser = added.docs["categories/text/index.md"]
    assert chooser.index("| print a bill | [`textwrap`]") < chooser.index("| break a paragraph")
    assert "modules/wrapper/index.html" in added.exports
    for name in ("modules/textwrap", "concepts/modules"):
        document = json.loads(added.exports[f"api/v1/{name}.json"])
        assert document["notes"] == ["Ask us first."]
    index = b"".join(data for name, data in added.exports.items() if "search/index" in name)
    assert b"Wrap a bill" in index
    assert b"wrap-bill" in index


def test_a_page_is_improved_where_the_project_has_its_own(added: Made) -> None:
    sources = {
        name: re.findall(r'^source: "(.*)"$', text, re.MULTILINE)
        for name, text in added.docs.items()
    }
    assert sources["modules/acme/index.md"] == ["content/modules/acme/module.yml"]
    assert sources["modules/textwrap/index.md"] == ["content/modules/textwrap/add.yml"]
    assert sources["categories/text/index.md"] == ["content/categories/text.add.yml"]
    assert sources["modules/cv2/index.md"] == []


def test_what_ran_in_another_layer_is_known(added: Made) -> None:
    lines = added.world.record
    assert lines["modules/textwrap/wrap_paragraph.py"].passed()
    assert not lines["modules/textwrap/wrap_bill.py"].passed()
    assert "Output verified on" in added.docs["modules/textwrap/index.md"]


def test_days_are_those_of_all_layers(tmp_path: Path) -> None:
    own = {**ADDED, "revisions.tsv": "modules/textwrap/\t2026-02-03\t2026-02-03\tabc\n"}
    company = {
        **COMPANY,
        "revisions.tsv": (
            "modules/textwrap/\t2026-01-01\t2026-01-02\tabc\nmodules/gone/\t2026-05-05\t2026-05-05\tabc\n"
        ),
    }
    own["modules/textwrap/add.yml"] = own["modules/textwrap/add.yml"].replace("len", "cv2")
    del company["leave_out.yml"]
    found = load(project(tmp_path, "[all, {folder: company}]", own, company).layers)
    known = revisions.known(found)
    assert set(known) == {"modules/textwrap/"}, "of other layers, what is in the site"
    day = known["modules/textwrap/"]
    assert (day.first, day.last) == ("2026-01-01", "2026-02-03")
    assert (SMALL / "modules").is_dir()
