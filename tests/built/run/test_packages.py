"""Examples of third-party packages in their pages: what they load, and that it comes from the site alone."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.built.conftest import watch_policy
from tests.built.run.parts import PATIENCE, THIRD_PARTY, button, over, press, run
from tests.served import Served

TEXTWRAP = "modules/textwrap/"
PRINTED = "2026-04-05\n"
LISTEN = """() => {
  window.told = [];
  new MutationObserver(() => {
    const note = document.querySelector(".atlas-ran__note")?.textContent;
    if (note && told.at(-1) !== note) told.push(note);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}"""
"""Keeps what the line below an example says while it is loading and running."""


@pytest.fixture(autouse=True)
def _packages(running_site: Path) -> None:
    if not list(running_site.glob("assets/run/wheels/*.whl")):
        pytest.skip("no index offers the wheels")


def example(page: Page) -> Locator:
    """Return the example that needs a package."""
    return page.locator(".atlas-example").filter(
        has=page.locator(f'[data-atlas-run="{THIRD_PARTY}"]')
    )


def loaded(served: Served) -> list[str]:
    """Return the distributions whose wheels were asked for."""
    found = [re.search(r"/wheels/([^-/]+)-", one) for one in served.asked]
    return sorted(one[1] for one in found if one)


def test_an_example_loads_the_packages_it_needs_from_the_site_and_keeps_them(
    browser: Browser, running: Served
) -> None:
    context = browser.new_context(service_workers="block")
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    refused = watch_policy(page)
    elsewhere: list[str] = []

    def only_here(route: Route) -> None:
        if route.request.url.startswith((running.base, "data:", "blob:")):
            route.fallback()
        else:
            elsewhere.append(route.request.url)
            route.abort()

    context.route("**/*", only_here)
    running.asked.clear()
    page.goto(f"{running.base}{TEXTWRAP}")
    expect(button(example(page))).to_have_attribute("data-atlas-packages", "python-dateutil")
    assert loaded(running) == []
    page.evaluate(LISTEN)
    press(example(page))
    outcome = over(example(page))
    assert outcome.printed == PRINTED
    assert outcome.note.startswith("Same output as recorded, in ")
    assert loaded(running) == ["python_dateutil", "six"]
    told = page.evaluate("told")
    assert re.fullmatch(
        r"Loading Python with python-dateutil and six, once: ([\d.]+ .?B of )?6\.\d MB", told[1]
    ), told

    running.asked.clear()
    page.reload()
    page.evaluate(LISTEN)
    press(example(page))
    assert over(example(page)).printed == PRINTED
    assert loaded(running) == []
    assert [one for one in page.evaluate("told") if one.startswith("Loading")] == []
    assert (elsewhere, refused) == ([], [])
    context.close()


@pytest.mark.long
def test_another_example_loads_none(browser: Browser, running: Served) -> None:
    context = browser.new_context(service_workers="block")
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{running.base}{TEXTWRAP}")
    running.asked.clear()
    page.evaluate(LISTEN)
    first = page.locator(".atlas-example").first
    press(first)
    over(first)
    assert loaded(running) == []
    assert any(one.startswith("Loading Python, once: ") for one in page.evaluate("told"))
    page.evaluate("told.length = 0")
    page.evaluate("document.querySelector('.atlas-ran').remove()")
    press(example(page))
    over(example(page))
    # Python is here by now.
    assert any(
        one.startswith("Loading python-dateutil and six, once: ") for one in page.evaluate("told")
    )
    context.close()


def test_the_scratch_page_loads_what_code_imports(warm: Page, running: Served) -> None:
    running.asked.clear()
    outcome = run(warm, "import json, msgpack as packed  # compiled\nprint(packed.packb({'a': 1}))")
    assert outcome.printed == "b'\\x81\\xa1a\\x01'\n"
    assert loaded(running) == ["msgpack"]
    code = "if 1:\n    from sortedcontainers.sortedlist import SortedList\n    print(SortedList([2, 1]))"
    assert run(warm, code).printed == "SortedList([1, 2])\n"
    assert loaded(running) == ["msgpack", "sortedcontainers"]
    outcome = run(warm, "import numpy")
    assert "ModuleNotFoundError: No module named 'numpy'" in outcome.printed
    assert outcome.note == "It ended with an error in line 1."
    # Nothing of the last program is left in the next one.
    assert "ModuleNotFoundError" in run(warm, "__import__('msgpack')").printed
    assert loaded(running) == ["msgpack", "sortedcontainers"]


@pytest.mark.long
def test_packages_that_are_kept_run_without_a_network(
    browser: Browser, running_site: Path, tmp_path: Path
) -> None:
    served = Served(Path(shutil.copytree(running_site, tmp_path / "site")))
    served.make_version()
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{served.base}elsewhere/")
    page.get_by_role("button", name="Keep this site offline").click()
    expect(page.locator(".atlas-keep__state")).to_contain_text("Kept offline")
    page.goto(f"{served.base}{TEXTWRAP}")
    press(example(page))
    assert over(example(page)).printed == PRINTED
    served.stop()
    page.goto(f"{served.base}{TEXTWRAP}")
    press(example(page))
    assert over(example(page)).printed == PRINTED
    context.close()


def test_the_list_of_packages_is_whole(running_site: Path) -> None:
    [file] = running_site.glob("assets/run/parts.json")
    known = json.loads(file.read_text("utf-8"))["wheels"]
    there = {one.name: one.stat().st_size for one in running_site.glob("assets/run/wheels/*")}
    assert {one["file"]: one["bytes"] for one in known.values()} == there
