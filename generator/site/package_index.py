"""View model of the index of packages: what was measured of each, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from packaging.utils import canonicalize_name

from generator.catalogue.catalogue import Located
from generator.catalogue.kinds import PACKAGE
from generator.catalogue.model import Entry
from generator.packages.facts import PackageFacts
from generator.packages.licences import family
from generator.site.packages import day, lowest, pythons, size
from generator.site.views import Item, World, item

SIZES = (1_000_000, 10_000_000, 100_000_000)
FEW = 10
"""Packages that are read at a glance; more can be narrowed."""


@dataclass(frozen=True)
class PackageLine:
    """A package beside others."""

    item: Item
    distribution: str
    category: str
    facts: PackageFacts | None
    licence: str
    """The family of licences that it belongs to."""
    python: str
    lowest: str
    """The first Python it says it runs on, for sorting."""
    is_other: bool
    """Whether it is imported by another name than it is installed by."""
    size: str
    cost: str


@dataclass(frozen=True)
class PackagesView:
    """All packages side by side."""

    lines: list[PackageLine]
    licences: list[str]
    categories: list[str]
    sizes: list[tuple[str, int]]
    """What it can be narrowed to: in words, and the most bytes; nothing for a few packages."""
    measured: str
    """Between which days: a sentence."""


def packages_view(world: World) -> PackagesView:
    """Return every package that an entry is about, by the name it is installed by."""
    lines: dict[str, PackageLine] = {}
    for entry in sorted(world.catalogue.of_kind(PACKAGE), key=lambda one: len(one.model.name)):
        line = _line(world, entry)
        lines.setdefault(line.distribution.casefold(), line)
    some = [line for _, line in sorted(lines.items())]
    days = sorted({line.facts.measured for line in some if line.facts})
    return PackagesView(
        some,
        sorted({line.licence for line in some if line.licence}, key=str.casefold),
        sorted({line.category for line in some}),
        [(f"up to {most // 1_000_000} MB", most) for most in SIZES] if some[FEW:] else [],
        f"Measured {' to '.join(day(one) for one in dict.fromkeys([days[0], days[-1]]))}."
        if days
        else "",
    )


def _short(words: str) -> str:
    return words.replace(" or newer", "+").replace(" to ", "–")


def _line(world: World, entry: Located[Entry]) -> PackageLine:
    package = world.facts.package(entry.model)
    home = world.catalogue.categories[entry.model.categories[0]].model.title
    return PackageLine(
        item(world, entry),
        entry.model.install_name,
        home,
        package,
        family(package.licence) if package else "",
        _short(pythons(package.requires_python)) if package else "",
        lowest(package.requires_python) if package else "",
        entry.model.name != canonicalize_name(entry.model.install_name),
        size(package.installed_whole) if package else "",
        f"{package.importing.times_json:g}" if package and package.importing else "",
    )
