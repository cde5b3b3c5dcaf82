"""Every internal link, anchor, image and script in the built HTML resolves."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from generator.catalogue.load import read as read_catalogue
from generator.catalogue.model import Module
from generator.facts.api import ModuleApi
from generator.facts.typeshed.lifetimes import typeshed_version
from tests.built.read import read
from tests.conftest import ROOT
from tests.served import PREFIX

BASE = "http://site.invalid/atlas/"


def pages(site: Path) -> Iterator[tuple[Path, str]]:
    """Yield every page and its address."""
    for path in sorted(path for path in site.rglob("*.html") if path.is_file()):
        yield path, BASE + path.relative_to(site).as_posix().removesuffix("index.html")


def test_every_internal_link_resolves(site: Path) -> None:
    broken = []
    for path, address in pages(site):
        if path.name == "404.html":
            continue  # its links are absolute, from the site's address
        for link in read(path).links:
            target, anchor = urldefrag(urljoin(address, link))
            if not target.startswith(BASE):
                if urlsplit(target).netloc == urlsplit(BASE).netloc:
                    broken.append(f"{address} leaves the site: {link}")
                continue
            target = target.partition("?")[0]
            file = site / unquote(target.removeprefix(BASE))
            if file.is_dir() or target.endswith("/"):
                file /= "index.html"
            if not file.is_file():
                broken.append(f"{address} -> {link}")
            elif anchor and file.suffix == ".html" and unquote(anchor) not in read(file).anchors:
                broken.append(f"{address} -> {link} (no such anchor)")
    assert broken == []


def test_no_page_repeats_an_anchor(site: Path) -> None:
    repeated = []
    for path, address in pages(site):
        anchors = read(path).anchors
        repeated += [f"{address}#{name}" for name, count in anchors.items() if count > 1]
    assert repeated == []


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    """Scripts, styles, images and fonts come from the site itself."""
    foreign = []
    for path, address in pages(site):
        for tag, attributes in read(path).tags:
            loads = tag in ("script", "img", "iframe", "source") or (
                tag == "link"
                and attributes.get("rel") in ("stylesheet", "preload", "icon", "preconnect")
            )
            where = attributes.get("src") or attributes.get("href") or ""
            if loads and urlsplit(where).netloc:
                foreign.append(f"{address}: {where}")
    sheets = (path for path in site.rglob("*.css") if path.is_file())  # and a module weasyprint.css
    styles = {path.name: path.read_text(encoding="utf-8") for path in sheets}
    foreign += [name for name, text in styles.items() if re.search(r"url\([\"']?http", text)]
    assert foreign == []


def test_every_page_says_what_it_is(site: Path) -> None:
    """Title, description and Open Graph tags are there, and no two pages share a title.

    The picture of an entry or a category is its own.
    """
    titles: dict[str, str] = {}
    for path, address in pages(site):
        text = path.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' in text or path.parent.name == "docstrings":
            continue  # it sends on, or is a part of the page beside it and not to be found by itself
        meta = {
            attributes.get("name") or attributes.get("property"): attributes.get("content")
            for tag, attributes in read(path).tags
            if tag == "meta"
        }
        for name in ("description", "og:title", "og:description", "og:type", "og:image"):
            assert meta.get(name), f"{address} has no {name}"
        for name in ("title", "description", "image"):
            assert meta[f"twitter:{name}"] == meta[f"og:{name}"], address
        picture = _card(address.removeprefix(BASE))
        assert meta["og:image"] == f"http://127.0.0.1{PREFIX}{picture}", address
        assert (site / picture).is_file(), picture
        assert meta["og:image:alt"], address
        assert text.count("<h1") == 1, address
        title = text.split("<title>")[1].split("</title>")[0]
        assert title not in titles, f"{address} and {titles.get(title)}"
        titles[title] = address


def _card(address: str) -> str:
    """Return the picture that stands for a page: its own, or for an index that of home."""
    folder, _, name = address.rstrip("/").partition("/")
    is_entry = (ROOT / "content" / folder / name).is_dir() or folder == "categories"
    own = folder in ("modules", "builtins", "concepts", "categories") and name and is_entry
    return f"assets/cards/{folder}/{name}.png" if own else "assets/cards/home.png"


@pytest.mark.parametrize("kind", ["modules", "builtins", "concepts"])
def test_no_page_carries_the_whole_catalogue(site: Path, kind: str) -> None:
    """An entry's page links to its neighbours, not to everything."""
    total = sum(1 for _ in pages(site))
    for path in (site / kind).glob("*/index.html"):
        links = {
            link for link in read(path).links if "://" not in link and not link.startswith("#")
        }
        assert len(links) < max(70, total // 2), f"{path.parent.name} has {len(links)} links"


def test_every_symbol_has_its_anchor_and_pages_stay_light(
    site: Path, apis: Mapping[str, ModuleApi]
) -> None:
    """A public name of a module stands on the module's page under its full dotted name."""
    checked = 0
    for entry in read_catalogue(ROOT / "content")[0].of(Module):
        name = entry.model.name
        file = site / "modules" / name / "index.html"
        if not entry.model.distribution and name in apis:
            wanted = {f"{name}.{symbol.name}" for symbol in apis[name].walk()}
            assert wanted <= read(file).anchors.keys(), name
            checked += len(wanted)
        assert len(gzip.compress(file.read_bytes(), 9)) <= 60_000, f"{name} is heavy"
    assert checked > 9_000


def test_footer_names_the_version_of_typeshed(site: Path) -> None:
    text = (site / "index.html").read_text("utf-8")
    assert f"typeshed-client {typeshed_version()}" in text
