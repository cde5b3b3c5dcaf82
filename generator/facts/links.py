"""Addresses in the official documentation, by rule."""

from __future__ import annotations

from generator.facts.model import BuiltinKind, StubFacts

DOCS = "https://docs.python.org"
TYPE_ANCHORS = {
    "int": "numeric-types-int-float-complex",
    "list": "lists",
    "tuple": "tuples",
    "str": "text-sequence-type-str",
    "dict": "mapping-types-dict",
    "set": "set-types-set-frozenset",
    "frozenset": "set-types-set-frozenset",
    "range": "ranges",
}
"""Sections of library/stdtypes.html that explain a type with all its methods."""


def module_link(name: str, facts: StubFacts) -> str:
    """Return the module's page; for a removed module, in the last version that had it."""
    version = "3"
    if facts.removed:
        major, minor = facts.removed.split(".")
        version = f"{major}.{int(minor) - 1}"
    return f"{DOCS}/{version}/library/{name.lower()}.html"


def builtin_link(name: str, kind: BuiltinKind) -> str:
    """Return the place where the built-in is documented."""
    if name in TYPE_ANCHORS:
        return f"{DOCS}/3/library/stdtypes.html#{TYPE_ANCHORS[name]}"
    page = {
        BuiltinKind.EXCEPTION: "exceptions",
        BuiltinKind.CONSTANT: "constants",
    }.get(kind, "functions")
    return f"{DOCS}/3/library/{page}.html#{name}"
