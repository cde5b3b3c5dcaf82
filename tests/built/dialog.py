"""The search dialog, as a reader uses it."""

from __future__ import annotations

from playwright.sync_api import Page, expect

DIALOG = "#atlas-search"
FIELD = f"{DIALOG} input"
OPTION = f"{DIALOG} [role=option]"
RESULT = f"{OPTION} a"
STATUS = f"{DIALOG} [role=status]"


def open_search(page: Page) -> None:
    """Open the search by its key."""
    page.wait_for_load_state()  # a key pressed before the page's script has run is lost
    page.keyboard.press("/")
    expect(page.locator(FIELD)).to_be_focused()


def wait_until(page: Page, script: str, given: object = None) -> None:
    """Wait until a script says true; the policy of the pages keeps Playwright from asking again by itself."""
    for _ in range(1_000):
        if page.evaluate(script, given):
            return
        page.wait_for_timeout(20)
    raise TimeoutError(script)


def answered(page: Page, query: str) -> None:
    """Wait until the list answers this text."""
    expect(page.locator(DIALOG)).to_have_attribute("data-answered", query, timeout=20_000)


def ask(page: Page, query: str) -> list[str]:
    """Type a query into the dialog; return where the answers lead, with the anchor, if any, after "#"."""
    open_search(page)
    page.keyboard.type(query)
    answered(page, query)
    hrefs: list[str] = page.eval_on_selector_all(RESULT, "links => links.map(link => link.href)")
    return [
        f"{href.replace('index.html', '').partition('#')[0]}#{href.partition('#')[2]}"
        for href in hrefs
    ]
