"""What each Python version brought, took away or deprecated, derived from the API facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import combinations

from generator.facts.api import ModuleApi, Symbol
from generator.facts.contexts import EVERYWHERE, during, only, platforms
from generator.facts.deprecations import begin
from generator.facts.official.links import documented
from generator.facts.typeshed.inherited import inherits
from generator.facts.typeshed.lifetimes import lifetime
from generator.pythons import VERSIONS, Platform

Version = tuple[int, int]

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

ALSO_THERE: Mapping[str, int] = {
    "collections.abc.ByteString": EVERYWHERE,
    "csv.__version__": EVERYWHERE,
    "importlib.machinery.AppleFrameworkLoader": during((3, 13), None),
    "importlib.metadata.SimplePath": EVERYWHERE,
    "importlib.util.Loader": EVERYWHERE,
    "sqlite3.version": during((3, 11), (3, 13)),
    "wave.WAVE_FORMAT_EXTENSIBLE": during((3, 12), None),
}
"""Names that interpreters have in more versions than the stubs say; measured on CPython 3.11 to 3.15."""


class Happened(StrEnum):
    """What became of a name between two versions."""

    NEW = "new"
    DEPRECATED = "deprecated"
    REMOVED = "removed"


@dataclass(frozen=True)
class Change:
    """One name that changed."""

    symbol: Symbol
    happened: Happened
    version: Version
    """The version that changed it."""
    systems: tuple[Platform, ...] = ()
    """The systems it came to or left, or that deprecate it, when that is not all of them."""
    message: str = ""
    """Typeshed's words for a deprecation, also of a name that is gone by now."""
    is_partial: bool = False
    """Whether only one way of calling it is deprecated."""


@dataclass(frozen=True)
class ModuleChanges:
    """What changed in one module."""

    module: str
    arrived: Version | None = None
    """The version that brought the module itself."""
    gone: Version | None = None
    """The first version without the module."""
    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return any((self.arrived, self.gone, self.changes))

    @property
    def is_new(self) -> bool:
        """Return whether the module itself is new."""
        return self.arrived is not None

    @property
    def is_gone(self) -> bool:
        """Return whether the module itself is gone."""
        return self.gone is not None

    def of(self, happened: Happened) -> tuple[Change, ...]:
        """Return the names of which this became, sorted by name."""
        return tuple(one for one in self.changes if one.happened is happened)


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


def pairs() -> list[tuple[Version, Version]]:
    """Return every two supported versions, the older first."""
    return list(combinations(VERSIONS, 2))


def changes(
    apis: Mapping[str, ModuleApi], first: Version, last: Version
) -> Iterator[ModuleChanges]:
    """Yield the public modules that differ between two versions, by name."""
    for name in sorted(apis):
        if is_public(apis[name]):
            found = between(apis[name], first, last)
            if found:
                yield found


def module_changes(api: ModuleApi, version: Version) -> ModuleChanges:
    """Return what changed in a module with a version; the oldest version changes nothing."""
    index = VERSIONS.index(version)
    return between(api, VERSIONS[index - 1], version) if index else ModuleChanges(api.name)


def between(api: ModuleApi, first: Version, last: Version) -> ModuleChanges:
    """Return how a module of one version differs from that of an older one.

    What came and went between them is of no account.
    """
    span = Span(first, last)
    if not api.where & span.before:
        came = span.since(api.where) if api.where & span.after else None
        return ModuleChanges(api.name, arrived=came)
    if not api.where & span.after:
        return ModuleChanges(api.name, gone=span.since(api.where))
    owned = list(_owned(api.name, api.symbols, api.where))
    found = [
        *_moved(api.name, owned, span, Happened.NEW),
        *_deprecated(api, span),
        *_moved(api.name, owned, span, Happened.REMOVED),
    ]
    return ModuleChanges(api.name, changes=tuple(found))


@dataclass(frozen=True)
class Span:
    """Two versions, and those between them."""

    first: Version
    last: Version

    @property
    def before(self) -> int:
        """Return the contexts of the older version."""
        return only(self.first)

    @property
    def after(self) -> int:
        """Return the contexts of the newer version."""
        return only(self.last)

    def since(self, where: int) -> Version:
        """Return the version from which on a name with these contexts is there, or is not, as in the newer one."""
        is_there, found = bool(where & self.after), self.last
        for version in reversed(VERSIONS[VERSIONS.index(self.first) + 1 :]):
            if version <= self.last:
                if bool(where & only(version)) != is_there:
                    break
                found = version
        return found


def _owned(module: str, symbols: Iterable[Symbol], around: int) -> Iterator[tuple[Symbol, int]]:
    """Yield each name with the contexts of what it belongs to."""
    for symbol in symbols:
        also = ALSO_THERE.get(f"{module}.{symbol.name}", 0)
        yield replace(symbol, where=symbol.where | also) if also else symbol, around
        yield from _owned(module, symbol.members, symbol.where)


def _moved(
    module: str, owned: Iterable[tuple[Symbol, int]], span: Span, happened: Happened
) -> Iterator[Change]:
    """Yield the names that are there in one version and not in the other, on all systems or on some."""
    is_new = happened is Happened.NEW
    without, having = (span.before, span.after) if is_new else (span.after, span.before)
    for symbol, around in owned:
        systems = _new_systems(symbol.where, around, without, having)
        if systems and not inherits(module, symbol.name, without):
            since = span.since(symbol.where & sum(only(platform=one) for one in systems))
            is_all = set(systems) == set(platforms(around & having))
            message = "" if is_new else _last_words(symbol)
            yield Change(symbol, happened, since, () if is_all else systems, message)


@cache
def _new_systems(where: int, around: int, without: int, having: int) -> tuple[Platform, ...]:
    has, had = set(platforms(where & having)), set(platforms(where & without))
    # A member comes and goes with its class, which is listed itself.
    could = set(platforms(around & without)) & set(platforms(around & having))
    new = (has - had) & could
    return tuple(platform for platform in Platform if platform in new)


def _last_words(symbol: Symbol) -> str:
    """Return what typeshed says of a name that is gone, if it was deprecated as a whole."""
    said = [one for one in symbol.deprecations if not one.is_partial]
    return said[-1].message if said else ""


def _deprecated(api: ModuleApi, span: Span) -> Iterator[Change]:
    """Yield the names of the older version that became deprecated and are still there."""
    for symbol in api.walk():
        for one in symbol.deprecations:
            if not (symbol.where & span.before and symbol.where & one.where & span.after):
                continue
            alike = [other for other in symbol.deprecations if other.is_partial == one.is_partial]
            name = f"{api.name}.{symbol.name}"
            since = begin(name, one)
            first = min(begin(name, other) or span.first for other in alike)
            if since and span.first < first and since <= span.last:
                systems = platforms(symbol.where & one.where & span.after)
                some = () if systems == platforms(symbol.where & span.after) else systems
                yield Change(symbol, Happened.DEPRECATED, since, some, one.message, one.is_partial)


def heads(modules: Mapping[str, bool]) -> dict[str, str]:
    """Return with which module each is told: itself if it has a page of its own, else a package around it.

    `modules` are those that came or went, each with whether it has a page.
    """
    found = {}
    for name, has_page in modules.items():
        parts = name.split(".")
        above = (".".join(parts[:end]) for end in range(1, len(parts)))
        found[name] = name if has_page else next((one for one in above if one in modules), name)
    return found
