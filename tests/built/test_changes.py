"""The pages of changes as a reader has them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.pythons import VERSIONS, text
from tests.served import Served

OLDEST, NEWEST = text(VERSIONS[0]), text(VERSIONS[-1])
LONGEST = f"changes/{OLDEST}-{NEWEST}/"


def rows(page: Page) -> int:
    """Return how many names are shown below the modules."""
    count: int = page.evaluate(
        "[...document.querySelectorAll('.atlas-changes li')].filter(one => one.checkVisibility()).length"
    )
    return count


def test_the_filter_keeps_what_is_asked_for(tab: Page, served: Served) -> None:
    tab.goto(f"{served.base}{LONGEST}")
    field, said = tab.get_by_label("Filter"), tab.locator(".atlas-changes-filter [role=status]")
    before = rows(tab)
    field.fill("pathlib walk")
    expect(said).to_have_text(re.compile(r"^\d+ of \d+ names\. Show all$"))
    shown = tab.locator(".atlas-changes h3:visible").evaluate_all("all => all.map(one => one.id)")
    assert shown == ["pathlib"]
    assert "Path.walk" in tab.locator(".atlas-changes li:visible").first.inner_text()
    field.fill("xyzzy")
    expect(said).to_have_text(re.compile(r"^None of the \d+ names is like that\. Show all$"))
    said.get_by_role("button").click()
    assert rows(tab) == before
    expect(field).to_be_focused()
    tab.get_by_label("New", exact=True).uncheck()
    tab.get_by_label("Deprecated", exact=True).uncheck()
    kinds = tab.locator(".atlas-happened:visible").evaluate_all(
        "all => all.map(one => one.dataset.happened)"
    )
    assert set(kinds) == {"removed"}


def test_words_open_what_is_folded_and_close_it_again(tab: Page, served: Served) -> None:
    tab.goto(f"{served.base}{LONGEST}")
    fold = tab.locator(".atlas-changes details.atlas-rest").first
    word = fold.locator("li b").last.text_content() or ""
    field = tab.get_by_label("Filter")
    field.fill(word)
    expect(fold).to_have_attribute("open", "")
    field.press("Escape")
    expect(field).to_have_value("")
    expect(fold).not_to_have_attribute("open", "")


def test_a_link_to_a_hidden_module_shows_it(tab: Page, served: Served) -> None:
    tab.goto(f"{served.base}{LONGEST}")
    tab.get_by_label("Filter").fill("pathlib walk")
    expect(tab.locator("#ast")).to_be_hidden()
    tab.evaluate("location.hash = '#ast'")
    expect(tab.locator("#ast")).to_be_visible()


def test_everything_is_there_without_scripts(browser: Browser, served: Served) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served.base}changes/{text(VERSIONS[-2])}/")
    expect(page.locator(".atlas-changes-filter")).to_be_hidden()
    current = page.locator(".atlas-way [aria-current=page]").all_inner_texts()
    assert current == [text(VERSIONS[-3]), text(VERSIONS[-2])]
    assert page.locator(".md-nav__link--active").inner_text() == f"Python {text(VERSIONS[-2])}"
    page.locator(".atlas-way").get_by_role("link", name=OLDEST, exact=True).click()
    expect(page).to_have_title(re.compile(f"Changes from Python {OLDEST} to {text(VERSIONS[-2])}"))
    context.close()


@pytest.mark.parametrize("address", ["changes/", LONGEST, f"changes/{NEWEST}/"])
def test_nothing_is_cut_off_on_a_phone(
    context: BrowserContext, served: Served, address: str
) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{served.base}{address}")
    wide = page.evaluate(
        """[...document.querySelectorAll('.md-content *')].filter(one => one.checkVisibility()
            && one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 80))"""
    )
    assert wide == []


def test_every_two_versions_have_a_page_and_a_document(small_site: Path) -> None:
    for index, first in enumerate(VERSIONS):
        for last in VERSIONS[index + 1 :]:
            place = small_site / f"changes/{text(first)}-{text(last)}/index.html"
            assert place.is_file()
            document = json.loads(
                (small_site / f"api/v1/changes/{text(first)}-{text(last)}.json").read_text("utf-8")
            )
            page = (small_site / document["address"] / "index.html").read_text("utf-8")
            for module in document["modules"]:
                if module.get("names"):
                    assert f'id="{module["module"]}"' in page
