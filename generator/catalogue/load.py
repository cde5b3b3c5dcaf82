"""From layers of content to a checked catalogue, or to every problem in them at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.catalogue import inventories
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.layers import Layer, as_layers
from generator.catalogue.merge import merge
from generator.catalogue.part import SHELVES, read_part
from generator.catalogue.rules import RULES
from generator.problems import ContentError, Problem


def load(content: Path | Sequence[Layer]) -> Catalogue:
    """Return the catalogue of a folder or of layers; raise ContentError with all problems if there are any."""
    catalogue, problems = read(content)
    for rule in RULES:
        problems += rule(catalogue)
    if problems:
        raise ContentError(problems)
    return catalogue


def read(content: Path | Sequence[Layer]) -> tuple[Catalogue, list[Problem]]:
    """Return what could be read, and the problems of what could not."""
    parts = [read_part(layer) for layer in as_layers(content)]
    problems = [problem for part in parts for problem in part.problems]
    catalogue, more = merge(parts)
    catalogue.own_packages = frozenset().union(*(part.layer.packages for part in parts))
    catalogue.inventories = inventories.read(catalogue.contents, problems)
    own = parts[-1]
    if catalogue.shelves is None and not own.has_shelves and not catalogue.own_packages:
        where, hint = own.layer.where(catalogue.root / SHELVES), "it lists the categories in order"
        problems.append(Problem(where, 1, 1, "N206", "the file is missing", hint))
    return catalogue, problems + more
