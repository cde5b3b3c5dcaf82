"""Every page carries the policy that keeps text which became markup from acting."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml.html import HtmlElement
from playwright.sync_api import Browser, Page

from generator.finish.bundle import finish_pages
from generator.finish.offline import offline_copy
from generator.finish.policy import FRAMES, RULES, with_policy
from generator.finish.substitutions import Changes
from generator.problems import BuildError
from tests.built.conftest import watch_policy
from tests.built.read import parsed
from tests.built.stores import until
from tests.served import Served

PLANTED = """
<script>window.ran = (window.ran || "") + " script"</script>
<script type="module">window.ran = (window.ran || "") + " module"</script>
<img src="data:image/png,no" onerror='window.ran = (window.ran || "") + " onerror"'>
<iframe srcdoc="&lt;script&gt;parent.ran = (parent.ran || '') + ' frame'&lt;/script&gt;"></iframe>
<svg onload='window.ran = (window.ran || "") + " onload"'></svg>
<a id="planted" href="javascript:void(window.ran = (window.ran || '') + ' link')">link</a>
<p id="styled" style="color: rgb(1, 2, 3)">styled</p>
<style>#styled { background: rgb(1, 2, 3) }</style>
</body>"""
"""What could come out of a text if everything before the policy failed."""


def pages(site: Path) -> Iterator[tuple[str, str]]:
    """Yield every page of a site by name."""
    for path in sorted(site.rglob("*.html")):
        if path.is_file():
            yield path.relative_to(site).as_posix(), path.read_text("utf-8")


def rules(document: HtmlElement) -> dict[str, list[str]]:
    """Return the sources a page allows, by directive."""
    policies = [
        meta.get("content", "")
        for meta in document.iter("meta")
        if meta.get("http-equiv", "").lower() == "content-security-policy"
    ]
    assert len(policies) == 1
    directives = [directive.split() for directive in policies[0].split(";")]
    return {name: sources for name, *sources in directives}


def digest(text: str) -> str:
    """Return a script as a policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_every_page_begins_with_its_policy(site: Path) -> None:
    late = []
    for name, page in pages(site):
        head = page.index("<head>") + len("<head>")
        starts = page.startswith('<meta http-equiv="Content-Security-Policy" content="', head)
        # A browser looks for the encoding in the first 1024 bytes.
        if not starts or "charset" not in page.encode()[:1024].decode("utf-8", "replace"):
            late.append(name)
    assert late == []


def test_every_policy_lets_the_page_s_own_scripts_act_and_no_text(site: Path) -> None:
    found = {}
    for name, page in pages(site):
        document = parsed(page.encode())
        if faults := [*faults_of_policy(document), *refused_by_policy(document)]:
            found[name] = faults
    assert found == {}


def inline(document: HtmlElement, tag: str) -> set[str]:
    """Return the scripts or styles that stand in a page; data in one is no script."""
    return {
        one.text or ""
        for one in document.iter(tag)
        if "src" not in one.attrib and "json" not in one.get("type", "")
    }


def faults_of_policy(document: HtmlElement) -> Iterator[str]:
    """Yield where a page's policy allows more or less than the page needs."""
    allowed = rules(document)
    runs = document.xpath("boolean(//@data-atlas-run)")
    if list(allowed) != [*RULES, *(FRAMES if runs else ())]:
        yield f"its policy has the directives {list(allowed)}"
    for tag in ("script", "style"):
        named = {one for one in allowed[f"{tag}-src"] if "sha" in one}
        if named != set(map(digest, inline(document, tag))):
            yield f"its policy names other than its {tag}s"
    sources = {source for some in allowed.values() for source in some}
    words = {source for source in sources if not source.startswith("'sha256-")}
    if words != {"'none'", "'self'", "data:"}:
        yield f"its policy allows {words}"
    if [one for one, some in allowed.items() if "data:" in some] != ["img-src"]:
        yield "its policy allows data: for more than pictures"


def refused_by_policy(document: HtmlElement) -> Iterator[str]:
    """Yield what a page has although its policy refuses it."""
    for one in document.xpath("//*[@*[name() = 'style' or starts-with(name(), 'on')]]"):
        bad = [name for name in one.attrib if name == "style" or str(name).startswith("on")]
        yield f"{one.tag!s} {bad}"
    for one in document.iter("base", "object", "embed", "iframe"):
        yield f"{one.tag!s} []"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("img-src", "media-src", "its policy has the directives"),
        ("'sha256-", "'sha256-x", "its policy names other than its scripts"),
        ("'none'", "'unsafe-inline'", "its policy allows {"),
        ("default-src", "default-src data:", "its policy allows data: for more than pictures"),
        ("<main", "<main style='color: red'", "main ['style']"),
        ("<main", "<iframe></iframe><main", "iframe []"),
    ],
)
def test_a_breach_is_noticed(small_site: Path, old: str, new: str, fault: str) -> None:
    page = (small_site / "index.html").read_text("utf-8")
    whole = parsed(page.encode())
    assert [*faults_of_policy(whole), *refused_by_policy(whole)] == []
    assert old in page
    spoilt = parsed(page.replace(old, new).encode())
    try:
        faults = [*faults_of_policy(spoilt), *refused_by_policy(spoilt)]
    except KeyError:
        faults = ["its policy lacks a directive"]
    assert any(one.startswith(fault) for one in faults), faults


def test_a_page_without_a_head_is_refused() -> None:
    with pytest.raises(BuildError, match="has no head"):
        with_policy("<p>text</p>", "x.html")


def test_a_policy_is_added_to_pages_alone(tmp_path: Path) -> None:
    (tmp_path / "lxml.html").mkdir()
    (tmp_path / "lxml.html/index.html").write_text("<head><script>a()</script></head>")
    (tmp_path / "index.md").write_text("<head></head>")
    finish_pages(tmp_path, Changes())
    assert digest("a()") in (tmp_path / "lxml.html/index.html").read_text()
    assert (tmp_path / "index.md").read_text() == "<head></head>"


@pytest.mark.parametrize("place", ["http", "folder", "copy"])
def test_what_is_planted_in_a_page_does_not_run(
    browser: Browser, served: Served, tmp_path: Path, place: str
) -> None:
    folder = served.folder
    if place == "copy":
        folder = tmp_path / "copy"
        offline_copy(served.folder, folder, "https://atlas.invalid/")
    file = folder / "modules/textwrap/index.html"
    address = f"{served.base}modules/textwrap/" if place == "http" else file.as_uri()
    spoilt = file.read_text("utf-8").replace("</body>", PLANTED)

    file.write_text(spoilt, "utf-8")
    tab = browser.new_page()
    refused = watch_policy(tab)
    act(tab, address)
    until(tab, lambda: len(refused) >= 6)
    assert tab.evaluate("window.ran") is None
    assert tab.evaluate("getComputedStyle(styled).color") != "rgb(1, 2, 3)"
    assert tab.evaluate("getComputedStyle(styled).backgroundColor") != "rgb(1, 2, 3)"
    assert (
        tab.evaluate("getComputedStyle(document.querySelector('.md-header')).position") == "sticky"
    )
    tab.close()

    # Without the policy it does run: else the test would say nothing.
    file.write_text(spoilt.replace("Content-Security-Policy", "X-Nothing"), "utf-8")
    tab = browser.new_page()
    act(tab, address)
    ran = "['script', 'onerror', 'onload', 'link'].every(word => (window.ran || '').includes(word))"
    until(tab, lambda: bool(tab.evaluate(ran)))
    tab.close()


def act(tab: Page, address: str) -> None:
    """Open a page with all that it does by itself, and follow its link."""
    tab.goto(address)
    tab.locator("#planted").dispatch_event("click")
