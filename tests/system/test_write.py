"""Files are written when they changed, whole or not at all, and nothing stale stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.problems import UsageError
from generator.system.write import (
    OLD,
    Written,
    replace_tree,
    settle,
    sweep,
    write_atomically,
    write_tree,
)


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    files = {"index.md": b"home", "modules/os.path/index.md": b"page"}
    assert write_tree(tmp_path, files) == Written(("index.md", "modules/os.path/index.md"), 0, 0)
    before = (tmp_path / "index.md").stat().st_mtime_ns
    assert write_tree(tmp_path, files) == Written((), 2, 0)
    assert (tmp_path / "index.md").stat().st_mtime_ns == before


def test_what_is_no_longer_there_is_removed(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/b.md": b"1", "c.md": b"2"})
    assert write_tree(tmp_path, {"c.md": b"3"}) == Written(("c.md",), 0, 1)
    assert [path.name for path in tmp_path.rglob("*")] == ["c.md"]


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
    assert [path.name for path in site.iterdir()] == ["new.html"]
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


@pytest.fixture
def no_exchange(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the exchange in one step, which not every system has."""
    monkeypatch.setattr("generator.system.write.exchange", lambda *_: False)


@pytest.mark.usefixtures("no_exchange")
def test_a_tree_is_replaced_whole_in_two_steps(tmp_path: Path) -> None:
    test_a_tree_is_replaced_whole(tmp_path)


@pytest.mark.usefixtures("no_exchange")
def test_a_fault_between_the_two_steps_brings_the_old_tree_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    write_tree(site, {"old.html": b""})
    rename = Path.rename

    def fail_once(self: Path, target: Path) -> Path:
        if Path(target) == site and not self.name.endswith(OLD):
            raise OSError("disk full")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail_once)
    with pytest.raises(OSError, match="disk full"), replace_tree(site):
        pass
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")] == [
        "site",
        "site/old.html",
    ]


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
    assert [path.name for path in site.iterdir()] == ["old.html"]


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    write_tree(tmp_path / "published", {"old.html": b""})
    (tmp_path / "site").symlink_to("published")
    with replace_tree(tmp_path / "site") as fresh:
        (fresh / "new.html").write_bytes(b"")
    assert (tmp_path / "site").is_symlink()
    assert [path.name for path in (tmp_path / "published").iterdir()] == ["new.html"]


def test_a_file_in_the_way_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("notes")
    with pytest.raises(UsageError, match="is not a folder"), replace_tree(tmp_path / "site"):
        pytest.fail("there is nothing to fill")
    assert (tmp_path / "site").read_text() == "notes"


def test_unfinished_files_are_swept_away(tmp_path: Path) -> None:
    for name in (".api.json.abcdefgh.part", "cards/.a.png.abcdefgh.part", "api.json", ".hidden"):
        write_atomically(tmp_path / name, b"")
    sweep(tmp_path)
    left = sorted(path.name for path in tmp_path.rglob("*") if path.is_file())
    assert left == [".hidden", "api.json"]
