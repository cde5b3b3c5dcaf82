"""The search dialog, as a reader uses it."""

from __future__ import annotations

import time

from playwright.sync_api import Page, Route, expect

from tests.served import PATIENCE

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
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if page.evaluate(script, given):
            return
        page.wait_for_timeout(20)
    raise TimeoutError(script)


def answered(page: Page, query: str) -> None:
    """Wait until the list answers this text."""
    expect(page.locator(DIALOG)).to_have_attribute("data-answered", query)


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


FEED = """answers => {
    window.asked = [];
    AtlasAsking.ask = text => new Promise(done => window.asked.push({ text, answer: () => done(answers[text] || answers[""]) }));
}"""
"""Lets the test decide what is answered, and when."""
NOTHING: dict[str, object] = {"items": [], "nearest": [], "notice": None, "words": []}
MARKED = "[...(CSS.highlights.get('atlas-marks') || [])].map(String)"
PLACES = {"kind": "module", "isCode": True, "anchor": "", "owner": "", "first": "", "summary": "x"}


def found(*names: str) -> dict[str, object]:
    """Return an answer of the engine: pages of modules."""
    items = [{**PLACES, "title": name, "address": f"modules/{name}/"} for name in names]
    return {**NOTHING, "items": items}


def feed(page: Page, answers: dict[str, dict[str, object]]) -> None:
    """Open the search, and take the place of the engine."""
    open_search(page)
    wait_until(page, "Boolean(self.AtlasDialog)")
    page.evaluate(FEED, {"": NOTHING, **answers})


def release(page: Page, text: str) -> None:
    """Give the answer to a question that was asked."""
    wait_until(page, "text => window.asked.some(one => one.text === text)", text)
    page.evaluate("text => window.asked.find(one => one.text === text).answer()", text)


class Held:
    """A file that does not come until it is let through."""

    def __init__(self, page: Page, name: str) -> None:
        self._routes: list[Route] = []
        self._page, self._pattern = page, f"**/{name}"
        page.route(self._pattern, lambda route: self._routes.append(route))

    def release(self) -> None:
        """Let it through, now and later."""
        for route in self._routes:
            route.continue_()
        self._page.unroute(self._pattern)

    def wait(self) -> None:
        """Wait until it was asked for."""
        while not self._routes:
            self._page.wait_for_timeout(20)
