"""Asks are promises: what looks like code in one is in the code below it, or in what that prints.

What need not be there stands in `asks.yml`, with its reason. A line that is no longer needed is a problem.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.model import Section, Task
from generator.catalogue.positions import Path
from generator.problems import Problem

_WORD = re.compile(r"(?<![\w.-])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(\(\))?")
_CAMEL = re.compile(r"[a-z][A-Z]|[A-Z]{2}[a-z]{2}")

Missing = tuple[Example, Path, str, str]
"""An example, the place of an ask, the ask, and a word of it that the code lacks."""


def asks_are_promises(catalogue: Catalogue) -> Iterator[Problem]:
    """An identifier in an ask is in the example that answers it."""
    allowed = {word for group in _unpromised(catalogue) for word in group}
    for example, path, ask, word in missing(catalogue):
        if word not in allowed:
            yield example.entry.problem(
                path,
                "B514",
                f"'{ask}' asks for '{word}', which is not in '{example.run.example}'",
                "answer it there, move it to the task that does, or drop it",
            )


def no_stale_exception(catalogue: Catalogue) -> Iterator[Problem]:
    """Every exception to this is still needed."""
    if catalogue.asks is None:
        return
    words = {word for *_, word in missing(catalogue)}
    for i, group in enumerate(_unpromised(catalogue)):
        for j, word in enumerate(group):
            place = catalogue.asks.document.origin(("unpromised", i))
            is_own = not catalogue.layers or place.path.startswith(f"{catalogue.root.name}/")
            if word not in words and is_own:
                message = f"no ask needs the exception '{word}'"
                path = ("unpromised", i, "words", j)
                yield catalogue.asks.problem(path, "B515", message, "delete it")


def missing(catalogue: Catalogue) -> Iterator[Missing]:
    """Yield each word of an ask that looks like code and is not in the example."""
    for example in catalogue.examples():
        if example.pitfall or example.code is None:
            continue
        part = _part(example)
        for j, ask in enumerate(part.asks):
            for word in identifiers(ask):
                if not _holds(example, word):
                    path = (*example.path[:2], "asks", j)
                    yield example, path, ask, word


@cache
def identifiers(ask: str) -> tuple[str, ...]:
    """Return the words of an ask that look like code: `kw_only`, `os.walk`, `setUp`, `read()`."""
    found = []
    for name, call in _WORD.findall(ask):
        if call or "_" in name or "." in name or _CAMEL.search(name):
            found.append(name)
    return tuple(dict.fromkeys(found))


def _holds(example: Example, word: str) -> bool:
    last = re.compile(rf"(?<!\w){re.escape(word.rpartition('.')[2])}(?!\w)", re.IGNORECASE)
    if last.search(example.text):
        return True
    return any(
        bool(last.search(path.read_bytes().decode("utf-8", "replace")))
        for _, path in example.records
        if path.is_file()
    )


def _part(example: Example) -> Task | Section:
    """Return the task or section whose example it is."""
    if isinstance(example.run, Task):
        return example.run
    section: Section = getattr(example.entry.model, "sections")[example.path[1]]  # noqa: B009
    return section


def _unpromised(catalogue: Catalogue) -> list[tuple[str, ...]]:
    return [one.words for one in catalogue.asks.model.unpromised] if catalogue.asks else []
