"""Where each public name is used and what it raises there, over the whole catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.catalogue.catalogue import Catalogue, Example
from generator.examples.raised import Raise
from generator.facts.api import TYPES, full_name
from generator.facts.model import Facts
from generator.facts.source import PageApi
from generator.uses.places import Use, UseKind, place, speaks_of, words_of
from generator.uses.popularity import Popularity
from generator.uses.popularity import used as spelled
from generator.uses.raises import Exceptions, Raised, exceptions
from generator.uses.scripts import Places, digest, set_up, used_names

SHOWN = 5
"""Places that are shown; the rest are counted."""


@dataclass(frozen=True)
class Uses:
    """The places of each name that is used, by its full name, the best first."""

    places: Mapping[str, Sequence[Use]] = field(default_factory=dict)
    raised: Mapping[str, Sequence[Raised]] = field(default_factory=dict)
    """What each name raises where an example shows it."""

    def of(self, api: PageApi, name: str) -> Sequence[Use]:
        """Return where a name on a page is used: those on that page first."""
        return self.places.get(_full(api, name), ())

    def raised_by(self, api: PageApi, name: str) -> Sequence[Raised]:
        """Return what a name on a page raises, each exception with the best place that shows it."""
        return self.raised.get(_full(api, name), ())


def _full(api: PageApi, name: str) -> str:
    return f"{api.prefix}{name}".removeprefix("builtins.")


NO_USES = Uses()
MeasuredRaises = Mapping[str, Sequence[Raise]]
"""The calls that raise, as measured, by the key of the example."""
NOTHING_RAISED: MeasuredRaises = {}


def uses(
    catalogue: Catalogue, facts: Facts, folder: Path, raises: MeasuredRaises = NOTHING_RAISED
) -> Uses:
    """Return where names are used, and what they raise there; `folder` keeps what was read of each script.

    Of packages these are the names that are imported or spelled out, for no stubs say what a value is.
    """
    found = used_names(catalogue, facts, folder)
    packages = frozenset().union(*(one.full_names for one in facts.packages.packages.values()))
    popularity = Popularity(catalogue)
    public = exceptions(facts.standard.apis) if raises else Exceptions()
    every: defaultdict[str, list[_Found]] = defaultdict(list)
    raising: defaultdict[tuple[str, str], list[_Found]] = defaultdict(list)
    for entry in sorted(catalogue.entries.values(), key=lambda one: one.model.name):
        rank = popularity.page(entry.model)
        for example in entry.examples:
            one = _Found(place(example), words_of(example), rank)
            names = found.get(digest(example), {})
            of_packages = spelled(example.code or b"", set_up(example)) & packages
            for name in [*names, *sorted(of_packages)]:
                every[name].append(one)
            for pair in _raising(example, names, raises, public):
                raising[pair].append(one)
    classes = {name: some for name, some in _of_members(every, facts).items() if name not in every}
    places = {name: _ranked(name, some) for name, some in sorted((every | classes).items())}
    return Uses(places, _raised(raising))


def _raising(
    example: Example, names: Places, raises: MeasuredRaises, public: Exceptions
) -> set[tuple[str, str]]:
    """Return which names raise which exceptions in an example."""
    return {
        (name, exception)
        for call in raises.get(example.key, ())
        for name, ends in names.items()
        if call.place in ends and (exception := public.public(call.exception))
    }


def _raised(found: Mapping[tuple[str, str], Sequence[_Found]]) -> dict[str, tuple[Raised, ...]]:
    """Return what each name raises: what its own page shows first, then by exception."""
    by_name: defaultdict[str, list[Raised]] = defaultdict(list)
    for (name, exception), some in sorted(found.items()):
        by_name[name].append(Raised(exception, _ranked(name, some)[0]))
    return {
        name: tuple(sorted(some, key=lambda one: not _is_of(name, one.use.owner)))
        for name, some in by_name.items()
    }


def _of_members(
    every: Mapping[str, Sequence[_Found]], facts: Facts
) -> Mapping[str, Sequence[_Found]]:
    """Return where members of each class are used.

    Nobody writes `sqlite3.Connection`, for `connect` makes it: what uses its methods uses the class.
    """
    classes = {
        full_name(api.name, symbol.name)
        for api in facts.standard.apis.values()
        for symbol in api.walk()
        if symbol.kind in TYPES
    }
    found: defaultdict[str, list[_Found]] = defaultdict(list)
    for name, some in every.items():
        owner = name.rpartition(".")[0]
        if owner in classes:
            found[owner] += some
    return found


@dataclass(frozen=True)
class _Found:
    place: Use
    words: str
    rank: int


def _ranked(name: str, found: Iterable[_Found]) -> tuple[Use, ...]:
    """Return places: those on the name's own page, those that speak of it, those on pages much used."""

    def key(one: _Found) -> tuple[bool, bool, bool, int]:
        is_own = _is_of(name, one.place.owner)
        is_pitfall = one.place.kind is UseKind.PITFALL
        return not is_own, not speaks_of(one.words, name), is_pitfall, -one.rank

    return tuple(dict.fromkeys(one.place for one in sorted(found, key=key)))


def _is_of(name: str, owner: str) -> bool:
    """Return whether a name stands on the page of an entry."""
    return name == owner or name.startswith(f"{owner}.")
