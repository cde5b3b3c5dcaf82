"""The small markup of authored text: code in backticks, emphasis in asterisks, nothing else."""

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


_CODE = re.compile(r"``\s?(.+?)\s?``(?!`)|`([^`]+)`", re.DOTALL)
_EMPHASIS = re.compile(r"(?<![\w*])\*(?![\s*])([^*\n]+?)(?<![\s*])\*(?![\w*])")


@cache
def spans(text: str) -> tuple[Span, ...]:
    """Return the text as spans; joined without marks they give what a reader sees."""
    result: list[Span] = []
    end = 0
    for match in _CODE.finditer(text):
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
