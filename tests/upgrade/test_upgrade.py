"""`atlas upgrade`: what a newer atlas changes for a project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main
from generator.init.begin import STATE
from generator.init.tool import installed
from generator.settings import Settings
from generator.upgrade.differences import RENAMED, differences
from generator.upgrade.state import State, as_bytes, explained, kept_state, keys, state
from tests.conftest import ROOT

NOW = state("0.2", ROOT / "templates", ROOT / "content")


def test_nothing_is_different_from_itself() -> None:
    assert differences(NOW, NOW, NOW.names(), explained(Settings)) == []


def test_every_kind_of_change_is_told() -> None:
    old = State(
        atlas="0.1",
        settings=("site_name!", "extra", "extra.atlas", "extra.atlas.color", "extra.atlas.gone"),
        content={"module": ("tasks!", "tasks.title!", "old", "old.inner", "danger")},
        files={"mkdocs.yml": "a", "README.md": "b"},
        entries={"modules": "asyncore json", "builtins": "len"},
    )
    new = State(
        atlas="0.2",
        settings=("site_name!", "extra", "extra.atlas", "extra.atlas.colour", "extra.atlas.install"),
        content={"module": ("tasks!", "tasks.title!", "danger!", "asks!", "asks.words")},
        files={"mkdocs.yml": "c", "README.md": "b", "Makefile": "d"},
        entries={"modules": "json tomllib httpx", "builtins": "len"},
    )  # fmt: skip
    found = differences(
        old,
        new,
        {("modules", "json"), ("modules", "tomllib")},
        {"extra.atlas.install": "How packages are installed"},
        {"extra.atlas.color": "extra.atlas.colour"},
    )
    assert [(one.title, list(one.lines)) for one in found] == [
        (
            "Settings",
            [
                "extra.atlas.color is called extra.atlas.colour now",
                "extra.atlas.gone is gone",
                "extra.atlas.install is new: How packages are installed",
            ],
        ),
        ("Content", ["module: old is gone", "module: asks is new, and needed", "module: danger is needed now"]),
        ("Files that atlas init writes differently", ["mkdocs.yml", "Makefile (new)"]),
        ("Entries of the shipped catalogue", ["modules/tomllib is new", "modules/asyncore is gone"]),
    ]  # fmt: skip


def test_entries_matter_only_where_some_are_included() -> None:
    old = State(atlas="0.1", settings=NOW.settings, content=NOW.content, files=NOW.files)
    assert differences(old, NOW, (), {}) == []


def test_what_is_renamed_is_there() -> None:
    known = {key.rstrip("!") for key in keys(Settings)}
    known |= {key.rstrip("!") for some in NOW.content.values() for key in some}
    assert set(RENAMED.values()) <= known
    assert not set(RENAMED) & known


def test_the_state_is_the_atlas_alone(tmp_path: Path) -> None:
    assert {"site_name!", "extra.atlas.include.category", "extra.atlas.install"} <= set(
        NOW.settings
    )
    assert {"name!", "tasks.title!", "pitfalls.run.example!"} <= set(NOW.content["module"])
    assert ("modules", "json") in NOW.names()
    (tmp_path / STATE).write_bytes(as_bytes(NOW))
    assert kept_state(tmp_path) == NOW
    assert len(as_bytes(NOW)) < 40_000, "a small file"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    assert main(["init", "."]) == 0
    return tmp_path


def test_a_project_lives_through_an_upgrade(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["upgrade"]) == 0
    assert capsys.readouterr().out == f"atlas {installed()}: nothing that this project uses has changed\n"  # fmt: skip
    kept = json.loads((project / STATE).read_text("utf-8"))
    kept["atlas"], kept["files"]["README.md"] = "0.0.1", "other"
    kept["settings"].remove("extra.atlas.install")
    kept["later"] = "a key that this atlas does not know"
    (project / STATE).write_text(json.dumps(kept))
    (project / "README.md").write_text("ours\n")
    assert main(["upgrade"]) == 0
    assert (
        capsys.readouterr().out
        == f"""\
from atlas 0.0.1 to {installed()}

Settings
  extra.atlas.install is new: How pages tell to install a package, such as `uv add {{name}}` or `poetry add {{name}}`

Files that atlas init writes differently
  README.md

`atlas check` says what is wrong with the content now, `atlas upgrade --diff` shows the files.
Once all is as you want it: atlas upgrade --done
"""
    )
    assert main(["upgrade", "--diff"]) == 0
    out = capsys.readouterr().out
    assert "--- README.md (yours)\n+++ README.md (atlas init)\n" in out
    assert "mkdocs.yml" not in out
    assert (project / "README.md").read_text() == "ours\n"
    assert main(["upgrade", "--done"]) == 0
    assert capsys.readouterr().out == f"{STATE} says that this project is up to date with atlas {installed()}\n"  # fmt: skip
    assert main(["upgrade"]) == 0
    assert "nothing that this project uses has changed\n" in capsys.readouterr().out


def test_without_a_state_it_says_how_to_begin(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / STATE).write_text("{")
    capsys.readouterr()
    assert main(["upgrade"]) == 2
    assert capsys.readouterr().err == (
        f"atlas: {STATE} is not as `atlas init` writes it; remove it, and run: atlas upgrade --done\n"
    )
    (project / STATE).unlink()
    assert main(["upgrade"]) == 2
    assert capsys.readouterr().err == (
        f"atlas: there is no {STATE}, so nobody knows which atlas built this project; "
        "`atlas upgrade --done` begins it with this one\n"
    )


def test_settings_that_are_wrong_now_do_not_hide_what_changed(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = json.loads((project / STATE).read_text("utf-8"))
    kept["settings"].append("extra.atlas.gone")
    (project / STATE).write_text(json.dumps(kept))
    with (project / "mkdocs.yml").open("a") as file:
        file.write("    gone: x\n")
    capsys.readouterr()
    assert main(["upgrade"]) == 0
    assert "Settings\n  extra.atlas.gone is gone\n" in capsys.readouterr().out
    assert main(["upgrade", "--done"]) == 1
