"""The documented names, and how many of them an example uses."""

from __future__ import annotations

from collections.abc import Mapping

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Reference
from generator.facts.api import Symbol
from generator.facts.model import Facts
from generator.facts.source import NameSource, PageApi
from generator.uses.gather import Uses


def counts(catalogue: Catalogue, facts: Facts, uses: Uses) -> Mapping[str, int]:
    """Return how many names have a place of their own in the official documentation, and how many are used.

    Names on several pages count once.
    """
    found: dict[str, bool] = {}
    for entry in catalogue.of(Reference):
        source = facts.source(entry.model)
        api = source.api(entry.model)
        for symbol in api.walk() if api else ():
            assert api
            if _has_place(api, symbol, source):
                found[full(api, symbol.name)] = bool(uses.of(api, symbol.name))
    return {"documented": len(found), "used": sum(found.values())}


def full(api: PageApi, name: str) -> str:
    """Return the full name of a name on a page; a built-in stands by itself."""
    return f"{api.prefix}{name}".removeprefix("builtins.")


def _has_place(api: PageApi, symbol: Symbol, source: NameSource) -> bool:
    """Return whether the table of documented names has a place for this name and not only for what it is in."""
    link = api.link(symbol)
    last = link.partition("#")[2].replace("-", ".").rpartition(".")[2]
    return last == symbol.name.rpartition(".")[2] and source.confirms(link)
