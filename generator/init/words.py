"""The words of a new project: what its first entry and its settings say, from what the package says of itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.catalogue.rules.bar import FORBIDDEN_OPENINGS
from generator.catalogue.rules.markup import foreign
from generator.catalogue.rules.text import faults
from generator.catalogue.text import plain
from generator.init.found import Found

SHELF = "in-house"
"""The category in which modules of one's own stand of which nobody has said another."""
LONGEST = {"summary": 120, "shelf": 90, "purpose": 700, "site": 300}
"""Characters of what is made here, as the models and the rules have it."""


@dataclass(frozen=True)
class Words:
    """What the templates of a new project are given."""

    category: str
    """The slug of its category."""
    values: Mapping[str, Any]


def words(found: Found, tool: str, include: str) -> Words:
    """Return the words of a project; `tool` installs the atlas, `include` is what the setting says."""
    own, host, module = found.packages, found.repository, found.module
    title = f"{own.distribution if own and own.distribution else module} modules"
    summary = summary_of(own.description if own else "", own.found[0].docstring if own else SAMPLE)
    summary = (
        summary or f"What is imported as `{module}`, in a sentence that is still to be written."
    )
    count = own.found[0].modules if own else 1
    size = f"{count} modules" if count > 1 else "one module"
    inner = f"{found.inner}/" if found.inner else ""
    values = {
        "name": found.name,
        "description": f"What `{module}` and its neighbours do, with examples that have been run.".replace("`", ""),
        "pages": host.pages if host else "",
        "address": host.address if host else "",
        "edits": f"{host.edits}{inner}" if host else "",
        "branch": host.branch if host else "main",
        "folder": found.inner,
        "site": f"{inner}site",
        "requirements": [found.source],
        "tool": tool,
        "include": include,
        "module": module,
        "own": _own(found),
        "distribution": own.distribution if own and own.distribution else module,
        "category": SHELF,
        "title": f"{title[0].upper()}{title[1:]}",
        "shelf": f"The modules of `{module}`."[: LONGEST["shelf"]],
        "intro": f"What `{module}` is made of, and what each part of it is for.",
        "want": f"begin with `{module}`",
        "because": "its page says what is in it",
        "summary": summary,
        "purpose": f"One of our own packages, with {size} to import.",
        "situation": f"You work on code that imports `{module}`.",
    }  # fmt: skip
    return Words(SHELF, values)


def _own(found: Found) -> list[dict[str, Any]]:
    """Return the setting `own`: the folders that hold packages, with their names."""
    if found.packages is None:
        return [{"folder": ".", "packages": [found.module]}]
    holders = dict.fromkeys(one.place.parent for one in found.packages.found)
    return [
        {
            "folder": found.seen(holder),
            "packages": [one.name for one in found.packages.found if one.place.parent == holder],
        }
        for holder in holders
    ]


SAMPLE = "Greet people by their names."
"""The docstring of the package to try a project with."""


def summary_of(*texts: str) -> str:
    """Return the first sentence among some texts that can stand as a summary, or nothing."""
    return next(filter(None, map(_sentence, texts)), "")


def _sentence(text: str) -> str:
    paragraph = " ".join(re.split(r"\n\s*\n", text.strip())[0].split())
    found = re.match(r"(.+?[.!?])(?=\s|$)", paragraph)
    sentence = (found[1] if found else paragraph).rstrip(".!? ")
    shown = plain(sentence)
    is_good = (
        len(shown.split()) > 1
        and len(sentence) < LONGEST["summary"]
        and not shown.casefold().startswith(FORBIDDEN_OPENINGS)
        and " provides " not in f" {shown.casefold()} "
        and not faults(sentence)
        and not any(foreign(sentence))
    )
    return f"{sentence[0].upper()}{sentence[1:]}." if is_good else ""
