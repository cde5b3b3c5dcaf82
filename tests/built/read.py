"""What stands in a page: its links, its anchors, and what it loads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from lxml import html

PART = 8
some_pages = pytest.mark.parametrize(
    "step", [PART, pytest.param(1, marks=pytest.mark.long)], ids=["some", "all"]
)
"""Every day one page in so many, for they are made alike; all of them by `make test-long`."""
ADDRESSES = {"a": "href", "link": "href", "img": "src", "script": "src"}
SAID = ("script", "img", "iframe", "source", "link", "meta")
"""Elements that load something, or tell of the page."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in a page, in its order."""

    links: Sequence[str]
    """Each once."""
    anchors: Counter[str]
    tags: Sequence[tuple[str, Mapping[str, str]]]
    """Those of SAID with their attributes."""


def parsed(page: bytes) -> html.HtmlElement:
    """Return the elements of a page."""
    return html.document_fromstring(page, html.HTMLParser(encoding="utf-8"))


@cache
def read(path: Path) -> Read:
    """Return what stands in a page."""
    page = parsed(path.read_bytes())
    found = [(str(one.tag), one) for one in page.iter(*SAID, "a")]
    return Read(
        list(
            dict.fromkeys(
                one.attrib[name]
                for tag, one in found
                if (name := ADDRESSES.get(tag, "-")) in one.attrib
            )
        ),
        Counter(map(str, page.xpath("//@id[. != '']"))),
        [
            (tag, {str(name): str(value) for name, value in one.items()})
            for tag, one in found
            if tag in SAID
        ],
    )
