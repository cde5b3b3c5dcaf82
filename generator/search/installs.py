"""What can be installed: distributions by their own names, and by the names they are imported by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import BUILTINS, MODULES
from generator.catalogue.library import is_standard
from generator.search.distributions import TABLE, Distribution, known
from generator.search.names import OTHER, key
from generator.search.page import Page
from generator.search.shards import Row

PYTHON = "=it is part of Python"
"""What is said in place of distributions; `absent.js` knows it by the sign."""


def distributions() -> tuple[Distribution, ...]:
    """Return the distributions of the committed table."""
    return known(TABLE.read_text(encoding="utf-8"))


def install_rows(table: Iterable[Distribution]) -> Iterator[Row]:
    """Yield each name that is typed for a distribution, with how all that it may mean are installed.

    A distribution stands before others that are only imported by the name.
    """
    found: defaultdict[str, list[tuple[bool, str]]] = defaultdict(list)
    for each in table:
        for name in dict.fromkeys([each.name, *each.imports]):
            found[key(name)].append((name != each.name, each.name))
    for name, named in found.items():
        if name:
            yield Row(name, " ".join(dict.fromkeys(one for _, one in sorted(named))))


def python_rows(catalogue: Catalogue) -> Iterator[Row]:
    """Yield each name of Python's own that has no page here, because its entry is not included."""
    for name, one in catalogue.outside.items():
        if one.folder is BUILTINS or (one.folder is MODULES and is_standard(name)):
            yield Row(key(name), PYTHON)


def other_distributions(
    table: Iterable[Distribution], pages: Sequence[Page], known_keys: Container[str]
) -> Iterator[Row]:
    """Yield distributions by whose import name there is a page, under names that lead nowhere else."""
    numbers = {page.name: number for number, page in enumerate(pages) if page.letter == "m"}
    for each in table:
        number = next((numbers[name] for name in each.imports if name in numbers), None)
        if number is not None and key(each.name) not in known_keys:
            yield Row(key(each.name), f"{number}{OTHER}{pages[number].rank}{each.name}")
