"""The sentence a docstring is known by: a whole one, or none."""

from __future__ import annotations

import pytest

from generator.facts.interpreter.docstrings import first_sentence

CASES = {
    "one line": ("Copy a file.\n\nMore.", "Copy a file."),
    "over two lines": ("Copy a\n    file. And more.", "Copy a file."),
    "a call and a type": ("len(obj) -> int\n\nReturn the length.", "Return the length."),
    "a call and prose": ("dump(x) -- write x down", "write x down"),
    "a call beside prose": ("T.index(value) -> int\nFind it.", "Find it."),
    "a call over lines": ("new(a,\n    b) -> x\n\nMake a new x.", "Make a new x."),
    "a call after which the result is told": (
        "zip(*all) --> Yield tuples until one ends.\n\n   >>> list(zip())\n   []",
        "Yield tuples until one ends.",
    ),
    "a result alone": ("D.copy() -> a shallow copy of D", "a shallow copy of D"),
    "a result over lines": (
        "send(arg) -> send 'arg' in,\nreturn the next value.\nMore.",
        "send 'arg' in, return the next value.",
    ),
    "several calls": ("str(x) -> str\nstr(x, y) -> str\n\nCreate a string.", "Create a string."),
    "a sentence that begins with a call": ("reset() starts over.", "reset() starts over."),
    "in and out": ("int, int -> Construct a date.", "Construct a date."),
    "an arrow in the middle": (
        "Return a dictionary of scheme -> address.",
        "Return a dictionary of scheme -> address.",
    ),
    "a type, then prose": ("x.count(v) -> integer -- return how often v is there", "return how often v is there"),
    "a word, then a sentence": ("Deprecated. Use value instead.", "Use value instead."),
    "a list": (
        "Construct an array of bytes from:\n  - an iterable\n  - a text",
        "Construct an array of bytes from.",
    ),
    "an example announced": ("Return a date as text, e.g.:\n\n    Fri", "Return a date as text."),
    "a short announcement": ("Returns one of:\n\n  heading: the heading of the tree", "heading: the heading of the tree"),
    "abbreviations": ("Version 3.5 of e.g. This.", "Version 3.5 of e.g. This."),
    "an example": (">>> f()\n1\n\nValueError: no such thing", ""),
    "broken off": ("Create and return a clone of the\n\nNo argument.", ""),
    "to be written": ("XXX to be provided", ""),
    "the name again": ("BitOr", ""),
    "marks": ("...", ""),
    "literals and roles": (
        "Return ``len(x)`` of `x`, see :func:`~os.path.join` and :meth:`list.sort`.",
        "Return `len(x)` of `x`, see `join` and `list.sort`.",
    ),
    "emphasis": ("Return *n* items, **all** of them.", "Return *n* items, *all* of them."),
    "stars that are no marks": ("Call it with *args and **kwargs.", "Call it with `*args` and `**kwargs`."),
    "a mark without a partner": ("Return the `value or none.", "Return the 'value or none."),
    "quotation marks of TeX": ("``Intern'' the text.", "“Intern” the text."),
    "a grammar": ("path = [FWS] / obs-path", ""),
    "nothing": ("", ""),
    "never closed": ("f(a, b", ""),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_first_sentence(case: str) -> None:
    doc, sentence = CASES[case]
    assert first_sentence(doc) == sentence


def test_a_long_sentence_is_cut_before_code_that_does_not_fit() -> None:
    text = first_sentence("word " * 38 + "``one.two(three, four)`` at last")
    assert text.endswith("word …")


def test_a_long_sentence_is_cut_at_a_word() -> None:
    text = first_sentence("word " * 100)
    assert len(text) <= 203
    assert text.endswith("word …")
