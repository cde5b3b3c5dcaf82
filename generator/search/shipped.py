"""What packages put into Python's folder: read from Debian's index of contents, or from wheels.

A line of a Contents file names a file and the packages of Debian that hold it:
`usr/lib/python3/dist-packages/yaml/__init__.py    python/python3-yaml`.
"""

from __future__ import annotations

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

Dotted = tuple[str, ...]
"""A dotted name, in its parts."""

_FOLDER = re.compile(r"usr/lib/python3(?:\.\d+)?/(?:dist|site)-packages/(.+)")
_METADATA = re.compile(r"(?P<name>.+?)(?:-[^-]+)?(?:-py\d\.\d+)?\.(?:dist|egg)-info")
_INSTALLED = "usr/lib/python3/dist-packages/"


@dataclass
class Shipped:
    """What one package ships: its distributions as they are spelled, modules, and those with `__init__`."""

    distributions: set[str] = field(default_factory=set)
    modules: set[Dotted] = field(default_factory=set)
    regular: set[Dotted] = field(default_factory=set)


def shipped(lines: Iterable[str]) -> dict[str, Shipped]:
    """Return what each package ships that has at least one distribution's metadata beside it."""
    packages: defaultdict[str, Shipped] = defaultdict(Shipped)
    for line in lines:
        # Paths may hold blanks, the list of packages never does.
        path, _, owners = line.rstrip().rpartition(" ")
        if below := _FOLDER.fullmatch(path.rstrip()):
            for owner in owners.split(","):
                _note(packages[owner], below[1].split("/"))
    return {name: package for name, package in packages.items() if package.distributions}


def _note(package: Shipped, path: list[str]) -> None:
    if metadata := _METADATA.fullmatch(path[0]):
        package.distributions.add(metadata["name"])
    elif module := module_name(path):
        package.modules.add(module)
        if path[-1].partition(".")[0] == "__init__":
            package.regular.add(module)


def module_name(path: list[str]) -> Dotted | None:
    """Return the dotted name that a file below Python's folder is imported by, or None."""
    # An extension module bears a tag, as in `_speedups.cpython-314-x86_64-linux-gnu.so`.
    stem, dot, ending = path[-1].partition(".")
    if not dot or (ending != "py" and ending.rpartition(".")[2] not in {"so", "pyd"}):
        return None
    name = (*path[:-1], stem) if stem != "__init__" else tuple(path[:-1])
    return name if name and all(part.isidentifier() for part in name) else None


def wheel_lines(wheel: Path) -> Iterator[str]:
    """Yield the lines a Contents file would have for a wheel, which is laid out like Python's folder."""
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            yield f"{_INSTALLED}{name} wheel/{wheel.name}"
