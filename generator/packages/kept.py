"""Where what was measured of a package stands: `content/packages/<distribution, normalised>/`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from packaging.utils import canonicalize_name

FOLDER = "packages"
STAND_INS = {"opencv-python": "opencv-python-headless", "tensorflow": "tensorflow-cpu"}
"""Distributions that carry the same module without a screen or without GPU code; they are what is installed here."""


def stand_in(distribution: str) -> str:
    """Return the normalised name of the distribution that is measured for one."""
    name = canonicalize_name(distribution)
    return STAND_INS.get(name, name)


def place(content: Path, distribution: str) -> Path:
    """Return the folder of a distribution, whether it is there or not."""
    return content / FOLDER / canonicalize_name(distribution)


def kept(content: Path, file: str) -> Iterator[Path]:
    """Yield every file of this name that there is, in order of the distributions."""
    folder = content / FOLDER
    if folder.is_dir():
        yield from sorted(folder.glob(f"*/{file}"))
