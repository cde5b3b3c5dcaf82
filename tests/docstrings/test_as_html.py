"""Docstrings as HTML: each form in a case, and all docstrings of this Python for what may never happen."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.docstrings.exceptions import exceptions
from generator.docstrings.html import ELEMENTS, as_html
from generator.facts.gather import apis, imports
from tests.conftest import CACHE

CASES = {
    "paragraphs": ("One\nline.\n\nTwo.", "<p>One\nline.</p><p>Two.</p>"),
    "escaped": ("a < b & <b>c</b>", "<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;</p>"),
    "literals and roles": (
        "``x``, `y`, :func:`~os.path.join`, :class:`list`, :meth:`.run`, `.`.",
        "<p><code>x</code>, <code>y</code>, <code>join</code>, <code>list</code>, <code>run</code>, <code>.</code>.</p>",
    ),
    "emphasis": ("*n* of **all**, *args", "<p><em>n</em> of <strong>all</strong>, *args</p>"),
    "a link": ("See `the guide\n<https://example.org>`_.", "<p>See the guide.</p>"),
    "a session": (
        "Do:\n\n>>> f(1)\n2\n\nDone.",
        '<p>Do:</p><pre class="atlas-doctest"><code>&gt;&gt;&gt; f(1)\n2</code></pre><p>Done.</p>',
    ),
    "a literal block": (
        "As in::\n\n    x = 1\n\nDone.",
        "<p>As in:</p><pre><code>x = 1</code></pre><p>Done.</p>",
    ),
    "fences": (
        "As in:\n```python\nx = 1\n\ny = 2\n```\nDone.",
        "<p>As in:</p><pre><code>x = 1\n\ny = 2</code></pre><p>Done.</p>",
    ),
    "a list": ("- one\n  more\n- two", "<ul><li>one\nmore</li><li>two</li></ul>"),
    "a numbered list": ("1. one\n2. two", "<ol><li>one</li><li>two</li></ol>"),
    "arguments": (
        "Do it.\n\nArgs:\n    a: the first\n        of all\n    b: the second",
        "<p>Do it.</p><p><strong>Args</strong></p>"
        "<dl><dt><code>a</code></dt><dd>the first\nof all</dd>"
        "<dt><code>b</code></dt><dd>the second</dd></dl>",
    ),
    "terms as C code has them": (
        "Do it.\n\n  path\n    Where.\n  mode\n    How.",
        "<p>Do it.</p><dl><dt><code>path</code></dt><dd>Where.</dd>"
        "<dt><code>mode</code></dt><dd>How.</dd></dl>",
    ),
    "two columns": (
        "path  where it\n      is\nmode  how",
        "<dl><dt><code>path</code></dt><dd>where it\nis</dd><dt><code>mode</code></dt><dd>how</dd></dl>",
    ),
    "fields": (
        ":param x: the value\n:returns: another",
        "<p><strong>Parameters</strong></p><dl><dt><code>x</code></dt><dd>the value</dd></dl>"
        "<p><strong>Returns</strong></p><p>another</p>",
    ),
    "fields with types": (
        ":param x: the value\n:type x: int or None\n:param list[str] names: those\n    of all\n:rtype: bool\n"
        ":raises KeyError: if not",
        "<p><strong>Parameters</strong></p><dl><dt><code>x: int or None</code></dt><dd>the value</dd>"
        "<dt><code>names: list[str]</code></dt><dd>those\nof all</dd></dl>"
        "<p><strong>Returns</strong></p><dl><dt><code>bool</code></dt><dd></dd></dl>"
        "<p><strong>Raises</strong></p><dl><dt><code>KeyError</code></dt><dd>if not</dd></dl>",
    ),
    "other fields": (":meta private: yes", "<dl><dt>meta private</dt><dd>yes</dd></dl>"),
    "arguments with types": (
        "Args:\n    a (int, optional): the first\n    *b (list[tuple(str)]): more\n    c: last",
        "<p><strong>Args</strong></p><dl><dt><code>a: int, optional</code></dt><dd>the first</dd>"
        "<dt><code>*b: list[tuple(str)]</code></dt><dd>more</dd><dt><code>c</code></dt><dd>last</dd></dl>",
    ),
    "a result with its type": (
        "Returns:\n    dict[str, int] | None: the rows\n    by key",
        "<p><strong>Returns</strong></p>"
        "<dl><dt><code>dict[str, int] | None</code></dt><dd>the rows\nby key</dd></dl>",
    ),
    "a result in words": (
        "Returns:\n    What is left: nothing.",
        "<p><strong>Returns</strong></p><p>What is left: nothing.</p>",
    ),
    "NumPy's parameters": (
        "Parameters\n----------\nx : array_like\n    The input.\n\n    More of it.\ny, z : {0, 1}, default 0\n"
        "    Others.\n*args\n    The rest.\n\nReturns\n-------\nint\n    How many.",
        "<p><strong>Parameters</strong></p><dl><dt><code>x: array_like</code></dt>"
        "<dd><p>The input.</p><p>More of it.</p></dd>"
        "<dt><code>y, z: {0, 1}, default 0</code></dt><dd>Others.</dd>"
        "<dt><code>*args</code></dt><dd>The rest.</dd></dl>"
        "<p><strong>Returns</strong></p><dl><dt><code>int</code></dt><dd>How many.</dd></dl>",
    ),
    "NumPy's references": (
        "See Also\n--------\nadd : Adds.\nother",
        "<p><strong>See Also</strong></p>"
        "<dl><dt><code>add</code></dt><dd>Adds.</dd><dt><code>other</code></dt><dd></dd></dl>",
    ),
    "an underlined title above text": (
        "Returns\n-------\nIt gives nothing back.",
        "<p><strong>Returns</strong></p><p>It gives nothing back.</p>",
    ),
    "a heading": ("Notes\n-----\n\nText.", "<p><strong>Notes</strong></p><p>Text.</p>"),
    "a version": (
        ".. versionadded:: 3.8\n   The *x*.",
        "<p>New in version 3.8: The <em>x</em>.</p>",
    ),
    "calls": ("dict() -> new\ndict(x) -> from x", "<pre><code>dict() -&gt; new\ndict(x) -&gt; from x</code></pre>"),
    "a table": ("a    b\n===  ===", "<pre><code>a    b\n===  ===</code></pre>"),
    "a line that hangs": (
        "If it is not there, it is made\n  and filled with nothing.",
        "<p>If it is not there, it is made\n  and filled with nothing.</p>",
    ),
    "nothing": ("", ""),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_each_form(case: str) -> None:
    doc, html = CASES[case]
    assert as_html(doc) == html


RAISING = {
    "google": "Do.\n\nRaises:\n    KeyError: if not\n    acme.Failed: else\n\nReturns:\n    int: x",
    "numpy": "Do.\n\nRaises\n------\nKeyError\n    If not.\nacme.Failed\n    Else.\n\nNotes\n-----\nx",
    "sphinx": "Do.\n\n:param x: it\n:raises KeyError: if not\n:raise acme.Failed: else",
}


@pytest.mark.parametrize("style", RAISING)
def test_the_exceptions_that_are_named(style: str) -> None:
    assert exceptions(RAISING[style]) == ("KeyError", "acme.Failed")


def test_no_exception_is_guessed() -> None:
    assert exceptions("Raises the value.") == ()
    assert exceptions("Args:\n    x: raises nothing") == ()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text: list[str] = []
        self.prose: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ELEMENTS
        assert attrs in ([], [("class", "atlas-doctest")])
        assert not (tag == "p" and "p" in self.open)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        if not {"pre", "code"} & set(self.open):
            self.prose.append(data)


def _read(doc: str) -> _Reader:
    reader = _Reader()
    reader.feed(as_html(doc))
    reader.close()
    assert reader.open == []
    return reader


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


def test_all_docstrings_of_this_python() -> None:
    known = apis(CACHE)
    docstrings = imports(CACHE, {name: known[name] for name in known if name in MODULES}).docstrings
    every = [doc for some in docstrings.values() for doc in some.values()]
    assert len(every) > 1_000
    for doc in every:
        reader = _read(doc)
        prose = "".join(reader.prose)
        assert "``" not in prose
        assert not re.search(r":\w+:`|(?<![\w`])`[^`\s][^`]*`|::$", prose), prose


MODULES = (
    "builtins",
    "os",
    "asyncio",
    "logging",
    "email.policy",
    "argparse",
    "turtle",
    "typing",
    "unittest.mock",
)


@given(st.text(alphabet="ab:`*- \n>.<&=(1[_", max_size=200))
def test_whatever_it_holds_is_kept_and_escaped(doc: str) -> None:
    reader = _read(doc)
    kept = _letters("".join(reader.text))
    # A role's own name goes, and what a link leads to; nothing else that says anything does.
    assert len(kept) <= len(_letters(doc)) + len(re.findall(r"\.\. |:", doc)) * 30
    if not re.search(r"[`:<.]", doc):
        assert kept == _letters(doc)
