"""View model of the history of a package on the page of its entry: its newest releases in figures."""

from __future__ import annotations

from dataclasses import dataclass

from generator.catalogue.addresses import package_address
from generator.catalogue.model import Entry
from generator.facts.model import Facts
from generator.packages.releases import Release, names_of

WORDS = {"dropped": "Gone", "deprecated": "Deprecated", "brought": "New"}
"""What became of names, what matters most first."""


@dataclass(frozen=True)
class PackageHistory:
    """The releases of a package in short, on the page of its entry."""

    address: str
    """Where all of it stands."""
    lines: list[tuple[str, str, str]]
    """The newest releases: name, anchor, and what they changed in figures."""


SHOWN = 6
"""Releases that are shown."""


def package_history(facts: Facts, entry: Entry) -> PackageHistory | None:
    """Return the history of the package that an entry is about; None for a part of one, or if none was read."""
    releases = facts.releases_of(entry)
    package = facts.package(entry)
    if not releases or not releases.releases[1:] or (package and entry.name not in package.imports):
        return None
    lines = [
        (one.name, f"release-{one.name}", _figures(one))
        for one in reversed(releases.releases[1:])
        if one.brought or one.deprecated or one.dropped
    ]
    return PackageHistory(package_address(releases.distribution), lines[:SHOWN])


def _figures(release: Release) -> str:
    counts = [
        (sum(1 for _ in names_of(getattr(release, kind))), word) for kind, word in WORDS.items()
    ]
    return ", ".join(f"{count} {word.lower()}" for count, word in counts if count)
