"""Measuring the releases of packages: each file is written as soon as it is known, so that a run can go on later."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import yaml
from packaging.utils import canonicalize_name

from generator.packages.instead import FILE as INSTEAD
from generator.packages.kept import place
from generator.packages.measure.index import index_files
from generator.packages.measure.releases.compare import Read, compared
from generator.packages.measure.releases.fetch import Minor, minors, sources
from generator.packages.measure.releases.look import look
from generator.packages.measure.releases.read import release_names
from generator.packages.measure.releases.running import ask, lives
from generator.packages.measure.releases.wheels import whole
from generator.packages.releases import FILE, PackageReleases, load_releases, written
from generator.system.write import write_atomically

PACKAGES = (
    "numpy", "pandas", "scipy", "matplotlib", "scikit-learn", "sqlalchemy", "django", "flask", "werkzeug", "jinja2",
    "fastapi", "pydantic", "starlette", "requests", "httpx", "aiohttp", "urllib3", "pillow", "networkx", "sympy",
    "click", "typer", "rich", "pytest", "attrs", "celery", "redis", "beautifulsoup4", "polars", "openpyxl",
)  # fmt: skip
"""The packages whose names people trip over."""
RUNS_ALONE = ("numpy", "pillow")
"""Those that need no other package, and make names when they run: names of which something is written are asked of them."""


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
    content: Path,
    kept: Path,
    names: Sequence[str],
    python: str,
    progress: Callable[[int, int], None],
) -> Iterator[Outcome]:
    """Read the minor releases of packages and write what each changed; yield what became of each package.

    `kept` is the folder for their sources; `python` has the newest release of them. Raises BuildError if the index or a file cannot be had,
    UsageError without griffe.
    """
    known = load_releases(content)
    for name in map(canonicalize_name, names):
        some = minors(index_files(name))
        read = []
        for done, minor in enumerate(some):
            progress(done, len(some))
            folder = sources(minor, kept / name)
            read.append(Read(minor, release_names(folder), look(folder)))
        progress(len(some), len(some))
        found = compared(
            name, read, partial(_there, python), _asked(content, name, some, kept / name)
        )
        before = known.get(name)
        if found != before:
            write_atomically(place(content, name, FILE), written(found))
        yield Outcome(name, len(some), _new(before, found), found != before)


def _there(python: str, names: Collection[str]) -> set[str]:
    """Return those of some names that the installed release has."""
    return {name for name, said in ask(python, names).items() if said in ("there", "deprecated")}


def _asked(
    content: Path, name: str, some: Sequence[Minor], kept: Path
) -> dict[str, dict[str, str]]:
    """Return what releases say when they run of the names of which something is written, of what runs alone."""
    file = place(content, name, INSTEAD)
    if name not in RUNS_ALONE or not file.is_file():
        return {}
    names = list(yaml.safe_load(file.read_text("utf-8")))
    told = []
    for minor in some:
        found = whole(minor, kept)
        told.append((minor.name, ask(found[0], names, found[1]) if found else {}))
    return lives(told)


def _new(before: PackageReleases | None, now: PackageReleases) -> tuple[str, ...]:
    there = {one.version for one in before.releases} if before else set()
    return tuple(one.version for one in now.releases if one.version not in there)
