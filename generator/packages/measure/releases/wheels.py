"""A whole wheel of a release, for an interpreter that is found here: for what no reading tells."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

from generator.packages.measure.index import IndexFile
from generator.packages.measure.releases.fetch import Minor, download

_DONE = ".whole-wheel"


def whole(minor: Minor, kept: Path) -> tuple[str, Path] | None:
    """Return an interpreter and a folder with the unpacked wheel of a release for it; None if there is none.

    The newest CPython that the release has a wheel for on this system is taken, of those that pyenv installed.
    """
    for version, python in _interpreters():
        file = next((one for one in minor.others if _fits(one, version)), None)
        if file:
            folder = kept / f"{minor.version}-whole"
            if not (folder / _DONE).is_file():
                folder.mkdir(parents=True, exist_ok=True)
                with tempfile.TemporaryFile() as stream:
                    download(file, stream)
                    with zipfile.ZipFile(stream) as archive:
                        archive.extractall(folder)
                (folder / _DONE).touch()
            return python, folder
    return None


def _interpreters() -> list[tuple[str, str]]:
    """Return the tags and programs of the interpreters there are, the newest first."""
    folders = (Path.home() / ".pyenv/versions").glob("3.*")
    found = {
        (int(parts[0]), int(parts[1])): str(folder / "bin/python")
        for folder in sorted(folders)
        if len(parts := folder.name.split(".")) == 3 and parts[1].isdigit()
    }
    return [
        (f"cp{major}{minor}", found[major, minor]) for major, minor in sorted(found, reverse=True)
    ]


def _fits(file: IndexFile, version: str) -> bool:
    return any(
        tag.interpreter == version
        and tag.abi.rstrip("m") == version
        and "manylinux" in tag.platform
        and tag.platform.endswith("x86_64")
        for tag in file.tags
    )
