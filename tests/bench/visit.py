"""What a reader transfers: for a first visit to a page, for a first search on it, and for a later one.

python -m tests.bench.visit [SITE]          after `make site`
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Response, sync_playwright

from tests import find_browser
from tests.built.dialog.parts import ask
from tests.conftest import ROOT
from tests.search.bench import FIRST, LATER
from tests.served import Served

PAGES = (
    "",
    "categories/files-and-directories/",
    "modules/shutil/",
    "builtins/sorted/",
    "concepts/kinds-of-modules/",
)
FIRST_VISIT = 60_000
PACKED = ("text/", "javascript", "json", "svg", "xml")
"""What servers compress."""


def main(site: Path = ROOT / "site") -> None:
    """Print the bytes, as a server that compresses sends them."""
    served = Served(site)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_browser.find(), args=list(find_browser.FLAGS)
        )
        for address in PAGES:
            context = browser.new_context(service_workers="block")
            page = context.new_page()
            sizes: dict[str, int] = {}
            page.on("response", _counter(sizes))
            page.goto(f"{served.base}{address}", wait_until="networkidle")
            first = sum(sizes.values())
            html = sizes.get(f"{served.base}{address}", 0)
            sizes.clear()
            ask(page, "copy a folder recursively")
            search = sum(sizes.values())
            sizes.clear()
            page.keyboard.press("Escape")
            ask(page, "days between two dates")
            later = sum(sizes.values())
            print(
                f"  {address or 'home':<36} first visit {first / 1000:6.1f} KB (target {FIRST_VISIT / 1000:.0f}),"
                f" of it HTML {html / 1000:5.1f}; first search {search / 1000:6.1f} KB (target {FIRST / 1000:.0f}),"
                f" a later one {later / 1000:5.1f} KB (target {LATER / 1000:.0f} on average)",
                flush=True,
            )
            context.close()
        browser.close()
    served.stop()


def _counter(sizes: dict[str, int]) -> Callable[[Response], None]:
    """Return a function that notes the size of what comes."""

    def count(response: Response) -> None:
        if response.url.startswith("http"):
            body = response.body()
            kind = response.headers.get("content-type", "")
            packed = any(one in kind for one in PACKED)
            sizes[response.url] = len(gzip.compress(body, 6)) if packed else len(body)

    return count


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
