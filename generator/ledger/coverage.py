"""How complete the catalogue is, as one object."""

from __future__ import annotations

from collections import Counter
from typing import Any

from packaging.utils import canonicalize_name

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import FOLDERS, PACKAGE
from generator.catalogue.model import Reference
from generator.examples.record import Line
from generator.facts.model import Facts
from generator.ledger import names, readings
from generator.uses.gather import NO_USES, Uses


def coverage(
    catalogue: Catalogue,
    facts: Facts,
    record: dict[str, Line],
    required: list[str],
    uses: Uses = NO_USES,
) -> dict[str, Any]:
    """Return the counts of the coverage contract.

    `names` counts the names that the official documentation explains, those of them with a sentence, and those that
    an example uses.
    `missing` holds the required names without a page, by name or alias. `symbols` counts the public names, members of
    classes among them, of the standard library, `package_names` those of third-party packages. `links` counts the
    official links of entries and symbols on pages, but for those to the front page of a package; `resolved` are those
    that a table of documented names confirms.
    """
    verified: Counter[str] = Counter(key for line in record.values() for key in line.passed())
    return {
        **counts(catalogue),
        "missing": [name for name in required if name not in catalogue.names],
        "examples": {
            "total": sum(1 for _ in catalogue.examples()),
            "verified": dict(sorted(verified.items())),
        },
        "pitfalls": _pitfalls(catalogue),
        "readings": readings.counts(catalogue),
        "names": names.counts(catalogue, facts, uses),
        "package_names": facts.packages.count,
        "symbols": sum(1 for api in facts.standard.apis.values() for _ in api.walk()),
        "package_releases": sum(len(one.releases) for one in facts.releases.values()),
        "links": _links(catalogue, facts),
    }


def counts(catalogue: Catalogue) -> dict[str, int]:
    """Return how much the catalogue holds of each kind."""
    return {
        **{name: len(catalogue.of(folder.model)) for name, folder in FOLDERS.items()},
        "categories": len(catalogue.categories),
        "third_party": len(catalogue.of_kind(PACKAGE)),
        "distributions": len(distributions(catalogue)),
        "tasks": sum(len(entry.model.tasks) for entry in catalogue.of(Reference)),
    }


def distributions(catalogue: Catalogue) -> set[str]:
    """Return what must be installed for one entry or another, by normalised names."""
    return {canonicalize_name(one.model.install_name) for one in catalogue.of_kind(PACKAGE)}


def _pitfalls(catalogue: Catalogue) -> dict[str, int]:
    """Return how many pitfalls there are, and how many a demonstration shows."""
    every = [pitfall for entry in catalogue.of(Reference) for pitfall in entry.model.pitfalls]
    return {"total": len(every), "shown": sum(pitfall.run is not None for pitfall in every)}


def _links(catalogue: Catalogue, facts: Facts) -> dict[str, int]:
    """Return how many links lead from entries whose names are known, and how many are confirmed."""
    found: list[bool] = []
    for entry in catalogue.of(Reference):
        source = facts.source(entry.model)
        api = source.api(entry.model)
        if api:
            front = source.official(entry.model)
            links = [] if api.head else [front]
            links += map(api.link, api.walk())
            if not api.differs_by_python:
                links = [link for link in links if link != front]
            found += map(source.confirms, links)
    return {"total": len(found), "resolved": sum(found)}
