"""However text arrives, it is answered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.built.dialog.parts import (
    FIELD,
    RESULT,
    answered,
    open_search,
    wait_until,
)


def type_it(page: Page, text: str) -> None:
    page.keyboard.type(text)


def insert_it(page: Page, text: str) -> None:
    """As dictation and the keyboards of phones do: no key is pressed."""
    page.keyboard.insert_text(text)


def paste_it(page: Page, text: str) -> None:
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("Control+v")


def correct_it(page: Page, text: str) -> None:
    page.evaluate(
        """([field, text]) => {
            const one = document.querySelector(field);
            one.value = text;
            one.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
        }""",
        [FIELD, text],
    )


def drop_it(page: Page, text: str) -> None:
    wait_until(
        page, "() => Boolean(self.AtlasDialog)"
    )  # before that a browser drops by itself, which no event of a script does
    page.evaluate(
        """([field, text]) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.setData("text/plain", text + "\\n");   // text of one line the browser drops by itself
            document.querySelector(field).dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }""",
        [FIELD, text],
    )


@pytest.mark.parametrize("arrive", [type_it, insert_it, paste_it, correct_it, drop_it])
def test_however_text_arrives_it_is_answered(
    page: Page, context: BrowserContext, base: str, arrive: Callable[[Page, str], None]
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(base)
    open_search(page)
    arrive(page, "shorten")
    answered(page, "shorten")
    expect(page.locator(RESULT).first).to_contain_text("textwrap.shorten")


def test_lines_that_are_pasted_stay_apart(page: Page, context: BrowserContext, base: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(base)
    open_search(page)
    paste_it(page, "import textwrap\r\ntextwrap.shorten('a', 'b')\n")
    expect(page.locator(FIELD)).to_have_value("import textwrap textwrap.shorten('a', 'b')")
