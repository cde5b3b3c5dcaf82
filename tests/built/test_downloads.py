"""What is taken away from the site: read by the programs it is for, away from the site."""

from __future__ import annotations

import re
import sqlite3
import tarfile
import zipfile
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin
from xml.etree import ElementTree as Xml

import pytest
from playwright.sync_api import Page, expect

from tests.built.dialog.parts import RESULT, ask
from tests.built.read import read, some_pages
from tests.conftest import SETTINGS

ARCHIVE, DOCSET, DOCSET_FEED = SETTINGS.archive, SETTINGS.docset, SETTINGS.docset_feed


@pytest.fixture(scope="module")
def unpacked(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the unpacked archive, in a place with blanks and letters beyond ASCII."""
    folder = tmp_path_factory.mktemp("Bücher & notes – 本")
    with zipfile.ZipFile(site / ARCHIVE) as pack:
        pack.extractall(folder)
    return folder / "python-module-atlas"


def test_the_copy_is_read_and_searched_by_opening_a_file(page: Page, unpacked: Path) -> None:
    """`page` fails the test on any request elsewhere."""
    page.goto((unpacked / "index.html").as_uri())
    page.get_by_role("link", name="Files and directories").first.click()
    expect(page.locator("h1")).to_contain_text("Files and directories")
    page.locator(".atlas-chooser a", has_text="shutil").first.click()
    expect(page.locator("h1")).to_contain_text("shutil")
    answers = ask(page, "copy a folder recursively")
    assert any("modules/shutil/" in answer for answer in answers), answers
    page.locator(f"{RESULT}[href*='modules/shutil/']").first.click()
    expect(page.locator("h1")).to_contain_text("shutil")


@some_pages
def test_every_link_of_the_copy_names_a_file(unpacked: Path, step: int) -> None:
    base = "file:///copy/"
    broken, outward = [], set()
    pages = sorted(path for path in unpacked.rglob("*.html") if path.is_file())
    for path in sorted({unpacked / "elsewhere/index.html", *pages[::step]}):
        address = base + path.relative_to(unpacked).as_posix()
        for link in read(path).links:
            target, anchor = urldefrag(urljoin(address, link))
            if not target.startswith("file:"):
                outward.add(target.partition("/atlas/")[2])
                continue
            file = unpacked / unquote(target.removeprefix(base).partition("?")[0])
            if not file.is_file():
                broken.append(f"{address} -> {link}")
            elif anchor and file.suffix == ".html" and unquote(anchor) not in read(file).anchors:
                broken.append(f"{address} -> {link} (no such anchor)")
    assert broken == []
    assert {ARCHIVE, "objects.inv", "feed.xml"} <= outward, "the page that offers them is there"


def test_the_page_tells_the_size_of_what_it_offers(site: Path) -> None:
    text = (site / "elsewhere/index.html").read_text("utf-8")
    for name in (ARCHIVE, DOCSET):
        size = f"{(site / name).stat().st_size / 1e6:.1f} MB"
        assert re.search(rf'href="\.\./{name}">[^<]*</a>.*?{size}', text), name
    assert re.search(r"content of \d{4}-\d\d-\d\d\)", text)
    assert "<!--size" not in text
    assert f"{ARCHIVE}> (archive, " in (site / "elsewhere/index.md").read_text("utf-8")


@some_pages
def test_the_docset_leads_to_its_pages(site: Path, tmp_path: Path, step: int) -> None:
    """As Dash and Zeal read it: an index in SQLite, pages, and an anchor before each name."""
    with tarfile.open(site / DOCSET) as pack:
        pack.extractall(tmp_path, filter="data")
    folder = tmp_path / "Python Module Atlas.docset/Contents"
    plist = (folder / "Info.plist").read_text("utf-8")
    assert "<key>dashIndexFilePath</key>" in plist
    assert "index.html" in plist
    with sqlite3.connect(folder / "Resources/docSet.dsidx") as index:
        rows = index.execute("SELECT name, type, path FROM searchIndex").fetchall()
    found = {(name, kind): path for name, kind, path in rows}
    assert found["shutil", "Module"] == "modules/shutil/index.html"
    assert found["shutil.copytree", "Function"] == "modules/shutil/index.html#shutil.copytree"
    assert found["sorted", "Function"] == "builtins/sorted/index.html"
    documents = folder / "Resources/Documents"
    named: dict[str, set[str]] = {}
    for _, _, path in rows:
        file, _, anchor = path.partition("#")
        named.setdefault(file, set()).add(unquote(anchor))
    missing = {}
    for file in sorted(named)[::step]:
        if lacking := named[file] - {"", *read(documents / file).anchors}:
            missing[file] = lacking
    assert missing == {}
    text = (documents / "modules/shutil/index.html").read_text("utf-8")
    assert '<a class="dashAnchor" name="//apple_ref/cpp/Function/shutil.copytree"></a>' in text
    feed = Xml.fromstring((site / DOCSET_FEED).read_bytes())
    assert feed.findtext("url", "").endswith(f"/atlas/{DOCSET}")
