"""When pages came and changed, and the feed made from that."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as Xml

import feedparser
import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.exports.feed import feed
from generator.exports.opensearch import opensearch
from generator.ledger import revisions
from generator.problems import UsageError
from tests.conftest import ROOT, project_at

SITE = "https://atlas.example/sub/"
THERE = project_at(ROOT, site_url=SITE).settings
TITLE = "New: len, Machinery, Text, What a module is, 3 more"


def test_a_page_is_dated_when_it_comes_and_when_it_changes(small: Path) -> None:
    catalogue = load(small)
    assert revisions.latest(small) == "1980-01-01"
    assert revisions.update(catalogue, "2026-01-02") == 8
    assert revisions.update(catalogue, "2026-03-04") == 0
    (small / "modules/imp/reload_module.out").write_text("changed\n")
    assert list(revisions.stale(catalogue)) == ["modules/imp/"]
    assert revisions.update(catalogue, "2026-03-04") == 1
    assert revisions.latest(small) == "2026-03-04"
    lines = revisions.read(small)
    imp, textwrap = lines["modules/imp/"], lines["modules/textwrap/"]
    assert (imp.first, imp.last) == ("2026-01-02", "2026-03-04")
    assert (textwrap.first, textwrap.last) == ("2026-01-02", "2026-01-02")


@pytest.mark.parametrize("line", ["modules/x/\t2026-01-02\tabc", "a/\t2026-13-02\t2026-01-02\tx"])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / revisions.FILE
    file.write_text(f"modules/a/\t2026-01-02\t2026-01-02\tabc\n{line}\n")
    with pytest.raises(UsageError) as caught:
        revisions.read(tmp_path)
    assert str(caught.value) == (
        f"{file}:2: expected address, two days such as 2026-11-21 and a digest, separated by tabs"
    )


def test_a_feed_reader_reads_the_feed(small: Path) -> None:
    catalogue = load(small)
    revisions.update(catalogue, "2026-01-02")
    (small / "modules/imp/reload_module.out").write_text("changed\n")
    revisions.update(catalogue, "2026-03-04")
    read = feedparser.parse(feed(catalogue, THERE))
    assert not read.bozo, read.get("bozo_exception")
    assert read.version == "atom10"
    assert read.feed.updated == "2026-03-04T00:00:00Z"
    assert [entry.title for entry in read.entries] == ["Changed: imp", TITLE]
    first, second = read.entries
    assert f'href="{SITE}modules/imp/"' in first.content[0].value
    assert "<h2>New</h2>" in second.content[0].value
    assert second.content[0].value.count("<li>") == 7
    assert len({entry.id for entry in read.entries}) == 2
    assert all(entry.id.startswith(SITE) for entry in read.entries)


def test_the_real_feed_is_read_too(catalogue: Catalogue) -> None:
    read = feedparser.parse(feed(catalogue, THERE))
    assert not read.bozo
    links = sum(entry.content[0].value.count("<li>") for entry in read.entries)
    assert links == len(catalogue.entries) + len(catalogue.categories)
    assert (ROOT / "content" / revisions.FILE).is_file()


def test_a_browser_is_told_where_to_search() -> None:
    root = Xml.fromstring(opensearch(THERE))
    names = {"os": "http://a9.com/-/spec/opensearch/1.1/"}
    assert root.tag == "{http://a9.com/-/spec/opensearch/1.1/}OpenSearchDescription"
    assert root.findtext("os:ShortName", "", names) == "Module Atlas"
    urls = {url.get("type"): url.get("template") for url in root.findall("os:Url", names)}
    assert urls["text/html"] == f"{SITE}?q={{searchTerms}}"
    assert urls["application/opensearchdescription+xml"] == f"{SITE}opensearch.xml"
