"""The same content gives the same bytes, wherever and whenever the site is built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.built.conftest import KEEP
from tests.conftest import CACHE, DATA, FACTS, ROOT

THERE = {
    "TZ": "Pacific/Auckland",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "2",
    "ATLAS_SITE_URL": "http://127.0.0.1/atlas/",
    "PYTHONPATH": str(ROOT),
}
"""A machine elsewhere, where sets come in another order."""


def test_a_build_elsewhere_gives_the_same_bytes(small_site: Path, tmp_path: Path) -> None:
    project = tmp_path / "another place"
    shutil.copytree(DATA / "small", project / "small")
    shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")
    (project / "build/cache").mkdir(parents=True)
    # Importing every module of the library again would take a while and say the same.
    for name in FACTS:
        shutil.copyfile(CACHE / name, project / "build/cache" / name)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--content", "small"],
        cwd=project,
        env=os.environ | THERE,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    here, there = _files(small_site), _files(project / "site")
    assert len(here) > 60
    assert here.keys() == there.keys()
    assert {name for name in here if here[name] != there[name]} == set()


def _files(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes().replace(KEEP.encode(), b"")
        for path in site.rglob("*")
        if path.is_file()
    }
