"""`names.txt` of a package: its public names at one release, one a line, as `atlas measure names` writes them.

    distribution numpy
    version 2.4.6
    module numpy
     function linspace (start, stop, num=50, endpoint=True)
     class ndarray (shape, dtype=...)
      method astype (dtype, order='K')
      attribute T

A name stands below its module or class, one blank further in. Its kind is in the words of
`SymbolKind`, with hyphens; before what gives something to await stands `async-`. Behind an equals sign
stands the name under which official documentation explains it, if that is another one. Docstrings, types
and what else a package says in its own words are not kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from generator.catalogue.files import relative
from generator.catalogue.order import sort_key
from generator.facts.api import TYPES, Form, ModuleApi, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE
from generator.packages.kept import place
from generator.problems import ContentError, Problem

FILE = "names.txt"
HEAD = "# Public names of a package, read from its sources; made by atlas measure, not edited.\n"
_KINDS = {kind.value.replace(" ", "-"): kind for kind in SymbolKind}
_ASYNC = "async-"
_LINE = re.compile(
    r"(?P<indent> +)(?P<kind>[a-z-]+) (?P<name>[^\W\d]\w*)(?: (?P<signature>\(.*?\)))?(?: = (?P<origin>[\w.]+))?"
)
_MODULE = re.compile(r"module (?P<name>[^\W\d]\w*(?:\.[^\W\d]\w*)*)")


@dataclass(frozen=True)
class PackageNames:
    """The public names of one release of a package."""

    distribution: str
    """Its normalised name (PEP 503)."""
    version: str
    modules: tuple[ModuleApi, ...] = ()
    """Sorted by name. A name stands in one module alone: the one from which readers import it."""

    @cached_property
    def count(self) -> int:
        """Return how many names there are, members of classes among them."""
        return sum(1 for module in self.modules for _ in module.walk())


def written(names: PackageNames) -> str:
    """Return the text of the file."""
    lines = [HEAD, f"distribution {names.distribution}\nversion {names.version}\n"]
    for module in sorted(names.modules, key=lambda one: sort_key(one.name)):
        lines.append(f"module {module.name}\n")
        lines += (f"{line}\n" for line in _lines(module.symbols, " "))
    return "".join(lines)


def _lines(symbols: Iterable[Symbol], indent: str) -> Iterator[str]:
    for symbol in sorted(symbols, key=lambda one: sort_key(one.name)):
        kind = symbol.kind.value.replace(" ", "-")
        form = symbol.forms[-1] if symbol.forms else None
        word = f"{_ASYNC if form and form.is_async else ''}{kind}"
        called = f" {form.glance}" if form else ""
        elsewhere = f" = {symbol.origin}" if symbol.origin else ""
        yield f"{indent}{word} {symbol.name.rpartition('.')[2]}{called}{elsewhere}"
        yield from _lines(symbol.members, f"{indent} ")


def read_names(content: Path, distribution: str) -> PackageNames | None:
    """Return what is kept of a distribution, None if nothing is; raise ContentError if the file is wrong."""
    file = place(content, distribution, FILE)
    if not file.is_file():
        return None
    return parsed(file.read_text("utf-8"), relative(file, content))


def parsed(text: str, path: str) -> PackageNames:
    """Return the names that a file holds; raise ContentError with everything that is wrong in it."""
    reader = _Reader(path)
    for number, line in enumerate(text.splitlines(), 1):
        if line and not line.startswith("#"):
            reader.take(number, line)
    return reader.result()


@dataclass
class _Open:
    """A name that members may still follow."""

    symbol: Symbol
    members: list[Symbol]

    def closed(self) -> Symbol:
        return replace(self.symbol, members=tuple(self.members)) if self.members else self.symbol


class _Reader:
    """Takes the lines of a file one by one."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.head: dict[str, str] = {}
        self.modules: dict[str, list[Symbol]] = {}
        self.module = ""
        self.open: list[_Open] = []

    def take(self, number: int, line: str) -> None:
        if line.startswith(" "):
            self._name(number, line)
            return
        self._close(0)
        key, _, value = line.partition(" ")
        if found := _MODULE.fullmatch(line):
            self.module = found["name"]
            if self.module in self.modules:
                self._wrong(number, f"module '{self.module}' stands here a second time")
            self.modules.setdefault(self.module, [])
        elif key in ("distribution", "version") and value and not self.modules:
            self.head[key] = value
        else:
            self._wrong(number, f"'{line}' is neither a module nor a name")

    def _name(self, number: int, line: str) -> None:
        found = _LINE.fullmatch(line)
        kind = found and _KINDS.get(found["kind"].removeprefix(_ASYNC))
        if not found or not kind:
            self._wrong(number, f"'{line.strip()}' is not a kind, a name and perhaps a signature")
            return
        depth = len(found["indent"])
        if not self.module or depth > len(self.open) + 1:
            self._wrong(number, f"'{found['name']}' stands below nothing")
            return
        self._close(depth - 1)
        if self.open and self.open[-1].symbol.kind not in TYPES:
            self._wrong(number, f"'{found['name']}' stands below what is no class")
            return
        above = f"{self.open[-1].symbol.name}." if self.open else ""
        called, is_async = found["signature"], found["kind"].startswith(_ASYNC)
        forms = (Form(EVERYWHERE, (), called, is_async),) if called else ()
        symbol = Symbol(
            f"{above}{found['name']}", kind, EVERYWHERE, forms, origin=found["origin"] or ""
        )
        if any(one.name == symbol.name for one in self._siblings()[-1:]):
            self._wrong(number, f"'{symbol.name}' stands here a second time")
        self.open.append(_Open(symbol, []))

    def _siblings(self) -> list[Symbol]:
        return self.open[-1].members if self.open else self.modules[self.module]

    def _close(self, depth: int) -> None:
        while len(self.open) > depth:
            done = self.open.pop().closed()
            self._siblings().append(done)

    def _wrong(self, number: int, message: str) -> None:
        self.problems.append(
            Problem(self.path, number, 1, "P801", message, "run: atlas measure names")
        )

    def result(self) -> PackageNames:
        self._close(0)
        for key in ("distribution", "version"):
            if key not in self.head:
                self._wrong(1, f"it does not say which {key} it is about")
        if self.problems:
            raise ContentError(self.problems)
        apis = (
            ModuleApi(name, EVERYWHERE, tuple(symbols)) for name, symbols in self.modules.items()
        )
        return PackageNames(self.head["distribution"], self.head["version"], tuple(apis))
