"""Measuring names and documented places of packages, and keeping them among the content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.facts.packages import documented as places
from generator.facts.packages import names as texts
from generator.packages.kept import place, stand_in
from generator.packages.naming.debian import Carried
from generator.packages.naming.installed import installed
from generator.packages.naming.inventory import documented
from generator.problems import ContentError
from generator.system.write import write_atomically


@dataclass(frozen=True)
class Measured:
    """What measuring one distribution came to."""

    distribution: str
    version: str
    count: int
    """How many names it has."""
    is_new: bool
    is_changed: bool


def measure_names(content: Path, folder: Path, wanted: Iterable[str]) -> Iterator[Measured]:
    """Read the names of distributions in a folder such as `site-packages`, and write them, one after another.

    Raise UsageError if one is not installed there, or if what reads them is not.
    """
    # It needs griffe, which reading what is committed does not.
    from generator.packages.naming.read import read

    for name in wanted:
        found = read(folder, stand_in(name), places.read_documented(content, name))
        file = place(content, name, texts.FILE)
        before = file.read_bytes() if file.is_file() else None
        after = texts.written(found).encode()
        if after != before:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(file, after)
        yield Measured(
            found.distribution, found.version, found.count, before is None, after != before
        )


def measure_links(
    content: Path, folder: Path, name: str, carried: Carried, inventory: Path, source: str
) -> int:
    """Write which names of a distribution an inventory has; return how many these are.

    A table that is kept and wrong is written anew.
    """
    roots = installed(folder, stand_in(name)).roots
    found = documented(inventory, carried.documentation, source, roots, folders=carried.folders)
    file = place(content, name, places.FILE)
    try:
        known = places.read_documented(content, name)
    except ContentError:
        known = None
    if found.pages and found != known:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, places.written(found).encode())
    return len(found.pages)
