"""Text: plain words that can do nothing but be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.draft import PLACEHOLDERS
from generator.catalogue.invisible import is_invisible, name_of
from generator.catalogue.positions import Path
from generator.catalogue.text import SpanKind, spans
from generator.problems import Problem

Fault = tuple[str, str, str]
"""The code, the message and the hint of a problem that has no place yet."""

_HTML = re.compile(r"<[A-Za-z/!?]|&(?:[A-Za-z]\w*|#\w+);")
_TEMPLATE = re.compile(r"\{\{|\{%|\{#")


def text_is_plain(catalogue: Catalogue) -> Iterator[Problem]:
    """Authored text is words and code, and does nothing but be read."""
    for where, path, text in texts(catalogue):
        for code, message, hint in faults(text):
            yield where.problem(path, code, message, hint)


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


def text_is_written(catalogue: Catalogue) -> Iterator[Problem]:
    """No text is the one that a draft began with."""
    for where, path, text in texts(catalogue):
        if text.strip() in PLACEHOLDERS:
            message = f"'{text.strip()}' is still the text of the draft"
            yield where.problem(path, "T408", message, "write your own, or leave the key out")


@cache
def faults(text: str) -> tuple[Fault, ...]:
    """Return what is wrong with a text, wherever it stands."""
    words = [span.value for span in spans(text) if span.kind is not SpanKind.CODE]
    found = [
        *_markup(words),
        *_template(words),
        *_unpaired_backtick(words),
        *_invisible_character(text),
        *_shouting(words),
    ]
    return tuple(found)


def _markup(words: list[str]) -> Iterator[Fault]:
    for value in words:
        if match := _HTML.search(value):
            near = around(value, match)
            yield "T401", f"raw HTML near '{near}'", "put it in backticks, or say it in words"


def _template(words: list[str]) -> Iterator[Fault]:
    for value in words:
        if match := _TEMPLATE.search(value):
            near = around(value, match)
            yield "T402", f"template code near '{near}'", "put it in backticks, or say it in words"


def _unpaired_backtick(words: list[str]) -> Iterator[Fault]:
    if any("`" in value for value in words):
        yield "T403", "a backtick has no partner", "close the code with one"


def _invisible_character(text: str) -> Iterator[Fault]:
    if text.isascii() and text.replace("\n", "").isprintable():
        return
    bad = next((char for char in text if char != "\n" and is_invisible(char)), None)
    if bad:
        yield "T404", f"the text holds the invisible character {name_of(bad)}", "remove it"


def _shouting(words: list[str]) -> Iterator[Fault]:
    if any("!" in value for value in words):
        yield "T405", "the text has an exclamation mark", "say it calmly"


def texts(catalogue: Catalogue) -> Iterator[tuple[Located[Any], Path, str]]:
    """Yield every authored string with its place."""
    located: list[Located[Any]] = [
        *catalogue.entries.values(),
        *catalogue.explanations.values(),
        *catalogue.categories.values(),
    ]
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


def around(text: str, match: re.Match[str]) -> str:
    """Return what matched, and a few characters more, on one line."""
    return " ".join(text[match.start() : match.end() + 12].split())
