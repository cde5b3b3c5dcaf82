"""What a distribution has put into a folder of packages: its release and the modules it is imported by."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from packaging.utils import canonicalize_name

from generator.problems import UsageError

ENDINGS = frozenset({".py", ".pyi", ".so", ".pyd"})
LEFTOVERS = frozenset(
    {
        "benchmarks",
        "build",
        "conftest",
        "doc",
        "docs",
        "examples",
        "functorch",
        "scripts",
        "setup",
        "test",
        "tests",
        "torchgen",
    }
)
"""What some distributions leave beside their packages, and nobody imports."""


@dataclass(frozen=True)
class Installed:
    """One distribution in a folder such as `site-packages`."""

    name: str
    """Normalised (PEP 503)."""
    version: str
    """Without the mark of a local build, as `+cpu`."""
    roots: tuple[str, ...]
    """What can be imported of it: packages and modules, private ones too; with dots inside a namespace."""


def installed(folder: Path, name: str) -> Installed:
    """Return a distribution by its name, however it is spelled; raise UsageError if it is not there."""
    wanted = canonicalize_name(name)
    for one in distributions(path=[str(folder)]):
        if canonicalize_name(one.metadata["Name"]) == wanted:
            return Installed(wanted, one.version.partition("+")[0], _roots(one))
    raise UsageError(f"{wanted} is not installed in {folder}")


def _roots(distribution: Distribution) -> tuple[str, ...]:
    """Return the outermost modules and packages; a folder without `__init__` is gone into."""
    below: defaultdict[PurePosixPath, set[str]] = defaultdict(set)
    for file in distribution.files or ():
        if file.suffix in ENDINGS and ".." not in file.parts:
            path = PurePosixPath(file)
            for inner, outer in zip((path, *path.parents), path.parents, strict=False):
                below[outer].add(inner.name)
    found: set[str] = set()
    waiting = [PurePosixPath()]
    while waiting:
        folder = waiting.pop()
        for name in below[folder]:
            inner = folder / name
            stem = name.partition(".")[0]
            dotted = ".".join([*folder.parts, stem])
            if not stem.isidentifier() or stem in LEFTOVERS:
                continue
            if inner not in below or any(one.startswith("__init__.") for one in below[inner]):
                found.add(dotted)
            else:
                waiting.append(inner)
    return tuple(sorted(found - {one for one in found if one.rpartition(".")[0] in found}))
