"""An extension of Python-Markdown: rows of an API are HTML already, and nothing in them is read again.

They hold nine in ten tags of all pages, and Markdown and MkDocs would each parse every one. MkDocs,
which looks there for the places that links may lead to, is shown these alone.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

BEFORE_MKDOCS, BEFORE_HTML = 22, 20.5
"""Priorities: before MkDocs looks for places (21), and before Markdown reads HTML (20)."""
BEFORE_HEADINGS, AFTER_HEADINGS = 5.5, 4.5
"""Before and after headings get their ids (5)."""
CLAIM = "atlas-claim"
_BLOCK = re.compile(r'^<div class="atlas-(?:rows|happened)\b.+(?:\n.+)*', re.MULTILINE)
_SHOWN = re.compile(r"^<!-- atlas-ready (\d+) -->.*$", re.MULTILINE)
_PLACE = re.compile(r'\bid="([^"]*)"')


class ReadyHtml(Extension):
    """Keeps blocks of rows as they are."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Take the blocks out before anything parses HTML, and let Markdown put them back at its end."""
        blocks: list[str] = []
        md.preprocessors.register(_Show(md, blocks), "atlas_show_places", BEFORE_MKDOCS)
        md.preprocessors.register(_Keep(md, blocks), "atlas_keep_blocks", BEFORE_HTML)
        md.treeprocessors.register(_Claim(md, blocks), "atlas_claim_ids", BEFORE_HEADINGS)
        md.treeprocessors.register(_Release(md), "atlas_release_ids", AFTER_HEADINGS)


class _Step(Preprocessor):
    def __init__(self, md: Markdown, blocks: list[str]) -> None:
        super().__init__(md)
        self.blocks = blocks


class _Show(_Step):
    def run(self, lines: list[str]) -> list[str]:
        self.blocks.clear()
        return _BLOCK.sub(self._shown, "\n".join(lines)).split("\n")

    def _shown(self, found: re.Match[str]) -> str:
        block = found[0]
        if not block.endswith("</div>") or block.count("<div") != block.count("</div>"):
            return block
        self.blocks.append(block)
        places = "".join(f'<i id="{place}"></i>' for place in _PLACE.findall(block))
        return f"<!-- atlas-ready {len(self.blocks) - 1} -->{places}"


class _Keep(_Step):
    def run(self, lines: list[str]) -> list[str]:
        text = _SHOWN.sub(
            lambda found: self.md.htmlStash.store(self.blocks[int(found[1])]), "\n".join(lines)
        )
        return text.split("\n")


class _Claim(Treeprocessor):
    """Adds what bears the ids of the blocks, so that no heading takes one of them."""

    def __init__(self, md: Markdown, blocks: list[str]) -> None:
        super().__init__(md)
        self.blocks = blocks

    def run(self, root: Element) -> None:
        claim = SubElement(root, CLAIM)
        for block in self.blocks:
            for place in _PLACE.findall(block):
                SubElement(claim, "i", id=place)


class _Release(Treeprocessor):
    def run(self, root: Element) -> None:
        for claim in root.findall(CLAIM):
            root.remove(claim)


def makeExtension(**settings: object) -> ReadyHtml:  # noqa: N802
    """Return the extension; Python-Markdown asks for it by this name."""
    return ReadyHtml(**settings)
