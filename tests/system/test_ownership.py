"""A folder is ours if it is marked, or from before there were marks; cleaning removes nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.problems import UsageError
from generator.system import target
from generator.system.ownership import MARK, claim, discard
from generator.system.write import replace_tree
from tests.conftest import ROOT


def test_a_folder_that_was_claimed_may_be_claimed_again(tmp_path: Path) -> None:
    claim(tmp_path / "build/docs")
    (tmp_path / "build/docs/index.md").write_text("made", "utf-8")
    claim(tmp_path / "build/docs")
    assert sorted(path.name for path in (tmp_path / "build/docs").iterdir()) == [MARK, "index.md"]


@pytest.mark.parametrize("name", ["CNAME", ".nojekyll", ".vercel", "notes"])
def test_what_somebody_added_to_a_site_is_not_lost(name: str, tmp_path: Path) -> None:
    site = tmp_path / "site"
    for page in ("old", "new"):
        with replace_tree(site) as fresh:
            (fresh / "index.html").write_text(page, "utf-8")
    (site / name).write_text("mine", "utf-8")
    with pytest.raises(UsageError) as refused:
        target.check(site, {})
    assert str(refused.value) == (
        f"{site}/ holds {name}, which no build of the atlas made;"
        " name another folder with --site, or empty it"
    )


def test_where_builds_of_old_have_worked_may_be_claimed(tmp_path: Path) -> None:
    for name in ("docs/index.md", "stamps/docs", "other/index.md"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("made", "utf-8")
    claim(tmp_path / "docs")
    with pytest.raises(UsageError, match="move that elsewhere, for builds work there"):
        claim(tmp_path / "other")


def test_what_is_discarded_is_gone_and_what_links_lead_to_is_not(tmp_path: Path) -> None:
    claim(tmp_path / "site/deep/er")
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    (tmp_path / "notes").mkdir()
    (tmp_path / "site/link").symlink_to(tmp_path / "notes.txt")
    (tmp_path / "site/deep/link").symlink_to(tmp_path / "notes")
    discard(tmp_path / "site")
    discard(tmp_path / "missing")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes", "notes.txt"]


OF_OLD = {
    **dict.fromkeys(["404.html", "index.html", "elsewhere/index.html", "sw.js", "objects.inv"], ""),
    "assets/search/engine.js": "class Engine",
    "assets/search/names.js": "(self.atlasIndex=self.atlasIndex||{}).names={};",
    "modules/csv/index.html": "csv",
}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a site from before there were marks."""
    for name, text in OF_OLD.items():
        (tmp_path / "old" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "old" / name).write_text(text, "utf-8")
    return tmp_path / "old"


def test_a_site_of_old_is_recognised_by_several_things_together(old: Path) -> None:
    target.check(old, {})
    for name in ("assets/search/engine.js", "assets/search/names.js", "elsewhere/index.html"):
        (old / name).rename(old / "aside")
        with pytest.raises(UsageError, match=r"holds .*, which no build of the atlas made"):
            target.check(old, {})
        (old / "aside").rename(old / name)
    target.check(old, {})


@pytest.mark.parametrize("name", ["CNAME", ".nojekyll", "notes"])
def test_what_somebody_added_to_a_site_of_old_is_not_lost(name: str, old: Path) -> None:
    (old / name).write_text("mine", "utf-8")
    with pytest.raises(UsageError) as refused:
        target.check(old, {})
    assert str(refused.value) == (
        f"{old}/ holds {name}, which no build of the atlas made;"
        " name another folder with --site, or empty it"
    )


CLEAN = [sys.executable, "-m", "generator.system.ownership"]


def test_cleaning_removes_what_was_built_and_nothing_else(old: Path, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/today.txt").write_text("mine", "utf-8")
    (tmp_path / "link").symlink_to("notes")
    paths = [str(tmp_path / name) for name in ("old", "notes", "link", "missing")]
    done = subprocess.run([*CLEAN, *paths], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 2
    assert done.stderr == (
        f"{tmp_path}/notes/ holds today.txt, which no build of the atlas made; it is left as it is\n"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes"]
    assert [path.name for path in (tmp_path / "notes").iterdir()] == ["today.txt"]
