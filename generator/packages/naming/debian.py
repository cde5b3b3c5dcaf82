"""Inventories of official documentation, taken from the Debian packages that carry it."""

from __future__ import annotations

import subprocess
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.problems import UsageError

TABLE = Path(__file__).with_name("documentation.tsv")


@dataclass(frozen=True)
class Carried:
    """Documentation that a Debian package carries."""

    package: str
    documentation: str
    """Where it is published."""
    folders: bool
    """Whether its pages end in a slash there."""


@cache
def carried() -> Mapping[str, Carried]:
    """Return what Debian carries, by normalised name of the distribution."""
    rows = (line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if line[0] != "#")
    return {
        name: Carried(package, address, ending == "folders")
        for name, package, address, ending in rows
    }


def inventory(package: Path, to: Path) -> str:
    """Write the inventory that a Debian package carries, as `apt-get download` fetched it; return its name and version.

    Of several it is the largest. Raise UsageError if there is none.
    """
    fields = subprocess.run(
        ["dpkg-deb", "--show", package], capture_output=True, check=True, encoding="utf-8"
    )
    name, version = fields.stdout.split()
    with (
        subprocess.Popen(
            ["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE
        ) as unpacking,
        tarfile.open(fileobj=unpacking.stdout, mode="r|") as archive,
    ):
        found = [
            opened.read()
            for member in archive
            if member.isfile() and member.name.endswith("/objects.inv")
            if (opened := archive.extractfile(member))
        ]
    if not found:
        raise UsageError(f"{package.name} carries no objects.inv")
    to.write_bytes(max(found, key=len))
    return f"{name} {version}"
