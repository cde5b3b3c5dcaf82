"""Answers are walked and opened; Enter opens only what answers the text."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.built.dialog.parts import (
    DIALOG,
    FIELD,
    OPTION,
    RESULT,
    Held,
    answered,
    ask,
    feed,
    found,
    open_search,
    release,
)


def test_arrows_walk_the_answers_and_leave_the_text_alone(page: Page, home: str) -> None:
    page.goto(home)
    ask(page, "count characters")
    field, options = page.locator(FIELD), page.locator(OPTION)
    expect(field).to_have_attribute("aria-expanded", "true")
    last = options.count() - 1
    for key, place in (
        ("", 0),
        ("ArrowDown", 1),
        ("ArrowDown", 2),
        ("ArrowUp", 1),
        ("ArrowUp", 0),
        ("ArrowUp", last),
        ("ArrowDown", 0),
    ):
        if key:
            page.keyboard.press(key)
        expect(field).to_have_attribute("aria-activedescendant", f"atlas-answer-{place}")
        expect(options.nth(place)).to_have_attribute("aria-selected", "true")
        expect(page.locator(f"{OPTION}[aria-selected=true]")).to_have_count(1)
        expect(options.nth(place)).to_be_in_viewport()
    page.keyboard.press("Home")
    assert field.evaluate("one => one.selectionStart") == 0
    page.keyboard.press("End")
    assert field.evaluate("one => one.selectionStart") == len("count characters")
    page.keyboard.press("ArrowDown")
    wanted = options.nth(1).locator("a").get_attribute("href")
    page.keyboard.press("Enter")
    expect(page).to_have_url(str(wanted))


@pytest.mark.parametrize("way", ["Control+Enter", "Meta+Enter", "middle", "Control+click"])
def test_an_answer_opens_in_a_tab_of_its_own(
    page: Page, context: BrowserContext, base: str, way: str
) -> None:
    page.goto(base)
    ask(page, "shorten")
    with context.expect_page() as opened:
        if way == "middle":
            page.locator(RESULT).first.click(button="middle")
        elif way == "Control+click":
            page.locator(RESULT).first.click(modifiers=["Control"])
        else:
            page.keyboard.press(way)
    expect(opened.value.locator("h1")).to_contain_text("textwrap")
    expect(page.locator(FIELD)).to_have_value("shorten")
    expect(page).to_have_url(base)


def test_enter_before_the_first_answer_opens_it(page: Page, base: str) -> None:
    page.goto(base)
    index = Held(page, "index/head.js")
    open_search(page)
    page.keyboard.type("shorten")
    index.wait()
    page.keyboard.press("Enter")
    index.release()
    expect(page).to_have_url(f"{base}modules/textwrap/#textwrap.shorten")


def test_what_is_typed_before_the_scripts_are_there_counts(page: Page, base: str) -> None:
    page.goto(base)
    script = Held(page, "dialog.js")
    open_search(page)
    page.keyboard.type("shorten")
    page.keyboard.press("Enter")
    script.wait()
    script.release()
    expect(page).to_have_url(f"{base}modules/textwrap/#textwrap.shorten")


def test_enter_never_opens_an_answer_to_another_text(page: Page, base: str) -> None:
    page.goto(base)
    feed(page, {"imp": found("imp"), "cv2": found("cv2"), "cv2x": found("resource")})
    page.keyboard.insert_text("imp")
    release(page, "imp")
    answered(page, "imp")
    page.locator(FIELD).fill("cv2")
    page.keyboard.press("Enter")  # the list still answers "imp"
    page.keyboard.type("x")  # and who types on wants no page yet
    release(page, "cv2")
    release(page, "cv2x")
    answered(page, "cv2x")
    expect(page).to_have_url(base)
    page.evaluate("window.asked.length = 0")
    page.locator(FIELD).fill("cv2")
    page.keyboard.press("Enter")
    release(page, "cv2")
    expect(page).to_have_url(f"{base}modules/cv2/")


@pytest.mark.parametrize("given", [{"isComposing": True}, {"keyCode": 229}])
def test_enter_that_ends_a_composition_opens_nothing(
    page: Page, base: str, given: dict[str, object]
) -> None:
    page.goto(base)
    ask(page, "count characters")
    page.evaluate(
        """([field, given]) => document.querySelector(field).dispatchEvent(
            new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...given }))""",
        [FIELD, given],
    )
    expect(page.locator(DIALOG)).to_be_visible()
    page.keyboard.press("ArrowDown")  # comes after, and would be lost with the page
    expect(page.locator(FIELD)).to_have_attribute("aria-activedescendant", "atlas-answer-1")
    expect(page).to_have_url(base)
