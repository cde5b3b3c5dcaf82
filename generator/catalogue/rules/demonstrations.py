"""Demonstrations of pitfalls, and the set-up that a script may begin with."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue, Example, pitfalls
from generator.catalogue.model import Reference
from generator.catalogue.rules.anchors import is_taken
from generator.catalogue.rules.examples import at
from generator.catalogue.script import faults
from generator.problems import Problem


def pitfall_is_shown_or_says_why(catalogue: Catalogue) -> Iterator[Problem]:
    """A pitfall has a demonstration, or the reason why it has none, and not both; a danger may be a text alone."""
    for entry in catalogue.of(Reference):
        for path, pitfall in pitfalls(entry.model):
            may_be_alone = path == ("danger",) and isinstance(entry.document.data["danger"], str)
            if pitfall.run and pitfall.unshown:
                message = "it has a demonstration, and says why it has none"
                yield entry.problem((*path, "unshown"), "B513", message, "leave one of them out")
            elif not (pitfall.run or pitfall.unshown or may_be_alone):
                message = "nothing shows it happening"
                hint = (
                    "add `run` with an example, or `unshown` with the reason why it cannot be run"
                )
                yield entry.problem(path, "B513", message, hint)


def demonstration_anchor_is_free(catalogue: Catalogue) -> Iterator[Problem]:
    """The anchor of a demonstration, which is the name of its script, is not one of the page's own."""
    for example in catalogue.examples():
        anchor = example.run.anchor
        if example.pitfall and is_taken(example.entry.model, anchor):
            message = f"the page needs the anchor '#{anchor}' for itself"
            hint = "give the script another name: it is the address of the pitfall"
            yield at(example, "N217", message, hint)


def setup_is_marked(catalogue: Catalogue) -> Iterator[Problem]:
    """A set-up stands at the top, says what it is, and ends."""
    for example in catalogue.examples():
        for fault in faults(example.text):
            yield Problem(_path(example), fault.line, 1, "E320", fault.message, fault.hint)


def _path(example: Example) -> str:
    return example.place
