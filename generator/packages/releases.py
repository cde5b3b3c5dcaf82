"""What each minor release of a package brought, deprecated and dropped: `releases.json`, written by `atlas measure releases`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import Field

from generator.catalogue.model import ImportName
from generator.catalogue.model.authored import Distribution
from generator.packages.facts import Day, Part, Text
from generator.packages.kept import read_kept
from generator.problems import ContentError, Problem

FILE = "releases.json"
Names = Mapping[ImportName, Text]
"""By module, names in it separated by blanks; a member follows its class and a dot."""


class Release(Part):
    """A minor release, compared with the one before it."""

    name: Text
    """Such as `1.26`; its newest patch was read."""
    version: Text
    """That patch."""
    released: Day
    """The day of its first file."""
    brought: Names = Field(default_factory=dict)
    """Names that are new."""
    deprecated: Names = Field(default_factory=dict)
    """Names that say of themselves, from here on, that they are deprecated."""
    dropped: Names = Field(default_factory=dict)
    """Names that are gone."""


class PackageReleases(Part):
    """The minor releases of a package that were read, the oldest first."""

    distribution: Distribution
    releases: tuple[Release, ...]
    """Of the first is only known that it is the first: what came before it was not read."""

    @cached_property
    def life(self) -> Mapping[str, Life]:
        """Return what became of every name that changed, by its full name."""
        found: dict[str, Life] = {}
        for release in self.releases:
            for full in names_of(release.brought):
                found[full] = Life(brought=release.name)  # once more, perhaps
            for full in names_of(release.deprecated):
                found[full] = Life(found.get(full, Life()).brought, release.name)
            for full in names_of(release.dropped):
                before = found.get(full, Life())
                found[full] = Life(before.brought, before.deprecated, release.name)
        return found

    @cached_property
    def gone(self) -> Mapping[str, str]:
        """Return the names that the newest release does not have, each with the release that dropped it.

        A member goes with its class, of which alone it is told.
        """
        return {name: life.dropped for name, life in self.life.items() if life.dropped}


@dataclass(frozen=True)
class Life:
    """The releases that brought, deprecated and dropped a name, as far as they were read."""

    brought: str = ""
    deprecated: str = ""
    dropped: str = ""


def names_of(some: Names) -> Iterator[str]:
    """Yield names with their modules: `numpy.random.Generator.integers`."""
    for module, names in some.items():
        yield from (f"{module}.{name}" for name in names.split())


def grouped(names: Mapping[str, str]) -> dict[str, str]:
    """Return full names, given with the module of each, as they are kept: by module, sorted."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for full, module in names.items():
        found[module].append(full.removeprefix(f"{module}."))
    return {module: " ".join(sorted(found[module])) for module in sorted(found)}


def written(releases: PackageReleases) -> bytes:
    """Return the file: one module a line, so that a change is one line too."""
    data = releases.model_dump(mode="json")
    for one in data["releases"]:
        for key in ("brought", "deprecated", "dropped"):
            if not one[key]:
                del one[key]
    return (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode()


def load_releases(content: Path) -> Mapping[str, PackageReleases]:
    """Return the releases of every package by its normalised name; raise ContentError if a file is wrong."""
    found, problems = read_releases(content)
    if problems:
        raise ContentError(problems)
    return found


def read_releases(content: Path) -> tuple[Mapping[str, PackageReleases], list[Problem]]:
    """Return the releases of every package by its normalised name, and what is wrong with the files of others."""
    return read_kept(content, FILE, PackageReleases)
