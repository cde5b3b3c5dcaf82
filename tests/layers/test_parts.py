"""Whatever parts are included, and whatever is left out of them: what remains is whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.layers import Layer, Wanted
from generator.catalogue.load import load
from generator.catalogue.model import Reference
from tests.layers.stack import OWN, SMALL

EVERYTHING = load(SMALL)
ENTRIES = sorted(entry.model.name for entry in EVERYTHING.entries.values())
CATEGORIES = sorted(EVERYTHING.categories)
TASKS = sorted(
    f"{entry.model.name}/{task.stem}"
    for entry in EVERYTHING.entries.values()
    for task in entry.model.own_tasks[1:]
)
"""Tasks of which each entry keeps the first."""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the content of a project."""
    folder = tmp_path_factory.mktemp("own")
    for name, text in OWN.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def between(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a layer that only leaves something out."""
    return tmp_path_factory.mktemp("between")


def is_whole(found: Catalogue) -> None:
    """Every reference leads to a page, or to an entry that is known to be elsewhere; no shelf is empty."""
    known = {*found.names, *found.outside}
    assert not set(found.outside) & {entry.model.name for entry in found.entries.values()}
    for entry in found.entries.values():
        assert entry.model.categories
        assert set(entry.model.categories) <= set(found.categories)
        assert set(entry.model.related) <= known
        if isinstance(entry.model, Reference):
            assert {one.use for one in entry.model.prefer_instead} <= known
    tasks = {f"{one.entry.model.name}/{one.run.stem}" for one in found.examples()}
    for slug, category in found.categories.items():
        members = {entry.model.name for entry in found.members[slug]}
        assert members
        assert {choice.use for choice in category.model.chooser} <= members
        assert set(category.model.most_asked) <= tasks
        assert set(category.model.neighbours) <= set(found.categories)
    assert found.shelves
    assert sorted(found.category_order) == sorted(found.categories)
    assert all(group.categories for group in found.shelves.model.groups)
    assert set(found.shelves.model.most_asked) <= tasks


@given(
    st.booleans(),
    st.frozensets(st.sampled_from(CATEGORIES)),
    st.frozensets(st.sampled_from(ENTRIES)),
    st.frozensets(st.sampled_from(ENTRIES)),
    st.frozensets(st.sampled_from(CATEGORIES)),
    st.frozensets(st.sampled_from(TASKS)),
)
def test_any_parts_make_a_whole(
    own: Path,
    between: Path,
    standard: bool,
    categories: frozenset[str],
    entries: frozenset[str],
    without: frozenset[str],
    without_categories: frozenset[str],
    without_tasks: frozenset[str],
) -> None:
    lists = {"entries": without, "categories": without_categories, "tasks": without_tasks}
    text = "".join(f"{key}: [{', '.join(sorted(some))}]\n" for key, some in lists.items())
    (between / "leave_out.yml").write_text(text, "utf-8")
    wanted = Wanted(standard, categories, entries)
    found = load(
        [
            Layer(SMALL, "atlas", wanted, is_shipped=True),
            Layer(between, "company"),
            Layer(own, "content"),
        ]
    )
    is_whole(found)
    names = {entry.model.name for entry in found.entries.values()}
    assert "acme" in names
    assert not names & without
    assert not set(found.categories) & without_categories
    assert (
        not {f"{one.entry.model.name}/{one.run.stem}" for one in found.examples()} & without_tasks
    )
    for name in entries - without:
        home = EVERYTHING.names[name].model.categories
        assert name in names or without_categories.issuperset(home[:1])


def test_the_whole_is_whole() -> None:
    is_whole(EVERYTHING)
