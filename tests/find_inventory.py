"""Find the inventory of Python 3.11's documentation for the tests, or install it: Debian's package, as root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE = "python3.11-doc"
PLACE = Path("/usr/share/doc/python3.11/html/objects.inv")


def find() -> Path | None:
    """Return the inventory, or None."""
    return PLACE if PLACE.is_file() else None


def install() -> Path | None:
    """Install the package if it is not there; return the inventory, or None if nothing worked."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if find() or not is_root or not shutil.which("apt-get"):
        return find()
    for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-q", "-y", PACKAGE]):
        try:
            subprocess.run(command, timeout=600, capture_output=True)
        except (OSError, subprocess.SubprocessError):
            break
    return find()


if __name__ == "__main__":
    found = install() if "--install" in sys.argv else find()
    print(found or f"{PACKAGE} is not to be had here; its inventory is not compared with the table")
