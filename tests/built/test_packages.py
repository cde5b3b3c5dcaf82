"""The index of packages, and the block of facts on the page of one, as a reader has them."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

INDEX = "packages/"


def names(page: Page) -> list[str]:
    """Return the packages of the lines that are shown."""
    found: list[str] = page.locator(".atlas-wide tbody tr:visible th a").all_text_contents()
    return found


def column(page: Page, number: int) -> list[str]:
    """Return what stands in a column of the lines that are shown."""
    cells = page.locator(f".atlas-wide tbody tr:visible > :nth-child({number})")
    found: list[str] = cells.all_text_contents()
    return found


def sizes(page: Page) -> list[int]:
    """Return the sizes of the lines, as they stand."""
    found: list[int] = page.evaluate(
        "[...document.querySelectorAll('.atlas-wide tbody tr[data-size]')].map(one => Number(one.dataset.size))"
    )
    return found


def test_a_column_sorts_both_ways(page: Page, base: str) -> None:
    page.goto(f"{base}{INDEX}")
    head = page.get_by_role("columnheader", name="Installed")
    first = names(page)
    assert first == sorted(first, key=str.casefold)
    before = sizes(page)
    page.get_by_role("button", name="Installed").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    assert sizes(page) == sorted(before)
    page.get_by_role("button", name="Installed").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert sizes(page) == sorted(before, reverse=True)
    page.get_by_role("button", name="Package").press("Enter")
    assert names(page) == first


def test_lists_and_words_narrow_it(page: Page, base: str) -> None:
    page.goto(f"{base}{INDEX}")
    said = page.locator("[data-atlas-packages] [role=status]")
    total = len(names(page))
    page.get_by_label("Licence").select_option("MIT")
    expect(said).to_have_text(re.compile(rf"^\d+ of {total} packages\. Show all$"))
    assert set(column(page, 2)) == {"MIT"}
    page.get_by_label("Made of").select_option("Python alone")
    assert set(column(page, 6)) == {"Python"}
    page.get_by_label("Filter").fill("no such package")
    expect(said).to_have_text(f"None of the {total} packages is like that. Show all")
    said.get_by_role("button").click()
    assert len(names(page)) == total
    expect(page.get_by_label("Filter")).to_be_focused()
    page.get_by_label("Needs").select_option("no other")
    assert set(column(page, 4)) == {"0"}


def test_without_scripts_it_is_a_plain_table(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}{INDEX}")
    expect(page.locator("[data-atlas-packages]")).to_be_hidden()
    assert len(names(page)) > 10
    # By the keyboard: rows get their height when they come near, and without scripts
    # nothing tells Playwright that one moved away from below its click.
    page.get_by_role("link", name="requests", exact=True).press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("requests")
    context.close()


def test_a_page_tells_what_was_measured_once(page: Page, base: str) -> None:
    page.goto(f"{base}modules/requests/")
    block = page.locator(".atlas-package")
    expect(block).to_have_count(1)
    block.locator("summary").click()
    expect(block.get_by_text("Apache-2.0")).to_be_visible()
    expect(block).to_contain_text(re.compile(r"Measured \d+ \w+ 20\d\d on CPython 3\.11"))
    block.get_by_role("link", name="Compare it with others").click()
    expect(page).to_have_url(f"{base}{INDEX}")


def test_on_a_telephone_the_block_is_folded_and_the_table_scrolls_inside_itself(
    browser: Browser, base: str
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{base}modules/requests/")
    block = page.locator(".atlas-package")
    expect(block.locator("dl")).to_be_hidden()
    block.locator("summary").click()
    expect(block.locator("dl")).to_be_visible()
    page.goto(f"{base}{INDEX}")
    widths = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1]
    context.close()
