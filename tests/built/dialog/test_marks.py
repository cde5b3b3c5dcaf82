"""Words that were searched for are marked on the page."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.built.dialog.parts import (
    MARKED,
    ask,
    wait_until,
)

PLANTED = """<p>Counted, counts, recount, count.</p>
<pre><code><span>re</span><span>count</span> = count + recount(count_all, <span>count</span>)</code></pre>"""


def test_words_are_marked_where_the_search_led_until_they_are_cleared(
    page: Page, home: str
) -> None:
    page.goto(home)
    ask(page, "count characters")
    page.keyboard.press("Enter")
    clear = page.get_by_role("button", name="Clear marks")
    expect(clear).to_be_visible()
    assert "?" not in page.url
    words = {word.lower() for word in page.evaluate(MARKED)}
    assert words == {"count", "counts", "counted", "characters"} & words >= {"count", "characters"}
    page.keyboard.press("Escape")
    expect(clear).to_have_count(0)
    assert page.evaluate(MARKED) == []
    page.reload()
    page.wait_for_load_state()
    expect(clear).to_have_count(0)


def test_a_mark_is_a_whole_word_and_in_code_a_whole_name(page: Page, base: str) -> None:
    page.goto(f"{base}builtins/len/")
    page.evaluate("html => { document.querySelector('article').innerHTML = html; }", PLANTED)
    ask(page, "count characters")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Clear marks").wait_for()
    assert page.evaluate(MARKED) == ["Counted", "counts", "count", "count", "count"]
    page.get_by_role("button", name="Clear marks").click()
    assert page.evaluate(MARKED) == []


def test_the_name_of_a_page_is_not_marked_on_it(page: Page, base: str) -> None:
    page.goto(base)
    ask(page, "len")
    page.keyboard.press("Enter")
    page.wait_for_url("**/builtins/len/")
    wait_until(page, "sessionStorage.getItem('atlas-marks') === null")
    expect(page.get_by_role("button", name="Clear marks")).to_have_count(0)
