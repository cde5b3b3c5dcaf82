"""What the tests of running do in a page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests import served

NEVER_RUN = "builtins/len/count_keys.py"
"""The example that the record does not have under Pyodide."""
THIRD_PARTY = "find_easter.py"
"""An example that needs a package, which needs another."""
PATIENCE = served.PATIENCE * 1000
"""In milliseconds, as Playwright has it."""


def add_third_party(entry: Path) -> None:
    """Give an entry a task whose example needs a package."""
    (entry / THIRD_PARTY).write_text(
        "import textwrap\n\nfrom dateutil import easter\n\n"
        "day = easter.easter(2026)\nprint(textwrap.fill(str(day)))\n",
        "utf-8",
    )
    (entry / THIRD_PARTY).with_suffix(".out").write_text("2026-04-05\n", "utf-8")
    file = entry / "module.yml"
    task = (
        "  - title: Find the day of Easter\n    asks: [when is easter, easter sunday, date of easter]\n"
        f"    example: {THIRD_PARTY}\n    packages: [python-dateutil]\n    note: It differs from year to year.\n"
    )
    file.write_text(file.read_text("utf-8").replace("pitfalls:\n", f"{task}pitfalls:\n"), "utf-8")


@dataclass(frozen=True)
class Outcome:
    """What a run shows."""

    printed: str
    note: str
    rest: str


def ready(page: Page) -> None:
    """Wait for the editor of the scratch page."""
    page.locator(".atlas-scratch .cm-content").wait_for(timeout=PATIENCE)


def write(page: Page, code: str) -> None:
    """Put code into the editor in the place of what is there."""
    page.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(code)


def button(page: Page | Locator) -> Locator:
    """Return the button that runs, and stops."""
    return page.locator("[data-atlas-run]")


def press(page: Page | Locator) -> None:
    """Press the button; `over` waits for the end of what that begins."""
    panel = page.locator(".atlas-ran")
    before = panel.get_attribute("data-runs") if panel.count() else None
    button(page).click()
    panel.evaluate("(panel, before) => { panel.runsBefore = before; }", int(before or 0))


def over(page: Page | Locator) -> Outcome:
    """Wait until the run that was begun is over; return what is shown."""
    panel = page.locator(".atlas-ran")
    before = panel.evaluate("panel => panel.runsBefore ?? 0")
    expect(panel).to_have_attribute("data-runs", str(before + 1))
    return Outcome(
        page.locator("[data-atlas-ran]").text_content() or "",
        page.locator(".atlas-ran__note").text_content() or "",
        page.locator(".atlas-ran__rest").text_content() or "",
    )


def run(page: Page, code: str) -> Outcome:
    """Run code in the scratch page; return what is shown when it is over."""
    write(page, code)
    press(page)
    return over(page)
