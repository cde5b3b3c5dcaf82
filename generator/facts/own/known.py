"""What is known of a module of one's own before anybody has written its entry."""

from __future__ import annotations

import re

from generator.catalogue.draft import NOTHING, Known
from generator.docstrings.html import without_summary
from generator.docstrings.inline import as_authored
from generator.facts.api import CALLABLE, TYPES
from generator.facts.interpreter.docstrings import first_sentence
from generator.facts.own.source import OwnModules

LONGEST = 500
"""Characters of a purpose."""
NAMED = 30
"""Names that are listed."""


def known(own: OwnModules, name: str) -> Known:
    """Return what a module's docstring and names say; nothing if it is not one's own."""
    if name not in own.modules:
        return NOTHING
    module, _ = own.modules[name]
    symbols = own.at_home(module).symbols
    said = first_sentence(module.docstring)
    names = [f"{one.name}{one.forms[0].glance if one.forms else ''}" for one in symbols]
    more = [f"and {len(names) - NAMED} more"] if len(names) > NAMED else []
    here = [one for one in symbols if not one.origin and one.kind in CALLABLE | TYPES]
    return Known(
        summary=said,
        purpose=_purpose(without_summary(module.docstring, said) if said else ""),
        names=[*names[:NAMED], *more],
        callables=[one.name for one in here],
        is_own=True,
    )


def _purpose(rest: str) -> str:
    """Return the first paragraph of what a docstring goes on with, if it is prose."""
    first = as_authored(" ".join(rest.partition("\n\n")[0].split()))
    is_prose = re.match(r"[A-Z`]", first) and first.endswith(".") and "::" not in first
    return first if is_prose and len(first) <= LONGEST else ""
