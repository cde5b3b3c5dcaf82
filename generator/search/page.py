"""A page that a search can lead to, with what it is known by and what is on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.catalogue.catalogue import Located, pitfalls
from generator.catalogue.model import Category, Entry, Pitfall, Reference, Section, Task
from generator.catalogue.text import plain
from generator.facts.api import Symbol
from generator.facts.source import PageApi
from generator.search.symbols import WITH_HEADS, head, marked, walk
from generator.uses.places import shortened


@dataclass(frozen=True)
class Page:
    """A page, and the names on it."""

    letter: str
    address: str
    name: str
    title: str
    summary: str
    first: str
    """What to know before anything else."""
    rank: int
    users: int
    """Other pages whose examples use it."""
    others: tuple[str, ...]
    """Other names it is known by."""
    anchors: Mapping[str, str]
    """Those of them that stand for a place on it, each with its anchor."""
    entry: Located[Entry] | None = None
    category: Located[Category] | None = None
    api: PageApi | None = None
    is_package: bool = False
    """Whether its names are those of a third-party package: they give way to those that come with Python."""

    @property
    def is_named(self) -> bool:
        """Return whether its name alone stands for it: `numpy` is not what a release of numpy changed."""
        return bool(self.entry or self.category or self.api)

    @property
    def names(self) -> tuple[str, ...]:
        """Return what it is known by, its own name first."""
        return (self.name, *self.others) if self.is_named else self.others

    @property
    def prefix(self) -> str:
        """Return what stands before a name in its anchor."""
        return f"{self.name.partition('/')[0]}."

    @cached_property
    def documented(self) -> Callable[[Symbol], bool]:
        """Return the rule that says whether a name on it is one that readers mean."""
        return self.api.is_documented if self.api else lambda _: False

    @cached_property
    def symbols(self) -> list[tuple[str, Symbol]]:
        """Return the names on the page, each with its letter; not those with a page of their own."""
        return marked(self.api.module.symbols if self.api else (), self.documented)

    def walk(self) -> Iterator[tuple[str, Symbol]]:
        """Yield the names on the page and their members, each with its letter."""
        return walk(self.api.module.symbols if self.api else (), self.documented)

    def own(self, symbol: Symbol) -> str:
        """Return the name of a symbol without that of the page: `Path.exists`, `split`."""
        return symbol.name.partition(".")[2] if self.letter == "b" else symbol.name

    def full(self, symbol: Symbol) -> str:
        """Return the whole name of a symbol, which is also its anchor: `pathlib.Path`, `str.split`."""
        return symbol.name if self.letter == "b" else f"{self.prefix}{symbol.name}"

    @property
    def calls(self) -> list[tuple[str, Symbol]]:
        """Return what can be called and is documented officially, in the order of the index; all of it in a package."""
        every = self.symbols
        if self.is_package:
            every = [(letter.lower(), symbol) for letter, symbol in every]
        return [(letter, symbol) for letter, symbol in every if letter in WITH_HEADS]

    @property
    def pieces(self) -> Sequence[Task | Section]:
        """Return the tasks or sections on it."""
        return self.entry.model.pieces if self.entry else ()

    @cached_property
    def pitfalls(self) -> list[tuple[str, Pitfall]]:
        """Return the danger and the pitfalls on it, each with its anchor."""
        if not self.entry or not isinstance(self.entry.model, Reference):
            return []
        return [
            (one.run.anchor if one.run else str(path[0]), one)
            for path, one in pitfalls(self.entry.model)
        ]

    def shown(self, choosers: Sequence[int]) -> list[Any]:
        """Return what answers show of the page.

        That is letter of its kind, name, title, summary, what comes first, the categories that
        compare it with others, its tasks or sections and its pitfalls, and what can be called.
        """
        return [
            self.letter,
            self.name,
            self.title if self.title != self.name else "",
            self.summary,
            self.first,
            " ".join(map(str, choosers)),
            "\n".join(
                [f"{one.anchor} {plain(one.title)}" for one in self.pieces]
                + [f"!{anchor} {shortened(one)}" for anchor, one in self.pitfalls]
            ),
            "\n".join(f"{letter}{self.own(one)} {head(one)}" for letter, one in self.calls),
        ]
