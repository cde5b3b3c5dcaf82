"""The names of an API: how they open, what the filter leaves, and what the chosen Python changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.built.test_accessibility import VIEWS, violations
from tests.served import Served

TEXTWRAP = "modules/textwrap/index.html"
ROWS = ".atlas-row"
FILTER = ".atlas-filter input"
SAID = ".atlas-tools [role=status]"
OPEN = ".atlas-row[open]"
LANDED = """one => {
    const tools = document.querySelector(".atlas-tools").getBoundingClientRect().bottom;
    const top = one.getBoundingClientRect().top;
    return top >= tools - 1 && top < innerHeight / 2;
}"""


@pytest.fixture(scope="module")
def small_base(small_site: Path) -> Iterator[str]:
    """Serve the small site as it is; return its address."""
    served = Served(small_site)
    yield served.base
    served.stop()


@pytest.fixture(params=["http", "file", "zensical"])
def textwrap(request: pytest.FixtureRequest, small_site: Path, small_base: str) -> Iterator[str]:
    """Return the address of a module's page: served, in a folder, and served as Zensical built it."""
    if request.param == "zensical":
        served = Served(request.getfixturevalue("built_by_zensical"))
        yield served.base + TEXTWRAP
        served.stop()
    elif request.param == "file":
        yield (small_site / TEXTWRAP).as_uri()
    else:
        yield small_base + TEXTWRAP


def row(page: Page, name: str) -> Locator:
    return page.locator(f'[id="{name}"]')


def line(page: Page, name: str) -> Locator:
    return row(page, name).locator("> summary")


def shown(page: Page) -> list[str]:
    """Return the names that can be seen, whatever they belong to."""
    return page.locator(f"{ROWS} > summary:visible b").all_text_contents()


def test_a_row_opens_by_click_and_by_key(tab: Page, small_base: str) -> None:
    tab.goto(small_base + TEXTWRAP)
    signature = row(tab, "textwrap.dedent").get_by_text("dedent(text: str) -> str")
    expect(signature).to_be_hidden()
    line(tab, "textwrap.dedent").locator(".atlas-says").click()
    expect(signature).to_be_visible()
    tab.keyboard.press("Enter")
    expect(signature).to_be_hidden()
    # To select a part of the line is not to open it.
    box = line(tab, "textwrap.dedent").locator(".atlas-says").bounding_box()
    assert box
    tab.mouse.move(box["x"] + 2, box["y"] + box["height"] / 2)
    tab.mouse.down()
    tab.mouse.move(box["x"] + 100, box["y"] + box["height"] / 2)
    tab.mouse.up()
    assert len(tab.evaluate("getSelection().toString()")) > 5
    expect(signature).to_be_hidden()


def test_a_row_opens_by_its_address(tab: Page, textwrap: str) -> None:
    tab.goto(f"{textwrap}#textwrap.TextWrapper.fill")
    for name in ("textwrap.TextWrapper", "textwrap.TextWrapper.fill"):
        expect(row(tab, name)).to_have_attribute("open", "")
    expect(tab.locator(OPEN)).to_have_count(2)
    explained = row(tab, "textwrap.TextWrapper.fill").locator(".atlas-docstring")
    expect(explained).to_contain_text("Reformat the single paragraph in")
    assert row(tab, "textwrap.TextWrapper.fill").evaluate(LANDED)
    tab.evaluate("location.hash = 'textwrap.indent'")
    expect(row(tab, "textwrap.indent")).to_have_attribute("open", "")
    assert row(tab, "textwrap.indent").evaluate(LANDED)
    # A link to where the reader is opens it again.
    line(tab, "textwrap.indent").click()
    expect(row(tab, "textwrap.indent")).not_to_have_attribute("open", "")
    tab.evaluate("""() => {
        const link = Object.assign(document.createElement("a"), { href: location.hash, textContent: "again" });
        document.querySelector("article").prepend(link);
    }""")
    tab.get_by_text("again", exact=True).click()
    expect(row(tab, "textwrap.indent")).to_have_attribute("open", "")


def test_what_would_fill_the_page_is_cut_until_it_is_wanted(page: Page, base: str) -> None:
    page.goto(f"{base}builtins/open/#open")
    signatures = row(page, "open").locator(".atlas-sig")
    cut = signatures.evaluate("one => one.clientHeight")
    page.get_by_role("button", name="Show all 7 signatures").click()
    assert signatures.evaluate("one => one.clientHeight") > 2 * cut
    expect(page.get_by_role("button", name="Show all 7 signatures")).to_have_count(0)


def test_a_row_opens_without_scripts(browser: Browser, small_base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{small_base}{TEXTWRAP}#textwrap.TextWrapper.fill")
    expect(row(page, "textwrap.TextWrapper.fill")).to_be_in_viewport()
    line(page, "textwrap.TextWrapper.fill").click()
    expect(page.get_by_text("fill(text: str) -> str")).to_be_visible()
    for tool in (FILTER, ".atlas-python", ".atlas-header-python"):
        expect(page.locator(tool)).to_be_hidden()
    page.get_by_role("navigation", name="Kinds of names").get_by_text("Functions").click()
    expect(page.locator("#api-functions")).to_be_in_viewport()
    context.close()


def test_the_search_of_the_browser_opens_a_row(tab: Page, small_base: str) -> None:
    """A text fragment takes the same way as the browser's own search."""
    tab.goto(f"{small_base}{TEXTWRAP}#:~:text=dedent(text%3A%20str")
    expect(row(tab, "textwrap.dedent")).to_have_attribute("open", "")


def test_the_filter_leaves_what_has_the_words_in_its_name(tab: Page, small_base: str) -> None:
    tab.goto(small_base + TEXTWRAP)
    everything = tab.locator(ROWS).count()
    field = tab.locator(FILTER)
    field.fill("FI ll")
    assert shown(tab) == ["fill", "TextWrapper", "fill"]
    expect(tab.locator(SAID)).to_have_text(f"2 of {everything} names shown.")
    field.fill("TextWrapper.w")
    assert shown(tab)[:2] == ["TextWrapper", "wrap"]
    tab.get_by_role("checkbox", name="Show: Classes").uncheck()
    assert shown(tab) == []
    expect(tab.locator(SAID)).to_have_text("No name here is like that.")
    expect(tab.get_by_role("heading", name="Functions")).to_be_hidden()
    tab.get_by_role("button", name="Show all").click()
    expect(field).to_have_value("")
    expect(tab.locator(SAID)).to_be_empty()
    field.fill("dedent")
    field.press("Escape")
    expect(field).to_have_value("")
    expect(line(tab, "textwrap.fill")).to_be_visible()
    expect(tab.locator(OPEN)).to_have_count(0)


def test_the_filter_gives_way_to_an_address_and_to_the_search_of_the_browser(
    tab: Page, small_base: str
) -> None:
    tab.goto(small_base + TEXTWRAP)
    tab.locator(FILTER).fill("dedent")
    expect(line(tab, "textwrap.fill")).to_be_hidden()
    assert row(tab, "textwrap.fill").get_attribute("hidden") == "until-found"
    tab.evaluate("location.hash = 'textwrap.fill'")
    expect(row(tab, "textwrap.fill")).to_have_attribute("open", "")
    expect(tab.locator(FILTER)).to_have_value("")
    expect(tab.locator(f"{ROWS}[hidden]")).to_have_count(0)


def test_the_python_is_counted_and_remembered(page: Page, base: str) -> None:
    page.goto(f"{base}modules/pathlib/#api")
    page.get_by_role("button", name="3.11", exact=True).click()
    expect(page.locator(SAID)).to_have_text("12 names are not in 3.11.")
    page.get_by_role("button", name="Only not in 3.11 (12)").click()
    assert {"walk", "UnsupportedOperation"} <= set(shown(page))
    expect(line(page, "pathlib.Path.walk")).to_be_visible()
    expect(line(page, "pathlib.Path.exists")).to_be_hidden()
    page.get_by_role("button", name="3.15", exact=True).click()
    page.goto(f"{base}modules/shutil/")
    chosen = page.get_by_role("combobox", name="Python version of the API")
    expect(chosen).to_be_in_viewport()
    expect(chosen).to_have_value("3.15")
    newest = line(page, "shutil.rmtree").get_by_text("onexc=None")
    expect(newest).to_be_visible()
    chosen.select_option("3.11")
    expect(page.get_by_role("button", name="3.11", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(newest).to_be_hidden()
    expect(line(page, "shutil.rmtree").get_by_text("onerror=None")).to_be_visible()


def test_rows_are_printed_as_they_stand(tab: Page, small_base: str) -> None:
    tab.goto(f"{small_base}{TEXTWRAP}#textwrap.indent")
    expect(tab.locator(OPEN)).to_have_count(1)
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    tab.emulate_media(media="print")
    expect(tab.locator(OPEN)).to_have_count(1)
    for tool in (".atlas-tools", ".atlas-header-python"):
        expect(tab.locator(tool)).to_be_hidden()


@pytest.mark.parametrize("within", [".atlas-reference", pytest.param(None, marks=pytest.mark.long)])
@pytest.mark.parametrize(("scheme", "width"), VIEWS)
def test_axe_finds_nothing_in_what_opens(
    context: BrowserContext, tab: Page, base: str, scheme: str, width: int, within: str | None
) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    tab.goto(f"{base}modules/pathlib/#pathlib.Path.walk")
    tab.get_by_role("combobox", name="Python version of the API").select_option("3.11")
    line(tab, "pathlib.UnsupportedOperation").click()
    expect(tab.locator(OPEN)).to_have_count(3)
    assert violations(tab, within) == []
    tab.get_by_role("button", name="Only not in 3.11 (12)").click()
    tab.locator(FILTER).fill("walk")
    expect(tab.locator(SAID)).to_have_text("1 of 79 names shown. 12 names are not in 3.11.")
    assert violations(tab, within) == []
