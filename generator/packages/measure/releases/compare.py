"""What one release changed in the names of a package, compared with the release before it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.packages.measure.releases.fetch import Minor
from generator.packages.measure.releases.read import ReleaseNames
from generator.packages.releases import PackageReleases, Release, grouped


def compared(distribution: str, read: Sequence[tuple[Minor, ReleaseNames]]) -> PackageReleases:
    """Return the releases, the oldest first, each with what it changed.

    A name that only moved is neither new nor gone: it is new if the release before offered it
    nowhere under this full name, and gone if no public module of this one offers it there.
    What a stub alone has may have been there long before somebody wrote it down: it is not new.
    What a class no longer defines itself may come from one of another package above it: it is not gone,
    and was not new before.
    A member that came or went with its class is not told beside it.
    """
    releases = []
    before: ReleaseNames | None = None
    for minor, names in read:
        brought, deprecated, dropped = _changes(before, names) if before else ({}, {}, {})
        releases.append(
            Release(
                name=minor.name,
                version=minor.version,
                released=minor.released,
                brought=grouped(brought),
                deprecated=grouped(deprecated),
                dropped=grouped(dropped),
            )
        )
        before = names
    return PackageReleases(distribution=distribution, releases=tuple(releases))


def _changes(
    before: ReleaseNames, now: ReleaseNames
) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    new = now.homes.keys() - before.offered - now.stub_only
    brought = {name: now.homes[name] for name in new if name.rpartition(".")[0] not in before.open}
    dropped = {
        name: home
        for name, home in before.homes.items()
        if name not in now.offered and name.rpartition(".")[0] not in now.open
    }
    deprecated = {
        name: now.homes[name]
        for name in now.deprecated - before.deprecated
        if name in before.offered or name in brought
    }
    return _tops(brought), _tops(deprecated), _tops(dropped)


def _tops(names: dict[str, str]) -> dict[str, str]:
    """Return names without those whose class is among them too."""
    return {name: home for name, home in names.items() if name.rpartition(".")[0] not in names}
