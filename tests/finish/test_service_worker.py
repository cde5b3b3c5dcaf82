"""The list of files to keep without a network, and the service worker that keeps them."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.finish.service_worker import (
    KINDS,
    LEFT_OUT,
    SEARCH_BYTES,
    add_service_worker,
    search,
)
from generator.problems import BuildError
from tests.conftest import ROOT

KEPT = {
    "index.html": b"<h1>Home</h1>",
    "offline/index.html": b'<link rel="stylesheet" href="../assets/a.css"><script src="../assets/a.js"></script><link rel="canonical" href="/x">',
    "modules/csv/index.html": b"<h1>csv</h1>",
    "modules/cv2/square.svg": b"<svg/>",
    "assets/a.css": b"body {}",
    "assets/a.js": b"1;",
    "assets/search/names.js": b"2;",
    "assets/images/icon-192.png": b"png",
    "assets/stylesheets/answers.css": b"b {}",
    "manifest.webmanifest": b"{}",
    "api/index.html": b"<h1>JSON API</h1>",
}  # fmt: skip
LEFT = (
    "404.html",
    "assets/javascripts/bundle.js.map",
    "assets/cards/modules/csv.png",
    "assets/images/card.png",
    "api/v1/index.json",
    "api/v1/modules/os.path.json",
    "downloads/atlas.zip",
    "modules/csv/index.md",
    "llms.txt",
    "objects.inv",
    "sitemap.xml",
    "sitemap.xml.gz",
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a folder of files of all kinds, with the worker as MkDocs copies it."""
    for name, data in (KEPT | dict.fromkeys(LEFT, b"left out")).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    shutil.copyfile(ROOT / "templates/theme/sw.js", tmp_path / "sw.js")
    return tmp_path


def build(site: Path) -> dict[str, Any]:
    """Return what the worker was told."""
    add_service_worker(site)
    told = re.search(r"^const BUILD = (.*);$", (site / "sw.js").read_text("utf-8"), re.MULTILINE)
    assert told
    data: dict[str, Any] = json.loads(told[1])
    return data


def test_the_list_has_what_is_worth_keeping_with_digests_and_sizes(site: Path) -> None:
    told = build(site)
    data = json.loads((site / "offline.json").read_text("utf-8"))
    assert data["files"] == {
        name: [hashlib.sha256(KEPT[name]).hexdigest()[:16], len(KEPT[name])]
        for name in sorted(KEPT)
    }
    assert data["bytes"] == sum(map(len, KEPT.values()))
    assert told["version"] == data["version"]
    assert told["search"] == ["assets/search/names.js", "assets/stylesheets/answers.css"]


def test_a_large_index_is_not_kept_unasked() -> None:
    small = {"assets/search/engine.js": ("", 9), "assets/search/index/head.js": ("", 9), "assets/search/index/12ab.js": ("", 9), "index.html": ("", 9)}  # fmt: skip
    assert search(small) == list(small)[:3]
    assert search(small | {"assets/search/index/34cd.js": ("", SEARCH_BYTES)}) == list(small)[:2]


def test_the_offline_page_is_kept_with_what_it_names(site: Path) -> None:
    shell = build(site)["shell"]
    assert {"", "offline/", "assets/a.css", "assets/a.js"} <= set(shell)
    assert "x" not in shell


def test_the_version_is_that_of_the_files_and_nothing_else(site: Path, tmp_path: Path) -> None:
    first = build(site)["version"]
    before = (site / "offline.json").read_bytes(), (site / "sw.js").read_bytes()
    shutil.copyfile(ROOT / "templates/theme/sw.js", site / "sw.js")
    (site / "llms.txt").write_text("other")
    assert build(site)["version"] == first
    assert before == ((site / "offline.json").read_bytes(), (site / "sw.js").read_bytes())
    shutil.copyfile(ROOT / "templates/theme/sw.js", site / "sw.js")
    (site / "modules/csv/index.html").write_text("<h1>CSV</h1>")
    assert build(site)["version"] != first


def test_a_worker_without_a_place_for_the_version_is_refused(site: Path) -> None:
    build(site)
    with pytest.raises(BuildError, match="no place for the version"):
        add_service_worker(site)


def test_scripts_parse_and_patterns_mean_the_same_to_both(site: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node.js")
    build(site)
    scripts = ROOT / "templates/theme/assets/javascripts"
    for script in (site / "sw.js", *scripts.glob("*offline*.js")):
        done = subprocess.run([node, "--check", script], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    names = [*KEPT, *LEFT]
    code = "const [kinds, left, names] = JSON.parse(process.argv[1]); console.log(JSON.stringify(names.filter(name => new RegExp(kinds).test(name) && !new RegExp(left).test(name))))"
    given = json.dumps([KINDS, LEFT_OUT, names])
    done = subprocess.run([node, "-e", code, given], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == list(KEPT)
