"""What a reader does, in a real browser, over HTTP and from a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.built.dialog.parts import FIELD, RESULT, ask

BARS = """() => {
  const bar = document.createElement("i");
  bar.style.backgroundColor = document.querySelector("meta[name=theme-color]").content;
  document.body.append(bar);
  return [bar, document.querySelector(".md-header")].map((one) => getComputedStyle(one).backgroundColor);
}"""
"""The colour a browser is told to give its own bar, and the colour of the header beneath it."""
CHANGES_OF_BODY = """
window.changes = [];
new MutationObserver((list) => list.forEach((one) => {
  if (one.target === document.body || one.target === document.documentElement) window.changes.push(performance.now());
})).observe(document, {attributes: true, attributeFilter: ["style", "data-md-color-scheme", "data-md-color-switching"], subtree: true});
"""
PAINTED = """() => new Promise(tell => new PerformanceObserver(list => {
  const painted = list.getEntriesByName("first-contentful-paint")[0];
  if (painted) requestIdleCallback(() => requestAnimationFrame(() => tell([painted.startTime, window.changes])));
}).observe({type: "paint", buffered: true}))"""
"""When the page was painted first, and what changed; told once its scripts have nothing left to do."""


@pytest.fixture(params=["http", "file"])
def home(request: pytest.FixtureRequest, base: str, site: Path) -> str:
    """Return the address of the home page, served and from a folder."""
    return base if request.param == "http" else (site / "index.html").as_uri()


def go(page: Page, home: str, address: str) -> None:
    """Open a page by its address below the site."""
    if home.startswith("file:"):
        page.goto(home.removesuffix("index.html") + address + "index.html")
    else:
        page.goto(home + address)


def test_search_from_home_leads_to_the_module(page: Page, home: str) -> None:
    page.goto(home)
    page.get_by_role("button", name="Search modules and tasks").click()
    page.keyboard.type("csv")
    page.locator(f"{RESULT}[href*='modules/csv/']").first.click()
    expect(page.locator("h1")).to_contain_text("csv")


def test_slash_opens_search_and_escape_leaves_it(page: Page, home: str) -> None:
    go(page, home, "modules/shutil/")
    page.keyboard.press("/")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(FIELD)).not_to_be_focused()


def test_a_task_phrase_is_found(page: Page, home: str) -> None:
    page.goto(home)
    hrefs = ask(page, "copy a folder recursively")
    assert any("modules/shutil/" in href for href in hrefs), hrefs


def test_a_category_opened_directly_leads_on(page: Page, home: str) -> None:
    go(page, home, "categories/files-and-directories/")
    expect(page.locator("h1")).to_contain_text("Files and directories")
    page.locator(".atlas-chooser a", has_text="shutil").first.click()
    expect(page.locator("h1")).to_contain_text("shutil")
    page.locator(".md-path__link", has_text="Files and directories").click()
    expect(page.locator("h1")).to_contain_text("Files and directories")


def test_links_to_folders_work_from_a_folder(page: Page, site: Path) -> None:
    """No page opened from disk shows a directory listing."""
    page.goto((site / "modules/shutil/index.html").as_uri())
    page.wait_for_load_state()
    hrefs = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
    local = [href for href in hrefs if href.startswith("file:")]
    assert len(local) > 20
    assert [href for href in local if href.split("#")[0].endswith("/")] == []


def test_the_copy_button_copies_code_that_runs(
    page: Page, context: BrowserContext, base: str, root: Path
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{base}modules/shutil/")
    example = page.locator(".atlas-example", has_text="disk_usage(").first
    example.hover()
    buttons = example.locator("button.md-code__button, button.md-clipboard")
    assert buttons.count() == 1, "the output has no copy button"
    buttons.first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    script = (root / "content/modules/shutil/disk_space.py").read_text(encoding="utf-8")
    assert copied.strip() == script.strip()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_colours_follow_the_system(
    context: BrowserContext, page: Page, base: str, scheme: str
) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(base)
    expected = {"light": "default", "dark": "slate"}[scheme]
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", expected)


def test_the_colours_can_be_switched_and_stay(page: Page, base: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(base)
    button = page.locator(".atlas-palette")
    for name in ("Switch to light colours", "Switch to dark colours"):
        expect(button).to_have_accessible_name(name)
        button.click()
    expect(button).to_have_accessible_name("Follow the system's colours")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(f"{base}modules/shutil/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    told, header = page.evaluate(BARS)
    assert told == header
    button.click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_colours_stand_before_anything_is_painted(page: Page, base: str, scheme: str) -> None:
    page.add_init_script(CHANGES_OF_BODY)
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(base)
    painted, changes = page.evaluate(PAINTED)
    assert changes, "the script of the page sets the colours"
    assert [when for when in changes if when > painted] == []


def test_an_alias_sends_on(page: Page, base: str) -> None:
    page.goto(f"{base}modules/opencv-python/")
    page.wait_for_url("**/modules/cv2/index.html")
    expect(page.locator("h1")).to_contain_text("cv2")


def test_a_missing_page_offers_search(page: Page, base: str, site: Path) -> None:
    page.goto(f"{base}404.html")
    expect(page.get_by_role("button", name="Search modules and tasks")).to_be_visible()


@pytest.mark.parametrize(
    "address", ["", "categories/files-and-directories/", "modules/shutil/", "tasks/"]
)
def test_nothing_is_wider_than_a_phone(page: Page, base: str, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(base + address)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_drawer_leads_to_neighbours_on_a_phone(page: Page, base: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{base}modules/shutil/")
    page.locator("label[for=__drawer].md-header__button").click()
    page.locator(".md-sidebar--primary").get_by_role("link", name="pathlib", exact=True).click()
    expect(page.locator("h1")).to_contain_text("pathlib")
