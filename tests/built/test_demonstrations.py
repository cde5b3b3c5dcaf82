"""Demonstrations and set-ups on a page: folded, and unfolded when they are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.catalogue.script import split
from tests.built.dialog.parts import ask

SHOWN = "#numbers-are-text > .atlas-shown"
OPEN = ".atlas-shown[open]"
SCRIPT = "content/modules/urllib.request/download_file.py"


@pytest.mark.parametrize("way", ["http", "file"])
def test_an_address_unfolds_the_demonstration_it_names(
    page: Page, base: str, site: Path, way: str
) -> None:
    home = f"{base}modules/csv/" if way == "http" else (site / "modules/csv/index.html").as_uri()
    page.goto(home)
    expect(page.locator(SHOWN)).to_have_count(1)
    expect(page.locator(OPEN)).to_have_count(0)
    page.evaluate("location.hash = 'numbers-are-text'")
    expect(page.locator(f"{SHOWN}[open]")).to_have_count(1)
    page.goto("about:blank")
    page.goto(f"{home}#numbers-are-text")
    expect(page.locator(f"{SHOWN}[open] .atlas-output")).to_be_in_viewport()
    expect(page.locator(OPEN)).to_have_count(1)


def test_an_address_may_name_nothing(page: Page, base: str) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    for anchor in ("", "#", "#no such", "#%E0%A4%A", "#pitfalls"):
        page.goto("about:blank")
        page.goto(f"{base}modules/csv/{anchor}", wait_until="load")
    expect(page.locator(OPEN)).to_have_count(0)
    assert problems == []


def test_a_link_to_a_demonstration_can_be_copied(
    page: Page, context: BrowserContext, base: str
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{base}modules/csv/")
    page.locator("#reader-used-up .headerlink").click()
    expect(page.locator(".atlas-copied")).to_have_text("Link copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{base}modules/csv/#reader-used-up"


def test_what_is_folded_is_printed_and_folded_again(page: Page, base: str) -> None:
    page.goto(f"{base}modules/csv/")
    page.evaluate(
        """() => addEventListener("beforeprint", () => {
            window.folded = document.querySelectorAll("details.atlas-shown:not([open])").length;
        })"""
    )
    page.pdf()
    assert page.evaluate("window.folded") == 0
    expect(page.locator(OPEN)).to_have_count(0)


def test_without_scripts_a_demonstration_unfolds(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}modules/csv/")
    output = page.locator("#long-field .atlas-output")
    expect(output).to_be_hidden()
    page.locator("#long-field summary").click()
    expect(output).to_be_visible()
    context.close()


def test_a_pitfall_is_found_by_its_symptom(page: Page, base: str) -> None:
    page.goto(base)
    [first, *_] = ask(page, "field larger than field limit (131072)")
    assert first.endswith("modules/csv/#long-field")


def test_a_set_up_is_copied_only_when_asked_for(
    page: Page, context: BrowserContext, base: str, root: Path
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    parts = split((root / SCRIPT).read_text("utf-8"))
    page.goto(f"{base}modules/urllib.request/#download-file")
    example = page.locator(".atlas-example", has_text="lake.jpg").first
    expect(example.locator(".atlas-setup .atlas-code")).to_be_hidden()
    expect(example.locator(".atlas-setup summary")).to_have_text(f"Set-up: {parts.title}")
    example.hover()
    example.locator(":scope > .atlas-code button").first.click()
    assert page.evaluate("navigator.clipboard.readText()").strip() == parts.code.strip()
    example.get_by_role("button", name="Copy all").click()
    expect(example.locator(".atlas-copy-all")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == f"{parts.setup}\n{parts.code}"
