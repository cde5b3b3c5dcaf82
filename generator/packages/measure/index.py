"""The files of a release, as the index lists them: pip's own settings say which index that is."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.tags import Tag
from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    canonicalize_name,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import Version

from generator.problems import BuildError
from generator.pythons import VERSIONS, text

JSON = "application/vnd.pypi.simple.v1+json"
PATIENCE = 60
SYSTEMS = {
    "manylinux": "Linux",
    "linux": "Linux",
    "musllinux": "musl Linux",
    "macosx": "macOS",
    "win": "Windows",
    "ios": "iOS",
    "android": "Android",
    "pyodide": "WebAssembly",
    "pyemscripten": "WebAssembly",
    "emscripten": "WebAssembly",
}
"""How the platform of a wheel begins, and the system that is meant."""
MACHINES = {
    "x86_64": ("x86-64",),
    "amd64": ("x86-64",),
    "arm64": ("ARM",),
    "aarch64": ("ARM",),
    "universal2": ("ARM", "x86-64"),
}
"""The processors that nearly everybody has; others are not told of."""
_PLATFORM = re.compile(rf"({'|'.join(SYSTEMS)})(?:\d|_)(?:.*?({'|'.join(MACHINES)}))?")


@dataclass(frozen=True)
class IndexFile:
    """A file of a release."""

    name: str
    version: Version
    tags: frozenset[Tag]
    """What a wheel runs on; nothing for sources."""
    url: str
    sha256: str = ""
    size: int | None = None
    uploaded: str = ""
    """The day it was put there, such as `2026-11-15`."""
    requires_python: str = ""
    yanked: bool = False


def index_files(distribution: str) -> list[IndexFile]:
    """Return every file of a distribution, of all releases; raise BuildError if the index does not tell.

    The source is the simple API in JSON (PEP 691, and PEP 700 for sizes and days).
    """
    address = f"{_index()}/{canonicalize_name(distribution)}/"
    request = urllib.request.Request(address, headers={"Accept": JSON})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
            if JSON not in answer.headers.get("Content-Type", ""):
                raise BuildError(f"the index does not list the files of {distribution} as JSON")
            listed = json.load(answer)["files"]
    except (OSError, ValueError) as error:
        raise BuildError(f"the index does not list the files of {distribution}: {error}") from None
    return [one for each in listed if (one := _file(each))]


def _file(listed: Mapping[str, object]) -> IndexFile | None:
    name = str(listed["filename"])
    try:
        if name.endswith(".whl"):
            _, version, _, tags = parse_wheel_filename(name)
        else:
            (_, version), tags = parse_sdist_filename(name), frozenset()
    except (InvalidWheelFilename, InvalidSdistFilename):
        return None  # eggs, installers and names of long ago
    hashes = listed.get("hashes")
    size = listed.get("size")
    return IndexFile(
        name,
        version,
        tags,
        str(listed["url"]),
        str(hashes.get("sha256", "")) if isinstance(hashes, dict) else "",
        size if isinstance(size, int) else None,
        str(listed.get("upload-time") or "")[:10],
        str(listed.get("requires-python") or ""),
        bool(listed.get("yanked")),
    )


@cache
def _index() -> str:
    """Return the index that pip asks: its help names it, whatever file or variable sets it."""
    done = subprocess.run(
        [sys.executable, "-m", "pip", "download", "--help"],
        env={**os.environ, "COLUMNS": "1000"},
        capture_output=True,
        encoding="utf-8",
    )
    found = re.search(r"--index-url <url> .*?\(default (\S+?)/?\)", done.stdout)
    if not found:
        raise BuildError("pip does not say which index it asks; is it installed beside atlas?")
    return found[1]


def released(files: Iterable[IndexFile]) -> str | None:
    """Return the day of the first of some files, if it is known."""
    return min((one.uploaded for one in files if one.uploaded), default=None)


def systems(files: Iterable[IndexFile]) -> list[str]:
    """Return the systems and processors that there are wheels for, sorted; `any` for all."""
    platforms = {tag.platform for file in files for tag in file.tags}
    if "any" in platforms:
        return ["any"]
    found: set[str] = set()
    for match in filter(None, map(_PLATFORM.match, platforms)):
        system, machine = SYSTEMS[match[1]], match[2]
        if system in ("WebAssembly", "iOS", "Android"):
            found.add(system)
        elif machine:
            found |= {f"{system} {one}" for one in MACHINES[machine]}
    return sorted(found, key=str.casefold)


def wheel_pythons(files: Iterable[IndexFile]) -> list[str]:
    """Return the supported versions of CPython that one of the wheels runs on."""
    wheels = [one for one in files if one.tags]
    return [
        text(version)
        for version in VERSIONS
        if any(_admits(one, version) and _fits(one.tags, version) for one in wheels)
    ]


def _admits(file: IndexFile, version: Sequence[int]) -> bool:
    try:
        # The newest patch of a version that may still come: no range ends within one.
        return SpecifierSet(file.requires_python).contains(".".join(map(str, (*version, 99))))
    except InvalidSpecifier:
        return True


def _fits(tags: Iterable[Tag], version: Sequence[int]) -> bool:
    """Return whether CPython of this version takes a wheel with one of these tags, on some system."""
    major, minor = version[0], version[1]
    for tag in tags:
        kind, digits = tag.interpreter[:2], tag.interpreter[2:]
        if not digits.isdigit():
            continue
        own = (int(digits[0]), int(digits[1:] or 0))
        if kind == "py" and tag.abi == "none" and own <= (major, minor) and own[0] == major:
            return True
        is_stable = tag.abi == "abi3" and own[0] == major and own <= (major, minor)
        if kind == "cp" and (is_stable or (own == (major, minor) and tag.abi != "abi3")):
            return True
    return False
