"""Which modules the standard library has, or had: as typeshed lists them, and as Python itself does.

A module that has no stub and that this Python does not list comes from somewhere else.
"""

from __future__ import annotations

import sys
from functools import cache

from typeshed_client.finder import find_typeshed

ATTRIBUTES = {"sys.monitoring": "sys._monitoring"}
"""Modules that are reached as attributes only, with the names of their stubs."""
OTHERS = frozenset({"typing_extensions", "_typeshed"})
"""What lies among the stubs of the standard library and is none of it."""


@cache
def stubs() -> frozenset[str]:
    """Return the modules of the standard library that have a stub, private ones among them."""
    root = find_typeshed()
    found = set(ATTRIBUTES)
    for file in root.rglob("*.pyi"):
        parts = file.relative_to(root).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        if parts[0] not in OTHERS:
            found.add(".".join(parts))
    return frozenset(found)


def is_standard(name: str) -> bool:
    """Return whether a module belongs, or belonged, to the standard library.

    Typeshed leaves out a few that nobody imports, such as `idlelib`; they stand in the list of
    the running interpreter (`sys.stdlib_module_names`), which names top-level modules only.
    """
    top = name.partition(".")[0]
    return name in stubs() or (top not in stubs() and top in sys.stdlib_module_names)
