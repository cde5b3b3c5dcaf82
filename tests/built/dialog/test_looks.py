"""How the search is read and looks: assistive technology, phones, forced colours, without scripts."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.built.dialog.parts import (
    DIALOG,
    FIELD,
    OPTION,
    RESULT,
    answered,
    ask,
    open_search,
)


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_no_violation_in_any_state(page: Page, base: str, scheme: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(base)
    page.evaluate("localStorage.setItem('atlas-searches:/atlas/', JSON.stringify(['csv', 'json']))")
    open_search(page)
    expect(page.locator(".atlas-find__recent")).to_be_visible()
    states = {"start": violations(page)}
    for query in ("count characters", "opencv-python", "zzqqxx wwkkjj"):
        page.locator(FIELD).fill(query)
        answered(page, query)
        states[query] = violations(page)
    page.evaluate("() => { AtlasAsking.ask = () => Promise.reject(new Error()); }")
    page.locator(FIELD).fill("x")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    states["failed"] = violations(page)
    assert {state: some for state, some in states.items() if some} == {}


def violations(page: Page) -> list[str]:
    """Return what axe finds in the dialog, but for minor things."""
    found = Axe().run(page, DIALOG).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found if one["impact"] != "minor"]  # fmt: skip


def test_it_is_a_combobox_with_a_list_of_options(page: Page, base: str) -> None:
    page.goto(base)
    ask(page, "shorten")
    field = page.get_by_role("combobox", name="Search modules and tasks")
    expect(field).to_have_attribute("aria-autocomplete", "list")
    list_id = field.get_attribute("aria-controls")
    expect(page.locator(f"[id='{list_id}'][role=listbox]")).to_have_accessible_name("Answers")
    shape = page.eval_on_selector(
        f"{DIALOG} [role=listbox]",
        "list => [...list.children].map(one => [one.role, one.querySelectorAll('a[href]').length, one.querySelector('a').tabIndex])",
    )
    assert shape == [["option", 1, -1]] * len(shape) != []
    name = page.locator(OPTION).first.inner_text()
    assert "textwrap" in name
    assert "function" in name


def test_names_of_modules_can_be_read(page: Page, base: str) -> None:
    page.goto(base)
    ask(page, "count characters")
    sizes = page.eval_on_selector_all(
        f"{OPTION} :is(code, small, span)",
        "all => all.map(one => parseFloat(getComputedStyle(one).fontSize))",
    )
    assert min(sizes) >= 13
    title, other = (
        page.locator(f"{OPTION}").nth(place).locator(".atlas-answer__title") for place in (0, 1)
    )
    first, second = (
        float(one.evaluate("one => parseFloat(getComputedStyle(one).fontSize)"))
        for one in (title, other)
    )
    assert first > second


def test_on_a_phone_it_fills_the_screen(page: Page, base: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{base}modules/textwrap/")
    page.wait_for_load_state()
    page.get_by_role("button", name="Search", exact=True).click()
    page.keyboard.insert_text("count characters")
    answered(page, "count characters")
    assert page.locator(DIALOG).bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
    for place in (page.locator(FIELD), page.get_by_role("button", name="Close")):
        box = place.bounding_box()
        assert box
        assert box["x"] + box["width"] <= 390
    size = page.locator(FIELD).evaluate("one => parseFloat(getComputedStyle(one).fontSize)")
    assert size >= 16, "with less a phone zooms in"
    page.locator(RESULT).first.click()
    expect(page.locator("h1")).to_contain_text("len")


def test_with_forced_colours_the_chosen_answer_and_the_icons_are_seen(
    page: Page, base: str
) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(base)
    ask(page, "count characters")
    styles = page.evaluate(
        """option => ["true", "false"].map(is => {
            const link = document.querySelector(`${option}[aria-selected=${is}] a`);
            return [getComputedStyle(link).outlineStyle, getComputedStyle(link.querySelector("svg")).fill, getComputedStyle(document.querySelector("dialog")).backgroundColor];
        })""",
        OPTION,
    )
    (chosen, *_), (other, *_) = styles
    assert (chosen, other) == ("solid", "none")
    assert all(fill != behind for _, fill, behind in styles)


def test_without_scripts_the_lists_stand_in_its_place(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}modules/textwrap/")
    expect(page.get_by_role("button", name="Search")).to_be_hidden()
    page.locator(".md-header").get_by_role("link", name="All tasks").click()
    expect(page).to_have_url(f"{base}tasks/")
    page.locator(".md-header").get_by_role("link", name="All modules").click()
    expect(page).to_have_url(f"{base}modules/")
    context.close()
