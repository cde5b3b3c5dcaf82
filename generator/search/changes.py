"""Pages that tell what a version of Python or the releases of a package changed, by the names they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.catalogue.addresses import PACKAGES, changes_address, package_address
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import PACKAGE
from generator.facts.model import Facts
from generator.packages.releases import PackageReleases
from generator.pythons import VERSIONS, text
from generator.search.page import Page

VERSION, RELEASES = "v", "r"
"""Letters of the two kinds of page."""
KINDS = {VERSION: "version", RELEASES: "releases"}
FOLDERS = {VERSION: changes_address(), RELEASES: PACKAGES}
RANK = 3
WAYS = (
    "{}",
    "{} changes",
    "changes in {}",
    "changed in {}",
    "what changed in {}",
    "new in {}",
    "what is new in {}",
    "whats new in {}",
    "removed in {}",
    "removed from {}",
    "deprecated in {}",
    "{} removed",
    "{} deprecations",
    "{} new features",
    "{} release notes",
    "{} changelog",
)
"""What people call such a page; marks and blanks between words do not count."""


def changes_pages(catalogue: Catalogue, facts: Facts) -> Iterator[Page]:
    """Yield the pages of versions of Python, and of packages whose releases were read."""
    if catalogue.tells_of_python:
        for version in map(text, VERSIONS[1:]):
            yield _version(version)
    found = {
        releases.distribution: releases
        for entry in catalogue.of_kind(PACKAGE)
        if (releases := facts.releases_of(entry.model)) and releases.releases[1:]
    }
    for distribution in sorted(found):
        yield _releases(found[distribution])


def _version(version: str) -> Page:
    # A version alone may be one of anything: only what is said with it tells that it is Python's.
    alone = _asked([version])[1:]
    return Page(
        VERSION,
        changes_address(version),
        version,
        f"Changes in Python {version}",
        f"Names that Python {version} brought, deprecated or removed in the standard library.",
        "",
        RANK,
        0,
        (*_asked([f"Python {version}", f"py {version}"]), *alone),
        {},
    )


def _releases(releases: PackageReleases) -> Page:
    name = releases.distribution
    minors = [one.name for one in releases.releases[1:]]
    anchors = {way: f"release-{minor}" for minor in minors for way in _asked([f"{name} {minor}"])}
    return Page(
        RELEASES,
        package_address(name),
        package_address(name).removeprefix(PACKAGES).rstrip("/"),
        f"What changed in {name}",
        f"Names that the releases of {name} since {minors[0]} brought, deprecated or dropped.",
        "",
        RANK,
        0,
        (*_asked([name])[1:], *anchors),
        anchors,
    )


def _asked(names: Iterable[str]) -> list[str]:
    return [way.format(name) for name in names for way in WAYS]
