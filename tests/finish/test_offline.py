"""Links of the copy for a folder, and archives whose bytes follow from their content."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest

from generator.finish.docset import pack
from generator.finish.offline import archive, for_folder, offline_copy
from generator.finish.substitutions import Changes

PUBLISHED = "https://atlas.example/sub/"


@pytest.mark.parametrize(
    ("link", "becomes"),
    [
        ("../pathlib/", "../pathlib/index.html"),
        ("../pathlib/#pathlib.Path", "../pathlib/index.html#pathlib.Path"),
        ("../..", "../../index.html"),
        (".", "./index.html"),
        ("./#tasks", "./index.html#tasks"),
        ("../../?q=zip", "../../index.html?q=zip"),
        ("#tasks", "#tasks"),
        ("square.svg", "square.svg"),
        ("https://docs.python.org/3/", "https://docs.python.org/3/"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("../../downloads/atlas.zip", f"{PUBLISHED}downloads/atlas.zip"),
        ("../../api/", f"{PUBLISHED}api/"),
        ("index.md", f"{PUBLISHED}modules/os/index.md"),
    ],
)
def test_a_link_names_a_file(link: str, becomes: str) -> None:
    page = f'<head></head><a class="x" href="{link}">y</a>'
    wanted = f'<head></head><a class="x" href="{becomes}">y</a>'
    assert for_folder(page, "modules/os/index.html", PUBLISHED, Changes()) == wanted


def test_the_published_address_is_left_out() -> None:
    head = (
        '<head><link rel="canonical" href="https://x.example/"><link rel="stylesheet" href="a.css">'
        '<meta property="og:image" content="https://x.example/y.png">'
        '<meta name="twitter:card" content="z"><meta name="description" content="d"></head>'
    )
    assert for_folder(head, "index.html", PUBLISHED, Changes()) == (
        '<head><link rel="stylesheet" href="a.css"><meta name="description" content="d"></head>'
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two files."""
    folder = tmp_path / "atlas"
    (folder / "sub").mkdir(parents=True)
    (folder / "b.html").write_text("b")
    (folder / "sub/ä.html").write_text("a")
    return folder


def test_archives_are_the_same_whenever_they_are_made(folder: Path, tmp_path: Path) -> None:
    moment = 1_700_000_000
    files = [folder / "sub/ä.html", folder / "b.html"]
    archive(folder, files, tmp_path / "1/atlas.zip", moment)
    pack(folder, tmp_path / "1/atlas.tgz", moment)
    (folder / "b.html").unlink()
    (folder / "b.html").write_text("b")
    (folder / "sub").chmod(0o700)
    archive(folder, files, tmp_path / "2/atlas.zip", moment)
    pack(folder, tmp_path / "2/atlas.tgz", moment)
    for name in ("atlas.zip", "atlas.tgz"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()
    with zipfile.ZipFile(tmp_path / "1/atlas.zip") as read:
        assert read.namelist() == ["atlas/b.html", "atlas/sub/ä.html"]
        assert read.infolist()[0].date_time == (2023, 11, 14, 22, 13, 20)
        assert read.testzip() is None
    with tarfile.open(tmp_path / "1/atlas.tgz") as tar:
        assert tar.getnames() == ["atlas", "atlas/b.html", "atlas/sub", "atlas/sub/ä.html"]


def test_what_only_a_server_needs_is_left_out(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for name in (
        "index.html",
        "index.md",
        "api/v1/index.json",
        "sw.js",
        "assets/a.css",
        "404.html",
    ):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text("x")
    offline_copy(site, tmp_path / "copy", PUBLISHED)
    copied = sorted(p.name for p in (tmp_path / "copy").rglob("*") if p.is_file())
    assert copied == ["a.css", "index.html"]
