"""The search is opened and closed, by keyboard and pointer, served and from a folder."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import find_browser
from tests.built.dialog.parts import (
    DIALOG,
    FIELD,
    OPTION,
    RESULT,
    answered,
    ask,
)
from tests.built.test_browser import go


@pytest.mark.parametrize("key", ["/", "Control+k", "Meta+k"])
def test_keys_open_it(page: Page, home: str, key: str) -> None:
    go(page, home, "modules/textwrap/")
    page.wait_for_load_state()
    page.keyboard.press(key)
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.type("a/b")
    expect(page.locator(FIELD)).to_have_value("a/b")
    page.keyboard.press("Escape")
    page.keyboard.press(key)  # the field has the focus still, but is not there
    expect(page.locator(FIELD)).to_be_visible()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", ["Search", "Search modules and tasks"])
def test_buttons_open_it_and_get_the_focus_back(
    page: Page, base: str, name: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(base)
    button = page.get_by_role("button", name=name, exact=True)
    button.click()
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize("way", ["Escape", "close", "beside"])
def test_it_is_left_and_opened_again_as_it_was(page: Page, base: str, way: str) -> None:
    page.goto(f"{base}modules/cv2/")
    ask(page, "shorten")
    if way == "Escape":
        page.keyboard.press("Escape")
    elif way == "close":
        page.get_by_role("button", name="Close").click()
    else:
        page.mouse.click(5, 400)
    expect(page.locator(DIALOG)).to_be_hidden()
    expect(page).to_have_url(f"{base}modules/cv2/")
    page.keyboard.press("/")
    expect(page.locator(FIELD)).to_have_value("shorten")
    assert page.locator(OPTION).count() > 0
    page.keyboard.type("fill")  # what was there is selected
    answered(page, "fill")


def test_a_drag_that_ends_beside_it_does_not_close_it(page: Page, base: str) -> None:
    page.goto(base)
    ask(page, "shorten")
    box = page.locator(FIELD).bounding_box()
    assert box
    page.mouse.move(box["x"] + 60, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(3, box["y"] + 10)
    page.mouse.up()
    expect(page.locator(DIALOG)).to_be_visible()


def test_a_query_in_the_address_is_asked_and_leaves_the_address_with_the_dialog(
    page: Page, home: str
) -> None:
    page.goto(f"{home}?q=shorten")
    expect(page.locator(RESULT).first).to_contain_text("textwrap.shorten")
    expect(page.locator(FIELD)).to_have_value("shorten")
    page.keyboard.press("Escape")
    expect(page).to_have_url(home)


def test_the_page_behind_neither_moves_nor_scrolls(base: str, browser: Browser) -> None:
    # As desktops have it: a bar that takes up room.
    kind = browser.browser_type
    visible = kind.launch(
        executable_path=find_browser.find(),
        args=list(find_browser.FLAGS),
        ignore_default_args=["--hide-scrollbars"],
    )
    page = visible.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{base}modules/textwrap/")
    places = "[...document.querySelectorAll('h1, .atlas-palette')].map(one => one.getBoundingClientRect().x)"
    before = page.evaluate(places)
    assert page.evaluate("innerWidth - document.documentElement.clientWidth") > 0
    ask(page, "count characters")
    assert page.evaluate(places) == before
    page.mouse.move(20, 500)
    page.mouse.wheel(0, 800)
    page.locator(OPTION).nth(1).hover()
    assert page.evaluate("scrollY") == 0
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    assert page.evaluate(places) == before
    visible.close()
