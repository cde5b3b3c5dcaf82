"""The contents of a page: beside it, or one tap away, with the place marked that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from tests.built.test_accessibility import violations
from tests.served import Served

PHONE: ViewportSize = {"width": 390, "height": 844}
MARKED = "#atlas-contents [aria-current]"
LAST = "() => scrollTo(0, document.documentElement.scrollHeight)"


@pytest.fixture(params=["http", "file"])
def module(request: pytest.FixtureRequest, base: str, site: Path) -> str:
    """Return the address of a long page, served and from a folder."""
    if request.param == "http":
        return f"{base}modules/shutil/"
    return (site / "modules/shutil/index.html").as_uri()


def opener(page: Page) -> Locator:
    """Return the button that opens the contents."""
    return page.get_by_role("button", name="Contents", exact=True)


def sheet(page: Page) -> Locator:
    """Return the contents."""
    return page.locator("#atlas-contents")


def test_on_a_phone_they_are_one_tap_away_wherever_one_is(page: Page, module: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{module}#api")
    opener(page).click()
    expect(sheet(page).locator("[aria-current]")).to_have_text("API")
    expect(sheet(page).locator("[aria-current]")).to_be_in_viewport()
    assert violations(page) == []
    sheet(page).get_by_role("link", name="Pitfalls").click()
    expect(sheet(page)).to_be_hidden()
    expect(page.locator("#pitfalls")).to_be_in_viewport()
    page.go_back()
    expect(page).to_have_url(f"{module}#api")


@pytest.mark.parametrize("way", ["Escape", "back", "Close"])
def test_the_sheet_closes_and_leaves_nothing_behind(page: Page, base: str, way: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{base}categories/text/")
    page.goto(f"{base}modules/shutil/#pitfalls")
    opener(page).click()
    expect(sheet(page)).to_be_visible()
    assert page.evaluate("history.state.atlasContents")
    if way == "back":
        page.go_back()
    elif way == "Close":
        sheet(page).get_by_role("button", name="Close").click()
    else:
        page.keyboard.press("Escape")
    expect(sheet(page)).to_be_hidden()
    if way == "Escape":
        expect(opener(page)).to_be_focused()
    page.wait_for_function("!history.state?.atlasContents")
    expect(page).to_have_url(f"{base}modules/shutil/#pitfalls")
    page.go_back()
    expect(page).to_have_url(f"{base}categories/text/")


def test_they_open_without_scripts(browser: Browser, base: str) -> None:
    page = browser.new_page(java_script_enabled=False, viewport=PHONE)
    page.goto(f"{base}modules/shutil/")
    opener(page).click()
    expect(sheet(page).get_by_role("link", name="Pitfalls")).to_be_in_viewport()
    page.close()


def test_a_short_page_has_no_button(page: Page, base: str) -> None:
    page.set_viewport_size({"width": 390, "height": 9000})
    page.goto(f"{base}builtins/len/")
    expect(opener(page)).to_be_hidden()
    page.set_viewport_size(PHONE)
    expect(opener(page)).to_be_visible()


@pytest.mark.parametrize("address", ["modules/shutil/", "concepts/circular-imports/"])
def test_the_heading_that_was_jumped_to_is_marked(page: Page, base: str, address: str) -> None:
    page.goto(base + address)
    links = sheet(page).locator("a")
    hashes = [link.get_attribute("href") for link in links.all()]
    assert len(hashes) > 5
    for hash_ in hashes:
        sheet(page).locator(f"a[href='{hash_}']").click()
        expect(page.locator(MARKED)).to_have_attribute("href", str(hash_))
    page.go_back()
    expect(page.locator(MARKED)).to_have_attribute("href", str(hashes[-2]))
    for hash_ in (hashes[2], hashes[-2]):
        page.goto("about:blank")
        page.goto(base + address + str(hash_))
        expect(page.locator(MARKED)).to_have_attribute("href", str(hash_))


def test_every_heading_has_its_turn_while_one_scrolls(page: Page, base: str) -> None:
    page.goto(f"{base}modules/shutil/")
    hashes = [link.get_attribute("href") for link in sheet(page).locator("a").all()]
    seen = page.evaluate(
        """async selector => {
          const seen = [], frame = () => new Promise(requestAnimationFrame);
          for (let y = 0; y <= document.documentElement.scrollHeight; y += 40) {
            scrollTo({top: y, behavior: "instant"});
            await frame(); await frame();
            const hash = document.querySelector(selector)?.hash;
            if (hash && seen.at(-1) !== hash) seen.push(hash);
          }
          return seen;
        }""",
        MARKED,
    )
    beside = {"#use-it-when", "#prefer-something-else"}
    """Two that stand side by side, of which one has the turn of both."""
    assert [one for one in seen if one not in beside] == [
        one for one in hashes if one not in beside
    ]


def test_a_link_to_a_name_marks_the_section_it_is_in(page: Page, base: str) -> None:
    page.goto(f"{base}modules/shutil/#shutil.rmtree")
    expect(page.locator(MARKED)).to_have_text("Functions")


@pytest.fixture
def by_zensical(built_by_zensical: Path) -> Iterator[str]:
    """Serve what Zensical built of the small catalogue; return its address."""
    served = Served(built_by_zensical)
    yield served.base
    served.stop()


def test_zensical_builds_them_too(browser: Browser, by_zensical: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.goto(f"{by_zensical}modules/textwrap/")
    opener(page).click()
    sheet(page).get_by_role("link", name="Pitfalls").click()
    expect(page.locator("#pitfalls")).to_be_in_viewport()
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(page.locator(MARKED)).to_have_text("Pitfalls")
    expect(page.locator(MARKED)).to_be_visible()
    page.close()
