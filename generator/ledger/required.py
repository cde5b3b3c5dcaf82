"""Names that must have a page: those the catalogue started from, and those of the standard library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.files import measured_lines
from generator.facts.api import SymbolKind
from generator.facts.model import Facts
from generator.problems import Problem


def required(catalogue: Catalogue, facts: Facts) -> list[str]:
    """Return the names that must have a page: the seeds and, if the catalogue says what it leaves out, all others."""
    seeds = read_seeds(catalogue.root)
    patterns = [pattern for _, pattern in _patterns(catalogue)]
    rest = [] if catalogue.uncovered is None else list(public_names(facts))
    return seeds + [
        name
        for name in rest
        if name not in seeds and not any(fnmatchcase(name, one) for one in patterns)
    ]


def public_names(facts: Facts) -> Iterator[str]:
    """Yield every public module of the standard library, and every built-in.

    Built-in exceptions share one page, with their tree.
    """
    yield from facts.standard.apis
    builtins = facts.standard.apis.get("builtins")
    for symbol in builtins.symbols if builtins else ():
        if symbol.kind is not SymbolKind.EXCEPTION:
            yield symbol.name


def stale(catalogue: Catalogue, facts: Facts) -> Iterator[Problem]:
    """Yield a problem for each pattern that no longer leaves anything out."""
    without = [name for name in public_names(facts) if name not in catalogue.names]
    for path, pattern in _patterns(catalogue):
        if catalogue.uncovered and not any(fnmatchcase(name, pattern) for name in without):
            message = f"'{pattern}' leaves nothing out"
            hint = "remove it: there is a page now, or no such name"
            yield catalogue.uncovered.problem(path, "N211", message, hint)


def _patterns(catalogue: Catalogue) -> Iterable[tuple[tuple[str | int, ...], str]]:
    groups = catalogue.uncovered.model.left_out if catalogue.uncovered else ()
    for i, group in enumerate(groups):
        for j, pattern in enumerate(group.names):
            yield ("left_out", i, "names", j), pattern


def read_seeds(content: Path) -> list[str]:
    """Return the names that must have a page, one a line in `seeds.txt`; comments start with #."""
    lines = (line.partition("#")[0].strip() for line in measured_lines(content / "seeds.txt"))
    return [line for line in lines if line]
