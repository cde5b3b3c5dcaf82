"""What each Python version brought, took away or deprecated, derived from the API facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from generator.facts.api import Deprecation, ModuleApi, Symbol
from generator.facts.contexts import EVERYWHERE, only, platforms
from generator.facts.official.links import documented
from generator.facts.typeshed.lifetimes import lifetime
from generator.pythons import VERSIONS, Platform

INTERNAL = frozenset(
    {
        "asyncio.graph",  # its names are those of asyncio
        "asyncio.tools",
        "concurrent.futures.interpreter",  # its names are those of concurrent.futures
        "importlib.metadata.diagnose",
        "pydoc_data.module_docs",
    }
)
"""Modules without a leading underscore that nobody is meant to import."""


@dataclass(frozen=True)
class Change:
    """One name that changed with a version."""

    symbol: Symbol
    systems: tuple[Platform, ...] = ()
    """The systems it came to or left, when that is not all of the module's."""
    message: str = ""
    """Typeshed's words for a deprecation."""


@dataclass(frozen=True)
class ModuleChanges:
    """What changed in one module with one version."""

    module: str
    is_new: bool = False
    is_gone: bool = False
    appeared: tuple[Change, ...] = ()
    deprecated: tuple[Change, ...] = ()
    left: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return any((self.is_new, self.is_gone, self.appeared, self.deprecated, self.left))


def is_public(api: ModuleApi) -> bool:
    """Return whether a module belongs on pages of changes: documented, or younger than the table."""
    span = lifetime(api.name)
    is_young = span is not None and span[0] > VERSIONS[0]
    is_part = any(part.startswith("_") for part in api.name.split("."))
    return (
        not is_part
        and api.name not in INTERNAL
        and (is_young or api.name in documented() or api.name == "builtins")
    )


def changes(apis: Mapping[str, ModuleApi], version: tuple[int, int]) -> Iterator[ModuleChanges]:
    """Yield the modules that changed with a version, by name."""
    for name in sorted(apis):
        if is_public(apis[name]):
            found = module_changes(apis[name], version)
            if found:
                yield found


def module_changes(api: ModuleApi, version: tuple[int, int]) -> ModuleChanges:
    """Return what changed in a module with a version; the oldest version changes nothing."""
    index = VERSIONS.index(version)
    if index == 0:
        return ModuleChanges(api.name)
    before, after = only(VERSIONS[index - 1]), only(version)
    if not api.where & before:
        return ModuleChanges(api.name, is_new=bool(api.where & after))
    if not api.where & after:
        return ModuleChanges(api.name, is_gone=True)
    pairs = list(_pairs(api.symbols, api.where))
    return ModuleChanges(
        api.name,
        appeared=tuple(_moved(pairs, before, after)),
        deprecated=tuple(_deprecated(api.walk(), before, after)),
        left=tuple(_moved(pairs, after, before)),
    )


def _pairs(symbols: Iterable[Symbol], around: int) -> Iterator[tuple[Symbol, int]]:
    """Yield each name with the contexts of what it belongs to."""
    for symbol in symbols:
        yield symbol, around
        yield from _pairs(symbol.members, symbol.where)


def _moved(pairs: Iterable[tuple[Symbol, int]], without: int, having: int) -> Iterator[Change]:
    """Yield the names that are there in one version and not in the other, on all systems or on some."""
    for symbol, around in pairs:
        systems = _new_systems(symbol.where, around, without, having)
        if systems:
            is_all = set(systems) == set(platforms(around & having))
            yield Change(symbol, () if is_all else systems)


@cache
def _new_systems(where: int, around: int, without: int, having: int) -> tuple[Platform, ...]:
    has, had = set(platforms(where & having)), set(platforms(where & without))
    # A member comes and goes with its class, which is listed itself.
    could = set(platforms(around & without)) & set(platforms(around & having))
    new = (has - had) & could
    return tuple(platform for platform in Platform if platform in new)


def _deprecated(symbols: Iterable[Symbol], before: int, after: int) -> Iterator[Change]:
    for symbol in symbols:
        for deprecation in symbol.deprecations:
            if _begins(deprecation, symbol, before, after):
                yield Change(symbol, message=deprecation.message)


def _begins(deprecation: Deprecation, symbol: Symbol, before: int, after: int) -> bool:
    was_there = symbol.where & before
    others = [one.where for one in symbol.deprecations if one.is_partial == deprecation.is_partial]
    was_deprecated = any(where & before for where in others)
    return bool(deprecation.where & after and was_there and not was_deprecated)


def since(where: int, around: int = EVERYWHERE) -> tuple[int, int] | None:
    """Return the first version with a name, if what it belongs to is older."""
    for index, version in enumerate(VERSIONS):
        if where & only(version):
            return version if index and around & only(VERSIONS[index - 1]) else None
    return None
