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
    """Put a package and what is known of it into a folder of packages; say so if it is not to be had.

    What was installed there otherwise stays as it is.
    """
    place = target / package
    if place.is_dir() and not place.is_symlink():
        return
    place.unlink(missing_ok=True)
    for old in target.glob(f"{distribution}-*.dist-info"):
        shutil.rmtree(old)
    known = next(SYSTEM.glob(f"{distribution}-*.egg-info"), None)
    if known is None or not _is_linked(SYSTEM / package, place):
        print(f"the system has no {distribution} for this Python; its examples are left out")
        return
    told = target / f"{known.stem}.dist-info"
    told.mkdir()
    files = sorted(file for file in place.rglob("*") if file.is_file())
    lines = [f"{file.relative_to(target).as_posix()},,{file.stat().st_size}\n" for file in files]
    (told / "RECORD").write_text("".join(lines), "utf-8", newline="\n")
    (told / "top_level.txt").write_text(f"{package}\n", "utf-8", newline="\n")
    for name, here in (("PKG-INFO", "METADATA"), ("entry_points.txt", "entry_points.txt")):
        if (known / name).is_file():
            shutil.copyfile(known / name, told / here)


def _is_linked(source: Path, place: Path) -> bool:
    """Link a package, and return whether this Python can import it; if not, it is not linked."""
    place.symlink_to(source)
    if subprocess.run(
        [sys.executable, "-c", f"import {place.name}"], capture_output=True
    ).returncode:
        place.unlink()
        return False
    return True


if __name__ == "__main__":
    for one, folder in LINKED.items():
        link(one, folder, Path(sysconfig.get_path("platlib")))
