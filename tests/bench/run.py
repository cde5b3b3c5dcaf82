"""How long a reader waits for what an example prints: after the first press, when Python is kept, and after that.

python -m tests.bench.run [SITE]          after `make site`
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests import find_browser
from tests.conftest import ROOT
from tests.served import PATIENCE, Served

PAGE = "modules/textwrap/"
TIMES = 5
FIRST, KEPT, LATER = 4000, 1500, 100
"""Milliseconds from the press to the first output: with nothing kept, with Python kept, and with Python running."""
PRESSED = """() => new Promise(done => {
    const box = document.querySelector('.atlas-example');
    const begun = performance.now();
    const watch = new MutationObserver(() => {
        if (!box.querySelector('[data-atlas-ran]')?.textContent.trim()) return;
        watch.disconnect();
        done(performance.now() - begun);
    });
    watch.observe(box, { subtree: true, childList: true, characterData: true });
    box.querySelector('[data-atlas-run]').click();
})"""


def main(site: Path = ROOT / "site") -> None:
    """Print the medians in milliseconds, and all that they are of."""
    served = Served(site)
    first, kept, later = [], [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_browser.find(), args=list(find_browser.FLAGS)
        )
        for _ in range(TIMES):
            context = _fresh(browser)
            page = _opened(context, served)
            first.append(_press(page))
            later.append(_press(page))
            page.close()
            page = _opened(context, served)
            kept.append(_press(page))
            later.append(_press(page))
            context.close()
        browser.close()
    served.stop()
    for said, times, target in (
        ("first press, nothing kept", first, FIRST),
        ("first press, Python kept", kept, KEPT),
        ("later presses", later, LATER),
    ):
        each = " ".join(f"{one:.0f}" for one in times)
        print(
            f"  {said:<26} median {statistics.median(times):6.0f} ms (target {target}); each {each}"
        )


def _fresh(browser: Browser) -> BrowserContext:
    context = browser.new_context()
    context.set_default_timeout(PATIENCE * 1000)
    return context


def _opened(context: BrowserContext, served: Served) -> Page:
    page = context.new_page()
    page.goto(f"{served.base}{PAGE}", wait_until="networkidle")
    return page


def _press(page: Page) -> float:
    """Run the first example; return the milliseconds to its first output, and clear it away."""
    took = float(page.evaluate(PRESSED))
    box = page.locator(".atlas-example").first
    box.locator(".atlas-ran[data-runs]").wait_for()
    box.get_by_role("button", name="Clear").click()
    return took


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
