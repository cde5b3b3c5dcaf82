"""The small markup of authored text: code in backticks, emphasis in asterisks, links by name, nothing else.

A link is written as those of mkdocs-autorefs and mkdocstrings are: [words][acme.http.Client], or
[`acme.http.Client`][] where the words are the name. It leads to other documentation (`inventories.py`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class SpanKind(StrEnum):
    """What a piece of text is."""

    PLAIN = "plain"
    CODE = "code"
    EMPHASIS = "emphasis"


@dataclass(frozen=True)
class Span:
    """A run of text of one kind, without its marks."""

    kind: SpanKind
    value: str
    target: str = ""
    """The name in other documentation that it leads to, if it does."""


_CODE = r"``\s?(.+?)\s?``(?!`)|`([^`]+)`"
_LINK = r"(?<![\w\])])\[(?:`(?P<code>[^`\[\]]*[^`\[\]\s][^`\[\]]*)`|(?P<words>[^`*\[\]]*[^`*\[\]\s][^`*\[\]]*))\]\[(?P<target>[^`\[\]]*)\]"
_CODE_OR_LINK = re.compile(f"{_CODE}|{_LINK}", re.DOTALL)
_EMPHASIS = re.compile(r"(?<![\w*])\*(?![\s*])([^*\n]+?)(?<![\s*])\*(?![\w*])")


@cache
def spans(text: str) -> tuple[Span, ...]:
    """Return the text as spans; joined without marks they give what a reader sees."""
    result: list[Span] = []
    end = 0
    for match in _CODE_OR_LINK.finditer(text):
        link = match["code"] or match["words"]
        if link:
            result += _emphasis(text[end : match.start()])
            kind = SpanKind.CODE if match["code"] else SpanKind.PLAIN
            result.append(Span(kind, " ".join(link.split()), match["target"] or link))
            end = match.end()
            continue
        code = " ".join((match[1] or match[2]).split())
        if not code:
            continue  # nothing between two marks: they are text without a partner
        result += _emphasis(text[end : match.start()])
        result.append(Span(SpanKind.CODE, code))
        end = match.end()
    return (*result, *_emphasis(text[end:]))


def plain(text: str) -> str:
    """Return what a reader sees of the text, without marks, on one line."""
    return " ".join("".join(span.value for span in spans(text)).split())


def _emphasis(text: str) -> list[Span]:
    result: list[Span] = []
    end = 0
    for match in _EMPHASIS.finditer(text):
        if match.start() > end:
            result.append(Span(SpanKind.PLAIN, text[end : match.start()]))
        result.append(Span(SpanKind.EMPHASIS, match[1]))
        end = match.end()
    if end < len(text):
        result.append(Span(SpanKind.PLAIN, text[end:]))
    return result
