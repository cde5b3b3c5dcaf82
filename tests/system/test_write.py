"""Files are written when they changed, whole or not at all, and nothing stale stays."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.problems import UsageError
from generator.system.ownership import MARK
from generator.system.write import (
    OLD,
    Written,
    replace_tree,
    settle,
    sweep,
    write_atomically,
    write_tree,
)
from tests.conftest import ROOT
from tests.system.faults import FAULTS


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    files = {"index.md": b"home", "modules/os.path/index.md": b"page"}
    assert write_tree(tmp_path, files) == Written(("index.md", "modules/os.path/index.md"), 0, 0)
    before = (tmp_path / "index.md").stat().st_mtime_ns
    assert write_tree(tmp_path, files) == Written((), 2, 0)
    assert (tmp_path / "index.md").stat().st_mtime_ns == before


def test_what_is_no_longer_there_is_removed(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/b.md": b"1", "c.md": b"2"})
    assert write_tree(tmp_path, {"c.md": b"3"}) == Written(("c.md",), 0, 1)
    assert sorted(path.name for path in tmp_path.rglob("*")) == [MARK, "c.md"]


def test_a_tree_is_written_in_two_steps(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.md": b"1", "b.md": b"1", "old.md": b"1", "old.svg": b"1"})
    pages = {"a.md": b"2", "b.md": b"1"}
    first = write_tree(tmp_path, pages, "*.md")
    assert first == Written(("a.md",), 1, 1)
    assert (tmp_path / "old.svg").exists()
    whole = write_tree(tmp_path, pages | {"new.svg": b"1"}).after(first)
    assert whole == Written(("a.md", "new.svg"), 1, 2)
    assert not (tmp_path / "old.svg").exists()


@pytest.mark.parametrize("name", ["../out.md", "/etc/out.md", "a/../../out.md", ""])
def test_a_path_outside_is_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="does not stay inside the output folder"):
        write_tree(tmp_path / "docs", {"good.md": b"", name: b""})
    assert list(tmp_path.rglob("*")) == []


def test_a_failed_write_leaves_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "page.md"
    write_atomically(path, b"old")
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["page.md"]


def test_a_tree_is_replaced_whole(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_tree(site, {"old.html": b""})
    with replace_tree(site) as fresh:
        (fresh / "new.html").write_bytes(b"")
        assert (site / "old.html").exists()
    assert sorted(path.name for path in site.iterdir()) == [MARK, "new.html"]
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_failed_build_leaves_the_old_tree(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_tree(site, {"old.html": b""})
    with pytest.raises(RuntimeError, match="mkdocs failed"):
        fail_half_way(site)
    assert [path.name for path in tmp_path.rglob("*.html")] == ["old.html"]


def fail_half_way(site: Path) -> None:
    """Fill half a tree, then fail."""
    with replace_tree(site) as fresh:
        (fresh / "half.html").write_bytes(b"")
        raise RuntimeError("mkdocs failed")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="every fault is one of a fork")
def test_whatever_stops_it_the_tree_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-m", "tests.system.faults", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    found = json.loads(done.stdout)
    assert {one["kind"] for one in found} == set(FAULTS)
    assert {one["settled"] for one in found} == {"old", "new"}
    assert [one for one in found if one["beside"] or one["settled"] not in ("old", "new")] == []
    # Between two renames there is no tree; only what is killed just then leaves none, until the next run.
    gone = [one for one in found if one["after"] not in ("old", "new")]
    assert [(one["kind"], one["after"], one["settled"]) for one in gone] == [
        ("killed", "missing", "old")
    ]
    # Once the new tree is in its place, a fault of clearing away the old one is none.
    assert [one for one in found if one["code"] == 0 and one["after"] != "new"] == []


def test_what_a_killed_run_left_is_put_right(tmp_path: Path) -> None:
    """Killed between the two steps: the old tree is aside, the new one not yet in its place."""
    site = tmp_path / "site"
    elsewhere = tmp_path / ".site-0badcafe-of-another-checkout"
    elsewhere.mkdir()
    with replace_tree(site) as fresh:
        name = fresh.name
    shutil.rmtree(site)
    write_tree(tmp_path / name, {"new.html": b""})
    write_tree(tmp_path / f"{name}{OLD}", {"old.html": b""})
    settle(site)
    assert sorted(path.name for path in tmp_path.iterdir()) == [elsewhere.name, "site"]
    assert sorted(path.name for path in site.iterdir()) == [MARK, "old.html"]


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    write_tree(tmp_path / "published", {"old.html": b""})
    (tmp_path / "site").symlink_to("published")
    with replace_tree(tmp_path / "site") as fresh:
        (fresh / "new.html").write_bytes(b"")
    assert (tmp_path / "site").is_symlink()
    left = sorted(path.name for path in (tmp_path / "published").iterdir())
    assert left == [MARK, "new.html"]


def test_what_somebody_put_beside_a_tree_is_left_alone(tmp_path: Path) -> None:
    with replace_tree(tmp_path / "site") as fresh:
        name = fresh.name
    (tmp_path / name).mkdir()
    (tmp_path / name / "notes.txt").write_text("mine")
    settle(tmp_path / "site")
    assert (tmp_path / name / "notes.txt").read_text() == "mine"


def test_a_tree_that_somebody_keeps_things_in_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/notes.txt").write_text("mine")
    message = (
        f"{tmp_path}/docs/ holds notes.txt, which no build of the atlas made;"
        " move that elsewhere, for builds work there"
    )
    with pytest.raises(UsageError, match=f"^{re.escape(message)}$"):
        write_tree(tmp_path / "docs", {"index.md": b""})
    assert [path.name for path in (tmp_path / "docs").iterdir()] == ["notes.txt"]


def test_unfinished_files_are_swept_away(tmp_path: Path) -> None:
    for name in (".api.json.abcdefgh.part", "cards/.a.png.abcdefgh.part", "api.json", ".hidden"):
        write_atomically(tmp_path / name, b"")
    sweep(tmp_path)
    left = sorted(path.name for path in tmp_path.rglob("*") if path.is_file())
    assert left == [".hidden", "api.json"]
