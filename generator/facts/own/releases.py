"""Which release of one's own code brought each name: read from its tags in git."""

from __future__ import annotations

import io
import json
import re
import subprocess
import tarfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from packaging.version import InvalidVersion, Version

from generator.facts.own.repository import SECONDS, git
from generator.facts.sources.read import read_packages
from generator.own import OwnCode
from generator.system.kept import Kept

MOST = 40
"""Releases that are looked at, the newest ones: one of each minor version."""
_TAG = re.compile(r"(?:^|.*[-_/@])v?(\d+(?:\.\d+)+)")
Names = Mapping[str, list[str]]
"""By module, its public names and their members."""


def introduced(
    code: OwnCode, made_by: str, kept: Kept, step: Callable[[str], None]
) -> dict[str, dict[str, str]]:
    """Return the release that brought each name, by module; a module itself is the name "".

    What the oldest release that is looked at has may be older, and what no release has is not
    released yet: neither is returned. `made_by` is what the names of a commit hang on besides it.
    """
    found: dict[str, dict[str, str]] = {}
    tags = releases(code.folder)
    for number, (version, commit) in enumerate(tags):
        names = _names(code, commit, made_by, kept, partial(step, f"reading release {version}"))
        for module, inside in names.items():
            known = found.setdefault(module, {})
            for name in ["", *inside]:
                known.setdefault(name, version if number else "")
    return {
        module: {name: version for name, version in names.items() if version}
        for module, names in found.items()
    }


def releases(folder: Path) -> list[tuple[str, str]]:
    """Return the releases that tags name, oldest first, with their commits; of each minor version the first."""
    told = git(
        folder, "tag", "--list", "--format=%(refname:short)%00%(*objectname)%00%(objectname)"
    )
    found: dict[tuple[int, int], tuple[Version, str]] = {}
    for line in (told or "").splitlines():
        name, peeled, own = line.split("\0")
        version = _version(name)
        if version is None or version.is_prerelease:
            continue
        minor = (version.major, version.minor)
        if minor not in found or version < found[minor][0]:
            found[minor] = (version, peeled or own)
    newest = sorted(found.items())[-MOST:]
    return [(_written(version), commit) for _, (version, commit) in newest]


def _version(tag: str) -> Version | None:
    match = _TAG.fullmatch(tag)
    try:
        return Version(match[1]) if match else None
    except InvalidVersion:
        return None


def _written(version: Version) -> str:
    """Return a version without the zero that says it is the first of its minor version."""
    return str(version).removesuffix(".0") if len(version.release) > 2 else str(version)


def _names(code: OwnCode, commit: str, made_by: str, kept: Kept, step: Callable[[], None]) -> Names:
    """Return the names at a commit; they are read once."""
    key, now = f"own-at-{commit}", f"{made_by}-{'-'.join(code.packages)}"
    found = kept.get(key, now)
    if found is not None:
        names: Names = json.loads(found)
        return names
    step()
    with TemporaryDirectory(prefix="release-") as room:
        for name in code.packages:
            _unpack(code.folder, commit, name, Path(room))
        modules = read_packages(Path(room), code.packages).modules
    names = {
        name: [symbol.name for symbol in module.api.walk()] for name, module in modules.items()
    }
    kept.put(key, now, json.dumps(names).encode())
    return names


def _unpack(folder: Path, commit: str, package: str, room: Path) -> None:
    """Write the sources of a package as they were at a commit; nothing if it was not there."""
    top = git(folder, "rev-parse", "--show-toplevel")
    listed = git(folder, "ls-tree", "-r", "--name-only", "--full-tree", "-z", commit)
    if not top or not listed:
        return
    inside = "/".join(package.split("."))
    endings = (f"{inside}/__init__.py", f"{inside}.py")
    places = [
        one
        for one in listed.split("\0")
        if one in endings or one.endswith(tuple(f"/{end}" for end in endings))
    ]
    if not places:
        return
    first = min(places, key=lambda one: (one.count("/"), one))
    place = PurePosixPath(first).parent if first.endswith("/__init__.py") else PurePosixPath(first)
    done = subprocess.run(
        ["git", "-C", top, "archive", "--format=tar", commit, "--", str(place)],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=6 * SECONDS,
    )
    if done.returncode:
        return
    above = len(place.parts) - len(inside.split("/"))
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        for one in archive.getmembers():
            parts = PurePosixPath(one.name).parts[above:]
            if one.isfile() and parts and ".." not in parts:
                file = room.joinpath(*parts)
                file.parent.mkdir(parents=True, exist_ok=True)
                inner = archive.extractfile(one)
                file.write_bytes(inner.read() if inner else b"")
