"""The successor of MkDocs builds the same tree to the same addresses."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path


def test_zensical_builds_the_same_pages(site: Path, root: Path, tmp_path: Path) -> None:
    for name in ("mkdocs.yml", "templates", "build/docs"):
        source = root / name
        target = tmp_path / name
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copyfile(source, target)
    command = [sys.executable, "-m", "zensical", "build", "--clean", "-f", "mkdocs.yml"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    built = {
        path.relative_to(tmp_path / "site").as_posix()
        for path in (tmp_path / "site").rglob("*.html")
    }
    expected = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert built == expected
