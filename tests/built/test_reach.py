"""What a reader looks for is near: the first code, the line of an index, the page beside this one."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.pythons import VERSIONS, text
from tests.built.test_accessibility import violations

WORST = (
    "modules/numpy", "modules/winreg", "modules/os", "modules/dataclasses", "modules/collections",
    "modules/pickle", "modules/tkinter", "modules/datetime", "builtins/str", "modules/flask_login",
    "modules/python_multipart", "modules/cryptography", "modules/OpenSSL", "modules/zmq", "modules/dask",
)  # fmt: skip
"""Pages whose first code stood furthest down, and some with a danger or much before their tasks."""
FIRST = """() => document.querySelector(".atlas-task ~ .atlas-example .atlas-code").getBoundingClientRect().top + scrollY"""
LONG = (
    "modules/",
    "tasks/",
    "tasks/packages/",
    f"changes/{text(VERSIONS[0])}-{text(VERSIONS[-1])}/",
)
PLACES = "[...document.querySelectorAll('article section :is(h2, h3)[id]')].map(one => one.id)"
RESTED = """async id => {
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
    return document.getElementById(id).getBoundingClientRect().top;
}"""
"""How far down a heading stands when what is near it has been laid out."""
SEEN = 100
"""Of the code at least so much is within the first two screens, in pixels."""


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_the_first_code_is_within_two_screens(
    page: Page, base: str, width: int, height: int
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    low = {}
    for address in WORST:
        page.goto(f"{base}{address}/", wait_until="domcontentloaded")
        top = page.evaluate(FIRST)
        if top + SEEN > 2 * height:
            low[address] = top
    assert low == {}


def test_what_is_folded_on_a_phone_opens_there_and_is_open_elsewhere(page: Page, base: str) -> None:
    page.goto(f"{base}modules/shutil/")
    reason = page.get_by_text("it returns path objects")
    expect(reason).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 844})
    expect(reason).to_be_hidden()
    page.locator(".atlas-pair summary").click()
    expect(reason).to_be_visible()


def lines(page: Page) -> int:
    """Return how many lines of an index are shown."""
    return page.locator(".atlas-index :is(tbody tr, .atlas-taskindex li):visible").count()


def test_tasks_are_narrowed_by_words(page: Page, base: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{base}tasks/")
    field = page.get_by_role("searchbox", name="Filter")
    status = page.locator(".atlas-index-tools [role=status]")
    field.fill("CSV header row")
    expect(page.get_by_role("link", name="Read a CSV file with a header row")).to_be_in_viewport()
    expect(status).to_contain_text(f"{lines(page)} of 1,")
    assert 0 < lines(page) < 10
    assert page.locator(".atlas-index h2:visible").count() <= lines(page)
    field.fill("zqzq")
    expect(status).to_contain_text("None of the 1,")
    assert lines(page) == 0
    assert violations(page) == []
    status.get_by_role("button", name="Search the whole site for “zqzq”").click()
    expect(page.locator("#atlas-search input")).to_have_value("zqzq")
    page.keyboard.press("Escape")
    status.get_by_role("button", name="Show all").click()
    assert lines(page) > 1000
    expect(field).to_be_focused()


def test_modules_are_narrowed_by_kind_and_python(page: Page, base: str) -> None:
    page.goto(f"{base}modules/")
    shown = page.locator(".atlas-index tbody tr:visible")
    page.get_by_role("combobox", name="Kind").select_option("removed")
    expect(shown.filter(has_text="asynchat")).to_be_visible()
    expect(shown.filter(has_text="removed in")).to_have_count(lines(page))
    page.get_by_role("combobox", name="Kind").select_option("third-party package")
    expect(shown.filter(has_not_text="third-party package")).to_have_count(0)
    page.get_by_role("combobox", name="Kind").select_option("")
    for version, has, lacks in (
        ("3.11", "asynchat", "annotationlib"),
        ("3.14", "annotationlib", "asynchat"),
    ):
        page.get_by_role("combobox", name="Python").select_option(version)
        expect(page.get_by_role("link", name=has, exact=True)).to_be_visible()
        expect(page.get_by_role("link", name=lacks, exact=True)).to_be_hidden()


def test_a_link_to_a_letter_shows_what_the_filter_hides(page: Page, base: str) -> None:
    page.goto(f"{base}modules/")
    page.get_by_role("searchbox", name="Filter").fill("zipfile")
    expect(page.locator("#a")).to_be_hidden()
    page.locator("#atlas-contents a[href='#a']").click()
    expect(page.locator("#a")).to_be_in_viewport()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("address", LONG)
def test_a_link_into_a_long_list_ends_at_its_place(
    page: Page, base: str, address: str, width: int
) -> None:
    """What lies before it is laid out late, with another height than was reserved for it."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{base}{address}")
    places = page.evaluate(PLACES)
    for place in (places[len(places) // 2], places[len(places) * 3 // 4]):
        page.goto("about:blank")
        page.goto(f"{base}{address}#{place}")
        assert 0 <= page.evaluate(RESTED, place) < 200


def test_without_scripts_there_is_no_filter(browser: Browser, base: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{base}modules/")
    expect(page.locator(".atlas-index-tools")).to_be_hidden()
    page.close()


def test_one_page_leads_to_the_next_of_its_category(page: Page, base: str) -> None:
    page.goto(f"{base}modules/shutil/")
    page.get_by_role("link", name="Next in Files and directories").click()
    expect(page.locator("h1")).to_contain_text("tempfile")
    page.get_by_role("link", name="Previous in Files and directories").click()
    expect(page.locator("h1")).to_contain_text("shutil")


def test_the_sections_of_the_site_stay_in_reach(page: Page, base: str) -> None:
    page.goto(f"{base}modules/shutil/#related")
    page.locator(".md-header").get_by_role("link", name="Tasks", exact=True).click()
    expect(page.locator("h1")).to_contain_text("All tasks")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_light(page: Page, base: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(f"{base}modules/subprocess/")
    page.emulate_media(color_scheme=scheme, media="print")  # type: ignore[arg-type]
    for what in ("body", "h1", ".atlas-code code:visible", ".atlas-output code:visible"):
        colour = page.locator(what).first.evaluate("one => getComputedStyle(one).color")
        assert max(int(part) for part in colour[4:-1].split(", ")) < 100, f"{what} is {colour}"
    assert page.locator("button:visible").count() == 0
    cut = page.eval_on_selector_all(
        "pre",
        "all => all.filter(one => one.scrollWidth > one.clientWidth).map(one => one.textContent)",
    )
    assert cut == []


def test_with_forced_colours_icons_and_what_is_chosen_can_be_seen(page: Page, base: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{base}modules/shutil/#pitfalls")
    seen = page.evaluate(
        """() => {
          const paper = getComputedStyle(document.body).backgroundColor;
          const icon = selector => getComputedStyle(document.querySelector(selector), "::before").backgroundColor;
          return {
            fold: icon(".atlas-shown > summary") !== paper,
            link: icon("h2 .headerlink") !== paper,
            place: getComputedStyle(document.querySelector("#atlas-contents [aria-current]")).outlineStyle,
          };
        }"""
    )
    assert seen == {"fold": True, "link": True, "place": "solid"}
