"""A built site is finished the same way, whichever of the two built it."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest

from tests.conftest import SETTINGS


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
        scripts = re.findall(r'<script\b[^>]*\ssrc="[^"]*?(assets/[^"]+)"', page)
        assert all((built_by_zensical / script).is_file() for script in scripts), name


def test_its_downloads_hold_its_pages(built_by_zensical: Path) -> None:
    with zipfile.ZipFile(built_by_zensical / SETTINGS.archive) as archive:
        assert any(one.endswith("modules/textwrap/index.html") for one in archive.namelist())
    assert (built_by_zensical / SETTINGS.docset).stat().st_size > 0
    listed = json.loads((built_by_zensical / "offline.json").read_text("utf-8"))
    assert "modules/textwrap/index.html" in listed["files"]
