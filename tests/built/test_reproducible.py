"""The same content gives the same bytes, wherever and whenever the site is built."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import CACHE, DATA, ROOT

PLACES = {
    "here": {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
    "another place": {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
}


def test_two_builds_are_identical(tmp_path: Path) -> None:
    digests = []
    for place, variables in PLACES.items():
        project = tmp_path / place
        shutil.copytree(DATA / "small", project / "content")
        shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")
        # Importing every module of the library again would take minutes and say the same.
        shutil.copytree(
            CACHE, project / "build/cache", ignore=shutil.ignore_patterns("cards", "*.memory")
        )
        done = subprocess.run(
            [sys.executable, "-m", "generator", "build"],
            cwd=project,
            env=os.environ | variables | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        digests.append(_digests(project / "site"))
    first, second = digests
    assert len(first) > 60
    assert {name for name in first if first[name] != second.get(name)} == set()
    assert first.keys() == second.keys()


def _digests(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in site.rglob("*")
        if path.is_file()
    }
