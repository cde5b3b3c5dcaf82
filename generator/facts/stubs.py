"""Facts from typeshed's stubs: since when and where a module exists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import metadata

import typeshed_client
from typeshed_client.finder import find_typeshed

from generator.catalogue.model import Platform
from generator.facts.model import StubFacts

NEWEST = (3, 15)
SYSTEMS = {Platform.LINUX: "linux", Platform.MACOS: "darwin", Platform.WINDOWS: "win32"}
"""What `sys.platform` says on each system (docs.python.org, sys.platform)."""


def version() -> str:
    """Return the version of typeshed-client, which carries the stubs."""
    return metadata.version("typeshed-client")


def stub_facts(names: Iterable[str]) -> Mapping[str, StubFacts]:
    """Return facts of the names that are standard-library modules; others are left out."""
    facts = {}
    for name in sorted(set(names)):
        span = lifetime(name)
        if span is None:
            continue
        first, last = span
        facts[name] = StubFacts(
            since=None if first == (3, 0) else _text(first),
            removed=None if last is None else _text((last[0], last[1] + 1)),
            platforms=_platforms(name, last or NEWEST),
        )
    return facts


def lifetime(name: str) -> tuple[tuple[int, int], tuple[int, int] | None] | None:
    """Return first and last version of a module; a submodule lives as long as its parent."""
    spans = versions()
    if name not in spans and not _has_stub(name):
        return None
    while name not in spans:
        name, _, child = name.rpartition(".")
        if not child or not name:
            return None
    return spans[name]


@cache
def versions() -> Mapping[str, tuple[tuple[int, int], tuple[int, int] | None]]:
    """Return typeshed's VERSIONS: first and last Python version of every module."""
    spans = {}
    text = (find_typeshed() / "VERSIONS").read_text(encoding="utf-8")
    for line in text.splitlines():
        line = line.partition("#")[0].strip()
        if line:
            name, _, span = line.partition(":")
            first, _, last = span.strip().partition("-")
            spans[name] = (_number(first), _number(last) if last else None)
    return spans


def _has_stub(name: str) -> bool:
    path = find_typeshed().joinpath(*name.split("."))
    return path.with_suffix(".pyi").is_file() or (path / "__init__.pyi").is_file()


def _platforms(name: str, python: tuple[int, int]) -> tuple[Platform, ...] | None:
    found = []
    for platform, system in SYSTEMS.items():
        context = typeshed_client.get_search_context(
            search_path=[], version=python, platform=system
        )
        names = typeshed_client.get_stub_names(name, search_context=context) or {}
        if any(info.is_exported for info in names.values()):
            found.append(platform)
    return tuple(found) or None


def _number(text: str) -> tuple[int, int]:
    major, _, minor = text.strip().partition(".")
    return int(major), int(minor)


def _text(number: tuple[int, int]) -> str:
    return f"{number[0]}.{number[1]}"
