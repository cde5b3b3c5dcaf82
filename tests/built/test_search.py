"""What the search of the built site finds, asked in its dialog, over HTTP and from a folder."""

from __future__ import annotations

import gzip
import json
import os
from collections import defaultdict
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.catalogue.catalogue import Catalogue
from generator.facts.model import Facts
from generator.terminal.find import engine
from tests.built.dialog.parts import OPTION, RESULT, ask
from tests.conftest import ROOT, Once
from tests.search.golden import FIRST, Query, acceptable, queries, read_first, write_first

LEAST = {
    "task": .85, "builtin": .80, "symbol": .98, "dotted": .98, "typo": .97, "install": .97, "concept": .70, "error": .90,
    "word": .90, "paste": .95, "choose": .95, "changes": .95
}  # fmt: skip
"""Share of the golden queries of each kind with an acceptable answer among the first three."""


SAMPLE = 4
"""Every day one golden query in so many is asked in the dialog as well; all of them are by `make test-long`."""


@pytest.fixture(params=["http", "file"])
def home(request: pytest.FixtureRequest, base: str, site: Path) -> str:
    """Return the address of the home page, served and from a folder."""
    return base if request.param == "http" else (site / "index.html").as_uri()


FIRST_OF = {
    "copy a folder recursively": "modules/shutil/#copy-tree",
    "copytree": "modules/shutil/#shutil.copytree",
    "os.path.join": "modules/os.path/#os.path.join",
    "os.path.jion": "modules/os.path/#os.path.join",
    "shutl": "modules/shutil/#",
    "opencv-python": "modules/cv2/#",
    "telnetlib": "modules/telnetlib/#",
    "str.split": "builtins/str/#str.split",
    "Counter.most_common": "modules/collections/#collections.Counter.most_common",
    "datetime.strptime": "modules/datetime/#datetime.datetime.strptime",
    "queue.put": "modules/queue/#queue.Queue.put",
    "array.push": "modules/array/#",
}


def test_first_answer(page: Page, home: str) -> None:
    page.goto(home)
    found = {}
    for query in FIRST_OF:
        found[query] = ask(page, query)[0]
        page.keyboard.press("Escape")
    assert {
        query: first for query, first in found.items() if not first.endswith(FIRST_OF[query])
    } == {}


def test_an_answer_says_what_it_is(page: Page, base: str) -> None:
    page.goto(base)
    ask(page, "opencv-python")
    expect(page.locator(RESULT).first).to_contain_text("install opencv-python, import cv2")
    page.goto(base)
    ask(page, "telnetlib")
    expect(page.locator(RESULT).first).to_contain_text("removed in Python 3.13, use")


def test_what_else_a_page_has_stands_below_the_first_answers(page: Page, base: str) -> None:
    page.goto(base)
    hrefs = ask(page, "copy a folder recursively")
    pages = [href.partition("#")[0] for href in hrefs]
    assert len(set(pages[:3])) == 3
    more = page.locator(f"{OPTION}.atlas-answer--more")
    assert more.count() > 0
    assert hrefs[3].startswith(f"{pages[0]}#")
    expect(more.first).to_contain_text("shutil")


def test_weight(site: Path) -> None:
    files = [*(site / "assets/search").glob("*.js"), site / "assets/stylesheets/answers.css"]
    weights = {file.name: len(gzip.compress(file.read_bytes(), 9)) for file in files}
    opener = ROOT / "templates/theme/assets/search/opener.js"
    assert len(gzip.compress(opener.read_bytes(), 9)) <= 1_900, "every page has it"
    assert "opener.js" not in weights, "it is joined with what else every page runs"
    assert weights.pop("marks.js") <= 1_500, "a page has it that a search led to"
    head = (site / "assets/search/index/head.js").read_bytes()
    assert sum(weights.values()) + len(gzip.compress(head, 9)) <= 75_000, (
        "with the dialog and the engine"
    )
    pieces = [
        len(gzip.compress(one.read_bytes(), 9)) for one in (site / "assets/search/index").iterdir()
    ]
    assert sum(pieces) / len(pieces) <= 3_000


ASK_ALL = """async queries => {
    const dialog = document.querySelector("#atlas-search"), field = dialog.querySelector("input");
    const found = [];
    for (const query of queries) {
        const answered = new Promise(done => {
            const watch = new MutationObserver(() => { if (dialog.dataset.answered === query) { watch.disconnect(); done(); } });
            watch.observe(dialog, { attributeFilter: ["data-answered"] });
        });
        field.value = query;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await answered;
        found.push([...dialog.querySelectorAll("[role=option]:not(.atlas-answer--more) a")].map(link => link.href));
    }
    return found;
}"""


@pytest.fixture(scope="module")
def answers(site: Path, once: Once) -> dict[Query, list[str]]:
    """Return the pages of the answers to every golden query, asked in the terminal by one process of the run."""

    def fill(folder: Path) -> None:
        search = engine(site)
        found = [
            [one.address.partition("#")[0] for one in search(query.text).items]
            for query in queries()
        ]
        (folder / "found.json").write_text(json.dumps(found), "utf-8")

    told = json.loads((once("answers", fill) / "found.json").read_text("utf-8"))
    return dict(zip(queries(), told, strict=True))


@pytest.mark.parametrize("step", [SAMPLE, pytest.param(1, marks=pytest.mark.long)])
def test_the_dialog_finds_what_the_terminal_finds(
    browser: Browser, base: str, answers: dict[Query, list[str]], step: int
) -> None:
    """The same engine, the same index: but for what else a page has, the answers are the same, in the same order."""
    asked = queries()[::step]
    page = browser.new_page()
    page.goto(base)
    ask(page, "to be ready")
    found = page.evaluate(ASK_ALL, [query.text for query in asked])
    page.close()
    pages = {
        query.text: [href.partition("#")[0].removeprefix(base) for href in hrefs]
        for query, hrefs in zip(asked, found, strict=True)
    }
    assert pages == {query.text: answers[query] for query in asked}


def test_golden_answers_exist(catalogue: Catalogue, facts: Facts) -> None:
    pages = acceptable(catalogue, facts)
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
