"""Which words of an ask look like code."""

from __future__ import annotations

import pytest

from generator.catalogue.rules.asks import identifiers


@pytest.mark.parametrize(
    ("ask", "found"),
    [
        ("copy a folder", ()),
        ("kw_only dataclass", ("kw_only",)),
        ("os.walk or os.scandir", ("os.walk", "os.scandir")),
        ("read() returns nothing", ("read",)),
        ("DataFrame to SQLite", ("DataFrame", "SQLite")),
        ("unsupported operand type(s) for +", ()),
        ("python 3.14 deferred annotations", ()),
        ("sub-exception in utf-8", ()),
        ("__init__ and __init__", ("__init__",)),
        ("RLIMIT_FSIZE", ("RLIMIT_FSIZE",)),
        ("URLs in HTML, APIs and IPv6", ()),
        ("HTTPServer", ("HTTPServer",)),
    ],
)
def test_what_looks_like_code(ask: str, found: tuple[str, ...]) -> None:
    assert identifiers(ask) == found
