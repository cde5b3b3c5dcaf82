"""The small markup: code in backticks, emphasis in asterisks, nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue.model import Section
from generator.catalogue.text import Span, SpanKind, plain, spans

PLAIN, CODE, EMPHASIS = SpanKind.PLAIN, SpanKind.CODE, SpanKind.EMPHASIS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("words", [Span(PLAIN, "words")]),
        ("use `os` now", [Span(PLAIN, "use "), Span(CODE, "os"), Span(PLAIN, " now")]),
        ("``a `b` c``", [Span(CODE, "a `b` c")]),
        ("a *fine* word", [Span(PLAIN, "a "), Span(EMPHASIS, "fine"), Span(PLAIN, " word")]),
        ("2*3*4 and `*args`", [Span(PLAIN, "2*3*4 and "), Span(CODE, "*args")]),
        ("`a\nb`", [Span(CODE, "a b")]),
        ("` ``b`", [Span(PLAIN, "` `"), Span(CODE, "b")]),
        ("lonely ` tick", [Span(PLAIN, "lonely ` tick")]),
    ],
)
def test_spans(text: str, expected: list[Span]) -> None:
    assert list(spans(text)) == expected


@pytest.mark.parametrize(
    ("title", "anchor"),
    [
        ("Private is a habit, not a lock", "private-is-a-habit-not-a-lock"),
        ("What `__all__` does", "what-all-does"),
        ("`__all__`", "all"),
        ("A missing `__init__.py` shows late", "a-missing-__init__py-shows-late"),
    ],
)
def test_anchors_of_sections(title: str, anchor: str) -> None:
    assert Section(title=title, text="Words.").anchor == anchor


@given(st.text())
def test_no_character_but_marks_is_lost(text: str) -> None:
    kept = "".join(plain(text).split())
    assert [char for char in text if char not in "`*" and not char.isspace()] == [
        char for char in kept if char not in "`*"
    ]
