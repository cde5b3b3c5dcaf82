"""The search dialog: every way in and out, by keyboard and pointer, served and from a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests import find_browser
from tests.built.dialog import (
    DIALOG,
    FIELD,
    OPTION,
    RESULT,
    STATUS,
    answered,
    ask,
    open_search,
    wait_until,
)
from tests.built.test_browser import go
from tests.served import Served

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


@pytest.fixture(scope="module")
def base(small_site: Path) -> Iterator[str]:
    """Serve the small site; return its address."""
    served = Served(small_site)
    yield served.base
    served.stop()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a browser context without service workers, which would answer before the test can."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, service_workers="block")
    yield context
    context.close()


@pytest.fixture(params=["http", "file"])
def home(request: pytest.FixtureRequest, base: str, small_site: Path) -> str:
    """Return the address of the home page, served and from a folder."""
    return base if request.param == "http" else (small_site / "index.html").as_uri()


# ------------------------------------------------------------------ ways in and out


@pytest.mark.parametrize("key", ["/", "Control+k", "Meta+k"])
def test_keys_open_it(page: Page, home: str, key: str) -> None:
    go(page, home, "modules/textwrap/")
    page.wait_for_load_state()
    page.keyboard.press(key)
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.type("a/b")
    expect(page.locator(FIELD)).to_have_value("a/b")
    page.keyboard.press("Escape")
    page.keyboard.press(key)  # the field has the focus still, but is not there
    expect(page.locator(FIELD)).to_be_visible()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", ["Search", "Search modules and tasks"])
def test_buttons_open_it_and_get_the_focus_back(
    page: Page, base: str, name: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(base)
    button = page.get_by_role("button", name=name, exact=True)
    button.click()
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize("way", ["Escape", "close", "beside"])
def test_it_is_left_and_opened_again_as_it_was(page: Page, base: str, way: str) -> None:
    page.goto(f"{base}modules/cv2/")
    ask(page, "shorten")
    if way == "Escape":
        page.keyboard.press("Escape")
    elif way == "close":
        page.get_by_role("button", name="Close").click()
    else:
        page.mouse.click(5, 400)
    expect(page.locator(DIALOG)).to_be_hidden()
    expect(page).to_have_url(f"{base}modules/cv2/")
    page.keyboard.press("/")
    expect(page.locator(FIELD)).to_have_value("shorten")
    assert page.locator(OPTION).count() > 0
    page.keyboard.type("fill")  # what was there is selected
    answered(page, "fill")


def test_a_drag_that_ends_beside_it_does_not_close_it(page: Page, base: str) -> None:
    page.goto(base)
    ask(page, "shorten")
    box = page.locator(FIELD).bounding_box()
    assert box
    page.mouse.move(box["x"] + 60, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(3, box["y"] + 10)
    page.mouse.up()
    expect(page.locator(DIALOG)).to_be_visible()


def test_a_query_in_the_address_is_asked_and_leaves_the_address_with_the_dialog(
    page: Page, home: str
) -> None:
    page.goto(f"{home}?q=shorten")
    expect(page.locator(RESULT).first).to_contain_text("textwrap.shorten")
    expect(page.locator(FIELD)).to_have_value("shorten")
    page.keyboard.press("Escape")
    expect(page).to_have_url(home)


def test_the_page_behind_neither_moves_nor_scrolls(base: str, browser: Browser) -> None:
    # As desktops have it: a bar that takes up room.
    kind = browser.browser_type
    visible = kind.launch(
        executable_path=find_browser.find(),
        args=list(find_browser.FLAGS),
        ignore_default_args=["--hide-scrollbars"],
    )
    page = visible.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{base}modules/textwrap/")
    places = "[...document.querySelectorAll('h1, .atlas-palette')].map(one => one.getBoundingClientRect().x)"
    before = page.evaluate(places)
    assert page.evaluate("innerWidth - document.documentElement.clientWidth") > 0
    ask(page, "count characters")
    assert page.evaluate(places) == before
    page.mouse.move(20, 500)
    page.mouse.wheel(0, 800)
    page.locator(OPTION).nth(1).hover()
    assert page.evaluate("scrollY") == 0
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    assert page.evaluate(places) == before
    visible.close()


# ------------------------------------------------------------------ keys in the list


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


# ------------------------------------------------------------------ ways text arrives


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


# ------------------------------------------------------------------ the way back


def test_back_brings_text_list_and_place(page: Page, home: str) -> None:
    page.goto(home)
    ask(page, "count characters")
    before = page.locator(RESULT).evaluate_all("all => all.map(one => one.href)")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).not_to_contain_text("Python Module Atlas")
    page.go_back()
    expect(page.locator(FIELD)).to_have_value("count characters")
    answered(page, "count characters")
    expect(page.locator(FIELD)).to_have_attribute("aria-activedescendant", "atlas-answer-2")
    assert page.locator(RESULT).evaluate_all("all => all.map(one => one.href)") == before
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    page.reload()
    page.wait_for_load_state()
    expect(page.locator(DIALOG)).to_be_hidden()


def test_an_answer_on_the_same_page_closes_it_and_back_opens_it(page: Page, home: str) -> None:
    go(page, home, "modules/textwrap/")
    address = page.url
    ask(page, "shorten")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}#textwrap.shorten")
    expect(page.locator(DIALOG)).to_be_hidden()
    expect(page.locator('[id="textwrap.shorten"]')).to_be_in_viewport()
    page.go_back()
    expect(page.locator(FIELD)).to_have_value("shorten")
    expect(page.locator(OPTION).first).to_be_visible()
    page.keyboard.press("Escape")
    page.evaluate("scrollTo(0, 500)")
    ask(page, "textwrap")
    page.keyboard.press("Enter")
    expect(page.locator(DIALOG)).to_be_hidden()
    wait_until(page, "scrollY === 0")
    expect(page).to_have_url(address)


# ------------------------------------------------------------------ before, instead of, and beside answers


def test_it_opens_with_places_to_start_from(page: Page, home: str) -> None:
    page.goto(home)
    open_search(page)
    tasks = page.locator(".atlas-find__tasks a")
    expect(tasks.first).to_contain_text("Wrap a paragraph at a width")
    expect(page.locator(".atlas-find__categories a")).to_have_text(
        ["Text category", "Machinery category"]
    )
    expect(page.locator(STATUS)).to_have_text("")
    page.keyboard.press("ArrowDown")
    expect(tasks.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".atlas-find__categories a").last).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("textwrap")


def test_what_led_somewhere_is_remembered_until_it_is_cleared(page: Page, base: str) -> None:
    page.goto(base)
    for query in ("shorten", "dedent"):
        ask(page, query)
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{base}modules/textwrap/#textwrap.{query}")
    expect(page.locator(DIALOG)).to_be_hidden()
    page.reload()
    open_search(page)
    recent = page.locator(".atlas-find__recent li button")
    expect(recent).to_have_text(["dedent", "shorten"])
    recent.last.click()
    answered(page, "shorten")
    page.get_by_role("button", name="Clear", exact=True).click()
    expect(page.locator(FIELD)).to_be_focused()
    page.get_by_role("button", name="Clear recent searches").click()
    expect(recent).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    open_search(page)
    expect(page.locator(".atlas-find__tasks")).to_be_visible()
    expect(recent).to_have_count(0)


def test_nothing_found_is_said_and_enter_stays(page: Page, home: str) -> None:
    page.goto(home)
    assert ask(page, "zzqqxx wwkkjj") == []
    expect(page.locator(STATUS)).to_have_text("Nothing matches “zzqqxx wwkkjj”.")
    expect(page.locator(FIELD)).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".atlas-find__categories a").first).to_be_focused()
    expect(page).to_have_url(home)


def test_the_nearest_are_said_to_be_nearest_and_a_notice_has_its_place(
    page: Page, base: str
) -> None:
    page.goto(base)
    near = [{**PLACES, "title": "imp", "address": "modules/imp/"}]
    feed(page, {"tqdm": {**NOTHING, "nearest": near, "notice": "tqdm has no page here."}})
    page.keyboard.insert_text("tqdm")
    release(page, "tqdm")
    answered(page, "tqdm")
    expect(page.locator(STATUS)).to_have_text("Nothing matches “tqdm”.")
    expect(page.locator(".atlas-find__notice")).to_have_text("tqdm has no page here.")
    expect(page.get_by_role("heading", name="Nearest names")).to_be_visible()
    expect(page.locator(OPTION)).to_have_count(0)
    page.keyboard.press("Enter")
    page.locator(".atlas-find__nearest a").click()
    expect(page).to_have_url(f"{base}modules/imp/")


def test_how_many_there_are_is_said(page: Page, base: str) -> None:
    page.goto(base)
    feed(page, {"a": found("ast"), "ab": found("abc", "array")})
    page.keyboard.type("a")
    release(page, "a")
    expect(page.locator(STATUS)).to_have_text("1 answer")
    page.keyboard.type("b")
    release(page, "ab")
    expect(page.locator(STATUS)).to_have_text("2 answers")


@pytest.mark.parametrize("lost", ["worker.js", "names.js"])
def test_an_index_that_does_not_come_is_said_and_can_be_asked_for_again(
    page: Page, base: str, lost: str
) -> None:
    page.route(f"**/assets/search/{lost}", lambda route: route.abort())
    page.goto(base)
    open_search(page)
    page.keyboard.insert_text("shorten")
    expect(page.locator(STATUS)).to_have_text("The search could not be loaded.")
    expect(page.get_by_role("link", name="All tasks")).to_be_visible()
    page.unroute(f"**/assets/search/{lost}")
    page.get_by_role("button", name="Try again").click()
    answered(page, "shorten")


def test_scripts_that_do_not_come_are_asked_for_again(page: Page, base: str) -> None:
    page.route("**/assets/search/dialog.js", lambda route: route.abort())
    page.goto(base)
    open_search(page)
    page.keyboard.insert_text("shorten")
    expect(page.locator(STATUS)).to_contain_text("could not be loaded")
    page.unroute("**/assets/search/dialog.js")
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_be_hidden()
    open_search(page)
    answered(page, "shorten")


def test_little_is_loaded_before_it_is_opened(page: Page, base: str) -> None:
    loaded: list[str] = []
    page.on(
        "request",
        lambda request: (
            loaded.append(request.url.rpartition("/")[2]) if "/search/" in request.url else None
        ),
    )
    page.goto(f"{base}modules/textwrap/", wait_until="networkidle")
    assert loaded == ["opener.js"]
    page.get_by_role("button", name="Search", exact=True).hover()
    wait_until(page, "Boolean(self.AtlasDialog)")
    assert not {"worker.js", "names.js", "text.js"} & set(loaded)


# ------------------------------------------------------------------ marks


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


# ------------------------------------------------------------------ for everybody


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
