"""Pages are shown early and stay where they are: one style sheet, scripts that wait, nothing that moves."""

from __future__ import annotations

import re
from pathlib import Path

import material
import pytest
from playwright.sync_api import Browser, Route

from generator.finish.bundle import finish_pages, lightened
from generator.finish.joined_scripts import joined
from generator.finish.substitutions import Changes
from tests.built.test_accessibility import KINDS
from tests.conftest import ROOT
from tests.served import Served

TOLD_BY_THE_BROWSER = {"elsewhere/", "offline/"}
"""What these pages show depends on what the browser keeps, which is known only later."""
SHIFTS = """
window.shifts = [];
const note = list => list.forEach(entry => window.shifts.push(
  [entry.value, entry.sources.map(one => one.node && (one.node.outerHTML || one.node.data).slice(0, 120))]));
window.watching = new PerformanceObserver(list => note(list.getEntries()));
window.watching.observe({type: "layout-shift", buffered: true});
window.settled = () => new Promise(tell => requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(() => {
  note(window.watching.takeRecords());
  tell(window.shifts);
}))));
"""
"""What moved, once a page is loaded and its scripts have nothing left to do."""
PAINTED = """() => new Promise(tell => new PerformanceObserver(tell).observe({type: "paint", buffered: true})).then(() => true)"""
STYLES = """() => [...document.body.querySelectorAll("*")].flatMap(one => [null, "::before", "::after"].map(part => {
    const style = getComputedStyle(one, part);
    if (part && ["none", "normal"].includes(style.content)) return "";
    return one.tagName + "." + one.className + (part || "") + " "
        + [...style].filter(name => !name.startsWith("--")).map(name => name + ":" + style.getPropertyValue(name)).join(";");
}))"""
"""How each element looks, and what is put before and after it."""
PIECES = (
    '<div class="md-header__title"',
    '<button type="button" class="atlas-search"',
    '<button type="button" class="md-header__button md-icon atlas-palette"',
    "</header>",
    '<ul class="atlas-tabs"',
    "<main",
    '<a href="../cv2/" class="md-nav__link"',
    '<div class="md-content"',
    "<h1",
    '<footer class="md-footer"',
)
"""What a page is made of: a network may pause before any of it, and the browser then shows what it has."""


def test_every_page_waits_for_one_style_sheet_and_for_no_script(site: Path) -> None:
    for path in site.rglob("*.html"):
        if not path.is_file():
            continue
        page = path.read_text("utf-8")
        assert len(re.findall(r'<link rel="stylesheet"', page)) <= 1, path
        waiting = re.findall(r"<script\b(?=[^>]*\ssrc=)(?![^>]*\sdefer\b)[^>]*>", page)
        assert waiting == [], path
        # The one that leads on in a folder, what every page runs, and what pages of its kind do.
        own = re.findall(r'<script\b[^>]*\ssrc="[^"]*(assets/[^"]+)"', page)
        assert len(own) <= 3, path
        assert all((site / name).is_file() for name in own), path
    assert {path.name for path in (site / "assets/stylesheets").iterdir()} >= {"offline.css"}
    [sheet] = (site / "assets/stylesheets").glob("atlas.*.css")
    # On such a selector browsers style everything within an element whose class changes.
    assert re.findall(r"[^{},]*:not\(\[class\]\)[^{},]*", sheet.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("scheme", "media"),
    [
        ("light", "screen"),
        pytest.param("dark", "screen", marks=pytest.mark.long),
        pytest.param("light", "print", marks=pytest.mark.long),
    ],
)
def test_no_element_looks_otherwise_than_by_the_whole_sheets(
    browser: Browser, small_site: Path, scheme: str, media: str
) -> None:
    theme = Path(material.__file__).parent / "templates/assets/stylesheets"
    settings = (small_site.parent / "build/mkdocs.yml").read_text("utf-8")
    names = re.findall(r"assets/stylesheets/\w+\.css", settings)
    assert len(names) > 5
    built = small_site.parent / "build/docs"  # where the sheets stand that are made for a project
    places = (ROOT / "templates/theme", built)
    own = (next(at / name for at in places if (at / name).exists()) for name in names)
    sheets = (*theme.glob("main.*.css"), *theme.glob("palette.*.css"), *own)
    whole = "\n".join(path.read_text("utf-8") for path in sheets)
    served = Served(small_site)
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.emulate_media(color_scheme=scheme, media=media)  # type: ignore[arg-type]

    def styles() -> list[str]:
        page.goto(f"{served.base}modules/textwrap/", wait_until="networkidle")
        found: list[str] = page.evaluate(STYLES)
        return found

    asked: list[str] = []

    def give_whole(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(body=whole, content_type="text/css")

    before = styles()
    page.route("**/atlas.*.css", give_whole)
    after = styles()
    context.close()
    served.stop()
    assert asked
    assert [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]][:3] == []


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_while_a_page_loads(browser: Browser, base: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 820})
    page = context.new_page()
    page.add_init_script(SHIFTS)
    moved = {}
    for address in set(KINDS.values()) - TOLD_BY_THE_BROWSER:
        page.goto(f"{base}{address}")
        moved[address] = page.evaluate("window.settled()")
    context.close()
    assert {address: shifts for address, shifts in moved.items() if shifts} == {}


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_when_a_page_comes_in_pieces(
    browser: Browser, small_site: Path, width: int
) -> None:
    served = Served(small_site)
    context = browser.new_context(viewport={"width": width, "height": 820})
    page = context.new_page()
    page.add_init_script(SHIFTS)
    whole = (small_site / "modules/textwrap/index.html").read_text("utf-8")
    moved = {}
    for piece in PIECES:
        assert piece in whole
        with served.pausing("modules/textwrap/", before=piece) as rest:
            page.goto(f"{served.base}modules/textwrap/", wait_until="commit")
            page.evaluate(PAINTED)
            rest.set()
            page.wait_for_load_state()
        moved[piece] = page.evaluate("window.settled()")
    context.close()
    served.stop()
    assert {piece: shifts for piece, shifts in moved.items() if shifts} == {}


@pytest.mark.parametrize(
    "piece", ["<label><span>Kind<", "<label><span>Python<", '<p role="status"']
)
def test_what_narrows_an_index_comes_whole(browser: Browser, site: Path, piece: str) -> None:
    served = Served(site)
    context = browser.new_context(viewport={"width": 1280, "height": 820})
    page = context.new_page()
    page.add_init_script(SHIFTS)
    with served.pausing("tasks/", before=piece) as rest:
        page.goto(f"{served.base}tasks/", wait_until="commit")
        page.evaluate(PAINTED)
        rest.set()
        page.wait_for_load_state()
    moved = page.evaluate("window.settled()")
    context.close()
    served.stop()
    assert moved == []


def test_sheets_keep_their_order_and_scripts_theirs(tmp_path: Path) -> None:
    folder = tmp_path / "assets/stylesheets"
    folder.mkdir(parents=True)
    (folder / "a.css").write_text("a{b:c}\n/*# sourceMappingURL=a.css.map */")
    (folder / "a.css.map").write_text("{}")
    (folder / "b.css").write_text(".x table:not([class]) td{b:c}p.focus-visible{b:c}")
    link = '<link rel="stylesheet" href="../assets/stylesheets/{}.css">\n'
    (tmp_path / "x").mkdir()
    page = tmp_path / "x/index.html"
    page.write_text(
        f'<head>{link.format("a")}<script src="1.js"></script>{link.format("b")}</head><p class="x"><script src="2.js"></script>'
    )
    finish_pages(tmp_path, Changes())
    [sheet] = folder.iterdir()
    rules = "a{b:c}.x table:not(.highlighttable) td{b:c}p:focus-visible{b:c}"
    assert sheet.read_text() == rules
    text = page.read_text()
    assert text.count("<link ") == 1
    assert f'href="../assets/stylesheets/{sheet.name}"' in text
    assert re.findall(r"<script defer src=\"(\d)", text) == ["1", "2"]


def test_scripts_of_every_page_are_one_file_and_those_of_its_kind_another(tmp_path: Path) -> None:
    folder = tmp_path / "assets/javascripts"
    folder.mkdir(parents=True)
    for name in "abcd":
        (folder / f"{name}.js").write_text(f"{name}()")
    link = '<script src="../assets/javascripts/{}.js"></script>\n'
    pages = {
        tmp_path / where: link.format("a") + "<body>" + "".join(map(link.format, names)) + "</body>"
        for where, names in {"x": "bcd", "y": "bd", "z": "db"}.items()
    }
    pages |= {tmp_path / "bare": link.format("a") + "</head>", tmp_path / "none": ""}
    texts = joined(tmp_path, pages, Changes())
    files = {path.name: path.read_text() for path in folder.iterdir()}
    assert sorted(files.values()) == ["a()", "b();\nd()", "c()", "d();\nb()"]
    run = {
        path.name: [
            files.get(name, name) for name in re.findall(r'src="[^"]*javascripts/([^"]+)"', text)
        ]
        for path, text in texts.items()
    }
    assert run == {
        "x": ["a()", "b();\nd()", "c()"],
        "y": ["a()", "b();\nd()"],
        "z": ["a()", "d();\nb()"],
        "bare": ["a()"],
        "none": [],
    }
    assert texts[tmp_path / "x"].endswith("</script></body>")


def test_what_looks_like_its_surroundings_is_no_element() -> None:
    code = '<span class="kn">import</span><span class="w"> </span><span class="n">f</span><span class="p">(</span>'
    assert (
        lightened(code, {}, Changes()) == '<span class="kn">import</span> f<span class="p">(</span>'
    )


def test_lines_are_indented_in_the_text_alone() -> None:
    page = (
        "<head>\n\n    <title>x</title>\n  </head>\n  <article>\n<pre>\n\n  a\n</pre>\n  </article>"
    )
    assert (
        lightened(page, {}, Changes())
        == "<head>\n<title>x</title>\n</head>\n<article>\n<pre>\n\n  a\n</pre>\n  </article>"
    )


def test_a_page_without_sheets_stays_as_it_is() -> None:
    assert (
        lightened("<head><title>x</title></head>", {}, Changes()) == "<head><title>x</title></head>"
    )


@pytest.mark.parametrize("width", [390, 1280])
def test_no_item_of_the_home_page_moves_while_it_comes_in(
    browser: Browser, site: Path, width: int
) -> None:
    """Of a list that wraps, half an item may fit into a row that the whole does not fit into."""
    served = Served(site)
    context = browser.new_context(viewport={"width": width, "height": 820})
    page = context.new_page()
    page.add_init_script(SHIFTS)
    home = (site / "index.html").read_text("utf-8")
    lists = re.findall(r'<div class="atlas-(?:quick|figures)">.*?</ul>', home, re.DOTALL)
    items = [item for one in lists for item in re.findall(r">([^<]{3,})</a></li>", one)]
    assert len(lists) == 2
    assert len(items) > 9
    moved = {}
    for item in items:
        with served.pausing("", before=f"{item[len(item) // 2 :]}</a></li>") as rest:
            page.goto(served.base, wait_until="commit")
            page.evaluate(PAINTED)
            rest.set()
            page.wait_for_load_state()
        moved[item] = page.evaluate("window.settled()")
    context.close()
    served.stop()
    assert {item: shifts for item, shifts in moved.items() if shifts} == {}
