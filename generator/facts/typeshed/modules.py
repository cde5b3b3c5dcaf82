"""Since when and where a module exists, as typeshed has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.facts.api import ModuleApi
from generator.facts.contexts import platforms
from generator.facts.measured import StubFacts
from generator.facts.typeshed.lifetimes import lifetime
from generator.pythons import SYSTEMS, Platform, text


def stub_facts(names: Iterable[str], apis: Mapping[str, ModuleApi]) -> Mapping[str, StubFacts]:
    """Return facts of the names that are standard-library modules; others are left out."""
    facts = {}
    for name in sorted(set(names)):
        span = lifetime(name)
        if span is None or name not in apis:
            continue
        first, last = span
        facts[name] = StubFacts(
            since=None if first == (3, 0) else text(first),
            removed=None if last is None else text((last[0], last[1] + 1)),
            platforms=_platforms(apis[name]),
        )
    return facts


def _platforms(api: ModuleApi) -> tuple[Platform, ...] | None:
    if not api.symbols:
        return None
    return platforms(api.where) or tuple(SYSTEMS)
