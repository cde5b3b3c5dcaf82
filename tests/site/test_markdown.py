"""Authored text can do nothing but be read, whatever it holds."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import markdown as engine
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.catalogue.text import plain
from generator.site.markdown import blocks, code, escape, fence, inline, inline_html, sentence_start

EXTENSIONS = ["admonition", "attr_list", "md_in_html", "tables", "toc", "pymdownx.highlight",
              "pymdownx.superfences", "pymdownx.details", "pymdownx.tabbed"]  # fmt: skip
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.sampled_from(" `*_[](){}<>&#|~^\\!:=+-.1")).filter(str.strip)  # fmt: skip


def shown(source: str) -> str:
    """Return what a reader sees of the Markdown."""
    text = re.sub(r"<[^>]+>", "", engine.markdown(source, extensions=EXTENSIONS))
    return " ".join(html.unescape(text).split())


@settings(max_examples=400, deadline=None)
@given(TEXT)
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    assert shown(escape(text)) == " ".join(text.split())


@settings(max_examples=400, deadline=None)
@given(TEXT)
def test_inline_text_is_shown_without_its_marks(text: str) -> None:
    assert shown(inline(text)) == plain(text)
    without_tags = re.sub(r"</?(?:code|em)>", "", inline_html(text))
    assert "<" not in without_tags
    assert " ".join(html.unescape(without_tags).split()) == plain(text)


@settings(max_examples=400, deadline=None)
@given(TEXT | st.tuples(TEXT, TEXT).map(lambda two: f"`{two[0]}<![{two[1]}`".replace("``", "`")))
def test_mkdocs_reads_inline_text_without_failing(text: str) -> None:
    HTMLParser().feed(inline(text))
    assert shown(inline(text)) == plain(text)


@settings(max_examples=200, deadline=None)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]) | st.sampled_from("`~\n<&{ "))
)
def test_a_fence_shows_exactly_its_text(text: str) -> None:
    rendered = engine.markdown(fence(text, "text"), extensions=EXTENSIONS)
    body = re.sub(r"<[^>]+>", "", rendered)
    assert html.unescape(body).strip("\n").rstrip() == text.rstrip().strip("\n").rstrip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("`csv.reader` reads *rows*", "`csv.reader` reads *rows*"),
        ("a <b> & c", "a &lt;b&gt; &amp; c"),
        ("__init__ and [x](y)", r"\_\_init\_\_ and \[x\](y)"),
        ("1. not a list", "&#49;. not a list"),
        ("# not a heading", "&#35; not a heading"),
        ("2*3*4", r"2\*3\*4"),
        ("two\nlines", "two lines"),
    ],
)
def test_inline(text: str, expected: str) -> None:
    assert inline(text) == expected


def test_inline_html() -> None:
    assert inline_html("`a<b>` & *c*") == "<code>a&lt;b&gt;</code> &amp; <em>c</em>"


def test_blocks_make_paragraphs_and_lists() -> None:
    text = "First\nline.\n\n- one\n- two,\n  continued\n\nLast."
    assert blocks(text) == "First line.\n\n- one\n- two, continued\n\nLast."


def test_code_with_backticks_gets_more_of_them() -> None:
    assert code("a `b` c") == "``a `b` c``"
    assert code("`") == "`` ` ``"


def test_a_declaration_in_code_is_no_code_span() -> None:
    assert code("<![x]*") == r"<code>&lt;!\[x\]\*</code>"


def test_sentence_start_raises_the_first_letter_only() -> None:
    assert sentence_start("you use `os`") == "You use `os`"
    assert sentence_start("`os` is used") == "`os` is used"
