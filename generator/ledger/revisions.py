"""When each page came into the catalogue and when it last changed.

`content/revisions.tsv` has a line for each entry and category: its address, the day it came,
the day it last changed, and a digest of the files behind it. `atlas publish` keeps it. So
dates depend on the content alone, not on the history of a clone or on the clock of a build.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.files import measured_lines
from generator.problems import UsageError
from generator.system.write import write_atomically

FILE = "revisions.tsv"


@dataclass(frozen=True)
class Revision:
    """One line: days in ISO form, so that they sort as text."""

    address: str
    first: str
    last: str
    digest: str


def read(content: Path) -> dict[str, Revision]:
    """Return the lines by address; nothing if the file is not there yet."""
    file = content / FILE
    found = {}
    for number, line in enumerate(measured_lines(file), 1):
        fields = line.split("\t")
        if len(fields) != 4 or not all(is_day(field) for field in fields[1:3]):
            raise UsageError(
                f"{file}:{number}: expected address, two days such as 2026-11-21 and a digest,"
                " separated by tabs"
            )
        found[fields[0]] = Revision(*fields)
    return found


def is_day(text: str) -> bool:
    """Return whether a text is a day in ISO form."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def update(catalogue: Catalogue, today: str) -> int:
    """Write the line of every page that is new or changed since; return how many are.

    The line of a page that is gone goes too.
    """
    digests = _digests(catalogue)
    known = {address: one for address, one in read(catalogue.root).items() if address in digests}
    changed = stale(catalogue)
    for address, digest in changed.items():
        first = known[address].first if address in known else today
        known[address] = Revision(address, first, today, digest)
    lines = ["\t".join((one.address, one.first, one.last, one.digest)) for one in known.values()]
    write_atomically(catalogue.root / FILE, ("\n".join(sorted(lines)) + "\n").encode())
    return len(changed)


def stale(catalogue: Catalogue) -> dict[str, str]:
    """Return the digests, by address, of the pages whose line is missing or tells of other files."""
    known = read(catalogue.root)
    return {
        address: digest
        for address, digest in _digests(catalogue).items()
        if address not in known or known[address].digest != digest
    }


def latest(*contents: Path) -> str:
    """Return the day of the last change in these layers; the first of all days if nothing was published yet."""
    days = (one.last for content in contents for one in read(content).values())
    return max(days, default="1980-01-01")


def known(catalogue: Catalogue) -> dict[str, Revision]:
    """Return the line of each page by its address: from its first day in a layer to its last in any."""
    found = read(catalogue.root)
    pages = {
        *map(entry_address, catalogue.entries.values()),
        *map(category_address, catalogue.categories),
    }
    for layer in catalogue.layers:
        for address, one in read(layer.content).items():
            if address in pages:
                other = found.get(address, one)
                days = min(one.first, other.first), max(one.last, other.last)
                found[address] = Revision(address, *days, other.digest)
    return found


def _digests(catalogue: Catalogue) -> dict[str, str]:
    """Return the digests of the project's own files behind each page that has any."""
    found = {}
    for entry in catalogue.entries.values():
        folder = next(filter(catalogue.is_own, entry.folders.values()), None)
        if folder:
            files = (path for path in folder.iterdir() if path.is_file())
            found[entry_address(entry)] = _digest(files)
    for slug, category in catalogue.categories.items():
        own = catalogue.own_place(category)
        if own:
            found[category_address(slug)] = _digest([own.file])
    return found


def _digest(files: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    for path in sorted(files):
        raw = path.read_bytes()
        if path.suffix == ".yml":
            raw = raw.replace(b"\r\n", b"\n")  # which YAML reads alike
        whole.update(f"{path.name}\0".encode() + hashlib.sha256(raw).digest())
    return whole.hexdigest()[:16]
