"""Link packages of the system into the environment that runs this, as if they had been installed there.

wxPython has no wheel for Linux and takes an hour to build. Debian has it, made for the system's own Python; it is
linked where that is the Python of the environment, and left out where it is not.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

SYSTEM = Path("/usr/lib/python3/dist-packages")
LINKED = {"wxPython": "wx"}
"""The folder that is imported, by distribution."""


def link(distribution: str, package: str, target: Path) -> None:
    """Put a package and what is known of it into a folder of packages; say so if it is not to be had."""
    kept = target / package
    kept.unlink(missing_ok=True)
    for old in target.glob(f"{distribution}-*.dist-info"):
        shutil.rmtree(old)
    known = next(SYSTEM.glob(f"{distribution}-*.egg-info"), None)
    if known is not None:
        kept.symlink_to(SYSTEM / package)
        if not subprocess.run(
            [sys.executable, "-c", f"import {package}"], capture_output=True
        ).returncode:
            told = target / f"{known.stem}.dist-info"
            told.mkdir()
            files = sorted(file for file in kept.rglob("*") if file.is_file())
            lines = [
                f"{file.relative_to(target).as_posix()},,{file.stat().st_size}\n" for file in files
            ]
            (told / "RECORD").write_text("".join(lines), "utf-8")
            (told / "top_level.txt").write_text(f"{package}\n", "utf-8")
            shutil.copyfile(known / "entry_points.txt", told / "entry_points.txt")
            shutil.copyfile(known / "PKG-INFO", told / "METADATA")
            return
        kept.unlink()
    print(f"the system has no {distribution} for this Python; its examples are left out")


for one, folder in LINKED.items():
    link(one, folder, Path(sysconfig.get_path("platlib")))
