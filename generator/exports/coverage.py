"""How complete the catalogue is, as one object."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Builtin, Concept, Module, Reference
from generator.examples.record import Line
from generator.facts.model import Facts


def coverage(
    catalogue: Catalogue, facts: Facts, record: dict[str, Line], seeds: list[str]
) -> dict[str, Any]:
    """Return the counts of the coverage contract.

    `missing` holds seed names without a page. Symbols are not extracted yet; official
    links of entries are counted, but have not been resolved against an inventory (null).
    """
    modules = catalogue.of(Module)
    verified: Counter[str] = Counter(key for line in record.values() for key in line.passed())
    return {
        "modules": len(modules),
        "builtins": len(catalogue.of(Builtin)),
        "concepts": len(catalogue.of(Concept)),
        "categories": len(catalogue.categories),
        "third_party": sum(bool(entry.model.distribution) for entry in modules),
        "tasks": sum(len(entry.model.tasks) for entry in catalogue.of(Reference)),
        "missing": [name for name in seeds if name not in catalogue.names],
        "examples": {
            "total": sum(1 for _ in catalogue.examples()),
            "verified": dict(sorted(verified.items())),
        },
        "symbols": 0,
        "links": {
            "total": sum(_has_link(entry.model, facts) for entry in catalogue.of(Reference)),
            "resolved": None,
        },
    }


def _has_link(model: Reference, facts: Facts) -> bool:
    if isinstance(model, Builtin):
        return model.name in facts.runtime.builtins
    return bool(getattr(model, "homepage", None)) or model.name in facts.stubs


def read_seeds(content: Path) -> list[str]:
    """Return the names that must have a page, one a line in `seeds.txt`; comments start with #."""
    file = content / "seeds.txt"
    if not file.is_file():
        return []
    lines = (line.partition("#")[0].strip() for line in file.read_text("utf-8").splitlines())
    return [line for line in lines if line]
