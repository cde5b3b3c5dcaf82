"""Nothing is made again for nothing, and everything that changed is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from generator import build, pythons
from generator.cli import main
from generator.facts import gather
from generator.facts.measured import Imports
from generator.system.stamp import Stamp
from tests.conftest import ROOT, project_at


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with inputs and an output, and a stamp put on them."""
    for name in ("in/one.yml", "in/deep/two.py", "in/.icons/mark.svg", "out/index.md", "far/a.css"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    (tmp_path / "in/linked").symlink_to(tmp_path / "far")
    (tmp_path / "in/round").symlink_to(tmp_path / "in")
    (tmp_path / "in/nowhere").symlink_to(tmp_path / "missing")
    (tmp_path / "in/three.yml").symlink_to(tmp_path / "far/a.css")
    stamp(tmp_path).put()
    return tmp_path


def stamp(place: Path) -> Stamp:
    return Stamp(place / "stamp", [place / "in"], [place / "out"])


def test_what_nobody_touched_is_not_made_again(place: Path) -> None:
    assert stamp(place).holds()


def rewrite(path: Path) -> None:
    """Give a file other content of the same length and the old time."""
    state = path.stat()
    path.write_text(path.read_text().upper())
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


@pytest.mark.parametrize(
    "change",
    [
        lambda place: (place / "in/one.yml").write_text("longer than it was"),
        lambda place: rewrite(place / "in/deep/two.py"),
        lambda place: (place / "in/deep/two.py").unlink(),
        lambda place: (place / "in/new.yml").write_text(""),
        lambda place: (place / "in/.icons/mark.svg").write_text("another mark"),
        lambda place: (place / "in/.icons/new.svg").write_text(""),
        lambda place: (place / "far/a.css").write_text("of what is linked"),
        lambda place: (place / "far/b.css").write_text(""),
        lambda place: (place / "in/linked").unlink(),
        lambda place: (place / "missing").write_text("now it leads somewhere"),
        lambda place: (place / "in/one.yml").rename(place / "in/other.yml"),
        lambda place: (place / "out/index.md").write_text("spoiled"),
        lambda place: (place / "out/index.md").unlink(),
        lambda place: (place / "stamp").unlink(),
        lambda place: (place / "stamp").write_bytes(b"\xff"),
    ],
)  # fmt: skip
def test_a_change_is_noticed(place: Path, change: Callable[[Path], object]) -> None:
    change(place)
    assert not stamp(place).holds()


def test_a_change_while_it_is_made_is_noticed(place: Path) -> None:
    one = stamp(place)
    (place / "in/one.yml").write_text("changed meanwhile")
    one.put()
    assert not stamp(place).holds()


def test_our_variables_count_and_others_do_not(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOMETHING", "else")
    assert stamp(place).holds()
    monkeypatch.setenv("ATLAS_SITE_URL", "https://example.org/")
    assert not stamp(place).holds()


@pytest.mark.parametrize("name", ["__pycache__", ".git", ".mypy_cache", ".venv-third-party"])
def test_what_tools_keep_beside_sources_does_not_count(place: Path, name: str) -> None:
    (place / "in" / name).mkdir()
    (place / "in" / name / "two.pyc").write_bytes(b"")
    assert stamp(place).holds()


def test_supported_versions_count(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pythons, "VERSIONS", pythons.VERSIONS[1:])
    assert not stamp(place).holds()


def test_another_installation_counts(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = tmp_path / "packages"
    (packages / "other-1.0.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [*sys.path, str(packages)])
    assert not stamp(place).holds()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder like a checkout, which is the current one; a library of four modules is quickly read."""
    project = tmp_path / "project"
    project.mkdir()
    (project / "mkdocs.yml").symlink_to(ROOT / "mkdocs.yml")
    monkeypatch.chdir(project)
    monkeypatch.setattr(gather, "module_names", lambda: ["builtins", "imp", "resource", "textwrap"])
    return project


def test_an_unchanged_catalogue_is_not_rendered_again(
    project: Path, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = project_at(project, small)
    first = build.render(place)
    assert first.changed

    def fail(root: Path) -> None:
        pytest.fail(f"{root} was read again")

    with monkeypatch.context() as patch:
        patch.setattr(build, "load_kept", fail)
        second = build.render(place)
    assert (second.changed, second.unchanged, second.removed) == ((), len(first.changed), 0)
    page = place.docs / "modules/textwrap/index.md"
    page.unlink()
    third = build.render(place)
    assert third.changed == ("modules/textwrap/index.md",)
    assert page.is_file()


def test_what_could_not_be_measured_is_tried_again_though_nothing_changed(
    project: Path, small: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(gather, "measure", fail_to_measure)
        assert main(["--content", str(small), "render"]) == 0
    said = capsys.readouterr().out
    assert said.endswith("importing failed and is tried again by the next build: textwrap\n")
    page = project / "build/docs/modules/textwrap/index.md"
    assert "did not end within 30 s" in page.read_text("utf-8")
    assert main(["--content", str(small), "render"]) == 0
    assert "importing failed" not in capsys.readouterr().out
    assert "did not end within 30 s" not in page.read_text("utf-8")


def fail_to_measure(names: Mapping[str, Sequence[str]]) -> Imports:
    """Measure nothing, for one of the modules took too long."""
    reasons = {"textwrap": "did not end within 30 s"}
    others = dict.fromkeys(names.keys() - reasons, 1)
    return Imports(others, not_measured=reasons, failed=frozenset(reasons))
