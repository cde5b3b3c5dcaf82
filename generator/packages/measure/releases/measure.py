"""Measuring the releases of packages: each file is written as soon as it is known, so that a run can go on later."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.utils import canonicalize_name

from generator.packages.kept import place
from generator.packages.measure.index import index_files
from generator.packages.measure.releases.compare import compared
from generator.packages.measure.releases.fetch import minors, sources
from generator.packages.measure.releases.read import release_names
from generator.packages.releases import FILE, PackageReleases, load_releases, written
from generator.system.write import write_atomically

PACKAGES = (
    "numpy", "pandas", "scipy", "matplotlib", "scikit-learn", "sqlalchemy", "django", "flask", "werkzeug", "jinja2",
    "fastapi", "pydantic", "starlette", "requests", "httpx", "aiohttp", "urllib3", "pillow", "networkx", "sympy",
    "click", "typer", "rich", "pytest", "attrs", "celery", "redis", "beautifulsoup4", "polars", "openpyxl",
)  # fmt: skip
"""The packages whose names people trip over."""


@dataclass(frozen=True)
class Outcome:
    """What became of one package."""

    distribution: str
    read: int
    """How many minor releases it has in the file now."""
    new: tuple[str, ...] = ()
    """Those that were not in it before, or with another patch."""
    changed: bool = False


def measure(
    content: Path, kept: Path, names: Sequence[str], progress: Callable[[int, int], None]
) -> Iterator[Outcome]:
    """Read the minor releases of packages and write what each changed; yield what became of each package.

    `kept` is the folder for their sources. Raises BuildError if the index or a file cannot be had,
    UsageError without griffe.
    """
    known = load_releases(content)
    for name in map(canonicalize_name, names):
        some = minors(index_files(name))
        read = []
        for done, minor in enumerate(some):
            progress(done, len(some))
            read.append((minor, release_names(sources(minor, kept / name))))
        progress(len(some), len(some))
        found = compared(name, read)
        before = known.get(name)
        if found != before:
            write_atomically(place(content, name) / FILE, written(found))
        yield Outcome(name, len(some), _new(before, found), found != before)


def _new(before: PackageReleases | None, now: PackageReleases) -> tuple[str, ...]:
    there = {one.version for one in before.releases} if before else set()
    return tuple(one.version for one in now.releases if one.version not in there)
