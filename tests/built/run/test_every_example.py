"""Every example that has a button is run by it, and prints what was recorded."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser

PRESSED = """async () => {
  const differing = [];
  for (const button of document.querySelectorAll("[data-atlas-run]")) {
    const box = button.closest(".atlas-example");
    for (let fold = box.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    button.click();
    for (;;) {
      const panel = box.querySelector(".atlas-ran");
      if (panel?.dataset.runs) break;
      const field = box.querySelector(".atlas-ran__ask button[type=button]");
      if (field) field.click();   // nobody types
      await new Promise(done => setTimeout(done, 10));
    }
    const note = box.querySelector(".atlas-ran__note").textContent;
    if (!note.startsWith("Same output")) differing.push([button.dataset.atlasRun, note, box.querySelector(".atlas-ran__difference")?.textContent ?? ""]);
    box.remove();
  }
  return differing;
}"""
"""Presses every button of a page in turn, waits for the end of each run, and returns those that differ."""


@pytest.mark.long
def test_every_example_prints_in_the_page_what_was_recorded(
    browser: Browser, site: Path, base: str
) -> None:
    """Set ATLAS_RUN_PAGES to a part of an address to run those pages alone."""
    wanted = os.environ.get("ATLAS_RUN_PAGES", "")
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    differing, count = [], 0
    for file in sorted(site.rglob("index.html")):
        address = file.parent.relative_to(site).as_posix()
        buttons = file.read_text("utf-8").count("data-atlas-run=")
        if not buttons or address == "run" or wanted not in address:
            continue
        page.goto(f"{base}{address}/")
        differing += [[address, *one] for one in page.evaluate(PRESSED)]
        count += buttons
    context.close()
    assert count
    assert differing == [], json.dumps(differing, indent=1, ensure_ascii=False)
