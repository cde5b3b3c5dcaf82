"""Redirects, where a search starts, and addresses that must stay."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

from generator.catalogue.addresses import names_address
from generator.catalogue.catalogue import Catalogue, aliases
from generator.catalogue.load import load
from generator.exports.redirects import redirects
from generator.exports.starting_points import ICONS, starting_points
from generator.facts.model import Facts
from generator.ledger import published
from generator.pythons import VERSIONS, text
from generator.search.pages import KINDS
from generator.site.views import World
from tests.conftest import DATA, ROOT, SETTINGS
from tests.site.test_golden import FACTS


def test_an_alias_redirects_to_its_entry() -> None:
    files = redirects(load(DATA / "small"), FACTS)
    assert sorted(files) == [
        *(f"changes/{text(first)}-{text(last)}/index.html" for first, last in pairwise(VERSIONS)),
        "modules/opencv-python/index.html",
        "modules/wordwrap/index.html",
    ]
    step = files["changes/3.13-3.14/index.html"].decode()
    assert 'location.replace("../3.14/index.html" +' in step
    assert 'This page is now at <a href="../3.14/index.html">Python 3.14</a>' in step
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


def test_no_redirect_takes_the_place_of_a_page_of_names(catalogue: Catalogue, facts: Facts) -> None:
    pages = {f"{names_address(page.name)}index.html" for _, page in facts.packages.pages()}
    also = {
        f"modules/{alias}/index.html"
        for one in catalogue.entries.values()
        for alias in aliases(one.model)
    }
    assert pages & also, "some modules are aliases of an entry and have a page of names"
    assert not pages & redirects(catalogue, facts).keys()


def test_a_page_that_moved_redirects_to_where_its_name_is_now(small: Path) -> None:
    """An alias of a concept became the name of a module."""
    (small / published.FILE).write_text("concepts/textwrap/\nconcepts/nowhere/\n")
    catalogue = load(small)
    page = redirects(catalogue, FACTS)["concepts/textwrap/index.html"].decode()
    assert 'content="0; url=../../modules/textwrap/index.html"' in page
    assert published.vanished(small, catalogue) == ["concepts/nowhere/"]


def test_a_search_starts_from_tasks_and_categories() -> None:
    world = World(load(DATA / "small"), FACTS, {}, SETTINGS)
    script = starting_points(world).decode("ascii")
    data = json.loads(script.removeprefix("self.AtlasStart=").rstrip(";\n"))
    assert [(one["title"], one["address"], one["anchor"]) for one in data["tasks"]] == [
        ("Wrap a paragraph at a width", "modules/textwrap/", "wrap-paragraph")
    ]
    assert [one["address"] for one in data["categories"]] == [
        "categories/text/",
        "categories/machinery/",
    ]
    names = (ROOT / "templates/theme/assets/search/names.js").read_text("utf-8")
    words = re.search(r"const KINDS = {(.*?)}", names, re.DOTALL)
    assert words
    kinds = {*KINDS.values(), *re.findall(r'"([a-z-]+)"', words[1])}
    assert kinds | {"task", "section", "pitfall", "recent"} == set(ICONS)
    addresses = {one["address"] for one in data["categories"]}
    assert set(data["icons"]) == set(ICONS) | addresses
    assert all(path.startswith(("M", "m")) for path in data["icons"].values())


def test_a_published_address_may_not_vanish(small: Path) -> None:
    catalogue = load(small)
    assert published.publish(small, catalogue) == 45
    assert published.publish(small, catalogue) == 0
    task = small / "modules/textwrap"
    (task / "bad_width.py").rename(task / "zero_width.py")
    (task / "bad_width.out").rename(task / "zero_width.out")
    entry = task / "module.yml"
    entry.write_text(entry.read_text().replace("bad_width.py", "zero_width.py"))
    assert published.vanished(small, load(small)) == ["modules/textwrap/#bad-width"]
