"""axe-core finds nothing serious or critical on any kind of page, in either scheme."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from generator.pythons import VERSIONS, text

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
    "packages": "packages/",
    "ways from version to version": "changes/",
    "changes of a version": f"changes/{text(VERSIONS[-1])}/",
    "changes of several versions": f"changes/{text(VERSIONS[0])}-{text(VERSIONS[-1])}/",
    "run": "run/",
    "modules of your own": "your-own-modules/",
    "use it elsewhere": "elsewhere/",
    "JSON API": "api/",
    "missing page": "404.html",
    "page without a network": "offline/",
}


LONG = {"index", "tasks", "packages", "changes of a version", "changes of several versions"}
"""Pages of thousands of links that are all made alike: by `make test-long` whole, else a part of each list."""
SHORTEN = """most => {
    for (const list of document.querySelectorAll("article :is(ul, ol, tbody, .atlas-changes)"))
        [...list.children].slice(most).forEach(one => one.remove());
}"""
MOST = 8
"""Items that are left of a list, more than there are kinds of them."""


VIEWS = (("light", 1280), ("dark", 390))
"""Contrast hangs on the scheme and layout on the width: two views see what four would, in half the time."""


@pytest.mark.parametrize(
    ("kind", "scheme", "width"),
    [
        pytest.param(kind, *view, marks=() if at % 2 == other else pytest.mark.long)
        for at, kind in enumerate(KINDS)
        for other, view in enumerate(VIEWS)
    ],
)
def test_no_serious_violation(page: Page, base: str, kind: str, scheme: str, width: int) -> None:
    view(page, base + KINDS[kind], scheme, width)
    if kind in LONG:
        page.evaluate(SHORTEN, MOST)
    if kind == "run":
        page.get_by_role("textbox", name="Python code").wait_for()
    assert violations(page) == []


@pytest.mark.long
@pytest.mark.parametrize(("scheme", "width"), VIEWS)
@pytest.mark.parametrize("kind", sorted(LONG))
def test_no_serious_violation_on_the_whole_of_a_long_page(
    page: Page, base: str, kind: str, scheme: str, width: int
) -> None:
    view(page, base + KINDS[kind], scheme, width)
    assert violations(page) == []


def view(page: Page, address: str, scheme: str, width: int) -> None:
    """Open a page as somebody with this scheme and width does."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(address)


def violations(page: Page, within: str | None = None) -> list[str]:
    """Return what axe finds serious or critical, on the page or within an element of it."""
    return [
        f"{item['id']}: {node['html'][:160]}"
        for item in Axe().run(page, within).response["violations"]
        if item["impact"] in ("serious", "critical")
        for node in item["nodes"]
    ]
