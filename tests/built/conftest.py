"""The real site, built once, served over HTTP and opened from a folder, in a real browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from generator import build
from generator.finish.finish import finish
from tests import find_browser
from tests.conftest import DATA, KEPT, ROOT, SETTINGS, Once, project_at
from tests.served import PATIENCE, PREFIX, Served

KEEP = '<div class="atlas-keep" data-atlas-keep hidden></div>'

expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="session")
def site(once: Once, kept_runner: None) -> Path:
    """Return the built site."""

    def fill(folder: Path) -> None:
        shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
        project = project_at(folder, ROOT / "content", f"http://127.0.0.1{PREFIX}")
        build.build(replace(project, cache=KEPT), folder / "site")

    return once("built", fill) / "site"


@pytest.fixture(scope="session")
def base(site: Path) -> Iterator[str]:
    """Serve the site below PREFIX; return its address."""
    served = Served(site)
    yield served.base
    served.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a headless Chromium; without one, skip, or fail where CI is set."""
    path = find_browser.find()
    if path is None:
        reason = "no Chromium or Chrome was found, and none could be installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(find_browser.FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a fresh browser context that may read the clipboard."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE * 1000)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, base: str) -> Iterator[Page]:
    """Return a page that fails the test on a request elsewhere, an error in a script, or a breach of its policy."""
    page = context.new_page()
    elsewhere: list[str] = []
    errors: list[str] = []
    page.on(
        "request",
        lambda request: elsewhere.append(request.url) if _leaves(request.url, base) else None,
    )
    page.on("pageerror", lambda error: errors.append(str(error)))
    refused = watch_policy(page)
    yield page
    assert refused == [], "the policy of a page refused something"
    assert elsewhere == [], "the site asked another host"
    assert errors == [], "a script failed"


def watch_policy(page: Page) -> list[str]:
    """Return a list that grows with what the policy of the page refuses."""
    refused: list[str] = []
    page.on(
        "console",
        lambda message: (
            refused.append(message.text) if "Content Security Policy" in message.text else None
        ),
    )
    return refused


def _leaves(address: str, base: str) -> bool:
    return not address.startswith((base, "file:", "data:", "blob:", "about:"))


@pytest.fixture(scope="session")
def small_site(once: Once) -> Path:
    """Return the small catalogue as a site; the place for keeping it is on the page of categories."""

    def fill(folder: Path) -> None:
        shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
        build.build(project_at(folder, DATA / "small", "http://127.0.0.1/atlas/"), folder / "site")
        page = folder / "site/categories/index.html"
        page.write_text(page.read_text("utf-8").replace("</article>", f"{KEEP}</article>"), "utf-8")

    return once("small", fill) / "site"


@pytest.fixture(scope="session")
def built_by_zensical(small_site: Path, once: Once) -> Path:
    """Return the small catalogue as Zensical builds it, finished as MkDocs' site is."""

    def fill(folder: Path) -> None:
        source = small_site.parent
        shutil.copytree(source / "build/docs", folder / "build/docs")
        settings = (source / "build/mkdocs.yml").read_text("utf-8")
        settings = settings.replace(f"{source}/", "")  # it takes no whole paths
        (folder / "mkdocs.yml").write_text(settings, "utf-8")
        command = [sys.executable, "-m", "zensical", "build", "--clean", "-f", "mkdocs.yml"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
        finish(folder / "site", source / "build/twins", "2026-11-28", SETTINGS, folder / "room")

    return once("zensical", fill) / "site"


@pytest.fixture
def served(small_site: Path, tmp_path: Path) -> Iterator[Served]:
    """Serve a copy of the small site."""
    served = Served(Path(shutil.copytree(small_site, tmp_path / "site")))
    served.make_version()
    yield served
    served.stop()


@pytest.fixture
def tab(context: BrowserContext) -> Iterator[Page]:
    """Return a page that fails the test on an error in a script, or a breach of its policy."""
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    refused = watch_policy(page)
    yield page
    assert errors == []
    assert refused == []
