"""The successor of MkDocs builds the same tree to the same addresses."""

from __future__ import annotations

import http.server
import re
import shutil
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.built.dialog.parts import FIELD, OPTION, answered


def test_zensical_builds_the_same_pages_and_searches_them(
    site: Path, root: Path, tmp_path: Path, browser: Browser
) -> None:
    for name in ("mkdocs.yml", "templates", "build/docs"):
        source = root / name
        target = tmp_path / name
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copyfile(source, target)
    command = [sys.executable, "-m", "zensical", "build", "--clean", "-f", "mkdocs.yml"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    built = {
        path.relative_to(tmp_path / "site").as_posix()
        for path in (tmp_path / "site").rglob("*.html")
    }
    expected = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert built == expected
    handler = partial(Quiet, directory=str(tmp_path / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    home = f"http://127.0.0.1:{server.server_port}/"
    page.goto(home)
    assert page.locator(".md-search, [data-md-component=search]").count() == 0, "its own search"
    page.get_by_role("button", name="Search modules and tasks").click()
    page.keyboard.type("copy a directory tree")
    answered(page, "copy a directory tree")
    first = page.locator(OPTION).first
    expect(first).to_contain_text("shutil")
    assert first.evaluate("one => getComputedStyle(one.firstChild).display") == "grid"
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"{re.escape(home)}modules/shutil/#.*copy.*tree"))
    page.wait_for_load_state()  # the address is there before the page's scripts are
    page.keyboard.press("Control+k")
    expect(page.locator(FIELD)).to_be_focused()
    assert errors == []
    page.close()
    server.shutdown()
    server.server_close()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *args: object) -> None:
        """Say nothing."""
