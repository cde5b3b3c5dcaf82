"""Anchors: every place that may be linked to on a page has its own."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Builtin, Concept, Entry
from generator.catalogue.rules.bar import references
from generator.problems import Problem

OF_TEMPLATES = frozenset(
    (
        "api",
        "api-apart",
        "danger",
        "history",
        "pitfalls",
        "prefer-something-else",
        "related",
        "tasks",
        "in-this-package",
        "use-it-when",
    )
)
"""Anchors that the templates of entries give to headings of their own; a test compares."""
GROUPS = "api-"
"""How the anchors of the groups of an API begin (`generator.site.api`)."""


def task_anchor_is_free(catalogue: Catalogue) -> Iterator[Problem]:
    """The anchor of a task, which is the name of its script, is not one of the page's own."""
    for entry in references(catalogue):
        for i, task in enumerate(entry.model.tasks):
            if is_taken(entry.model, task.anchor):
                yield entry.problem(
                    ("tasks", i, "example"),
                    "N215",
                    f"the page needs the anchor '#{task.anchor}' for itself",
                    "give the script another name: it is the task's address",
                )


def is_taken(entry: Entry, anchor: str) -> bool:
    """Return whether the page of an entry has an anchor of this name itself."""
    own = isinstance(entry, Builtin) and anchor == entry.name
    return own or anchor in OF_TEMPLATES or anchor.startswith(GROUPS)


def section_anchor_is_free(catalogue: Catalogue) -> Iterator[Problem]:
    """The anchor of a section is one, and no other section of the concept has it."""
    for entry in catalogue.of(Concept):
        seen: dict[str, str] = {}
        for i, section in enumerate(entry.model.sections):
            key = "slug" if section.slug else "title"
            anchor, hint = section.anchor, "give the section a `slug` of its own"
            path = ("sections", i, key)
            if not anchor:
                message = "a title without letters and digits gives no anchor"
                yield entry.problem(path, "N216", message, hint)
            elif anchor in seen:
                message = f"'#{anchor}' is also the anchor of the section '{seen[anchor]}'"
                yield entry.problem(path, "N216", message, hint)
            elif anchor == "related":
                message = f"the page needs the anchor '#{anchor}' for itself"
                yield entry.problem(path, "N216", message, hint)
            seen.setdefault(anchor, section.title)
