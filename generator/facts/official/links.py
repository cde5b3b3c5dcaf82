"""Addresses in the official documentation.

By rule, a name is documented on the page of its module, under its dotted name. The table
`documented.txt` says which names of Python 3.11 are documented at all, and on which page where
that is another one; `inventory.py` makes it from the inventory of the documentation. A name
that is not documented leads to the page of its module, never to an anchor that is missing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from generator.facts.api import ModuleApi, Symbol, SymbolKind, full_name
from generator.facts.contexts import only, versions
from generator.facts.measured import BuiltinKind, StubFacts
from generator.pythons import VERSIONS, text

DOCS = "https://docs.python.org"
TABLE = Path(__file__).with_name("documented.txt")
TABLE_VERSION = (3, 11)
"""The Python whose documentation the table was made from."""
ELSEWHERE = {
    "antigravity": "library/index.html",
    "encodings": "library/codecs.html",
    "opcode": "library/dis.html",
    "this": "library/index.html",
    "xml.etree.ElementInclude": "library/xml.etree.elementtree.html",
}
"""Modules without a page of their own in Python 3.11, and the page that mentions them, if there is one."""
WELL_DOCUMENTED = 0.9
"""Share of a module's names that must be documented before a younger name is trusted to be."""
TYPE_ANCHORS = {
    "int": "numeric-types-int-float-complex",
    "float": "numeric-types-int-float-complex",
    "complex": "numeric-types-int-float-complex",
    "list": "lists",
    "tuple": "tuples",
    "str": "text-sequence-type-str",
    "dict": "mapping-types-dict",
    "set": "set-types-set-frozenset",
    "frozenset": "set-types-set-frozenset",
    "range": "ranges",
    "bytes": "bytes-objects",
    "bytearray": "bytearray-objects",
    "memoryview": "memory-views",
    "bool": "boolean-type-bool",
}
"""Sections of library/stdtypes.html that explain a type with all its methods."""


def rule(module: str) -> str:
    """Return the page on which a module is documented, by rule."""
    return f"library/{module.lower()}.html"


@cache
def documented() -> Mapping[str, str]:
    """Return the page of every documented name, by its dotted name; modules are among them."""
    pages: dict[str, str] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        head, _, names = line.partition(":")
        module, _, place = head.partition(" @ ")
        page = place or rule(module)
        if module != "builtins" and (module not in pages or not place):
            pages[module] = page  # its own page, if it has one beside those of its names
        for name in names.split():
            pages[full_name(module, name)] = page
    return pages


def module_link(name: str, facts: StubFacts) -> str:
    """Return the module's page; for a removed module, in the last version that had it."""
    version = "3"
    if facts.removed:
        major, minor = facts.removed.split(".")
        version = f"{major}.{int(minor) - 1}"
    return f"{DOCS}/{version}/{_module_page(name)}"


def _module_page(name: str) -> str:
    pages = documented()
    if name == "builtins" or name in pages:
        return pages.get(name, rule(name))
    parent = name.rpartition(".")[0]
    elsewhere = ELSEWHERE.get(name) or ELSEWHERE.get(parent)
    return elsewhere or (pages[parent] if parent in pages else rule(name))


def symbol_links(api: ModuleApi) -> Callable[[Symbol], str]:
    """Return a function that says where a name of the module is documented.

    That is its own place, or the page of its module. A name younger than the table is trusted
    to be documented if nearly all of its kind are, on one page.
    """
    trusted = _trusted(api)

    def link(symbol: Symbol) -> str:
        full = full_name(api.name, symbol.name)
        last = versions(symbol.where)[-1]
        root = f"{DOCS}/{'3' if last == VERSIONS[-1] else text(last)}"
        if symbol.kind is SymbolKind.MODULE:
            return f"{root}/{documented().get(full) or _module_page(symbol.type)}"
        is_younger = not symbol.where & only(TABLE_VERSION)
        own = documented().get(full)
        page = own or _module_page(api.name)
        is_there = own or (is_younger and symbol.kind in trusted)
        return f"{root}/{page}#{full}" if is_there else f"{root}/{page}"

    return link


def symbol_link(api: ModuleApi, symbol: Symbol) -> str:
    """Return where one name of a module is documented."""
    return symbol_links(api)(symbol)


def _trusted(api: ModuleApi) -> set[SymbolKind]:
    """Return the kinds of which nearly all names are documented; none if that is on several pages."""
    table = documented()
    pages: set[str] = set()
    known: Counter[SymbolKind] = Counter()
    total: Counter[SymbolKind] = Counter()
    for symbol in api.walk():
        if symbol.where & only(TABLE_VERSION):
            page = table.get(f"{api.name}.{symbol.name}")
            total[symbol.kind] += 1
            if page:
                pages.add(page)
                known[symbol.kind] += 1
    if len(pages) != 1:
        return set()
    return {kind for kind in total if known[kind] / total[kind] >= WELL_DOCUMENTED}


def is_confirmed(link: str) -> bool:
    """Return whether the table has the page of a link and, where it names one, the anchor."""
    page, _, anchor = link.removeprefix(f"{DOCS}/").partition("/")[2].partition("#")
    return documented().get(anchor) == page if anchor else page in _pages()


@cache
def _pages() -> frozenset[str]:
    return frozenset(documented().values())


def builtin_link(name: str, kind: BuiltinKind) -> str:
    """Return the place where the built-in is documented."""
    if name in TYPE_ANCHORS:
        return f"{DOCS}/3/library/stdtypes.html#{TYPE_ANCHORS[name]}"
    page = documented().get(name)
    if page:
        return f"{DOCS}/3/{page}#{name}"
    fallback = {
        BuiltinKind.EXCEPTION: "exceptions",
        BuiltinKind.CONSTANT: "constants",
    }.get(kind, "functions")
    return f"{DOCS}/3/library/{fallback}.html"
