"""axe-core finds nothing serious or critical on any kind of page, in either scheme."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

KINDS = {
    "home": "",
    "categories": "categories/",
    "category": "categories/files-and-directories/",
    "module": "modules/shutil/",
    "third-party module with figures": "modules/matplotlib/",
    "removed module": "modules/imp/",
    "dangerous module": "modules/pickle/",
    "built-in": "builtins/print/",
    "concept": "concepts/kinds-of-modules/",
    "concepts": "concepts/",
    "index": "modules/",
    "tasks": "tasks/",
    "use it elsewhere": "elsewhere/",
    "JSON API": "api/",
    "missing page": "404.html",
    "page without a network": "offline/",
}


# Contrast hangs on the scheme and layout on the width: two views see what four would, in half the time.
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
@pytest.mark.parametrize("kind", KINDS)
def test_no_serious_violation(page: Page, base: str, kind: str, scheme: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(base + KINDS[kind])
    violations = Axe().run(page).response["violations"]
    found = [
        f"{item['id']}: {node['html'][:160]}"
        for item in violations
        if item["impact"] in ("serious", "critical")
        for node in item["nodes"]
    ]
    assert found == []
