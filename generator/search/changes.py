"""Pages that tell what a version of Python or the releases of a package changed, by the names they are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue.addresses import PACKAGES, changes_address, package_address
from generator.catalogue.catalogue import Catalogue
from generator.facts.model import Facts
from generator.packages.releases import PackageReleases
from generator.pythons import VERSIONS, text
from generator.search.page import Page

VERSION, RELEASES = "v", "r"
"""Letters of the two kinds of page."""
KINDS = {VERSION: "version", RELEASES: "releases"}
FOLDERS = {VERSION: changes_address(), RELEASES: PACKAGES}
RANK = 3
ASKED = "{} changes"
"""What such a page is looked up by, however it is asked for; as in question.js."""


def changes_pages(catalogue: Catalogue, facts: Facts) -> Iterator[Page]:
    """Yield the pages of versions of Python, and of packages whose releases were read."""
    if catalogue.tells_of_python:
        for version in map(text, VERSIONS[1:]):
            yield _version(version)
    for _, releases in facts.told_releases(catalogue):
        yield _releases(releases)


def _version(version: str) -> Page:
    return Page(
        VERSION,
        changes_address(version),
        version,
        f"Changes in Python {version}",
        f"Names that Python {version} brought, deprecated or removed in the standard library.",
        "",
        RANK,
        0,
        (ASKED.format(f"Python {version}"),),
        {},
    )


def _releases(releases: PackageReleases) -> Page:
    name = releases.distribution
    minors = [one.name for one in releases.releases[1:]]
    anchors = {ASKED.format(f"{name} {minor}"): f"release-{minor}" for minor in minors}
    return Page(
        RELEASES,
        package_address(name),
        package_address(name).removeprefix(PACKAGES).rstrip("/"),
        f"What changed in {name}",
        f"Names that the releases of {name} since {minors[0]} brought, deprecated or dropped.",
        "",
        RANK,
        0,
        (ASKED.format(name), *anchors),
        anchors,
    )
