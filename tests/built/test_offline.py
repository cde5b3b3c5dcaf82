"""Without a network what was read stays readable, and the rest says what is missing."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.built.dialog.parts import RESULT, ask
from tests.built.stores import stored, until, visit
from tests.served import Served

SEARCH = "assets/search/index/"


def test_a_first_visit_loads_no_search_data_and_nothing_twice(tab: Page, served: Served) -> None:
    visit(tab, f"{served.base}modules/textwrap/")
    until(tab, lambda: bool(stored(tab, "shell")))
    tab.wait_for_load_state("networkidle")
    assert [path for path in served.asked if path.startswith(SEARCH)] == []
    assert "offline.json" not in served.asked
    parts = [path for path in served.asked if path.endswith((".css", ".js"))]
    assert len(parts) == len(set(parts))


def test_what_was_visited_stays_readable_and_searchable(tab: Page, served: Served) -> None:
    visit(tab, f"{served.base}modules/textwrap/")
    visit(tab, f"{served.base}builtins/len/")
    search = f"{served.base}assets/search/"  # scripts and pieces of the index
    files = sum(one.is_file() for one in (served.folder / "assets/search").rglob("*"))
    until(tab, lambda: sum(one.startswith(search) for one in stored(tab, "visited")) >= files)
    served.stop()
    tab.goto(f"{served.base}modules/textwrap/")
    expect(tab.locator("h1")).to_contain_text("textwrap")
    expect(tab.locator("body")).to_have_css("margin", "0px")  # the styles are there
    hrefs = ask(tab, "count characters")
    assert any("builtins/len/" in href for href in hrefs)
    tab.locator(f"{RESULT}[href*='builtins/len/']").first.click()
    expect(tab.locator("h1")).to_contain_text("len")


def test_what_was_not_visited_says_so_and_leads_on(tab: Page, served: Served) -> None:
    visit(tab, f"{served.base}modules/textwrap/")
    served.stop()
    tab.goto(f"{served.base}modules/cv2/#draw-square")
    expect(tab.locator("h1")).to_contain_text("This page needs the network")
    expect(tab.locator("[data-atlas-again] code")).to_have_text("modules/cv2/")
    assert Axe().run(tab).response["violations"] == []
    tab.locator("[data-atlas-read] a", has_text="textwrap").click()
    expect(tab.locator("h1")).to_contain_text("textwrap")
    tab.go_back()
    tab.locator("article").get_by_role("link", name="home page").click()
    expect(tab.locator("h1")).to_contain_text("Python Module Atlas")
    tab.go_back()
    served.start()
    tab.get_by_role("link", name="Try again").click()
    expect(tab).to_have_url(f"{served.base}modules/cv2/#draw-square")
    expect(tab.locator("h1")).to_contain_text("cv2")


@pytest.mark.parametrize("wanted", ["//site.invalid/", "javascript:alert(1)", "../elsewhere/"])
def test_the_offline_page_leads_nowhere_else(tab: Page, served: Served, wanted: str) -> None:
    tab.goto(f"{served.base}offline/?wanted={wanted}")
    expect(tab.locator("[data-atlas-visited]")).to_have_js_property("hidden", False)
    expect(tab.locator("[data-atlas-again]")).to_be_hidden()


def test_the_network_comes_first_and_a_slow_one_is_not_waited_for(
    tab: Page, served: Served
) -> None:
    address = f"{served.base}modules/textwrap/"
    visit(tab, address)
    visit(tab, address)
    served.publish("modules/textwrap/index.html", "<h1", "<p>Fresh</p><h1")
    [sheet] = (served.folder / "assets/stylesheets").glob("atlas.*.css")
    name = sheet.relative_to(served.folder).as_posix()
    served.publish(name, "@charset", ":root { --fresh: yes }\n@charset")
    tab.goto(address)
    expect(tab.get_by_text("Fresh")).to_be_visible()
    fresh = "getComputedStyle(document.documentElement).getPropertyValue('--fresh').trim()"
    assert tab.evaluate(fresh) == "yes"
    served.slow["modules/textwrap/"] = 8
    start = time.monotonic()
    tab.goto(address, wait_until="load")
    assert 3.5 < time.monotonic() - start < 7.5
    expect(tab.get_by_text("Fresh")).to_be_visible()


def test_a_server_in_trouble_does_not_hide_a_page_but_one_that_went_is_gone(
    tab: Page, served: Served
) -> None:
    address = f"{served.base}modules/textwrap/"
    visit(tab, address)
    served.failing["modules/textwrap/"] = 503
    tab.goto(address)
    expect(tab.locator("h1")).to_contain_text("textwrap")
    served.failing["modules/textwrap/"] = 404
    answer = tab.goto(address)
    assert answer
    assert answer.status == 404
    until(tab, lambda: address not in stored(tab, "visited"))


def test_without_service_workers_nothing_is_shown(browser: Browser, served: Served) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    for address in ("categories/", "offline/", ""):
        page.goto(served.base + address, wait_until="networkidle")
        assert page.locator("[data-atlas-keep]:visible").count() == 0
    assert errors == []
    context.close()


def test_opened_from_a_folder_nothing_is_shown(tab: Page, served: Served) -> None:
    messages: list[str] = []
    tab.on("console", lambda message: messages.append(message.text))
    tab.goto((served.folder / "categories/index.html").as_uri(), wait_until="networkidle")
    expect(tab.locator("[data-atlas-keep]")).to_be_hidden()
    assert [text for text in messages if "worker" in text.lower()] == []


def test_without_scripts_nothing_is_shown(browser: Browser, served: Served) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served.base}categories/")
    expect(page.locator("[data-atlas-keep]")).to_be_hidden()
    context.close()


def test_the_offline_page_is_hidden_from_search_engines(small_site: Path) -> None:
    page = (small_site / "offline/index.html").read_text("utf-8")
    assert '<meta name="robots" content="noindex">' in page
    addresses = re.findall("<loc>(.*?)</loc>", (small_site / "sitemap.xml").read_text("utf-8"))
    assert "http://127.0.0.1/atlas/modules/textwrap/" in addresses
    assert "http://127.0.0.1/atlas/offline/" not in addresses
