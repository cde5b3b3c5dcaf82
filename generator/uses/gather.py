"""Where each public name is used, over the whole catalogue; what was read of a script is kept."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.catalogue import code as syntax
from generator.catalogue import script as parts
from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.script import CLOSING
from generator.facts.gather import facts_fingerprint
from generator.facts.model import Facts
from generator.facts.source import PageApi
from generator.system.fingerprint import bytes_of, fingerprint
from generator.system.kept import Kept
from generator.uses.names import PublicNames, public_names
from generator.uses.places import Use, UseKind, place, speaks_of, words_of
from generator.uses.popularity import Popularity
from generator.uses.popularity import used as spelled
from generator.uses.reading import read

SHOWN = 5
"""Places that are shown; the rest are counted."""
KEPT = TypeAdapter(dict[str, list[str]])


@dataclass(frozen=True)
class Uses:
    """The places of each name that is used, by its full name, the best first."""

    places: Mapping[str, Sequence[Use]] = field(default_factory=dict)

    def of(self, api: PageApi, name: str) -> Sequence[Use]:
        """Return where a name on a page is used: those on that page first."""
        full = f"{api.prefix}{name}".removeprefix("builtins.")
        return self.places.get(full, ())


NO_USES = Uses()


def uses(catalogue: Catalogue, facts: Facts, folder: Path) -> Uses:
    """Return where names are used; `folder` keeps what was read of each script.

    Of packages these are the names that are imported or spelled out, for no stubs say what a value is.
    """
    found = _read(catalogue, facts, folder)
    packages = frozenset().union(*(one.full_names for one in facts.packages.packages.values()))
    popularity = Popularity(catalogue)
    every: defaultdict[str, list[_Found]] = defaultdict(list)
    for entry in sorted(catalogue.entries.values(), key=lambda one: one.model.name):
        rank = popularity.page(entry.model)
        for example in entry.examples:
            one = _Found(place(example), words_of(example), rank)
            names = found.get(_digest(example), [])
            for name in [*names, *sorted(spelled(example.code or b"") & packages)]:
                every[name].append(one)
    return Uses({name: _ranked(name, some) for name, some in sorted(every.items())})


@dataclass(frozen=True)
class _Found:
    place: Use
    words: str
    rank: int


def _ranked(name: str, found: Iterable[_Found]) -> tuple[Use, ...]:
    """Return places: those on the name's own page, those that speak of it, those on pages much used."""

    def key(one: _Found) -> tuple[bool, bool, bool, int]:
        owner = one.place.owner
        is_own = name == owner or name.startswith(f"{owner}.")
        is_pitfall = one.place.kind is UseKind.PITFALL
        return not is_own, not speaks_of(one.words, name), is_pitfall, -one.rank

    return tuple(dict.fromkeys(one.place for one in sorted(found, key=key)))


def _read(catalogue: Catalogue, facts: Facts, folder: Path) -> dict[str, list[str]]:
    """Return the names that each script uses, by the digest of the script."""
    kept, now = Kept(folder), _fingerprint()
    known = _known(kept.get("uses", now))
    scripts = {_digest(example): example for example in catalogue.examples() if example.code}
    new = {digest: example for digest, example in scripts.items() if digest not in known}
    if new:
        public = public_names(facts.standard.apis)
        # Nothing is dropped: several catalogues may share the folder.
        known |= {digest: used(example, public) for digest, example in new.items()}
        kept.put("uses", now, KEPT.dump_json(known))
    return known


def used(example: Example, public: PublicNames) -> list[str]:
    """Return the public names that a reader's lines of an example use, sorted; not those of its set-up."""
    tree = syntax.tree(example.code or b"")
    if tree is None:
        return []
    lines = example.text.split("\n")
    first = lines.index(CLOSING) + 1 if example.parts.title else 0
    found: set[str] = set()

    def tell(name: str, line: int) -> None:
        if line > first:
            found.add(name)

    with suppress(RecursionError):  # what is nested too deeply is read no further
        read(tree, public, tell)
    return sorted(found)


def _known(data: bytes | None) -> dict[str, list[str]]:
    try:
        return KEPT.validate_json(data) if data else {}
    except ValidationError:
        return {}


def _digest(example: Example) -> str:
    return hashlib.sha256(example.code or b"").hexdigest()[:20]


def _fingerprint() -> str:
    """Return what a reading follows from besides the script: the facts of names, and the code that reads."""
    own = Path(__file__).parent, Path(syntax.__file__), Path(parts.__file__)
    return fingerprint(facts_fingerprint(), bytes_of(*own))
