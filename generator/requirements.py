"""What the examples of a project import: names that pip knows, and folders with packages."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.catalogue.positions import Document
from generator.problems import Problem
from generator.source_layout import Packages, packages

PLACE = ("extra", "atlas", "requirements")
"""Where the setting stands in the file."""


def folders(requirements: Sequence[str], root: Path) -> Mapping[str, Packages]:
    """Return those requirements that are folders, as seen from `root`, with the packages in them."""
    found = {one: packages(_place(one, root)) for one in requirements if _is_folder(one, root)}
    return {one: own for one, own in found.items() if own}


def problems(requirements: Sequence[str], document: Document, root: Path) -> Iterator[Problem]:
    """Yield what is wrong with the folders that are named, each at its place in the settings."""
    for i, one in enumerate(requirements):
        if not _is_folder(one, root) or packages(_place(one, root)):
            continue
        what = "holds no package" if _place(one, root).is_dir() else "is not there"
        message = f"the folder '{one}', which the examples need, {what}"
        hint = "name the folder of pyproject.toml, or of the packages, as it is seen from this file"
        yield document.problem((*PLACE, i), "P820", message, hint)


def _is_folder(one: str, root: Path) -> bool:
    """Return whether a requirement names a folder: one that is there, begins with a dot, or has a slash.

    An index may have a distribution of the name of somebody's folder, and nobody means that.
    """
    is_path = one.startswith(".") or "/" in one or os.sep in one or (root / one).is_dir()
    return is_path and "://" not in one and " @ " not in one and not (root / one).is_file()


def _place(one: str, root: Path) -> Path:
    return (root / one).resolve()
