"""Files are written when they changed, whole or not at all, and nothing stale stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.write import Written, replace_tree, write_atomically, write_tree


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    files = {"index.md": b"home", "modules/os.path/index.md": b"page"}
    assert write_tree(tmp_path, files) == Written(2, 0, 0)
    before = (tmp_path / "index.md").stat().st_mtime_ns
    assert write_tree(tmp_path, files) == Written(0, 2, 0)
    assert (tmp_path / "index.md").stat().st_mtime_ns == before


def test_what_is_no_longer_there_is_removed(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/b.md": b"1", "c.md": b"2"})
    assert write_tree(tmp_path, {"c.md": b"3"}) == Written(1, 0, 1)
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
