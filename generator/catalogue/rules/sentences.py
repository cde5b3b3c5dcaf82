"""Sentences of names: short, whole, and in the order of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.model import Explanations
from generator.catalogue.order import sort_key
from generator.catalogue.positions import Path
from generator.catalogue.text import SpanKind, plain, spans
from generator.problems import Problem

MOST = 12
"""Words of a sentence, and of what is said of a parameter."""
_NEXT = re.compile(r"[.?]\s+(?=[A-Z`])")
"""Where another sentence begins."""


def sentence_is_short(catalogue: Catalogue) -> Iterator[Problem]:
    """What is said of a name or parameter is read at a glance."""
    for where, path, text in _texts(catalogue):
        count = len(text.split())
        if count > MOST:
            message = f"the text has {count} words; at most {MOST} are read at a glance"
            yield where.problem(path, "T410", message, "say the one thing a reader wants to know")


def sentence_is_whole(catalogue: Catalogue) -> Iterator[Problem]:
    """What is said of a name is one sentence, from a capital to a full stop; of a parameter, a phrase."""
    for where, path, text in _texts(catalogue):
        said = plain(text)
        if path[-1] in ("says", "instead") or len(path) == 1:
            fault = _of_sentence(said, text)
        else:
            fault = ("it ends with a full stop", "a phrase") if said.endswith(".") else None
        if fault:
            message, wanted = fault
            yield where.problem(path, "T411", f"'{text}' is not {wanted}: {message}", _LIKE[wanted])


def sentence_is_unadorned(catalogue: Catalogue) -> Iterator[Problem]:
    """What is said of a name or parameter has no markup but code."""
    for where, path, text in _texts(catalogue):
        if any(span.kind is SpanKind.EMPHASIS for span in spans(text)):
            hint = "put code in backticks, and stress nothing else"
            yield where.problem(path, "T412", f"'{text}' has emphasis", hint)


def names_are_sorted(catalogue: Catalogue) -> Iterator[Problem]:
    """Names stand in the order of the page: by name, members below their class."""
    for where in catalogue.explanations.values():
        for one, after in pairwise(where.model.root):
            if _place(after) < _place(one):
                message = f"'{after}' stands behind '{one}'"
                hint = "sort by name without regard to case, private ones last, members below their class"
                yield where.problem((after, "<key>"), "N223", message, hint)


def explanation_says_something(catalogue: Catalogue) -> Iterator[Problem]:
    """A name has a sentence, parameters, or what takes its place."""
    for where in catalogue.explanations.values():
        for name, one in where.model.root.items():
            if one.says is None and one.instead is None and not one.parameters:
                message = f"nothing is said of '{name}'"
                hint = "write `says`, `parameters` or `instead`"
                yield where.problem((name,), "T413", message, hint)


_LIKE = {
    "one sentence": "such as: Copies a folder with all that is in it.",
    "a phrase": "such as: function that gives what is compared",
}


def _place(name: str) -> tuple[tuple[bool, str, str], ...]:
    return tuple(map(sort_key, name.split(".")))


def _of_sentence(said: str, text: str) -> tuple[str, str] | None:
    """Return what keeps a text from being one sentence, and that it should be one."""
    if not said.endswith("."):
        return "it does not end with a full stop", "one sentence"
    if not (said[0].isupper() or text[0] == "`"):
        return "it does not begin with a capital", "one sentence"
    if _NEXT.search(text):
        return "another one begins in it", "one sentence"
    if len(said.split()) < 2:
        return "it is a single word", "one sentence"
    return None


def _texts(catalogue: Catalogue) -> Iterator[tuple[Located[Explanations], Path, str]]:
    """Yield every sentence and phrase with its place."""
    for where in catalogue.explanations.values():
        for name, one in where.model.root.items():
            whole = isinstance(where.document.data[name], dict)
            if one.says is not None:
                yield where, (name, "says") if whole else (name,), one.says
            if one.instead is not None:
                yield where, (name, "instead"), one.instead
            for parameter, text in one.parameters.items():
                yield where, (name, "parameters", parameter), text
