"""Names of other documentation that texts may link to, as `atlas fetch` keeps them in `content/inventories`.

A file holds the names of one inventory of Sphinx as text, so that a review sees which came and went:
two lines about it, then on each line a role, the place below its address, and the name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from urllib.parse import quote

from generator.problems import Problem

FOLDER = "inventories"
SUFFIX = ".txt"
ROLES = ("py:", "std:label", "std:doc", "std:term", "std:")
"""Which of several things of one name is meant: what comes first; others come last."""
SAFE = "/:#?&=%@+,;~!$*"
"""What stays as it is in an address; brackets and quotes would end it where it is written."""


@dataclass(frozen=True)
class Entry:
    """One thing that other documentation explains."""

    role: str
    """Domain and role, as Sphinx calls them, such as `py:class`."""
    place: str
    """Where it is, below the address of the inventory; a `$` at its end stands for the name."""
    name: str


@dataclass(frozen=True)
class Inventory:
    """What is known of some other documentation."""

    title: str
    """Its project and version, as it calls itself."""
    address: str
    entries: tuple[Entry, ...]

    @cached_property
    def links(self) -> Mapping[str, str]:
        """Return where each name leads."""
        found: dict[str, str] = {}
        for one in sorted(self.entries, key=_weight):
            place = one.place[:-1] + one.name if one.place.endswith("$") else one.place
            found.setdefault(one.name, quote(f"{self.address}{place}", safe=SAFE))
        return found


@dataclass(frozen=True)
class Inventories:
    """All inventories of a project, by the name it has for each."""

    known: tuple[tuple[str, Inventory], ...] = ()

    def owners(self, target: str) -> Mapping[str, str]:
        """Return the addresses of a name by inventory; `inventory:name` asks one of them alone."""
        among = dict(self.known)
        prefix, colon, rest = target.partition(":")
        if colon and prefix in among:
            among, target = {prefix: among[prefix]}, rest
        return {key: one.links[target] for key, one in among.items() if target in one.links}

    def address(self, target: str) -> str:
        """Return where a name leads, or nothing if none of them has it."""
        return next(iter(self.owners(target).values()), "")

    @property
    def names(self) -> Iterable[str]:
        """Return every name in them."""
        return {name for _, one in self.known for name in one.links}


NO_INVENTORIES = Inventories()


def _weight(entry: Entry) -> int:
    return next((i for i, role in enumerate(ROLES) if entry.role.startswith(role)), len(ROLES))


def as_text(inventory: Inventory, name: str) -> str:
    """Return the file that keeps an inventory under a name."""
    head = f"# {inventory.title}: what texts may link to; `atlas fetch {name}` reads it anew.\n"
    lines = sorted({f"{one.role} {one.place} {one.name}" for one in inventory.entries})
    return "\n".join([f"{head}{inventory.address}", *lines]) + "\n"


def read(contents: Sequence[Path], problems: list[Problem]) -> Inventories:
    """Return the inventories that are kept in folders of content, and add what is wrong with them.

    Of two of one name that of the later folder counts.
    """
    known = dict(one for content in contents for one in _known(content, problems))
    return _all(tuple(sorted(known.items())))


def _known(content: Path, problems: list[Problem]) -> Iterator[tuple[str, Inventory]]:
    for file in sorted((content / FOLDER).glob(f"*{SUFFIX}")):
        found = parse(file.read_bytes())
        if isinstance(found, Inventory):
            yield file.stem, found
        else:
            where = f"{content.name}/{FOLDER}/{file.name}"
            hint = f"run: atlas fetch {file.stem}"
            problem = Problem(
                where, found, 1, "F605", "the line is not as fetched", hint, (file.name,)
            )
            problems.append(problem)


@lru_cache(maxsize=64)
def _all(known: tuple[tuple[str, Inventory], ...]) -> Inventories:
    """Return the same object for the same files, for templates are kept with it."""
    return Inventories(known)


@lru_cache(maxsize=64)
def parse(raw: bytes) -> Inventory | int:
    """Return what a file holds, or the number of the line that is not as it was written."""
    head, *lines = raw.decode("utf-8", "replace").splitlines() or [""]
    address = lines[0] if lines else ""
    if not head.startswith("# ") or not address.startswith(("https://", "http://")):
        return 1
    entries = []
    for number, line in enumerate(lines[1:], 3):
        parts = line.split(" ", 2)
        if len(parts) < 3 or ":" not in parts[0]:
            return number
        entries.append(Entry(*parts))
    return Inventory(head[2:].rpartition(": what texts")[0], address, tuple(entries))
