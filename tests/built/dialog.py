"""The search dialog, as a reader uses it."""

from __future__ import annotations

from playwright.sync_api import Page, expect

RESULT = ".md-search-result__link"
FIELD = "[data-md-component=search-query]"


def ask(page: Page, query: str) -> list[str]:
    """Type a query into the dialog; return where the answers lead, below the site."""
    page.wait_for_load_state()  # a key pressed before the page's script has run is lost
    page.keyboard.press("/")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.type(query)
    page.locator(RESULT).first.wait_for()
    before: list[str] = []
    for _ in range(40):  # words follow names, and the list changes with every key
        page.wait_for_timeout(500)
        hrefs = page.eval_on_selector_all(RESULT, "links => links.map(link => link.href)")
        if hrefs and hrefs == before:
            break
        before = hrefs
    return [
        f"{href.replace('index.html', '').partition('?')[0]}#{href.partition('#')[2]}"
        for href in before
    ]
