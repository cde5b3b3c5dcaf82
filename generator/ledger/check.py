"""What `atlas check` reports: all that is wrong with the content, and then with the lists made from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.layers import Layer
from generator.catalogue.load import read
from generator.catalogue.rules import FINISHING, RULES
from generator.facts.model import Facts
from generator.ledger import names as sentences
from generator.ledger.lists import list_problems
from generator.packages.facts import read_facts
from generator.packages.instead import read_instead
from generator.packages.releases import read_releases
from generator.problems import Problem, UsageError, unknown


@dataclass(frozen=True)
class Report:
    """What was found."""

    catalogue: Catalogue
    problems: list[Problem]
    """Those of the names that were asked for, sorted."""
    elsewhere: int
    """How many there are besides."""


def check(
    content: Path | Sequence[Layer],
    names: Sequence[str] = (),
    facts: Callable[[Catalogue], Facts] | None = None,
) -> Report:
    """Return every problem, or those that entries and categories of these names have or cause.

    What is written of names is held against `facts`, which are asked for only if there is any.
    Raises UsageError for a name that nothing has.
    """
    catalogue, problems = read(content)
    for rule in RULES:
        problems += rule(catalogue)
    problems += read_facts(catalogue.root)[1]
    releases, wrong = read_releases(catalogue.root)
    problems += wrong or read_instead(catalogue.root, releases)[1]
    if not problems:
        # Of content that is wrong nobody can say what its lists should be.
        problems += list_problems(catalogue)
        if facts and catalogue.explanations:
            problems += sentences.problems(catalogue, facts(catalogue))
    for rule in FINISHING:
        problems += rule(catalogue)
    found = sorted(set(problems))
    wanted = [_own_name(catalogue, found, name) for name in names]
    chosen = [problem for problem in found if problem.concerns(wanted)]
    return Report(catalogue, chosen, len(found) - len(chosen))


def _own_name(catalogue: Catalogue, problems: list[Problem], name: str) -> str:
    """Return the name of the entry or category that goes by a name, or of what problems tell of."""
    if name in catalogue.names:
        return catalogue.names[name].model.name
    known = {*catalogue.names, *catalogue.categories, *catalogue.broken}
    if name in known or any(problem.concerns([name]) for problem in problems):
        return name
    raise UsageError(unknown("entry or category", name, known))
