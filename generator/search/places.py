"""Two small tables of names that no catalogue has: signs of the language, and names that are gone."""

from __future__ import annotations

import itertools
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml

from generator.search.names import key
from generator.search.page import Page
from generator.search.shards import Row

SIGNS = Path(__file__).with_name("signs.yml")
FORMER = Path(__file__).with_name("former.yml")
GONE = "z"
"""Letter of a name that Python no longer has."""


@dataclass(frozen=True)
class Place:
    """A page by its number, and an anchor on it or nothing."""

    page: int
    anchor: str = ""

    def __str__(self) -> str:
        return f"{self.page}#{self.anchor}"


@cache
def signs() -> Mapping[str, Mapping[str, str | Sequence[str]]]:
    """Return where signs, keywords, shapes of code, special names and official pages lead, as `page#anchor`."""
    return cast("Mapping[str, Mapping[str, str | Sequence[str]]]", _read(SIGNS))


@cache
def former() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """Return what became of modules and names that are gone."""
    return cast("Mapping[str, Mapping[str, Sequence[str]]]", _read(FORMER))


def _read(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


class Places:
    """Where names and addresses lead, in an index of these pages."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        self._addresses = {page.address.rstrip("/"): n for n, page in enumerate(pages)}
        self._names = {
            name: number
            for letter in "kcmb"
            for number, page in enumerate(pages)
            if page.letter == letter
            for name in [page.name]
        }

    def address(self, written: str) -> Place | None:
        """Return the place that `modules/re#find-all` names, or nothing if there is none."""
        address, _, anchor = written.partition("#")
        number = self._addresses.get(address)
        if number is None:
            return None
        known = {piece.anchor for piece in self._pages[number].pieces}
        return Place(number, anchor) if not anchor or anchor in known else None

    def name(self, full: str) -> Place | None:
        """Return the place of a page or of a name on it: `str.split`, `collections.abc.Mapping`."""
        if "/" in full:
            return self.address(full)
        head = full
        while head and head not in self._names:
            head = head.rpartition(".")[0]
        if not head:
            return None
        page = self._pages[self._names[head]]
        if head == full:
            return Place(self._names[head])
        known = {page.full(symbol) for _, symbol in page.walk()}
        return Place(self._names[head], full) if full in known else None


def sign_rows(places: Places) -> Iterator[Row]:
    """Yield signs, keywords, shapes and special names with their places; `:` stands before a shape, `/` before a page.

    The key of a row has no blanks: `is not` is `is_not`.
    """
    marks = {"signs": "", "keywords": "", "shapes": ":", "special": "", "official": "/"}
    for group, mark in marks.items():
        for sign, written in signs()[group].items():
            found = map(places.address, [written] if isinstance(written, str) else written)
            if spots := [str(place) for place in found if place]:
                yield Row(mark + sign.replace(" ", "_"), " ".join(spots))


def former_rows(places: Places, known: Container[str]) -> Iterator[Row]:
    """Yield the names that are gone, each with its place, what it was, and what to use now.

    Behind a dot stands the last part of a name, unless its key is known as that of a name of today.
    """
    rows: dict[str, str] = {}
    for name, now in {**former()["modules"], **former()["names"]}.items():
        place = places.name(now[0])
        if place:
            said = " or ".join(one.rpartition("/")[2] for one in now)
            rows[key(name)] = f"{place} {name} {said}"
            last = key(name.rpartition(".")[2])
            if last not in known:
                rows.setdefault(f".{last}", rows[key(name)])
    return itertools.starmap(Row, rows.items())
