"""A project that includes the whole real catalogue has every page and every anchor that its own site has."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import build
from generator.catalogue.addresses import neighbours
from generator.ledger import published
from generator.project import Project, open_project
from tests.conftest import CACHE, ROOT
from tests.layers.stack import OWN, project

ALSO = {"offline/", "run/", *neighbours()}
"""Pages that nobody links to, and what leads to others."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a project that was built with all of the real catalogue in it."""
    folder = tmp_path_factory.mktemp("whole")
    project(folder, "all", OWN)
    opened = replace(open_project(folder, {}), cache=CACHE)
    build(opened, opened.site)
    return opened


def listed() -> set[str]:
    return published.read(ROOT / "content")


@pytest.mark.long
def test_every_page_is_there_and_no_other(whole: Project) -> None:
    site = whole.site
    built = {
        "" if file.parent == site else f"{file.parent.relative_to(site).as_posix()}/"
        for file in site.rglob("index.html")
        if "docstrings" not in file.parts
    }
    folded = {address.casefold() for address in built}
    listed_pages = {published.page(address) for address in listed()}
    # Of names that differ only in capitals no file system keeps two folders.
    wanted = {one for one in listed_pages if one in built or one.casefold() not in folded}
    assert wanted - built == set()
    assert built - wanted - ALSO == {"categories/acme/", "modules/acme/", "modules/acme-tools/"}


@pytest.mark.long
def test_every_anchor_is_there(whole: Project) -> None:
    anchors: defaultdict[str, set[str]] = defaultdict(set)
    for address in listed():
        page, _, anchor = address.partition("#")
        if anchor:
            anchors[page].add(anchor)
    assert len(anchors) > 300
    for page, wanted in anchors.items():
        html = (whole.site / page / "index.html").read_text("utf-8")
        assert wanted - set(re.findall(r'\bid="([^"]+)"', html)) == set(), page


@pytest.mark.long
def test_the_shipped_lists_were_not_written(whole: Project) -> None:
    assert sorted(path.name for path in whole.content.iterdir()) == [
        "categories", "categories.yml", "modules",
    ]  # fmt: skip
    assert whole.contents == [ROOT / "content", whole.content]
    assert Path(whole.catalogue) == ROOT / "content"
