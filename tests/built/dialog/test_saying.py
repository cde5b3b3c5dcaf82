"""What the search says: nothing found, notices, and what could not be loaded."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.built.dialog.parts import (
    DIALOG,
    FIELD,
    NOTHING,
    OPTION,
    PLACES,
    STATUS,
    answered,
    ask,
    feed,
    found,
    open_search,
    release,
    wait_until,
)


def test_nothing_found_is_said_and_enter_stays(page: Page, home: str) -> None:
    page.goto(home)
    assert ask(page, "zzqqxx wwkkjj") == []
    expect(page.locator(STATUS)).to_have_text("Nothing matches “zzqqxx wwkkjj”.")
    expect(page.locator(FIELD)).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".atlas-find__categories a").first).to_be_focused()
    expect(page).to_have_url(home)


def test_the_nearest_are_said_to_be_nearest_and_a_notice_has_its_place(
    page: Page, base: str
) -> None:
    page.goto(base)
    near = [{**PLACES, "title": "imp", "address": "modules/imp/"}]
    feed(page, {"tqdm": {**NOTHING, "nearest": near, "notice": "tqdm has no page here."}})
    page.keyboard.insert_text("tqdm")
    release(page, "tqdm")
    answered(page, "tqdm")
    expect(page.locator(STATUS)).to_have_text("Nothing matches “tqdm”.")
    expect(page.locator(".atlas-find__notice")).to_have_text("tqdm has no page here.")
    expect(page.get_by_role("heading", name="Nearest names")).to_be_visible()
    expect(page.locator(OPTION)).to_have_count(0)
    page.keyboard.press("Enter")
    page.locator(".atlas-find__nearest a").click()
    expect(page).to_have_url(f"{base}modules/imp/")


def test_how_many_there_are_is_said(page: Page, base: str) -> None:
    page.goto(base)
    feed(page, {"a": found("ast"), "ab": found("abc", "array")})
    page.keyboard.type("a")
    release(page, "a")
    expect(page.locator(STATUS)).to_have_text("1 answer")
    page.keyboard.type("b")
    release(page, "ab")
    expect(page.locator(STATUS)).to_have_text("2 answers")


@pytest.mark.parametrize("lost", ["worker.js", "names.js"])
def test_an_index_that_does_not_come_is_said_and_can_be_asked_for_again(
    page: Page, base: str, lost: str
) -> None:
    page.route(f"**/assets/search/{lost}", lambda route: route.abort())
    page.goto(base)
    open_search(page)
    page.keyboard.insert_text("shorten")
    expect(page.locator(STATUS)).to_have_text("The search could not be loaded.")
    expect(page.get_by_role("link", name="All tasks")).to_be_visible()
    page.unroute(f"**/assets/search/{lost}")
    page.get_by_role("button", name="Try again").click()
    answered(page, "shorten")


def test_scripts_that_do_not_come_are_asked_for_again(page: Page, base: str) -> None:
    page.route("**/assets/search/dialog.js", lambda route: route.abort())
    page.goto(base)
    open_search(page)
    page.keyboard.insert_text("shorten")
    expect(page.locator(STATUS)).to_contain_text("could not be loaded")
    page.unroute("**/assets/search/dialog.js")
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    open_search(page)
    answered(page, "shorten")


def test_little_is_loaded_before_it_is_opened(page: Page, base: str) -> None:
    loaded: list[str] = []
    page.on(
        "request",
        lambda request: (
            loaded.append(request.url.rpartition("/")[2]) if "/search/" in request.url else None
        ),
    )
    page.goto(f"{base}modules/textwrap/", wait_until="networkidle")
    assert not loaded
    page.get_by_role("button", name="Search", exact=True).hover()
    wait_until(page, "Boolean(self.AtlasDialog)")
    assert not {"worker.js", "names.js", "text.js"} & set(loaded)
