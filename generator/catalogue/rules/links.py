"""Links to other documentation: they stand in running text, and lead to names that are known."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.inventories import Inventories
from generator.catalogue.positions import Path
from generator.catalogue.rules.text import texts
from generator.catalogue.text import spans
from generator.problems import Problem

PROSE = {"because", "danger", "intro", "note", "purpose", "text", "use_when", "when"}
"""The keys of texts in which a link can be followed; others are headings, lines of lists, or searched."""


def links_lead_somewhere(catalogue: Catalogue) -> Iterator[Problem]:
    """A link leads to a name that an inventory has, and stands where it can be followed."""
    for where, path, text in texts(catalogue):
        if "][" not in text:
            continue
        for span in spans(text):
            if not span.target:
                continue
            key = _key(path)
            if key not in PROSE:
                message = f"a link has no place in '{key}'"
                hint = f"write '{span.value}' alone; links belong into {', '.join(sorted(PROSE))}"
                yield where.problem(path, "T410", message, hint)
            else:
                yield from (
                    where.problem(path, "T409", message, hint)
                    for message, hint in _faults(catalogue.inventories, span.target)
                )


def _key(path: Path) -> str:
    """Return the key that a text, or the list it is in, stands under."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _faults(inventories: Inventories, target: str) -> Iterator[tuple[str, str]]:
    owners = inventories.owners(target)
    if len(owners) > 1:
        names = " and ".join(owners)
        yield f"'{target}' is a name of {names}", f"say which: {next(iter(owners))}:{target}"
    if owners:
        return
    name = target.rpartition(":")[2]
    close = get_close_matches(name, inventories.names, n=1, cutoff=0.6)
    hint = f"did you mean '{close[0]}'?" if close else "`atlas fetch` reads the names anew"
    if not inventories.known:
        hint = "name their documentation in `inventories` of mkdocs.yml, and run: atlas fetch"
    yield f"no inventory has the name '{target}'", hint
