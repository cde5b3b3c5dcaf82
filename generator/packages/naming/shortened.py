"""Signatures without what is long and tells little."""

from __future__ import annotations

import ast

from generator.facts.typeshed.literals import parse

LONGEST_DEFAULT = 24
"""Characters of a default that is kept; a longer one is an ellipsis."""
ANYTHING = "(...)"
"""The parameters of what was wrapped by something that cannot be read."""


def shortened(glance: str) -> str:
    """Return a short signature in which long defaults are left out."""
    if len(glance) <= LONGEST_DEFAULT:
        return glance
    try:
        node = parse(f"def f{glance}: ...").body[0]
    except (SyntaxError, ValueError):
        return ANYTHING
    assert isinstance(node, ast.FunctionDef)
    arguments = node.args
    arguments.defaults = [_short(one) for one in arguments.defaults]
    arguments.kw_defaults = [one and _short(one) for one in arguments.kw_defaults]
    return f"({ast.unparse(arguments)})"


def _short(default: ast.expr) -> ast.expr:
    text = ast.unparse(default)
    is_plain = len(text) <= LONGEST_DEFAULT and "\n" not in text
    return default if is_plain else ast.Constant(...)
