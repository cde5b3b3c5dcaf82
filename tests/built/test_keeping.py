"""The whole site, kept offline by the button: all of it, in one version."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.built.dialog.parts import RESULT, ask
from tests.built.stores import kept_stores, kept_version, stored, until, visit, worker_is
from tests.served import Served

STATE = ".atlas-keep__state"
HEAD = "assets/search/index/head.js"


def keep(tab: Page, served: Served) -> None:
    """Keep the whole site by the button."""
    visit(tab, f"{served.base}categories/")
    tab.get_by_role("button", name="Keep this site offline").click()
    expect(tab.locator(STATE)).to_contain_text("Kept offline")


def listing(served: Served) -> dict[str, Any]:
    """Return the list of files as it is published now."""
    data: dict[str, Any] = json.loads((served.folder / "offline.json").read_text("utf-8"))
    return data


def test_the_whole_site_can_be_kept_and_removed(tab: Page, served: Served) -> None:
    visit(tab, f"{served.base}categories/")
    size = f"{listing(served)['bytes'] / 1e6:.1f} MB"
    expect(tab.locator(STATE)).to_contain_text(size)
    assert Axe().run(tab, ".atlas-keep").response["violations"] == []
    tab.get_by_role("button", name="Keep this site offline").press("Enter")
    version = listing(served)["version"][:8]
    expect(tab.locator(STATE)).to_have_text(f"Kept offline: {size}, version {version}.")
    served.stop()
    tab.goto(f"{served.base}modules/resource/")
    expect(tab.locator("h1")).to_contain_text("resource")
    hrefs = ask(tab, "opencv-python")
    assert hrefs[0].endswith("modules/cv2/#")
    tab.locator(RESULT).first.click()
    expect(tab.locator("h1")).to_contain_text("cv2")
    figure = tab.locator("article img").first
    assert figure.evaluate("image => image.complete && image.naturalWidth > 0")
    tab.goto(f"{served.base}modules/opencv-python/")
    tab.wait_for_url("**/modules/cv2/index.html")
    tab.goto(f"{served.base}modules/nowhere/")
    expect(tab.locator("[data-atlas-whole]")).to_be_visible()
    served.start()
    visit(tab, f"{served.base}categories/")
    tab.get_by_role("button", name="Remove").click()
    expect(tab.get_by_role("button", name="Keep this site offline")).to_be_visible()
    assert stored(tab, "kept") == []


def test_keeping_goes_on_where_it_ended(tab: Page, served: Served) -> None:
    served.broken = {"tasks/", "modules/resource/"}
    visit(tab, f"{served.base}categories/")
    tab.get_by_role("button", name="Keep this site offline").click()
    expect(tab.locator(STATE)).to_contain_text("The network ended at")
    there = {one.removeprefix(served.base) for one in stored(tab, "kept")} - {"offline.json"}
    assert len(there) > 10
    served.broken = set()
    visit(tab, f"{served.base}categories/")
    expect(tab.locator(STATE)).to_contain_text("are here already")
    served.asked_anew.clear()
    tab.get_by_role("button", name="Continue").click()
    expect(tab.locator(STATE)).to_contain_text("Kept offline")
    assert "tasks/" in served.asked_anew
    assert there & set(served.asked_anew) == set()


def test_a_file_of_another_version_is_not_kept(tab: Page, served: Served) -> None:
    visit(tab, f"{served.base}categories/")
    tasks = served.folder / "tasks/index.html"
    tasks.write_text(tasks.read_text("utf-8") + "<!-- newer than the list -->", "utf-8")
    tab.get_by_role("button", name="Keep this site offline").click()
    expect(tab.locator(STATE)).to_contain_text("changed while it was being loaded")
    assert f"{served.base}tasks/" not in stored(tab, "kept")


def test_a_refusal_of_room_is_told(tab: Page, served: Served) -> None:
    tab.add_init_script(
        """const put = Cache.prototype.put;
        Cache.prototype.put = function (key, body) {
            return String(key).includes("modules/") ? Promise.reject(new DOMException("full", "QuotaExceededError")) : put.call(this, key, body);
        };"""
    )
    visit(tab, f"{served.base}categories/")
    tab.get_by_role("button", name="Keep this site offline").click()
    expect(tab.locator(STATE)).to_contain_text("The browser gave no more room")
    expect(tab.get_by_role("button", name="Continue")).to_be_visible()


def test_a_kept_site_follows_a_new_version_by_what_changed(tab: Page, served: Served) -> None:
    keep(tab, served)
    old = listing(served)["version"]
    served.publish("modules/resource/index.html", "<h1", "<p>Fresh</p><h1")
    new = listing(served)["version"]
    assert new != old
    visit(tab, f"{served.base}builtins/")  # here the new worker is noticed
    until(tab, lambda: worker_is(tab, new))
    served.asked.clear()
    visit(tab, f"{served.base}builtins/")
    until(tab, lambda: kept_version(tab) == new)
    until(tab, lambda: kept_stores(tab) == [f"atlas:/atlas/:kept:{new}"])
    pages = {
        path for path in served.asked if path.startswith(("modules/", "categories/", "tasks/"))
    }
    assert pages == {"modules/resource/"}
    served.stop()
    tab.goto(f"{served.base}modules/resource/")
    expect(tab.get_by_text("Fresh")).to_be_visible()


def test_a_page_of_the_kept_copy_stays_with_its_version(tab: Page, served: Served) -> None:
    """The network comes back with a new version while an old page is open: its search is still the old one."""
    keep(tab, served)
    served.stop()
    tab.goto(f"{served.base}modules/resource/")
    served.start()
    served.publish(HEAD, "atlasPiece(", "/* newer */atlasPiece(")
    served.asked.clear()
    devtools = tab.context.new_cdp_session(tab)
    devtools.send("ServiceWorker.enable")
    devtools.send("ServiceWorker.stopAllWorkers")  # as the browser does when it is idle
    head = f"fetch('../../{HEAD}').then(answer => answer.text())"
    assert "newer" not in tab.evaluate(head)
    ask(tab, "textwrap")
    assert HEAD not in served.asked
    tab.goto(f"{served.base}modules/resource/")
    assert "newer" in tab.evaluate(head)


def test_the_real_site_is_light_at_first(tab: Page, site: Path) -> None:
    served = Served(site)
    visit(tab, f"{served.base}modules/shutil/")
    until(tab, lambda: bool(stored(tab, "shell")))
    served.stop()
    weight = sum(len(gzip.compress(_file(site, path).read_bytes(), 6)) for path in served.asked)
    assert weight <= 150_000
    pages = {path for path in listing(served)["files"] if path.endswith(".html")}
    files = [path.relative_to(site).as_posix() for path in site.rglob("*.html") if path.is_file()]
    assert pages == set(files) - {"404.html"}


@pytest.mark.long
def test_the_real_site_is_whole_when_kept(tab: Page, site: Path) -> None:
    served = Served(site)
    visit(tab, f"{served.base}modules/shutil/")
    tab.add_script_tag(url=f"{served.base}assets/javascripts/offline-copy.js")
    tab.evaluate(
        "async () => { const copy = new AtlasCopy(atlasRoot); await copy.fill(await copy.list()); }"
    )
    pages = sorted(path for path in listing(served)["files"] if path.endswith(".html"))
    served.stop()
    tab.goto(f"{served.base}tasks/")
    some = pages[::20]
    read = "paths => Promise.all(paths.map(path => fetch(atlasRoot + path).then(answer => answer.text())))"
    assert tab.evaluate(read, some) == [(site / path).read_text("utf-8") for path in some]
    hrefs = ask(tab, "copy a folder recursively")
    assert hrefs[0].endswith("modules/shutil/#copy-tree")


def _file(site: Path, path: str) -> Path:
    file = site / path
    return file / "index.html" if file.is_dir() else file
