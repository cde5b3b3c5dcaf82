"""Addresses without a page of their own: redirects, and the page that offers what was meant."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.served import PREFIX


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder below PREFIX as hosts of static sites do: what is not there is the page 404.html."""

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(PREFIX.rstrip("/")))

    def send_error(self, code: int, *_: object) -> None:
        page = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture(scope="module")
def host(site: Path) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("modules/Shutil/", "modules/shutil/"),
        ("modules/shutil.html", "modules/shutil/"),
        ("shutil/", "modules/shutil/"),
        ("modules/os/path/", "modules/os.path/"),
        ("modules/collections.OrderedDict/", "modules/collections/#collections.OrderedDict"),
        ("3/library/shutil.html", "modules/shutil/"),
        ("modules/shutill/", "modules/shutil/"),
        ("builtins/Print/index.html", "builtins/print/"),
        ("concepts/circular_imports/", "concepts/circular-imports/"),
    ],
)
def test_a_missing_page_offers_what_was_meant(
    visitor: Page, host: str, address: str, meant: str
) -> None:
    visitor.goto(f"{host}{address}")
    first = visitor.locator("[data-atlas-meant] a").first
    expect(first).to_be_visible()
    assert first.evaluate("link => link.href") == f"{host}{meant}"


def test_a_missing_page_without_anything_near_offers_the_lists(visitor: Page, host: str) -> None:
    visitor.goto(f"{host}qqqzzzxxxwww/", wait_until="networkidle")
    expect(visitor.locator("[data-atlas-meant]")).to_be_hidden()
    expect(visitor.get_by_role("main").get_by_role("link", name="Modules")).to_be_visible()


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("modules/opencv/", "modules/cv2/"),
        ("modules/opencv/?from=here#api", "modules/cv2/?from=here#api"),
        ("modules/OrderedDict/", "modules/collections/#collections.OrderedDict"),
        ("modules/OrderedDict/?a=1", "modules/collections/?a=1#collections.OrderedDict"),
        ("concepts/KeyError/", "concepts/exceptions/#keyerror-a-key-that-is-not-in-the-dictionary"),
    ],
)
def test_redirects_keep_what_stands_behind_the_address(
    visitor: Page, host: str, address: str, target: str
) -> None:
    visitor.goto(f"{host}{address}")
    path, mark, rest = target.partition("?") if "?" in target else target.partition("#")
    expect(visitor).to_have_url(f"{host}{path}index.html{mark}{rest}")
    expect(visitor.locator("h1")).to_be_visible()
