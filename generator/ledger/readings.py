"""Which entries were read by somebody who tried to break them, for the text as it stands.

`content/readings.tsv` has a line for each reading: the entry, a digest of its text and scripts, the day, and the
reader's mark. `atlas read` adds them. A line counts only while its digest is that of the files: a changed text is
unread again, and `atlas publish` drops the line.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue import load
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.files import measured_lines
from generator.catalogue.layers import Layer
from generator.catalogue.model import Entry
from generator.ledger.revisions import is_day
from generator.problems import ContentError, UsageError, unknown
from generator.system.write import write_atomically

FILE = "readings.tsv"
ENOUGH = 2
"""Readers whom an entry has to survive."""
FILED = re.compile(rb"^categories: \[[^\]]*\]\n", re.MULTILINE)
"""The line of an entry's file that says where it is filed."""
_MARK = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")


@dataclass(frozen=True, order=True)
class Reading:
    """One line."""

    entry: str
    """Its folder below the content, such as `modules/csv`."""
    digest: str
    day: str
    """In ISO form."""
    reader: str
    """A mark that tells one reader from another."""


def read(content: Path) -> set[Reading]:
    """Return all lines; nothing if nobody has read yet. Raises UsageError for a line that is none."""
    file, found = content / FILE, set()
    for number, line in enumerate(measured_lines(file), 1):
        fields = line.split("\t")
        if len(fields) != 4 or not is_day(fields[2]) or not _MARK.fullmatch(fields[3]):
            raise UsageError(
                f"{file}:{number}: expected entry, digest, a day such as 2026-11-21 and the reader's mark,"
                " separated by tabs"
            )
        found.add(Reading(*fields))
    return found


def note(
    content: Path | Sequence[Layer], names: Sequence[str], reader: str, day: str
) -> tuple[int, int]:
    """Note that somebody has read these entries; return how many, and how many were read often enough now.

    Raise UsageError for a name that no entry has, ContentError if one of them has problems.
    """
    catalogue, problems = load.read(content)
    blocking = [problem for problem in problems if problem.concerns(names)]
    if blocking:
        raise ContentError(blocking)
    own = {entry.model.name for entry in catalogue.entries.values()}
    for name in names:
        if name not in catalogue.names:
            raise UsageError(unknown("entry", name, own))
    wanted = {catalogue.names[name].model.name for name in names}
    for name in sorted(wanted):
        if not catalogue.is_own(catalogue.names[name].file):
            raise UsageError(f"'{name}' is of an earlier layer, which has readings of its own")
    return len(wanted), add(catalogue, wanted, reader, day)


def add(catalogue: Catalogue, names: Collection[str], reader: str, day: str) -> int:
    """Note that somebody has read these entries as they are; return how many were read often enough now.

    Raises UsageError for a mark that is none.
    """
    if not _MARK.fullmatch(reader):
        message = "at most 40 letters, digits, dots, hyphens and underscores"
        raise UsageError(f"'{reader}' is no reader's mark; write {message}")
    new = {_reading(catalogue.names[name], reader, day) for name in names}
    same = {(one.entry, one.digest, one.reader) for one in new}
    kept = {one for one in read(catalogue.root) if (one.entry, one.digest, one.reader) not in same}
    _write(catalogue.root, kept | new)
    readers = current(catalogue)
    return sum(len(readers[one.entry]) >= ENOUGH for one in new)


def current(catalogue: Catalogue) -> dict[str, set[str]]:
    """Return the marks of those who have read each entry as it is now, by its folder."""
    readers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for content in catalogue.contents:
        for one in read(content):
            readers[one.entry, one.digest].add(one.reader)
    return {key: readers[key, digest(entry)] for key, entry in catalogue.entries.items()}


def drop_stale(catalogue: Catalogue) -> int:
    """Drop the lines that tell of another text than there is; return how many."""
    lines = read(catalogue.root)
    now = {(key, digest(entry)) for key, entry in catalogue.entries.items()}
    kept = {one for one in lines if (one.entry, one.digest) in now}
    if kept != lines:
        _write(catalogue.root, kept)
    return len(lines) - len(kept)


def counts(catalogue: Catalogue) -> dict[str, int]:
    """Return how many entries there are, and how many were read by two readers as they are."""
    readers = current(catalogue)
    return {"entries": len(readers), "twice": sum(len(some) >= ENOUGH for some in readers.values())}


def told(catalogue: Catalogue, names: Collection[str] = ()) -> str:
    """Return a line on what was read and what was not, of these entries or of all."""
    chosen = {_key(catalogue.names[name]) for name in names if name in catalogue.names}
    readers = [some for key, some in current(catalogue).items() if key in chosen or not names]
    twice = sum(len(some) >= ENOUGH for some in readers)
    once = sum(len(some) == 1 for some in readers)
    return f"read as they are: {twice} twice, {once} once, {len(readers) - twice - once} not yet"


def digest(entry: Located[Entry]) -> str:
    """Return the digest of an entry's text and scripts.

    What was recorded of them is no part of it, nor are the categories it is filed in: they claim nothing.
    """
    whole = hashlib.sha256(FILED.sub(b"", entry.file.read_bytes()))
    own = (one for one in entry.examples if one.folder == entry.folder)
    for example in sorted(own, key=lambda one: one.run.example):
        whole.update(f"\0{example.run.example}\0".encode() + (example.code or b""))
    return whole.hexdigest()[:16]


def _key(entry: Located[Entry]) -> str:
    return f"{entry.folder.parent.name}/{entry.folder.name}"


def _reading(entry: Located[Entry], reader: str, day: str) -> Reading:
    return Reading(_key(entry), digest(entry), day, reader)


def _write(content: Path, readings: Iterable[Reading]) -> None:
    lines = ["\t".join((one.entry, one.digest, one.day, one.reader)) for one in sorted(readings)]
    write_atomically(content / FILE, "".join(f"{line}\n" for line in lines).encode())
