"""How complete the catalogue is, as one object."""

from __future__ import annotations

from collections import Counter
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Builtin, Concept, Module, Reference
from generator.examples.record import Line
from generator.facts.model import Facts
from generator.facts.official.links import is_confirmed, module_link, symbol_links
from generator.ledger import readings


def coverage(
    catalogue: Catalogue, facts: Facts, record: dict[str, Line], owed: list[str]
) -> dict[str, Any]:
    """Return the counts of the coverage contract.

    `missing` holds owed names without a page, by name or alias. `symbols` counts the public names, members of
    classes among them, of the standard library. `links` counts the official links of entries
    and symbols on pages; `resolved` are those that the table of documented names confirms.
    """
    verified: Counter[str] = Counter(key for line in record.values() for key in line.passed())
    return {
        **counts(catalogue),
        "missing": [name for name in owed if name not in catalogue.names],
        "examples": {
            "total": sum(1 for _ in catalogue.examples()),
            "verified": dict(sorted(verified.items())),
        },
        "pitfalls": _pitfalls(catalogue),
        "readings": readings.counts(catalogue),
        "symbols": sum(1 for api in facts.apis.values() for _ in api.walk()),
        "links": _links(catalogue, facts),
    }


def counts(catalogue: Catalogue) -> dict[str, int]:
    """Return how much the catalogue holds of each kind."""
    modules = catalogue.of(Module)
    return {
        "modules": len(modules),
        "builtins": len(catalogue.of(Builtin)),
        "concepts": len(catalogue.of(Concept)),
        "categories": len(catalogue.categories),
        "third_party": sum(bool(entry.model.distribution) for entry in modules),
        "tasks": sum(len(entry.model.tasks) for entry in catalogue.of(Reference)),
    }


def _pitfalls(catalogue: Catalogue) -> dict[str, int]:
    """Return how many pitfalls there are, and how many a demonstration shows."""
    every = [pitfall for entry in catalogue.of(Reference) for pitfall in entry.model.pitfalls]
    return {"total": len(every), "shown": sum(pitfall.run is not None for pitfall in every)}


def _links(catalogue: Catalogue, facts: Facts) -> dict[str, int]:
    links: list[str] = []
    link = symbol_links(facts.apis["builtins"])
    for entry in catalogue.of(Reference):
        model = entry.model
        if isinstance(model, Builtin):
            symbols = [one for one in facts.apis["builtins"].symbols if one.name == model.name]
            links += [link(inner) for symbol in symbols for inner in symbol.walk()]
        elif facts.is_standard(model.name):
            api = facts.apis[model.name]
            links.append(module_link(model.name, facts.stubs[model.name]))
            links += map(symbol_links(api), api.walk())
    return {"total": len(links), "resolved": sum(map(is_confirmed, links))}
