"""Docstrings as HTML of a few plain elements, with all text escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from generator.docstrings.blocks import blocks
from generator.docstrings.inline import Kind, as_authored, pieces
from generator.docstrings.parts import Block, Code, Definitions, Heading, Listing, Paragraph, Quote

ELEMENTS = frozenset(
    {"p", "pre", "code", "em", "strong", "ul", "ol", "li", "dl", "dt", "dd", "blockquote"}
)
"""All that stands in the HTML of a docstring."""


def as_html(doc: str) -> str:
    """Return a docstring as HTML."""
    return "".join(map(_block, blocks(doc)))


def without_summary(doc: str, summary: str) -> str:
    """Return a docstring without the summary that stands beside it, if it begins with that."""
    first, _, rest = doc.partition("\n\n")
    said = as_authored(" ".join(first.split()))
    if not said.startswith(summary.rstrip(".")):
        return doc
    more = said.removeprefix(summary.rstrip(".")).removeprefix(".").strip()
    return f"{more}\n\n{rest}".strip("\n")


def inline_html(text: str) -> str:
    """Return the text of a paragraph as HTML."""
    return "".join(
        f"<{one.kind}>{_escaped(one.text)}</{one.kind}>"
        if one.kind is not Kind.PLAIN
        else _escaped(one.text)
        for one in pieces(text)
    )


def _block(block: Block) -> str:
    if isinstance(block, Paragraph):
        return f"<p>{inline_html(block.text)}</p>"
    if isinstance(block, Heading):
        return f"<p><strong>{inline_html(block.text)}</strong></p>"
    if isinstance(block, Code):
        mark = ' class="atlas-doctest"' if block.is_session else ""
        return f"<pre{mark}><code>{_escaped(block.text)}</code></pre>"
    if isinstance(block, Listing):
        name = "ol" if block.is_ordered else "ul"
        return f"<{name}>{''.join(f'<li>{_item(one)}</li>' for one in block.items)}</{name}>"
    if isinstance(block, Definitions):
        return f"<dl>{''.join(_definition(block, *one) for one in block.items)}</dl>"
    assert isinstance(block, Quote)
    return f"<blockquote>{''.join(map(_block, block.parts))}</blockquote>"


def _definition(block: Definitions, term: str, said: Iterable[Block]) -> str:
    name = f"<code>{_escaped(term)}</code>" if block.is_code else inline_html(term)
    return f"<dt>{name}</dt><dd>{_item(tuple(said))}</dd>"


def _item(parts: tuple[Block, ...]) -> str:
    """Return the parts of a point; a single paragraph needs no element of its own."""
    if len(parts) == 1 and isinstance(parts[0], Paragraph):
        return inline_html(parts[0].text)
    return "".join(map(_block, parts))


def _escaped(text: str) -> str:
    return escape(text, quote=False)
