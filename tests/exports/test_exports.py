"""Redirects, the offline search index, and addresses that must stay."""

from __future__ import annotations

import json
from pathlib import Path

from generator.catalogue.load import load
from generator.exports.redirects import redirects
from generator.finish.engine_index import set_index_aside
from generator.ledger import published
from tests.conftest import DATA
from tests.site.test_golden import FACTS


def test_an_alias_redirects_to_its_entry() -> None:
    files = redirects(load(DATA / "small"), FACTS)
    assert sorted(files) == ["modules/opencv-python/index.html", "modules/wordwrap/index.html"]
    page = files["modules/opencv-python/index.html"].decode()
    assert 'http-equiv="refresh" content="0; url=../cv2/index.html"' in page
    script = (
        '<script>location.replace("../cv2/index.html" + location.search + (location.hash || ""))'
    )
    assert script in page, "what stands behind the address is kept"
    assert '<link rel="canonical" href="../cv2/index.html">' in page


def test_an_alias_that_is_a_name_leads_to_its_place(small: Path) -> None:
    file = small / "modules/textwrap/module.yml"
    file.write_text(file.read_text().replace("aliases: [", "aliases: [fill, "))
    page = redirects(load(small), FACTS)["modules/fill/index.html"].decode()
    assert 'url=../textwrap/index.html#textwrap.fill"' in page
    assert '(location.hash || "#textwrap.fill")' in page


def test_a_page_that_moved_redirects_to_where_its_name_is_now(small: Path) -> None:
    """An alias of a concept became the name of a module."""
    (small / published.FILE).write_text("concepts/textwrap/\nconcepts/nowhere/\n")
    catalogue = load(small)
    page = redirects(catalogue, FACTS)["concepts/textwrap/index.html"].decode()
    assert 'content="0; url=../../modules/textwrap/index.html"' in page
    assert published.vanished(small, catalogue) == ["concepts/nowhere/"]


def test_the_engines_index_is_kept_for_the_fallback(tmp_path: Path) -> None:
    index = {"config": {}, "docs": [{"location": "", "text": "a\u2028b"}, {"location": "modules/os/#x"}, {"location": "404.html"}]}  # fmt: skip
    (tmp_path / "search").mkdir()
    (tmp_path / "search/search_index.json").write_text(json.dumps(index), encoding="utf-8")
    set_index_aside(tmp_path)
    folder = tmp_path / "search"
    assert json.loads((folder / "search_index.json").read_text()) == {"config": {}, "docs": []}
    assert (folder / "search_index.js").read_text() == 'var __index = {"config":{},"docs":[]};\n'
    assert json.loads((folder / "whole_index.json").read_text()) == index
    script = (folder / "whole_index.js").read_text(encoding="ascii")
    assert script.startswith("var __wholeIndex = {")
    data = json.loads(script.removeprefix("var __wholeIndex = ").rstrip(";\n"))
    assert [one["location"] for one in data["docs"]] == [
        "index.html",
        "modules/os/index.html#x",
        "404.html",
    ]


def test_a_published_address_may_not_vanish(small: Path) -> None:
    catalogue = load(small)
    assert published.publish(small, catalogue) == 32
    assert published.publish(small, catalogue) == 0
    task = small / "modules/textwrap"
    (task / "bad_width.py").rename(task / "zero_width.py")
    (task / "bad_width.out").rename(task / "zero_width.out")
    entry = task / "module.yml"
    entry.write_text(entry.read_text().replace("bad_width.py", "zero_width.py"))
    assert published.vanished(small, load(small)) == ["modules/textwrap/#bad-width"]
