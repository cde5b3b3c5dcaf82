"""Markdown that a page would show raw or lose: authored text has code and emphasis, nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.rules.text import around, texts
from generator.catalogue.text import SpanKind, spans
from generator.problems import Problem

_CODE = "\ufffc"
"""Stands for code, so that what is in backticks is nothing else."""
_EMPHASIS = "write *it* in single asterisks"
_FENCE = re.compile(r"^[ \t]*(`{3,}|~{3,})", re.MULTILINE)
# Underscores count only around several words: `__name__` and `_missing_` are names.
_FOREIGN = (
    ("a link", re.compile(r"!?\[[^\]\n]+\](\([^)\s]+\)|\[[^\]\n]*\])"), "write its words alone; `related`, `prefer_instead` and `homepage` lead to other pages, [words][name] to other documentation"),
    ("bold text", re.compile(r"(?<![\w*])\*\*(?=[^\s*])[^*\n]+(?<=\S)\*\*(?![\w*])|(?<!\w)__(?=\S)[^_\n]*\s[^_\n]*(?<=\S)__(?!\w)"), _EMPHASIS),
    ("emphasis", re.compile(r"(?<!\w)_(?=[^\s_])[^_\n]*\s[^_\n]*(?<=[^\s_])_(?!\w)"), _EMPHASIS),
    ("struck text", re.compile(r"~~(?=\S)[^~\n]+~~"), "leave out what does not hold"),
    ("a heading", re.compile(r"^[ \t]*#{1,6}[ \t]", re.MULTILINE), "leave it out; only a section of a concept has a `title`"),
    ("a list", re.compile(r"^[ \t]*(?:[*+]|\d{1,2}[.)])[ \t].*\n[ \t]*(?:[*+]|\d{1,2}[.)])[ \t]", re.MULTILINE), "start each line of a list with '- '"),
    ("a quotation", re.compile(r"^[ \t]*>[ \t]", re.MULTILINE), "say it in your own words"),
    ("a table", re.compile(r"^[ \t]*\|.*\|[ \t]*$", re.MULTILINE), "say it in sentences, or print it in an example"),
)  # fmt: skip


def no_other_markdown(catalogue: Catalogue) -> Iterator[Problem]:
    """Of Markdown, authored text has only what a page shows: code and emphasis."""
    for where, path, text in texts(catalogue):
        if len(text) < 4:
            continue
        for message, hint in foreign(text):
            yield where.problem(path, "T407", message, hint)


def foreign(text: str) -> Iterator[tuple[str, str]]:
    """Yield what a page would show raw of a text, each with a hint."""
    if _FENCE.search(text):
        hint = "a few words of code stand in backticks, more of it in an example"
        yield "a page does not show a block of code in a text", hint
        return
    words = "".join(_CODE if span.kind is SpanKind.CODE else span.value for span in spans(text))
    for name, pattern, hint in _FOREIGN:
        if match := pattern.search(words):
            near = around(words, match).replace(_CODE, "`…`")
            yield f"a page would show {name} of Markdown raw, near '{near}'", hint
