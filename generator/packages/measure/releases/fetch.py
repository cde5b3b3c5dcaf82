"""The minor releases of a package, and their sources: fetched once, and kept outside the project."""

from __future__ import annotations

import hashlib
import shutil
import tarfile
import tempfile
import urllib.request
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from generator.packages.measure.index import PATIENCE, IndexFile
from generator.problems import BuildError

SINCE = "2019-01-01"
"""Releases whose first file is older are left out."""
MOST = 24
"""Minor releases of a package that are read: the newest; some packages have one every week."""
_SOURCES = (".py", ".pyi")
_NOT_READ = {"tests", "test", "testing", "docs", "examples", "benchmarks"}
_DONE = ".whole"


@dataclass(frozen=True)
class Minor:
    """A minor release: its newest patch, and the day of its first."""

    name: str
    """Such as `1.26`."""
    version: str
    released: str
    file: IndexFile
    """What is read of it."""
    others: tuple[IndexFile, ...] = ()
    """All its files."""


def minors(files: Iterable[IndexFile]) -> list[Minor]:
    """Return the minor releases of the last years, the oldest first: of each the newest patch that was not withdrawn."""
    series: defaultdict[tuple[int, int], list[IndexFile]] = defaultdict(list)
    for one in files:
        if not one.version.is_prerelease and not one.yanked:
            series[one.version.major, one.version.minor].append(one)
    found = []
    for (major, minor), some in sorted(series.items()):
        first = min(one.uploaded for one in some)
        newest = max(one.version for one in some)
        own = tuple(one for one in some if one.version == newest)
        file = _chosen(own)
        if first >= SINCE and file:
            found.append(Minor(f"{major}.{minor}", str(newest), first, file, own))
    return found[-MOST:]


def _chosen(files: Sequence[IndexFile]) -> IndexFile | None:
    """Return the file to read: a wheel for every system, or for Linux, or any; else the sources."""

    def rank(one: IndexFile) -> tuple[int, int, str]:
        platforms = {tag.platform for tag in one.tags}
        is_linux = any("linux" in each and each.endswith("x86_64") for each in platforms)
        kind = 3 if not one.tags else 0 if "any" in platforms else 1 if is_linux else 2
        return kind, one.size or 0, one.name

    fitting = [one for one in files if one.tags or one.name.endswith((".tar.gz", ".zip"))]
    return min(fitting, key=rank, default=None)


def sources(minor: Minor, kept: Path) -> Path:
    """Return the folder with the sources of a release; fetched unless it is kept there whole.

    Raises BuildError if the file cannot be had or is not the one that the index lists.
    """
    folder = kept / minor.version
    if (folder / _DONE).is_file():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryFile() as stream:
        download(minor.file, stream)
        for name, data in _unpacked(minor.file.name, stream):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    (folder / _DONE).touch()
    return folder


def download(file: IndexFile, stream: IO[bytes]) -> None:
    """Fetch a file; raise BuildError if it cannot be had or is not the one that the index lists."""
    digest = hashlib.sha256()
    try:
        with urllib.request.urlopen(file.url, timeout=PATIENCE) as answer:  # noqa: S310
            while chunk := answer.read(1 << 20):
                digest.update(chunk)
                stream.write(chunk)
    except OSError as error:
        raise BuildError(f"{file.name} could not be fetched: {error}") from None
    if file.sha256 and digest.hexdigest() != file.sha256:
        raise BuildError(f"{file.name} is not the file that the index lists")
    stream.seek(0)


def _unpacked(name: str, stream: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield the sources in an archive, by path below the folder that Python would look in."""
    if name.endswith((".whl", ".zip")):
        with zipfile.ZipFile(stream) as archive:
            for path in archive.namelist():
                if place := _place(path, is_wheel=name.endswith(".whl")):
                    yield place, archive.read(path)
    else:
        with tarfile.open(fileobj=stream) as archive:
            for member in archive:
                place = _place(member.name, is_wheel=False) if member.isfile() else ""
                opened = archive.extractfile(member) if place else None
                if opened:
                    yield place, opened.read()


def _place(path: str, *, is_wheel: bool) -> str:
    """Return where a source belongs; nothing for what is none, or would leave the folder."""
    parts = list(PurePosixPath(path).parts)
    if not is_wheel:
        parts = parts[1:]
        if parts and parts[0] in ("src", "lib"):
            parts = parts[1:]
    if not parts or ".." in parts or parts[0] == "/" or not path.endswith(_SOURCES):
        return ""
    if ".data" in parts[0]:
        parts = parts[2:]
    is_left_out = _NOT_READ & set(parts[:-1]) and "numpy" not in parts[0]
    return "" if is_left_out or not parts else "/".join(parts)
