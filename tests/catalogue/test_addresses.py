"""Links from page to page, for MkDocs and for browsers."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from generator.catalogue.addresses import href, link

PAGES = ["", "tasks/", "modules/os/", "modules/os.path/", "changes/3.14/"]


@pytest.mark.parametrize("origin", PAGES)
@pytest.mark.parametrize("target", PAGES)
@pytest.mark.parametrize("anchor", ["", "os.walk"])
def test_a_browser_finds_the_page(origin: str, target: str, anchor: str) -> None:
    found = urljoin(f"https://x.example/atlas/{origin}", href(origin, target, anchor))
    assert found == f"https://x.example/atlas/{target}" + (f"#{anchor}" if anchor else "")
    assert link(origin, target, anchor).partition("#")[0].endswith("index.md")
