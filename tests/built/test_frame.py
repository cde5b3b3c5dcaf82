"""What works a page besides its examples: the bar, the menu, the way back to the top, and buttons that copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.served import Served

PHONE = {"width": 390, "height": 844}
COPY = "Copy to clipboard"
TOP = "Back to top"
AT = """one => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }"""
"""Whether all of an element is in the window."""
TOPMOST = """one => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}"""
"""Whether an element can be seen and clicked where it stands."""
LONG_NAME = ".md-sidebar--primary .md-ellipsis"


def scroll(page: Page, pixels: int) -> None:
    """Turn the wheel, and wait until the page has moved."""
    before = page.evaluate("scrollY")
    page.mouse.move(640, 450)
    page.mouse.wheel(0, pixels)
    page.wait_for_function("before => scrollY !== before", arg=before)


def header_title(page: Page, text: str) -> Locator:
    """Return one of the two titles of the bar at the top."""
    return page.locator(".md-header__topic").filter(has_text=text)


def said(page: Page) -> Locator:
    """Return what tells, screen readers too, that something was copied."""
    return page.locator(".atlas-copied[role=status]")


def test_the_bar_names_the_page_once_its_heading_is_gone(page: Page, base: str) -> None:
    page.goto(f"{base}modules/shutil/")
    site, here = header_title(page, "Python Module Atlas"), header_title(page, "shutil")
    expect(site).to_have_css("opacity", "1")
    expect(here).to_have_css("opacity", "0")
    scroll(page, 600)
    expect(here).to_have_css("opacity", "1")
    expect(site).to_have_css("opacity", "0")
    page.evaluate("scrollTo(0, 0)")
    expect(site).to_have_css("opacity", "1")
    page.goto("about:blank")
    page.goto(f"{base}modules/shutil/#pitfalls")
    expect(here).to_have_css("opacity", "1")


def test_who_turns_back_is_offered_the_top(page: Page, base: str) -> None:
    page.goto(f"{base}modules/shutil/")
    button = page.get_by_role("button", name=TOP)
    expect(button).to_have_count(0)
    scroll(page, 1500)
    expect(button).to_have_count(0)
    scroll(page, -200)
    expect(button).to_be_visible()
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("scrollY === 0")
    expect(button).to_have_count(0)
    # The next key goes on from the top, not from the end of the page.
    expect(page.locator("h1")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("scrollY") < 400


def test_a_jump_back_offers_no_top(page: Page, base: str) -> None:
    page.goto(f"{base}modules/shutil/#related")
    page.wait_for_function("scrollY > 3000")
    page.evaluate("""() => {
        const button = document.querySelector(".md-top");
        window.offered = 0;
        new MutationObserver(() => { if (!button.hidden) offered++; }).observe(button, { attributeFilter: ["hidden"] });
    }""")
    page.evaluate(
        "new Promise(done => { addEventListener('scrollend', done); location.hash = 'tasks'; })"
    )
    assert page.evaluate("scrollY") < 2000
    assert page.evaluate("offered") == 0


def test_code_is_copied_by_keyboard_and_that_is_said(
    page: Page, context: BrowserContext, base: str
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{base}modules/textwrap/")
    button = page.locator(".atlas-import").get_by_role("button", name=COPY)
    button.focus()
    page.keyboard.press("Enter")
    expect(said(page)).to_have_text("Copied to clipboard")
    assert page.evaluate("navigator.clipboard.readText()") == "import textwrap"
    expect(button).to_be_focused()


def test_code_is_copied_where_there_is_no_clipboard_for_scripts(
    page: Page, context: BrowserContext, base: str
) -> None:
    """As on plain HTTP within a company."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script("navigator.clipboard.writeText = undefined")
    page.goto(f"{base}modules/textwrap/")
    page.locator(".atlas-import").get_by_role("button", name=COPY).click()
    expect(said(page)).to_have_text("Copied to clipboard")
    assert page.evaluate("navigator.clipboard.readText()") == "import textwrap"
    assert page.evaluate("getSelection().isCollapsed")
    page.evaluate("document.execCommand = () => false")
    page.locator(".atlas-import").get_by_role("button", name=COPY).click()
    expect(said(page)).to_have_text("The code is selected, for you to copy")
    assert page.evaluate("getSelection().toString()") == "import textwrap"


def test_code_far_below_and_folded_code_can_be_copied(page: Page, base: str) -> None:
    page.goto(f"{base}modules/csv/")
    last = page.locator(".atlas-shown").last
    last.locator("summary").click()
    code = last.locator(".atlas-code")
    expect(code.get_by_role("button", name=COPY)).to_be_visible()
    expect(last.locator(".atlas-output").get_by_role("button", name=COPY)).to_have_count(0)


@pytest.mark.parametrize("height", [500, 900])
def test_the_menu_shows_the_page_and_stays_in_sight(page: Page, base: str, height: int) -> None:
    page.set_viewport_size({"width": 1280, "height": height})
    page.goto(f"{base}modules/zipfile/")
    here = page.locator(".md-sidebar--primary [aria-current=page]")
    expect(here).to_have_text("zipfile")
    page.wait_for_function(
        f"({AT})(document.querySelector('.md-sidebar--primary [aria-current=page]'))"
    )
    for place in (1500, 1e7):
        page.evaluate(f"scrollTo(0, {place})")
        assert here.evaluate(TOPMOST)
    # A long menu beside a short page adds nothing to it.
    heights = "() => document.documentElement.scrollHeight"
    before = page.evaluate(heights)
    page.locator("article > *").evaluate_all("parts => parts.slice(3).forEach(one => one.remove())")
    assert page.evaluate(heights) < before
    short = page.evaluate(heights)
    page.locator(".md-sidebar--primary .md-nav__list").first.evaluate("one => one.remove()")
    assert page.evaluate(heights) == short


def test_the_drawer_closes_by_escape_and_by_a_jump(page: Page, base: str) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto(f"{base}modules/concurrent.futures/")
    link = page.locator(".md-sidebar--primary").get_by_role("link", name="asyncio", exact=True)
    opener = page.locator("label[for=__drawer].md-header__button")
    expect(link).not_to_be_in_viewport()
    opener.click()
    expect(link).to_be_in_viewport()
    # No name is cut off: where there is no pointer, nothing could tell the rest of it.
    cut = page.locator(LONG_NAME).evaluate_all(
        "all => all.filter(one => one.scrollWidth > one.offsetWidth).map(one => one.textContent)"
    )
    assert cut == []
    page.keyboard.press("Escape")
    expect(link).not_to_be_in_viewport()
    opener.click()
    expect(link).to_be_in_viewport()
    page.evaluate("location.hash = 'pitfalls'")
    expect(link).not_to_be_in_viewport()
    # It is closed for whoever comes back.
    opener.click()
    link.click()
    expect(page.locator("h1")).to_contain_text("asyncio")
    page.go_back()
    expect(page.locator("h1")).to_contain_text("concurrent.futures")
    expect(link).not_to_be_in_viewport()


@pytest.mark.parametrize("address", ["changes/", "concepts/third-party-packages/"])
def test_a_wide_table_scrolls_by_itself(page: Page, base: str, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(base + address)
    cut = page.locator("article table").evaluate_all(
        """tables => tables.filter(table => {
            const frame = table.parentElement, edge = frame.getBoundingClientRect().right;
            frame.scrollLeft = 1e6;
            return table.getBoundingClientRect().right > edge + 1 || edge > innerWidth;
        }).length"""
    )
    assert page.locator("article table").count() > 0
    assert cut == 0


def test_an_address_unfolds_what_holds_its_place(page: Page, base: str) -> None:
    page.goto(f"{base}packages/matplotlib/#matplotlib.mathtext.BakomaFonts.fontmap")
    place = page.locator('[id="matplotlib.mathtext.BakomaFonts.fontmap"]')
    expect(place).to_be_in_viewport()
    folds = page.locator("details.atlas-rest:has([id='matplotlib.mathtext.BakomaFonts.fontmap'])")
    folds.evaluate("one => { one.open = false; }")
    page.evaluate("location.hash = ''")
    page.evaluate("location.hash = 'matplotlib.mathtext.BakomaFonts.fontmap'")
    expect(place).to_be_in_viewport()


def test_a_long_list_is_printed_whole_and_folded_again(page: Page, base: str) -> None:
    page.goto(f"{base}changes/3.12/")
    folds = page.locator("article details:not([open])")
    before = folds.count()
    assert before > 1
    page.evaluate(
        "addEventListener('beforeprint', () => { window.folded = document.querySelectorAll('details:not([open])').length; })"
    )
    page.pdf()
    assert page.evaluate("window.folded") == 0
    expect(folds).to_have_count(before)


def test_outputs_of_several_pythons_are_chosen_by_key(page: Page, base: str) -> None:
    page.goto(f"{base}modules/cmath/#quadratic")
    tabs = page.locator(".tabbed-set").first
    names, outputs = tabs.locator("label"), tabs.locator(".tabbed-block")
    expect(outputs.nth(0)).to_be_visible()
    lines = "labels => labels.map(one => getComputedStyle(one).borderBottomColor !== 'rgba(0, 0, 0, 0)')"
    assert names.evaluate_all(lines) == [True, False]
    names.nth(1).click()
    expect(outputs.nth(1)).to_be_visible()
    expect(outputs.nth(0)).to_be_hidden()
    page.keyboard.press("ArrowLeft")
    expect(outputs.nth(0)).to_be_visible()
    page.wait_for_function(f"({lines})([...document.querySelector('.tabbed-labels').children])[0]")


def test_no_name_of_an_output_is_cut_off_on_a_phone(page: Page, base: str) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(f"{base}modules/dis/")
    fold = page.locator(".atlas-shown:has(.tabbed-set)").first
    fold.locator("summary").click()
    names = fold.locator(".tabbed-labels label")
    assert names.count() >= 5
    right = "names => Math.max(...names.map(one => one.getBoundingClientRect().right))"
    assert names.evaluate_all(right) <= 320


def test_all_of_it_works_on_what_zensical_builds(
    tab: Page, context: BrowserContext, built_by_zensical: Path
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    served = Served(built_by_zensical)
    tab.goto(f"{served.base}modules/textwrap/")
    tab.locator(".atlas-import").get_by_role("button", name=COPY).click()
    expect(said(tab)).to_have_text("Copied to clipboard")
    assert tab.evaluate("navigator.clipboard.readText()") == "import textwrap"
    scroll(tab, 1500)
    expect(header_title(tab, "textwrap")).to_have_css("opacity", "1")
    assert tab.locator(".md-sidebar--primary [aria-current=page]").evaluate(TOPMOST)
    scroll(tab, -200)
    tab.get_by_role("button", name=TOP).click()
    expect(tab.locator("h1")).to_be_focused()
    served.stop()
