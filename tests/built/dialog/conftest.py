"""Pages to open the search on: served, and from a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.served import PATIENCE, Served


@pytest.fixture(scope="module")
def base(small_site: Path) -> Iterator[str]:
    """Serve the small site; return its address."""
    served = Served(small_site)
    yield served.base
    served.stop()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a browser context without service workers, which would answer before the test can."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, service_workers="block")
    context.set_default_timeout(PATIENCE * 1000)
    yield context
    context.close()


@pytest.fixture(params=["http", "file"])
def home(request: pytest.FixtureRequest, base: str, small_site: Path) -> str:
    """Return the address of the home page, served and from a folder."""
    return base if request.param == "http" else (small_site / "index.html").as_uri()
