"""Whatever authored text, examples, output and measured words hold, it is shown as text and does nothing."""

from __future__ import annotations

import html
import json
import re
import shutil
from collections.abc import Iterator
from functools import partial
from itertools import zip_longest
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
import yaml
from markdown_it import MarkdownIt
from playwright.sync_api import BrowserContext, Page, expect

from generator import build
from generator.catalogue import load
from generator.catalogue.rules import RULES, asks, links, markup
from generator.finish import finish
from generator.finish.offline import offline_copy
from tests.built.dialog.parts import DIALOG, FIELD, RESULT, answered, open_search, wait_until
from tests.built.hostile import CODE, OUTPUT, PLAIN, SENTENCE, plant, with_facts
from tests.built.structure import Structure
from tests.conftest import ROOT, project_at
from tests.served import Served

pytestmark = pytest.mark.long

REFUSE = (markup.no_other_markdown, asks.asks_are_promises, links.links_lead_somewhere)
WATCH = "window.hit = window.alert = () => { window.wasHit = true; };"
"""Notes a call of what the planted text would call."""
TAGS = {"A", "B", "CODE", "DIV", "H2", "LI", "SECTION", "SMALL", "SPAN", "UL"}
"""What the search dialog makes of answers."""
PARTS = "all => all.map(one => [one.tagName, ...one.getAttributeNames()])"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return a hostile and a harmless catalogue, each as the folder that holds its content and its site."""
    made = {}
    for name in ("hostile", "harmless"):
        folder = made[name] = tmp_path_factory.mktemp(name)
        shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
        project = project_at(folder, site_url="http://127.0.0.1/atlas/")
        plant(folder / "content", name == "hostile")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(
                build,
                "gather",
                partial(with_facts, is_hostile=name == "hostile"),
            )
            # Pages have to hold what the rules would refuse first.
            patch.setattr(load, "RULES", [one for one in RULES if one not in REFUSE])
            patch.setattr(finish, "add_downloads", lambda *_: None)  # made of what is here
            build.publish(project.content, "2026-02-03")
            build.build(project, folder / "site")
    return made


@pytest.fixture
def open_page(context: BrowserContext) -> Iterator[Page]:
    """Return a page that fails the test when planted text acts, or something on the page fails."""
    page = context.new_page()
    page.add_init_script(WATCH)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on(
        "console",
        lambda message: errors.append(message.text) if "Security Policy" in message.text else None,
    )
    yield page
    assert page.evaluate("window.wasHit") is None
    assert errors == []


@pytest.fixture
def hostile(sites: dict[str, Path], tmp_path: Path) -> Iterator[Served]:
    """Serve the hostile site."""
    served = Served(Path(shutil.copytree(sites["hostile"] / "site", tmp_path / "site")))
    yield served
    served.stop()


def both(sites: dict[str, Path], ending: str) -> Iterator[tuple[str, str, str]]:
    """Yield each file of that kind by name: as it is built from hostile and from harmless text."""
    there, here = sites["hostile"] / "site", sites["harmless"] / "site"
    names = [
        {file.relative_to(site).as_posix() for file in site.rglob(f"*{ending}") if file.is_file()}
        for site in (there, here)
    ]
    assert names[0] == names[1] != set()
    for name in sorted(names[0]):
        yield name, (there / name).read_text("utf-8"), (here / name).read_text("utf-8")


def first_difference(one: str, other: str) -> tuple[object, object] | None:
    """Return the first parts in which two pages differ, apart from text."""
    for first, second in zip_longest(Structure.of(one).parts, Structure.of(other).parts):
        if first != second:
            return first, second
    return None


def leads_away(page: str) -> list[str]:
    """Return links that are planted, or do more than lead."""
    return [
        link
        for link in Structure.of(page).links
        if re.match(r"\s*(?:javascript|data|vbscript)\s*:", link, re.IGNORECASE)
    ]


def test_something_was_planted_everywhere(sites: dict[str, Path]) -> None:
    entry = (sites["hostile"] / "site/modules/textwrap/index.html").read_text("utf-8")
    for planted in ("hit()&lt;/script&gt;", "[x](javascript:hit())", "onclick=hit()"):
        assert planted in entry, planted
    assert entry.count("onerror=hit()") > 10
    pages = [
        one.read_text("utf-8")
        for one in (sites["hostile"] / "site").rglob("*.html")
        if one.is_file()
    ]
    shown = html.unescape("".join(pages))
    # To the atlas that is a link, to a name that no inventory has: its words alone are shown.
    assert [one for one in (*PLAIN, *CODE) if one not in shown] == ["[x][y] [y]: javascript:hit()"]


def test_pages_differ_from_harmless_ones_in_text_alone(sites: dict[str, Path]) -> None:
    found = {
        name: difference
        for name, hostile, harmless in both(sites, ".html")
        if (difference := first_difference(hostile, harmless))
    }
    assert found == {}
    assert {
        name: away for name, page, _ in both(sites, ".html") if (away := leads_away(page))
    } == {}


def test_a_copy_for_a_folder_differs_in_text_alone(sites: dict[str, Path], tmp_path: Path) -> None:
    for name in sites:
        offline_copy(sites[name] / "site", tmp_path / name / "site", "https://atlas.invalid/")
    folders = {name: tmp_path / name for name in sites}
    found = {
        name
        for name, hostile, harmless in both(folders, ".html")
        if first_difference(hostile, harmless)
    }
    assert found == set()


@pytest.mark.parametrize("ending", [".md", "llms.txt"])
def test_plain_markdown_makes_nothing_of_it(sites: dict[str, Path], ending: str) -> None:
    found = {}
    reader = MarkdownIt("commonmark").enable("table")
    for name, *texts in both(sites, ending):
        pages = [reader.render(text) for text in texts]
        if (difference := first_difference(*pages)) or leads_away(pages[0]):
            found[name] = difference, leads_away(pages[0])
    assert found == {}


def test_the_feed_makes_nothing_of_it(sites: dict[str, Path]) -> None:
    atom = "{http://www.w3.org/2005/Atom}"
    feeds = [
        ElementTree.fromstring(text) for _, *texts in both(sites, "feed.xml") for text in texts
    ]
    assert [part.tag for part in feeds[0].iter()] == [part.tag for part in feeds[1].iter()]
    contents = [[str(one.text) for one in feed.iter(f"{atom}content")] for feed in feeds]
    assert len(contents[0]) == 1
    assert "&lt;svg onload=hit()&gt;" in contents[0][0]
    assert first_difference(contents[0][0], contents[1][0]) is None


def test_data_holds_the_text_as_it_was_written(sites: dict[str, Path]) -> None:
    site, content = sites["hostile"] / "site", sites["hostile"] / "content"
    for file in site.rglob("*.json"):
        json.loads(file.read_text("utf-8"))
    data = json.loads((site / "api/v1/modules/textwrap.json").read_text("utf-8"))
    authored = yaml.safe_load((content / "modules/textwrap/module.yml").read_text("utf-8"))
    assert data["summary"] == authored["summary"]
    assert [task["note"] for task in data["tasks"]] == [task["note"] for task in authored["tasks"]]


def test_output_and_measured_words_are_shown_whole(open_page: Page, hostile: Served) -> None:
    open_page.goto(f"{hostile.base}modules/textwrap/")
    shown = open_page.locator(".atlas-example pre").evaluate_all(
        "all => all.map(one => one.textContent)"
    )
    expected = re.sub("[\x02\x03]", "", OUTPUT).strip("\n")
    assert expected in [one.strip("\n") for one in shown]
    said = SENTENCE.replace("`", "")  # they make code
    expect(open_page.locator(".atlas-says").first).to_have_text(said)


@pytest.mark.parametrize("query", ["hit", "script", "wrap", "module", "onerror"])
def test_answers_are_text(open_page: Page, hostile: Served, query: str) -> None:
    open_page.goto(hostile.base)
    open_search(open_page)
    wait_until(open_page, "Boolean(self.AtlasDialog)")
    parts = open_page.eval_on_selector_all(f"{DIALOG} .atlas-find__panel *:not(svg, svg *)", PARTS)
    assert {tag for tag, *_ in parts} <= TAGS
    open_page.keyboard.type(query)
    answered(open_page, query)
    parts = open_page.eval_on_selector_all(
        f"{DIALOG} [role=listbox] *:not(svg, svg *)",
        PARTS,
    )
    assert {tag for tag, *_ in parts} <= TAGS
    assert {name for _, *names in parts for name in names} <= {
        "aria-selected",
        "class",
        "href",
        "id",
        "role",
        "tabindex",
    }
    links = open_page.eval_on_selector_all(RESULT, "all => all.map(one => one.protocol)")
    assert set(links) == {"http:"}


@pytest.mark.parametrize(
    "wanted",
    ["<img src=x onerror=hit()>", "javascript:hit()", '"><script>hit()</script>', "//x.invalid/a"],
)
def test_addresses_are_text(open_page: Page, hostile: Served, wanted: str) -> None:
    open_page.goto(f"{hostile.base}?q={quote(wanted)}")
    expect(open_page.locator(FIELD)).to_have_value(wanted)
    expect(open_page.locator("#atlas-search")).to_have_attribute("data-answered", wanted)
    assert open_page.locator("[onerror], img[src='x']").count() == 0
    open_page.goto(f"{hostile.base}offline/?wanted={quote(wanted)}")
    open_page.locator("[data-atlas-visited]:not([hidden])").wait_for(state="attached")
    assert open_page.locator("[onerror], img[src='x']").count() == 0
    again = open_page.locator("[data-atlas-again] a")
    target = str(again.evaluate("link => link.href"))
    assert target.startswith(hostile.base) or not again.is_visible()
    scripts = open_page.locator("script:not([src])").count()
    open_page.goto(f"{hostile.base}offline/")
    assert open_page.locator("script:not([src])").count() == scripts > 0
