"""The Pythons and systems that facts are given for, and sets of them as bit masks.

A mask has one bit for each pair of version and system, versions first; a name that
everybody has carries the mask `EVERYWHERE`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from generator.pythons import SYSTEMS, VERSIONS, Platform, text

CONTEXTS = tuple((version, platform) for version in VERSIONS for platform in SYSTEMS)
EVERYWHERE = (1 << len(CONTEXTS)) - 1


def mask(holds: Callable[[tuple[int, int], Platform], bool]) -> int:
    """Return the mask of the contexts for which `holds` says so."""
    return sum(1 << bit for bit, context in enumerate(CONTEXTS) if holds(*context))


@cache
def during(first: tuple[int, int], last: tuple[int, int] | None) -> int:
    """Return the mask of all systems from the first to the last version."""
    return mask(lambda version, _: first <= version <= (last or version))


@cache
def only(version: tuple[int, int] | None = None, platform: Platform | None = None) -> int:
    """Return the mask of one version, of one system, or of both."""
    return mask(lambda v, p: version in (None, v) and platform in (None, p))


@cache
def versions(where: int) -> tuple[tuple[int, int], ...]:
    """Return the versions with any bit set."""
    return tuple(version for version in VERSIONS if where & only(version))


@cache
def platforms(where: int) -> tuple[Platform, ...]:
    """Return the systems with any bit set."""
    return tuple(platform for platform in SYSTEMS if where & only(platform=platform))


def spans(of: Sequence[tuple[int, int]]) -> str:
    """Return versions as people say them: "3.11", "3.11 and 3.12", "3.12 to 3.15"."""
    runs: list[list[tuple[int, int]]] = []
    for version in of:
        if runs and VERSIONS.index(version) == VERSIONS.index(runs[-1][-1]) + 1:
            runs[-1].append(version)
        else:
            runs.append([version])
    return ", ".join(_run(run) for run in runs)


def _run(run: Sequence[tuple[int, int]]) -> str:
    if len(run) == 1:
        return text(run[0])
    return f"{text(run[0])}{' and ' if len(run) == 2 else ' to '}{text(run[-1])}"


def join(words: Sequence[str]) -> str:
    """Return words as a phrase: "a, b and c"."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def split(masks: Iterable[int], within: int) -> list[int]:
    """Return the parts of `within` that the masks do not tell apart, in order of their first bit."""
    parts = [within] if within else []
    for one in masks:
        parts = [piece for part in parts for piece in (part & one, part & ~one) if piece]
    return sorted(parts, key=lambda part: part & -part)
