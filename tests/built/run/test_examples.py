"""Examples in their pages: run, compared with the record, changed, reset; and where they cannot run."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from generator.finish.offline import offline_copy
from tests.built.run.parts import NEVER_RUN, PATIENCE, button, over, press, run
from tests.served import Served

TEXTWRAP = "modules/textwrap/"
PRINTED = "The quick brown fox\njumps over the lazy dog\nnear the river.\n"


@pytest.fixture
def tab(warm: Page, running: Served) -> Iterator[Page]:
    """Return a page of examples in a browser that keeps Python."""
    run(warm, "")
    page = warm.context.new_page()
    page.goto(f"{running.base}{TEXTWRAP}")
    yield page
    page.evaluate("localStorage.clear()")
    page.close()


def example(page: Page) -> Locator:
    """Return the first example."""
    return page.locator(".atlas-example").first


def test_only_what_the_record_says_runs_has_a_button(running_site: Path) -> None:
    page = (running_site / "builtins/len/index.html").read_text("utf-8")
    assert re.findall(r'data-atlas-run="([^"]*)"', page) == ["count_characters.py"]
    assert (running_site.parent / "content" / NEVER_RUN).is_file()
    assert "frame-src 'self'" in page
    page = (running_site / "modules/cv2/index.html").read_text("utf-8")
    assert re.findall(r'data-atlas-run="([^"]*)"', page) == []  # no wheel of that package runs here
    assert "frame-src" not in page
    assert "frame-src" not in (running_site / "index.html").read_text("utf-8")


def test_a_page_loads_nothing_before_a_button_is_pressed(browser: Browser, running: Served) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    running.asked.clear()
    page.goto(f"{running.base}{TEXTWRAP}", wait_until="networkidle")
    expect(button(example(page))).to_be_visible()
    assert [one for one in running.asked if "run/" in one or one.endswith("run.css")] == []
    context.close()


def test_an_example_prints_what_was_recorded(tab: Page) -> None:
    box = example(tab)
    press(box)
    outcome = over(box)
    assert outcome.printed == PRINTED
    assert outcome.note.startswith("Same output as recorded, in ")
    expect(box.locator(".atlas-output")).to_be_hidden()
    box.get_by_role("button", name="Clear").click()
    expect(box.locator(".atlas-output")).to_be_visible()
    expect(box.locator(".atlas-ran")).to_be_hidden()


def test_what_differs_from_the_record_is_shown(tab: Page) -> None:
    box = example(tab)
    tab.evaluate(
        "document.querySelector('.atlas-output code').textContent = 'The quick brown fox\\nran.\\n'"
    )
    press(box)
    outcome = over(box)
    assert outcome.note.startswith("Not the output that was recorded; it took ")
    box.get_by_text("What differs").click()
    lines = box.locator(".atlas-ran__difference").text_content()
    assert lines == "  The quick brown fox\n− ran.\n+ jumps over the lazy dog\n+ near the river.\n"


def test_a_change_stays_until_it_is_reset_by_keyboard_alone(tab: Page) -> None:
    box = example(tab)
    button(box).focus()
    tab.keyboard.press("Tab")
    expect(box.get_by_role("button", name="Edit")).to_be_focused()
    tab.keyboard.press("Enter")
    editor = box.get_by_role("textbox")
    expect(editor).to_be_focused()
    tab.keyboard.press("Control+End")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("Tab")
    tab.keyboard.type("print('indented')")
    tab.keyboard.press("Control+Enter")
    outcome = over(box)
    assert outcome.printed.count("indented\n") == 3
    assert outcome.note.startswith("Done in ")
    tab.keyboard.press("Escape")
    tab.keyboard.press("Tab")
    expect(button(box)).to_be_focused()

    tab.reload()
    box = example(tab)
    box.get_by_role("button", name="Your changes").click()
    expect(box.get_by_role("textbox")).to_contain_text("print('indented')")
    box.get_by_role("button", name="Reset").click()
    expect(box.get_by_role("button", name="Edit", exact=True)).to_be_focused()
    expect(box.locator(".atlas-code")).to_be_visible()
    assert (
        tab.evaluate("Object.keys(localStorage).filter(key => key.startsWith('atlas:edit'))") == []
    )


def test_an_example_opens_in_the_scratch_page(tab: Page) -> None:
    box = example(tab)
    press(box)
    over(box)
    box.get_by_role("link", name="Scratch page").click()
    expect(tab.locator(".cm-content")).to_contain_text("textwrap.wrap(text, width=24)")


def test_nothing_is_in_the_way_of_assistive_technology(tab: Page) -> None:
    tab.set_viewport_size({"width": 390, "height": 844})
    box = example(tab)
    box.get_by_role("button", name="Edit").click()
    expect(box.get_by_role("textbox")).to_be_focused()
    tab.keyboard.press("ControlOrMeta+a")
    tab.keyboard.insert_text("print('no'); input('Name? ')")
    press(box)
    expect(box.get_by_label("Name?")).to_be_focused()
    assert found(tab) == []
    box.get_by_role("button", name="End input").click()
    assert "EOFError" in over(box).printed
    assert found(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth") == 390


def found(page: Page) -> list[object]:
    """Return what axe has against the examples, in either scheme."""
    against: list[object] = []
    for scheme, name in (("light", "default"), ("dark", "slate")):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)
        against += Axe().run(page, ".atlas-example").response["violations"]
    return against


@pytest.mark.long
def test_python_that_is_kept_runs_without_a_network(
    browser: Browser, running_site: Path, tmp_path: Path
) -> None:
    served = Served(Path(shutil.copytree(running_site, tmp_path / "site")))
    served.make_version()
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{served.base}elsewhere/")
    page.get_by_role("button", name="Keep Python too").click()
    expect(page.get_by_role("button", name="Remove Python")).to_be_visible()
    page.get_by_role("button", name="Keep this site offline").click()
    expect(page.locator(".atlas-keep__state")).to_contain_text("Kept offline")
    served.stop()
    page.goto(f"{served.base}{TEXTWRAP}")
    press(example(page))
    assert over(example(page)).printed == PRINTED
    example(page).get_by_role("button", name="Edit").click()
    expect(example(page).get_by_role("textbox")).to_be_focused()
    context.close()


def test_where_python_cannot_be_had_one_line_says_so(
    browser: Browser, running_site: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    offline_copy(running_site, copy, "https://atlas.invalid/")
    assert not (copy / "assets/run").exists()
    page = browser.new_page()
    page.goto((copy / f"{TEXTWRAP}index.html").as_uri())
    told = "Examples run and can be edited on the published site, or where atlas serve serves it; not in a folder."
    expect(page.locator(".atlas-run").first).to_have_text(told)
    assert page.locator("[data-atlas-run]:visible").count() == 0
    page.add_init_script("delete window.WebAssembly")
    served = Served(copy)
    page.goto(f"{served.base}{TEXTWRAP}index.html")
    told = "Examples cannot run in this browser: it has no WebAssembly."
    expect(page.locator(".atlas-run").first).to_have_text(told)
    other = browser.new_page()
    other.goto(f"{served.base}{TEXTWRAP}index.html")
    button(example(other)).click()
    told = "Python could not run here: this copy of the site came without Python"
    expect(example(other).locator(".atlas-ran__note")).to_have_text(told)
    served.stop()
    page.close()
    other.close()
