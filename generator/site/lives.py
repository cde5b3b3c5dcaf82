"""Badges of a name of a package: the releases that brought and deprecated it."""

from __future__ import annotations

from collections.abc import Mapping

from generator.packages.releases import Life


def life(known: Mapping[str, Life], name: str) -> list[tuple[str, str]]:
    """Return the badges of a name; its class alone has one for a release that brought both."""
    own = known.get(name)
    if own is None:
        return []
    owner = known.get(name.rpartition(".")[0], Life())
    found = [(f"since {own.brought}", "came")] if own.brought not in ("", owner.brought) else []
    return found + ([(f"deprecated in {own.deprecated}", "fading")] if own.deprecated else [])
