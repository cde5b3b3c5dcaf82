"""A built site is finished the same way, whichever of the two built it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.finish.finish import finish
from tests.conftest import SETTINGS


@pytest.fixture(scope="session")
def built_by_zensical(
    small_site: Path, once: Callable[[str, Callable[[Path], None]], Path]
) -> Path:
    """Return the small catalogue as Zensical builds it, finished as MkDocs' site is."""

    def fill(folder: Path) -> None:
        source = small_site.parent
        shutil.copytree(source / "build/docs", folder / "build/docs")
        settings = (source / "build/mkdocs.yml").read_text("utf-8")
        settings = settings.replace(f"{source}/", "")  # it takes no whole paths
        (folder / "mkdocs.yml").write_text(settings, "utf-8")
        command = [sys.executable, "-m", "zensical", "build", "--clean", "-f", "mkdocs.yml"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
        finish(folder / "site", source / "build/twins", "2026-11-28", SETTINGS, folder / "room")

    return once("zensical", fill) / "site"


def names(folder: Path, pattern: str) -> set[str]:
    """Return the files of a site that match."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob(pattern) if path.is_file()}


@pytest.mark.parametrize("pattern", ["*.html", "*.md", "downloads/*"])
def test_both_give_the_same_addresses(
    small_site: Path, built_by_zensical: Path, pattern: str
) -> None:
    assert names(built_by_zensical, pattern) == names(small_site, pattern)


def test_its_pages_wait_for_one_sheet_and_carry_their_policy(built_by_zensical: Path) -> None:
    for name in names(built_by_zensical, "*.html"):
        page = (built_by_zensical / name).read_text("utf-8")
        assert page.count('<meta http-equiv="Content-Security-Policy"') == 1, name
        sheets = re.findall(r'<link rel="stylesheet" href="[^"]*?(assets/[^"]+)"', page)
        assert len(sheets) <= 1, name
        assert all((built_by_zensical / sheet).is_file() for sheet in sheets), name
        assert not re.search(r"<script src=", page), name


def test_its_downloads_hold_its_pages(built_by_zensical: Path) -> None:
    with zipfile.ZipFile(built_by_zensical / SETTINGS.archive) as archive:
        assert any(one.endswith("modules/textwrap/index.html") for one in archive.namelist())
    assert (built_by_zensical / SETTINGS.docset).stat().st_size > 0
    listed = json.loads((built_by_zensical / "offline.json").read_text("utf-8"))
    assert "modules/textwrap/index.html" in listed["files"]
