"""Docstrings as HTML: each form in a case, and all docstrings of this Python for what may never happen."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.docstrings.html import ELEMENTS, as_html
from generator.facts.gather import apis, imports
from tests.conftest import CACHE

CASES = {
    "paragraphs": ("One\nline.\n\nTwo.", "<p>One\nline.</p><p>Two.</p>"),
    "escaped": ("a < b & <b>c</b>", "<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;</p>"),
    "literals and roles": (
        "``x``, `y`, :func:`~os.path.join`, :class:`list`.",
        "<p><code>x</code>, <code>y</code>, <code>join</code>, <code>list</code>.</p>",
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
        "<dl><dt>x</dt><dd>the value</dd><dt>returns</dt><dd>another</dd></dl>",
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
