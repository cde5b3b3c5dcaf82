"""View model of what the releases of a package changed: its page of changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.catalogue.addresses import package_address
from generator.catalogue.catalogue import Located
from generator.catalogue.model import Entry
from generator.packages.instead import Instead
from generator.packages.releases import PackageReleases, Release, names_of
from generator.site.package_history import WORDS
from generator.site.packages import day
from generator.site.views import Item, World, item

MANY = 40
"""Names of a module beyond which they fold."""


@dataclass(frozen=True)
class ReleaseName:
    """A name that a release changed."""

    text: str
    """Below its module."""
    anchor: str
    """Its place on this page: where it is told that it is gone."""
    note: str
    """What to use instead, in small markup."""


@dataclass(frozen=True)
class ReleaseGroup:
    """What became of names of one module."""

    module: str
    told: list[ReleaseName]
    """Those of which there is more to say."""
    bare: list[ReleaseName]
    is_long: bool


@dataclass(frozen=True)
class ReleaseView:
    """What one release changed."""

    name: str
    version: str
    day: str
    anchor: str
    kinds: list[tuple[str, str, int, list[ReleaseGroup]]]
    """Kind, its word, how many names, and these by module."""


@dataclass(frozen=True)
class ReleasesView:
    """The page of changes of a package."""

    distribution: str
    address: str
    entry: Item
    releases: list[ReleaseView]
    """The newest first."""
    first: str
    """The oldest that was read, of which nothing is told."""
    lost: list[tuple[str, str, str, str]]
    """Names that are gone for which there is something to use: name, release, what to use, and anchor."""


def releases_views(world: World) -> list[ReleasesView]:
    """Return the page of every package that an entry is about and whose releases were read."""
    return [_view(world, *told) for told in world.facts.told_releases(world.catalogue)]


def _view(world: World, entry: Located[Entry], releases: PackageReleases) -> ReleasesView:
    instead = world.facts.instead.get(releases.distribution, {})
    return ReleasesView(
        entry.model.install_name,
        package_address(releases.distribution),
        item(world, entry),
        [_release(one, releases, instead) for one in reversed(releases.releases[1:])],
        releases.releases[0].name,
        [
            (name, releases.gone[name], one.use, anchor(name))
            for name, one in sorted(instead.items(), key=lambda pair: pair[0].casefold())
        ],
    )


def anchor(name: str) -> str:
    """Return the anchor of a name that is gone, on the page of changes of its package."""
    return name


def _release(
    release: Release, releases: PackageReleases, instead: Mapping[str, Instead]
) -> ReleaseView:
    kinds = []
    for kind, word in WORDS.items():
        some = getattr(release, kind)
        groups = [
            _group(kind, release, module, names.split(), releases, instead)
            for module, names in some.items()
        ]
        if groups:
            kinds.append((_style(kind), word, sum(1 for _ in names_of(some)), groups))
    return ReleaseView(
        release.name, release.version, day(release.released), f"release-{release.name}", kinds
    )


def _style(kind: str) -> str:
    return {"dropped": "removed", "brought": "new"}.get(kind, kind)


def _group(
    kind: str,
    release: Release,
    module: str,
    names: list[str],
    releases: PackageReleases,
    instead: Mapping[str, Instead],
) -> ReleaseGroup:
    found = []
    for name in names:
        full = f"{module}.{name}"
        is_gone = kind == "dropped" and releases.gone.get(full) == release.name
        use = instead.get(full) if kind != "brought" and full in releases.gone else None
        found.append(
            ReleaseName(name, anchor(full) if is_gone else "", f"Use {use.use}." if use else "")
        )
    told = [one for one in found if one.note]
    bare = [one for one in found if not one.note]
    return ReleaseGroup(module, told, bare, len(bare) > MANY)
