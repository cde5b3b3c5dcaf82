"""Authored text becomes paragraphs, lists, code and emphasis, whatever it is made of."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import markdown as engine
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.site.markdown import as_html, blocks, code, escape, fence, inline
from tests.conftest import ROOT

ALPHABET = st.sampled_from(
    ["<script>", "</script>", "<img src=x onerror=a()>", "javascript:a()", "data:text/html,a", "[x](", "![x](", ")",
     "[x]", "[x]: ", "[^1]", "[^1]: ", "{ ", "{: ", "onclick=a() ", ".a #b ", "}", "&lt;", "&#60;", "&lt", "&", "`",
     "``", "```", "~~~", "#!html ", ":::html ", "*", "**", "_", "__", "\\", "<!--", "-->", "]]>", "<?", "</p>",
     "</code></pre>", "{{ 7*7 }}", "{% raw %}", "\n", "\n\n", "    ", "\t", "- ", "1. ", "# ", "> ", "| a | b |\n|--|--|\n",
     "=== \"x\"", "!!! x", "??? x", ": x", "---", "[TOC]", "http://x.invalid", "<http://x.invalid>", "*[a]: b", "word", " "]
)  # fmt: skip
HOSTILE = st.lists(ALPHABET, min_size=1, max_size=14).map("".join).filter(str.strip)
PLAIN_TAGS = {"p", "code", "em", "ul", "li"}


def extensions() -> tuple[list[str], dict[str, dict[str, Any]]]:
    """Return the extensions of the site, and their settings."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    listed = yaml.safe_load(text[text.index("markdown_extensions:") : text.index("\nextra:")])
    names, options = [], {}
    for one in listed["markdown_extensions"]:
        name = one if isinstance(one, str) else next(iter(one))
        names.append(name)
        if isinstance(one, dict):
            options[name] = one[name]
    return names, options


NAMES, OPTIONS = extensions()


class Parts(HTMLParser):
    """Collects elements, attributes and whatever else is not text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.others: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_comment(self, data: str) -> None:
        self.others.append(data)

    def handle_decl(self, decl: str) -> None:
        self.others.append(decl)

    def handle_pi(self, data: str) -> None:
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:
        self.others.append(data)


def rendered(source: str) -> Parts:
    """Return what the site's Markdown makes of the source."""
    return Parts(engine.markdown(source, extensions=NAMES, extension_configs=OPTIONS))


@pytest.mark.parametrize("filter_", [inline, blocks, code, escape], ids=lambda one: one.__name__)
@settings(max_examples=250, deadline=None)
@given(text=HOSTILE)
@example(text="`<script>```````")  # two pieces of code that touch
@example(text="`\n``<script>`")  # code that holds nothing
def test_text_makes_nothing_but_text(filter_: Callable[[str], str], text: str) -> None:
    parts = rendered(filter_(text))
    assert parts.tags <= PLAIN_TAGS
    assert parts.attributes == set()
    assert parts.others == []


@settings(max_examples=250, deadline=None)
@given(text=HOSTILE)
def test_a_heading_keeps_its_own_anchor_and_class(text: str) -> None:
    parts = rendered(f"# {inline(text)} {{ #own .kept }}\n")
    assert parts.tags <= {"h1", "a", "code", "em"}
    assert parts.attributes == {"id", "class", "href", "title"}


@settings(max_examples=250, deadline=None)
@given(text=HOSTILE)
def test_code_makes_nothing_but_colours(text: str) -> None:
    parts = rendered(f'<div class="a" markdown>\n\n{fence(text, "python")}\n\n</div>')
    assert parts.tags <= {"div", "pre", "code", "span", "a", "p"}
    assert parts.attributes <= {"class", "id", "name", "href"}
    assert parts.others == []


@settings(max_examples=100, deadline=None)
@given(text=HOSTILE)
def test_html_in_an_attribute_is_one_attribute(text: str) -> None:
    made = as_html(text)
    assert Parts(f'<meta content="{made}">').attributes == {"content"}
    assert Parts(f"<title>{made}</title>").tags == {"title"}
    assert not re.search(r'[<>"]', made)
