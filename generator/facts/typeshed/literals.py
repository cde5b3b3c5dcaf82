"""Stubs as syntax trees that keep numbers as they are written: `0o777` and not 511."""

from __future__ import annotations

import ast
import re

_WRITTEN = re.compile(r"0[xXoObB]|\d_\d")


class Written(int):
    """A whole number that is shown as it was written."""

    text: str

    def __new__(cls, value: int, text: str) -> Written:
        """Return the number, with how it was written."""
        number = super().__new__(cls, value)
        number.text = text
        return number

    def __repr__(self) -> str:
        return self.text


def parse(source: str) -> ast.Module:
    """Return the tree of a source; `ast.unparse` then gives its numbers back as they stand there."""
    tree = ast.parse(source)
    if not _WRITTEN.search(source):
        return tree
    lines = source.encode("utf-8").split(b"\n")  # columns count bytes
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and type(node.value) is int:
            text = lines[node.lineno - 1][node.col_offset : node.end_col_offset].decode("utf-8")
            if _WRITTEN.search(text):
                node.value = Written(node.value, text)
    return tree
