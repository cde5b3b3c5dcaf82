"""The project's own queries with their right answers, and the first answers as they were."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue
from generator.facts.model import Facts
from generator.search.changes import changes_pages

GOLDEN = Path(__file__).with_name("golden.tsv")
SET_ASIDE = Path(__file__).with_name("set_aside.tsv")
"""Queries that ranking is not tuned to: they tell whether an improvement carries over."""
FIRST = Path(__file__).with_name("first_answers.tsv")


@dataclass(frozen=True)
class Query:
    """A query, what kind of question it is, and the pages that answer it."""

    kind: str
    text: str
    answers: tuple[str, ...]


@cache
def queries(file: Path = GOLDEN) -> tuple[Query, ...]:
    """Return the golden queries, or those of another file, in their order."""
    found = []
    for line in file.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            kind, text, answers = line.split("\t")
            found.append(Query(kind, text, tuple(answers.split())))
    return tuple(found)


def acceptable(catalogue: Catalogue, facts: Facts) -> set[str]:
    """Return the addresses of all pages."""
    pages = {entry_address(entry) for entry in catalogue.entries.values()}
    changes = {page.address for page in changes_pages(catalogue, facts)}
    return pages | {category_address(slug) for slug in catalogue.categories} | changes


def read_first() -> dict[str, str]:
    """Return the recorded first answer of each query."""
    found = {}
    for line in FIRST.read_text("utf-8").splitlines():
        query, page = line.split("\t")
        found[query] = page
    return found


def write_first(answers: dict[str, str]) -> None:
    """Record the first answers."""
    FIRST.write_text("".join(f"{query}\t{page}\n" for query, page in answers.items()), "utf-8")
