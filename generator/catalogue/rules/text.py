"""Text: plain words that can do nothing but be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.invisible import is_invisible, name_of
from generator.catalogue.model import Authored
from generator.catalogue.positions import Path
from generator.catalogue.text import SpanKind, spans
from generator.problems import Problem

_HTML = re.compile(r"<[A-Za-z/!?]|&(?:[A-Za-z]\w*|#\w+);")
_TEMPLATE = re.compile(r"\{\{|\{%|\{#")


def no_markup(catalogue: Catalogue) -> Iterator[Problem]:
    """Authored text holds no raw HTML outside code."""
    for where, path, text in texts(catalogue):
        for span in spans(text):
            match = span.kind is not SpanKind.CODE and _HTML.search(span.value)
            if match:
                yield where.problem(
                    path,
                    "T401",
                    f"raw HTML near '{_around(span.value, match)}'",
                    "put it in backticks, or say it in words",
                )


def no_template(catalogue: Catalogue) -> Iterator[Problem]:
    """Authored text holds no template code outside code."""
    for where, path, text in texts(catalogue):
        for span in spans(text):
            match = span.kind is not SpanKind.CODE and _TEMPLATE.search(span.value)
            if match:
                yield where.problem(
                    path,
                    "T402",
                    f"template code near '{_around(span.value, match)}'",
                    "put it in backticks, or say it in words",
                )


def backticks_pair(catalogue: Catalogue) -> Iterator[Problem]:
    """Every backtick that opens code has one that closes it."""
    for where, path, text in texts(catalogue):
        if any("`" in span.value for span in spans(text) if span.kind is not SpanKind.CODE):
            yield where.problem(
                path, "T403", "a backtick has no partner", "close the code with one"
            )


def no_invisible_characters(catalogue: Catalogue) -> Iterator[Problem]:
    """Text holds no control, zero-width or direction-changing characters."""
    for where, path, text in texts(catalogue):
        bad = [char for char in text if char != "\n" and is_invisible(char)]
        if bad:
            yield where.problem(
                path,
                "T404",
                f"the text holds the invisible character {name_of(bad[0])}",
                "remove it",
            )


def no_shouting(catalogue: Catalogue) -> Iterator[Problem]:
    """Prose has no exclamation marks."""
    for where, path, text in texts(catalogue):
        if any("!" in span.value for span in spans(text) if span.kind is not SpanKind.CODE):
            yield where.problem(path, "T405", "the text has an exclamation mark", "say it calmly")


def asks_are_plain(catalogue: Catalogue) -> Iterator[Problem]:
    """Other ways of asking are words as typed into a search box."""
    for where, path, text in texts(catalogue):
        if "asks" in path and ("`" in text or text.endswith((".", "?")) or len(text) > 70):
            yield where.problem(
                path,
                "T406",
                f"'{text}' is not as people type it",
                "no backticks, no full stop, at most 70 characters",
            )


def texts(catalogue: Catalogue) -> Iterator[tuple[Located[Authored], Path, str]]:
    """Yield every authored string with its place."""
    located: list[Located[Any]] = [*catalogue.entries.values(), *catalogue.categories.values()]
    if catalogue.shelves:
        located.append(catalogue.shelves)
    if catalogue.uncovered:
        located.append(catalogue.uncovered)
    for where in located:
        for path, text in _walk(where.document.data, ()):
            yield where, path, text


def _walk(data: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _walk(value, (*path, key))
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield from _walk(value, (*path, i))


def _around(text: str, match: re.Match[str]) -> str:
    return " ".join(text[match.start() : match.end() + 12].split())
