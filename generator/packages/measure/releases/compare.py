"""What one release changed in the names of a package, compared with the release before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from generator.packages.measure.releases.fetch import Minor
from generator.packages.measure.releases.look import Look
from generator.packages.measure.releases.read import ReleaseNames
from generator.packages.releases import PackageReleases, Release, grouped

_BESIDE = {"doc", "docs", "examples", "setup", "tools", "scripts", "benchmarks"}
_SERVING = {
    "correct_import_path",
    "deprecated_path",
    "setup_module",
    "teardown_module",
    "logger",
    "log",
}
Homes = dict[str, str]
"""Full names, each with its module."""


@dataclass(frozen=True)
class Read:
    """A release that was read."""

    minor: Minor
    names: ReleaseNames
    look: Look


def compared(
    distribution: str,
    read: Sequence[Read],
    there: Callable[[Collection[str]], Collection[str]] = lambda names: (),  # noqa: ARG005
    asked: Mapping[str, Mapping[str, str]] | None = None,
) -> PackageReleases:
    """Return the releases, the oldest first, each with what it changed.

    A name that only moved is neither new nor gone: it is new if the release before offered it
    nowhere under this full name, and gone if no module of this one has it there. What a stub alone
    has may have been there long before somebody wrote it down: it is not new. What a class no
    longer defines itself may come from one of another package above it: it is not gone, and was
    not new before. What goes with its class, or with the same name in a class above, is not told beside
    it. Of a module that makes names when it runs nobody can read that a name is gone.

    `there` returns those of some names that the newest release has when it runs: whatever reading says,
    they are not gone. `asked` has, by release and name, what became of names that were asked for by
    running it: `brought`, `deprecated` or `dropped`; that is told where no reading says that they are gone.
    """
    newest = read[-1].names if read else None
    steps = [(one, _changes(before, one)) for before, one in zip([None, *read], read, strict=False)]
    still = set(there(sorted({name for _, step in steps for name in step[2]})))
    seen = {name for _, step in steps for name in step[2]} - still
    ran = {
        release: {name: what for name, what in some.items() if name not in seen}
        for release, some in (asked or {}).items()
    }
    own = {name for some in ran.values() for name in some}
    ambiguous = {name for _, step in steps for name in step[3]} | still
    releases = []
    for one, (brought, deprecated, dropped, _) in steps:
        parts = [
            {
                name: home
                for name, home in some.items()
                if name not in ambiguous | own and (kind != "deprecated" or _is_old(name, newest))
            }
            | {
                name: name.rpartition(".")[0]
                for name, what in ran.get(one.minor.name, {}).items()
                if what == kind
            }
            for kind, some in (
                ("brought", brought),
                ("deprecated", deprecated),
                ("dropped", dropped),
            )
        ]
        releases.append(
            Release(
                name=one.minor.name,
                version=one.minor.version,
                released=one.minor.released,
                brought=grouped(parts[0]),
                deprecated=grouped(parts[1]),
                dropped=grouped(parts[2]),
            )
        )
    return PackageReleases(distribution=distribution, releases=tuple(releases))


def _changes(before: Read | None, now: Read) -> tuple[Homes, Homes, Homes, Homes]:
    """Return what is new, deprecated and gone, and what may be gone or not."""
    if before is None:
        return {}, {}, {}, {}
    old, new = before.names, now.names
    brought = {
        name: new.homes[name]
        for name in new.homes.keys() - old.offered - new.stub_only
        if _owner(name) not in old.open
    }
    lost = {
        name: home
        for name, home in old.homes.items()
        if name not in new.offered and _owner(name) not in new.open
    }
    dark = {name: home for name, home in lost.items() if _owner(name) in now.look.dynamic}
    dropped = {name: home for name, home in lost.items() if name not in dark}
    deprecated = {name: new.homes[name] for name in new.deprecated - old.deprecated}
    return (
        _told(brought, now.look),
        _told(deprecated, now.look),
        _told(dropped, before.look),
        dark,
    )


def _is_old(name: str, newest: ReleaseNames | None) -> bool:
    """Return whether a name that was deprecated still is, or is gone: else no more than a part of it was meant."""
    return newest is None or name in newest.deprecated or name not in newest.offered


def _is_told(name: str) -> bool:
    """Return whether a name is of the package, and not of what its releases carry by mistake, or of tests."""
    parts = name.split(".")
    return parts[0] not in _BESIDE and parts[-1] not in _SERVING


def _owner(name: str) -> str:
    return name.rpartition(".")[0]


def _told(names: Homes, look: Look) -> Homes:
    """Return names without those whose class is among them, or that a class above theirs has among them."""
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        holders[name.rpartition(".")[2]].add(_owner(name).rpartition(".")[2])
    above = {one: look.above(one) for some in holders.values() for one in some}
    built_in = {one: look.from_builtins(one) for one in above}
    return {
        name: home
        for name, home in names.items()
        if _is_told(name)
        for last, holder in [(name.rpartition(".")[2], _owner(name).rpartition(".")[2])]
        if _owner(name) not in names
        and not above[holder] & holders[last]
        and last not in built_in[holder]
    }
