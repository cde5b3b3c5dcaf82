"""The successor of MkDocs builds the same tree to the same addresses, and the same search opens there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.built.dialog.parts import FIELD, OPTION, answered
from tests.served import Served


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """Return a page that fails the test on an error in a script."""
    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    page.close()
    assert errors == []


def test_it_is_searched_as_ever(built_by_zensical: Path, tab: Page) -> None:
    search(
        built_by_zensical, tab, "wrap a paragraph", "textwrap", "modules/textwrap/#wrap-paragraph"
    )


@pytest.mark.long
def test_the_real_site_has_the_same_pages_and_is_searched(
    site: Path, root: Path, tmp_path: Path, tab: Page
) -> None:
    shutil.copyfile(root / "mkdocs.yml", tmp_path / "mkdocs.yml")
    shutil.copytree(root / "templates", tmp_path / "templates")
    shutil.copytree(site.parent / "build/docs", tmp_path / "build/docs")
    command = [sys.executable, "-m", "zensical", "build", "--clean", "-f", "mkdocs.yml"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    built = {
        path.relative_to(tmp_path / "site").as_posix()
        for path in (tmp_path / "site").rglob("*.html")
    }
    expected = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert built == expected
    search(
        tmp_path / "site", tab, "copy a directory tree", "shutil", "modules/shutil/#.*copy.*tree"
    )


def search(site: Path, page: Page, text: str, first: str, address: str) -> None:
    """Ask the search of a site, follow its first answer, and open it again there."""
    served = Served(site)
    page.goto(served.base)
    assert page.locator(".md-search, [data-md-component=search]").count() == 0, "its own search"
    page.get_by_role("button", name="Search modules and tasks").click()
    page.keyboard.type(text)
    answered(page, text)
    option = page.locator(OPTION).first
    expect(option).to_contain_text(first)
    assert option.evaluate("one => getComputedStyle(one.firstChild).display") == "grid"
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"{re.escape(served.base)}{address}"))
    page.wait_for_load_state()  # the address is there before the page's scripts are
    page.keyboard.press("Control+k")
    expect(page.locator(FIELD)).to_be_focused()
    served.stop()
