"""The lists of each layer hold what is its own; those of other layers are read and never written."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import publish
from generator.catalogue.layers import Layer
from generator.catalogue.load import load
from generator.catalogue.scaffold import create
from generator.examples import commands, record
from generator.ledger import published, readings, revisions
from generator.ledger.check import check
from generator.problems import UsageError
from tests.layers.stack import SMALL, project
from tests.layers.test_merge import ADDED

DAY = "2026-03-04"


@pytest.fixture
def layers(tmp_path: Path) -> tuple[Layer, ...]:
    """Return the layers of a project: a copy of the small catalogue with lists of its own, and additions to it."""
    shipped = tmp_path / "shipped"
    shutil.copytree(SMALL, shipped)
    publish([Layer(shipped, "shipped")], "2026-01-02")
    own = project(tmp_path, "all", ADDED).layers[-1]
    return Layer(shipped, "atlas", is_shipped=True), own


def state(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_lists_hold_only_what_is_the_projects_own(layers: tuple[Layer, ...]) -> None:
    shipped, own = (layer.content for layer in layers)
    before = state(shipped)
    assert publish(layers, DAY)["new addresses"] == 8
    assert (
        sorted(published.read(own))
        == [
            "categories/acme/",
            "concepts/modules/#ours",
            "modules/acme-tools/",
            "modules/acme/",
            "modules/acme/#cancel",
            "modules/acme/#send",
            "modules/textwrap/#wrap-bill",
            "modules/wrapper/",
        ][:8]
        + sorted(published.read(own))[8:]
    )
    assert sorted(revisions.read(own)) == [
        "categories/acme/", "categories/text/", "concepts/modules/", "modules/acme/", "modules/textwrap/",
    ]  # fmt: skip
    assert state(shipped) == before
    assert [str(one) for one in check(layers).problems] == []


def test_an_addition_that_changed_is_told_at_its_file(layers: tuple[Layer, ...]) -> None:
    publish(layers, DAY)
    own = layers[-1].content
    script = own / "modules/textwrap/wrap_bill.py"
    script.rename(script.with_name("fold_bill.py"))
    script.with_suffix(".out").rename(script.with_name("fold_bill.out"))
    file = own / "modules/textwrap/add.yml"
    file.write_text(file.read_text("utf-8").replace("wrap_bill.py", "fold_bill.py"), "utf-8")
    category = own / "categories/text.add.yml"
    category.write_text(category.read_text("utf-8").replace("wrap_bill", "fold_bill"), "utf-8")
    number = sorted(published.read(own)).index("modules/textwrap/#wrap-bill") + 1
    assert [str(one).split("\n")[0] for one in check(layers).problems] == [
        "content/categories/text.add.yml:1:1: L703 it changed since its day in revisions.tsv",
        "content/modules/textwrap/add.yml:1:1: L701 'modules/textwrap/#fold-bill' is not in published.txt",
        "content/modules/textwrap/add.yml:1:1: L703 it changed since its day in revisions.tsv",
        f"content/published.txt:{number}:1: L702 'modules/textwrap/#wrap-bill' leads nowhere now",
    ]


def test_only_the_projects_own_examples_run_and_are_recorded(
    layers: tuple[Layer, ...], tmp_path: Path
) -> None:
    shipped, own = (layer.content for layer in layers)
    before = state(shipped)
    found = commands.verify(
        layers,
        tmp_path / "cache",
        ["textwrap"],
        [sys.executable],
        third_party=None,
        update=False,
        record=True,
        again=False,
        progress=lambda *_: None,
    )
    assert [(one.example.key, one.status) for one in found] == [
        ("modules/textwrap/wrap_bill.py", "passed")
    ]
    assert list(record.read(own)) == ["modules/textwrap/wrap_bill.py"]
    assert state(shipped) == before
    everything = record.read_all([shipped, own])
    assert {"modules/textwrap/wrap_bill.py", "modules/textwrap/wrap_paragraph.py"} <= set(
        everything
    )


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(UsageError) as caught:
        call()
    return str(caught.value)


def test_what_is_of_another_layer_is_refused(layers: tuple[Layer, ...], tmp_path: Path) -> None:
    def verify() -> object:
        return commands.verify(
            layers,
            tmp_path,
            ["cv2"],
            [],
            third_party=None,
            update=True,
            record=False,
            again=False,
            progress=lambda *_: None,
        )

    assert refusal(verify) == "'cv2' is of an earlier layer, which has records of its own"
    assert refusal(lambda: readings.note(layers, ["textwrap"], "me", DAY)) == (
        "'textwrap' is of an earlier layer, which has readings of its own"
    )
    assert readings.note(layers, ["acme"], "me", DAY) == (1, 0)
    assert readers(layers, "acme") == {"me"}
    assert refusal(lambda: create(layers, "module", "textwrap")) == (
        "atlas/modules/textwrap/module.yml has 'textwrap' already; add to it in modules/textwrap/add.yml"
    )


def readers(layers: tuple[Layer, ...], name: str) -> set[str]:
    """Return who has read every piece of an entry."""
    pieces = [one for one in readings.survived(load(layers)) if one.entry.model.name == name]
    return set.intersection(*(set(one.readers) for one in pieces))


def test_readings_of_other_layers_count(layers: tuple[Layer, ...]) -> None:
    shipped = layers[0].content
    readings.note(shipped, ["textwrap"], "first", DAY)
    assert readers(layers, "textwrap") == {"first"}
