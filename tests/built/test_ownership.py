"""What was built is known as ours: the site, its copy for a folder, and the archive of that."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from generator import build
from generator.system import target
from generator.system.ownership import MARK, WORDS, is_archive
from tests.conftest import DATA, ROOT, project_at


def test_a_site_carries_the_mark_and_publishes_no_page_of_it(small_site: Path) -> None:
    words, *names = (small_site / MARK).read_text("utf-8").splitlines()
    assert words == WORDS
    assert {MARK, *names} == {path.name for path in small_site.iterdir()}
    target.check(small_site, {})
    listed = json.loads((small_site / "offline.json").read_text("utf-8"))["files"]
    assert MARK not in listed
    assert MARK not in (small_site / "sitemap.xml").read_text("utf-8")
    assert [path for path in small_site.rglob("*atlas-built*") if path.name != MARK] == []


def test_a_copy_for_a_folder_takes_the_place_of_a_site_and_both_carry_the_mark(
    small_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.yml").symlink_to(ROOT / "mkdocs.yml")
    monkeypatch.chdir(tmp_path)
    shutil.copytree(small_site, "copy.v1")
    packed = Path("copy.v1.zip")
    with zipfile.ZipFile(packed, "w") as pack:
        pack.writestr("python-module-atlas/assets/search/names.js", "of old")
    build.offline(project_at(tmp_path, DATA / "small"), Path("copy.v1"))
    assert (Path("copy.v1") / MARK).read_text("utf-8").startswith(f"{WORDS}\nassets\n")
    assert not Path("copy.v1/sw.js").exists(), "the old one was a whole site"
    assert is_archive(packed)
    with zipfile.ZipFile(packed) as pack:
        assert pack.read(f"python-module-atlas/{MARK}").decode() == f"{WORDS}\n"
    target.check(Path("copy.v1"), {})
    assert target.archive_of(Path("copy.v1")) == packed
