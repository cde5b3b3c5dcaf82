"""The ways from one page of changes to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.catalogue.addresses import changes_address, pair_address
from generator.facts.changes import Version
from generator.pythons import VERSIONS, text


@dataclass(frozen=True)
class VersionLink:
    """A version to go to, or the one whose page this is."""

    version: str
    address: str
    is_current: bool = False


def older(first: Version, last: Version) -> list[VersionLink]:
    """Return the versions that one can come from."""
    return [
        VersionLink(text(one), pair_address(one, last), one == first)
        for one in VERSIONS[: VERSIONS.index(last)]
    ]


def newer(first: Version, last: Version) -> list[VersionLink]:
    """Return the versions that one can go to; to one that is not younger leads the page of that version."""
    return [
        VersionLink(
            text(one),
            pair_address(first, one) if one > first else changes_address(text(one)),
            one == last,
        )
        for one in VERSIONS[1:]
    ]


def beside(last: Version) -> Sequence[VersionLink | None]:
    """Return the version before and the one after, as far as they have pages."""
    index = VERSIONS.index(last)
    return [
        VersionLink(text(VERSIONS[at]), changes_address(text(VERSIONS[at])))
        if 0 < at < len(VERSIONS)
        else None
        for at in (index - 1, index + 1)
    ]
