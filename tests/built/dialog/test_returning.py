"""The way back to the search, and what it remembers."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.built.dialog.parts import (
    DIALOG,
    FIELD,
    OPTION,
    RESULT,
    STATUS,
    answered,
    ask,
    open_search,
    wait_until,
)
from tests.built.test_browser import go


def test_back_brings_text_list_and_place(page: Page, home: str) -> None:
    page.goto(home)
    ask(page, "count characters")
    before = page.locator(RESULT).evaluate_all("all => all.map(one => one.href)")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).not_to_contain_text("Python Module Atlas")
    page.go_back()
    expect(page.locator(FIELD)).to_have_value("count characters")
    answered(page, "count characters")
    expect(page.locator(FIELD)).to_have_attribute("aria-activedescendant", "atlas-answer-2")
    assert page.locator(RESULT).evaluate_all("all => all.map(one => one.href)") == before
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    page.reload()
    page.wait_for_load_state()
    expect(page.locator(DIALOG)).to_be_hidden()


def test_an_answer_on_the_same_page_closes_it_and_back_opens_it(page: Page, home: str) -> None:
    go(page, home, "modules/textwrap/")
    address = page.url
    ask(page, "shorten")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}#textwrap.shorten")
    expect(page.locator(DIALOG)).to_be_hidden()
    expect(page.locator('[id="textwrap.shorten"]')).to_be_in_viewport()
    page.go_back()
    expect(page.locator(FIELD)).to_have_value("shorten")
    expect(page.locator(OPTION).first).to_be_visible()
    page.keyboard.press("Escape")
    page.evaluate("scrollTo(0, 500)")
    ask(page, "textwrap")
    page.keyboard.press("Enter")
    expect(page.locator(DIALOG)).to_be_hidden()
    wait_until(page, "scrollY === 0")
    expect(page).to_have_url(address)


def test_it_opens_with_places_to_start_from(page: Page, home: str) -> None:
    page.goto(home)
    open_search(page)
    tasks = page.locator(".atlas-find__tasks a")
    expect(tasks.first).to_contain_text("Wrap a paragraph at a width")
    expect(page.locator(".atlas-find__categories a")).to_have_text(
        ["Text category", "Machinery category"]
    )
    expect(page.locator(STATUS)).to_have_text("")
    page.keyboard.press("ArrowDown")
    expect(tasks.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".atlas-find__categories a").last).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("textwrap")


def test_what_led_somewhere_is_remembered_until_it_is_cleared(page: Page, base: str) -> None:
    page.goto(base)
    for query in ("shorten", "dedent"):
        ask(page, query)
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{base}modules/textwrap/#textwrap.{query}")
    expect(page.locator(DIALOG)).to_be_hidden()
    page.reload()
    open_search(page)
    recent = page.locator(".atlas-find__recent li button")
    expect(recent).to_have_text(["dedent", "shorten"])
    recent.last.click()
    answered(page, "shorten")
    page.get_by_role("button", name="Clear", exact=True).click()
    expect(page.locator(FIELD)).to_be_focused()
    page.get_by_role("button", name="Clear recent searches").click()
    expect(recent).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    open_search(page)
    expect(page.locator(".atlas-find__tasks")).to_be_visible()
    expect(recent).to_have_count(0)
