"""View model of a package: the block of measured facts on its page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from packaging.specifiers import SpecifierSet

from generator.catalogue.model import Entry
from generator.facts.contexts import join
from generator.facts.model import Facts
from generator.packages.facts import PackageFacts
from generator.packages.licences import family

NAMED = 6
"""Names that are listed; of more, only how many there are."""


@dataclass(frozen=True)
class PackageView:
    """The facts of a package as its page shows them."""

    rows: list[tuple[str, str]]
    """What it is, and the fact: text in small markup."""
    brief: str
    """The most important of them in one line, for where there is little room."""
    measured: str
    """When, where and of what: a sentence."""


def package_view(facts: Facts, entry: Entry) -> PackageView | None:
    """Return what was measured of the package that an entry is about; None for a part of one, or if nothing was."""
    package = facts.package(entry)
    if package is None or entry.name not in package.imports:
        return None
    rows = [
        ("Version", _version(package)),
        ("Licence", _plain(package.licence or "not stated")),
        ("Python", pythons(package.requires_python)),
        ("Size", _size(package)),
        ("Needs", _needs(package)),
        ("Made of", _made_of(package)),
        ("Type hints", "yes" if package.typed else "none of its own"),
        ("Import", cost(package)),
        ("Import names", _names(package.imports) if package.imports[1:] else ""),
        ("Commands", _names(package.commands)),
    ]
    return PackageView(
        [(label, text) for label, text in rows if text],
        f"Release {package.version}, {size(package.installed_whole)} installed, licence {family(package.licence)}",
        _measured(package, entry),
    )


def _version(package: PackageFacts) -> str:
    when = f", {day(package.released)}" if package.released else ""
    return f"{_plain(package.version)}{when}"


def _size(package: PackageFacts) -> str:
    own, whole = size(package.installed), size(package.installed_whole)
    text = f"{own} installed" if own == whole else f"{own} installed, {whole} with all it needs"
    return f"{text}; the wheel has {size(package.wheel)}" if package.wheel else text


def _needs(package: PackageFacts) -> str:
    if not package.needs:
        return "no other package"
    direct, every = package.requires, package.needs
    text = _names(direct) or "no other package itself"
    more = len(every) - len(direct)
    text += f", and they {more} more" if more else ""
    if package.left_out:
        text += f" (not installed here: {_names(package.left_out)})"
    return text


def _names(some: tuple[str, ...]) -> str:
    shown = [f"`{one}`" for one in some[:NAMED]]
    if len(some) > NAMED + 1:
        return f"{', '.join(shown)} and {len(some) - NAMED} more"
    return join([f"`{one}`" for one in some]) if some else ""


def _made_of(package: PackageFacts) -> str:
    if not package.compiled:
        return "Python alone"
    text = "compiled code"
    if package.wheels and package.wheels != ("any",):
        text += f"; wheels for {join(systems(package.wheels))}"
        text += f", CPython {_span(package.wheel_pythons)}" if package.wheel_pythons else ""
    return text


def systems(wheels: Iterable[str]) -> list[str]:
    """Return systems, with its processors the one that not all wheels are for: `Linux`, `Windows (x86-64)`."""
    found: dict[str, list[str]] = {}
    for one in wheels:
        head, _, machine = one.rpartition(" ")
        found.setdefault(head or one, []).extend([machine] if head else [])
    return [
        f"{name} ({some[0]})" if some and not some[1:] else name for name, some in found.items()
    ]


def _span(versions: tuple[str, ...]) -> str:
    return versions[0] if len(versions) == 1 else f"{versions[0]} to {versions[-1]}"


_LOWEST = re.compile(r"(?<![!<])>=?(3(?:\.\d+)?)(?:\.\d+)?(?=,|$)")


def _runs_on_2(specifier: str) -> bool:
    return ">=2.7" in specifier.split(",")


def lowest(specifier: str | None) -> str:
    """Return the first Python 3 that a version specifier lets in, or nothing."""
    text = (specifier or "").replace(" ", "")
    if low := _LOWEST.search(text):
        return low[1]
    if _runs_on_2(text):  # such name the releases of 3 that they leave out
        return next((f"3.{minor}" for minor in range(20) if f"3.{minor}" in SpecifierSet(text)), "")
    return ""


def pythons(specifier: str | None) -> str:
    """Return a version specifier in words: `3.10 or newer`, `3.9 to 3.13`; what is rarer as it stands."""
    text = (specifier or "").replace(" ", "")
    if not text:
        return "not stated"
    low = lowest(text)
    high = re.search(r"<(3\.\d+)(?:\.0)?(?=,|$)", text)
    rest = [one for one in text.split(",") if not one.startswith((">", "!=", "<4"))]
    if low and not rest:
        return f"{'2.7, ' if _runs_on_2(text) else ''}{low} or newer"
    if low and high and len(rest) == 1:
        return f"{low} to 3.{int(high[1].partition('.')[2]) - 1}"
    return f"`{SpecifierSet(text)}`"


def cost(package: PackageFacts) -> str:
    """Return what importing it takes, in words."""
    one = package.importing
    if one is None:
        return ""
    times = f"{one.times_json:g} times as long as `import json`"
    return f"{times}; loads {one.modules:,} module{'s' if one.modules != 1 else ''}"


def size(count: int) -> str:
    """Return a number of bytes with two digits, in the units of a shop: 1 MB is a million."""
    number, unit = float(count), "bytes"
    for unit in ("bytes", "kB", "MB", "GB"):
        if number < 999.5 or unit == "GB":
            break
        number /= 1000
    shown = f"{number:.1f}" if number < 9.95 and unit != "bytes" else f"{number:.0f}"
    return f"{shown} {unit}"


def day(text: str) -> str:
    """Return a day in words: `29 November 2026`."""
    when = date.fromisoformat(text)
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def _measured(package: PackageFacts, entry: Entry) -> str:
    own = package.distribution.casefold() != entry.install_name.casefold()
    what = f", with `{package.distribution}`, which holds the same module" if own else ""
    return f"Measured {day(package.measured)} on {package.interpreter}{what}."


def _plain(text: str) -> str:
    """Return text of somebody else, in which nothing is markup."""
    return re.sub(r"[`*]", "", text)
