"""Nothing is made again for nothing, and everything that changed is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import build
from generator.system.stamp import Stamp
from tests.conftest import ROOT, project_at


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with inputs and an output, and a stamp put on them."""
    for name in ("in/one.yml", "in/deep/two.py", "out/index.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
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


def test_what_python_keeps_beside_sources_does_not_count(place: Path) -> None:
    (place / "in/__pycache__").mkdir()
    (place / "in/__pycache__/two.pyc").write_bytes(b"")
    assert stamp(place).holds()


def test_another_installation_counts(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = tmp_path / "packages"
    (packages / "other-1.0.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [*sys.path, str(packages)])
    assert not stamp(place).holds()


def test_an_unchanged_catalogue_is_not_rendered_again(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "mkdocs.yml").symlink_to(ROOT / "mkdocs.yml")
    place = project_at(project, small)
    first = build.render(place)
    assert first.changed

    def fail(root: Path) -> None:
        pytest.fail(f"{root} was read again")

    with monkeypatch.context() as patch:
        patch.setattr(build, "load", fail)
        second = build.render(place)
    assert (second.changed, second.unchanged, second.removed) == ((), len(first.changed), 0)
    page = place.docs / "modules/textwrap/index.md"
    page.unlink()
    third = build.render(place)
    assert third.changed == ("modules/textwrap/index.md",)
    assert page.is_file()
