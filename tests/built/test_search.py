"""The search of the built site: in the dialog, over HTTP and from a folder, with and without our scripts."""

from __future__ import annotations

import gzip
import os
from collections import defaultdict
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.catalogue.load import read
from tests.built.dialog import RESULT, ask
from tests.conftest import ROOT
from tests.search.golden import FIRST, Query, acceptable, queries, read_first, write_first

LEAST = {
    "task": .85, "builtin": .80, "symbol": .98, "dotted": .98, "typo": .97, "install": .97, "concept": .70, "error": .90
}  # fmt: skip
"""Share of the golden queries of each kind with an acceptable answer among the first three."""


@pytest.fixture(params=["http", "file"])
def home(request: pytest.FixtureRequest, base: str, site: Path) -> str:
    """Return the address of the home page, served and from a folder."""
    return base if request.param == "http" else (site / "index.html").as_uri()


@pytest.mark.parametrize(
    ("query", "ending"),
    [
        ("copy a folder recursively", "modules/shutil/#copy-tree"),
        ("copytree", "modules/shutil/#shutil.copytree"),
        ("os.path.join", "modules/os.path/#os.path.join"),
        ("os.path.jion", "modules/os.path/#os.path.join"),
        ("shutl", "modules/shutil/#"),
        ("opencv-python", "modules/cv2/#"),
        ("telnetlib", "modules/telnetlib/#"),
        ("str.split", "builtins/str/#str.split"),
    ],
)
def test_first_answer(page: Page, home: str, query: str, ending: str) -> None:
    page.goto(home)
    first = ask(page, query)[0]
    assert first.endswith(ending), first


def test_an_answer_says_what_it_is(page: Page, base: str) -> None:
    page.goto(base)
    ask(page, "opencv-python")
    expect(page.locator(RESULT).first).to_contain_text("install opencv-python, import cv2")
    page.goto(base)
    ask(page, "telnetlib")
    expect(page.locator(RESULT).first).to_contain_text("removed in Python 3.13, use")


def test_without_an_answer_the_categories_are_offered(page: Page, home: str) -> None:
    page.goto(home)
    assert ask(page, "zzqqxx wwkkjj")[-1].endswith("categories/#")


def test_a_query_in_the_address_is_asked(page: Page, base: str) -> None:
    page.goto(f"{base}?q=copytree")
    expect(page.locator(RESULT).first).to_contain_text("shutil.copytree")


def test_answers_can_be_walked_with_the_keyboard(page: Page, base: str) -> None:
    page.goto(base)
    ask(page, "copytree")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("shutil")


def test_nothing_is_loaded_before_the_reader_turns_to_search(page: Page, base: str) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto(f"{base}modules/shutil/", wait_until="networkidle")
    assert [url for url in loaded if "names.js" in url or "text.js" in url or "whole" in url] == []


@pytest.mark.parametrize("lost", ["worker.js", "engine.js", "names.js"])
def test_without_our_scripts_the_engines_search_answers(page: Page, base: str, lost: str) -> None:
    page.route(f"**/assets/search/{lost}", lambda route: route.abort())
    page.goto(base)
    hrefs = ask(page, "copy a directory tree")
    assert any("modules/shutil/" in href for href in hrefs)


def test_weight(site: Path) -> None:
    files = list((site / "assets/search").glob("*.js"))
    weight = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
    assert len(files) == 6
    assert weight <= 350_000


@pytest.fixture(scope="module")
def answers(browser: Browser, site: Path) -> dict[Query, list[str]]:
    """Return the pages of the first ten answers to every golden query, asked of the engine itself."""
    page = browser.new_page()
    page.goto("about:blank")
    for name in ("engine.js", "names.js", "text.js"):
        page.add_script_tag(path=site / "assets/search" / name)
    page.evaluate(
        "() => { self.engine = new AtlasSearch.Engine(atlasIndex.names); engine.addText(atlasIndex.text); }"
    )
    found = page.evaluate(
        """asked => asked.map(query => engine.search(query).items.slice(0, 10)
            .map(item => engine.names.pages[item.page][1]))""",
        [query.text for query in queries()],
    )
    page.close()
    return dict(zip(queries(), found, strict=True))


def test_golden_answers_exist() -> None:
    catalogue = read(ROOT / "content")[0]
    pages = acceptable(catalogue)
    assert [query for query in queries() if not set(query.answers) <= pages] == []
    assert len(queries()) >= 400
    assert len({query.text for query in queries()}) == len(queries())


def test_golden_queries_find_their_answers(
    answers: dict[Query, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    hits: dict[str, list[bool]] = defaultdict(list)
    for query, found in answers.items():
        hits[query.kind].append(any(page in query.answers for page in found[:3]))
    shares = {kind: sum(some) / len(some) for kind, some in hits.items()}
    with capsys.disabled():
        print(
            "\nsuccess in the first three:",
            ", ".join(f"{kind} {share:.2f}" for kind, share in shares.items()),
        )
    assert {kind: share for kind, share in shares.items() if share < LEAST[kind]} == {}
    empty = [query.text for query, found in answers.items() if not found]
    assert len(empty) <= 0.01 * len(answers), empty


def test_first_answers_are_as_they_were(answers: dict[Query, list[str]]) -> None:
    """Set ATLAS_GOLDEN=write to accept changes, and read the diff."""
    now = {query.text: (found or [""])[0] for query, found in answers.items()}
    if os.environ.get("ATLAS_GOLDEN") == "write":
        write_first(now)
    assert FIRST.is_file()
    assert {query: page for query, page in now.items() if read_first().get(query) != page} == {}
