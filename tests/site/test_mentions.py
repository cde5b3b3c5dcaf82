"""Names in the opening text of every page: each leads to its page once, and only where it means that."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Reference
from generator.facts.model import Facts
from generator.site.views import Opening, World, entry_view
from tests.conftest import SETTINGS

LINK = re.compile(r"\[`+ ?([^`]+?) ?`+\]\(([^)]+)\)")


@pytest.fixture(scope="module")
def openings(catalogue: Catalogue, facts: Facts) -> dict[str, Opening]:
    """Return the opening text of every page by the name of its entry."""
    world = World(catalogue, facts, {}, SETTINGS)
    return {one.model.name: entry_view(world, one).opening for one in catalogue.of(Reference)}


def texts(opening: Opening) -> str:
    """Return all of it but what is preferred."""
    prefer = [text for when, _, because in opening.prefer for text in (when, because)]
    return "\n".join([opening.summary, opening.purpose, *opening.use_when, *prefer])


def test_each_leads_somewhere_once_and_not_to_its_own_page(openings: dict[str, Opening]) -> None:
    found = 0
    for name, opening in openings.items():
        links = LINK.findall(texts(opening))
        counted = Counter(shown for shown, _ in links)
        assert [shown for shown, count in counted.items() if count > 1] == [], name
        assert name not in counted
        found += len(links)
    assert found > 400


def test_they_are_found_where_they_are(openings: dict[str, Opening]) -> None:
    assert "built on [`os`](../os/index.md), which" in openings["shutil"].purpose
    assert "[`list`](../../builtins/list/index.md)" in openings["collections"].purpose
    assert "`shutil`" in openings["shutil"].purpose


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("datetime", "time"),  # its class
        ("torch", "compile"),  # a method of a package, whose names are not known
    ],
)
def test_what_means_something_else_leads_nowhere(
    openings: dict[str, Opening], name: str, other: str
) -> None:
    assert f"`{other}`" in texts(openings[name])
    assert other not in dict(LINK.findall(texts(openings[name])))
