"""View model of the index of packages: what was measured of each, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from packaging.utils import canonicalize_name

from generator.catalogue.catalogue import Located
from generator.catalogue.kinds import PACKAGE
from generator.catalogue.model import Entry
from generator.examples.pyodide.wheels import Wheels
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
    some = [_line(world, entry) for entry in _of_packages(world)]
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


def packages_in_page(world: World, wheels: Wheels) -> list[Item]:
    """Return the packages that an entry is about and that code in the page can import."""
    there = {one.name for one in wheels.all}
    return [
        item(world, entry)
        for entry in _of_packages(world)
        if canonicalize_name(entry.model.install_name) in there
    ]


def _of_packages(world: World) -> list[Located[Entry]]:
    """Return one entry for each distribution, that of the shortest name, by the distribution."""
    found: dict[str, Located[Entry]] = {}
    for entry in sorted(world.catalogue.of_kind(PACKAGE), key=lambda one: len(one.model.name)):
        found.setdefault(entry.model.install_name.casefold(), entry)
    return [entry for _, entry in sorted(found.items())]


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
