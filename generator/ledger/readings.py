"""Which entries were read by somebody who tried to break them, for the text as it stands.

`content/readings.tsv` has a line for each reading: the entry, the day, the reader's mark, and a digest of each piece
of it. `atlas read` adds them. A piece counts as read only while its digest is the same: a changed piece is unread
again, the rest of its entry is not, and `atlas publish` drops what tells of another text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.catalogue import load
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.files import measured_lines
from generator.catalogue.layers import Layer
from generator.catalogue.model import Entry
from generator.ledger.pieces import Piece, pieces
from generator.ledger.revisions import is_day
from generator.problems import ContentError, UsageError, unknown
from generator.system.write import write_atomically

FILE = "readings.tsv"
ENOUGH = 2
"""Readers whom a piece has to survive."""
_MARK = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")


@dataclass(frozen=True, order=True)
class Reading:
    """One line."""

    entry: str
    """Its folder below the content, such as `modules/csv`."""
    day: str
    """In ISO form."""
    reader: str
    """A mark that tells one reader from another."""
    digests: tuple[str, ...]
    """What was read, in the order of the file."""


@dataclass(frozen=True)
class Survived:
    """A piece of an entry, and who has read it as it is."""

    entry: Located[Entry]
    piece: Piece
    readers: frozenset[str]

    @property
    def is_settled(self) -> bool:
        """Return whether enough readers have read it."""
        return len(self.readers) >= ENOUGH

    @property
    def told(self) -> str:
        """Return where it stands and who has read it."""
        document = self.entry.document.origin(())
        line, _ = document.place(self.piece.path)
        who = ", ".join(sorted(self.readers)) or "nobody"
        return f"{document.path}:{line}: {self.piece.path[0]}, read by {who}"


def read(content: Path) -> set[Reading]:
    """Return all lines; nothing if nobody has read yet. Raises UsageError for a line that is none."""
    file, found = content / FILE, set()
    for number, line in enumerate(measured_lines(file), 1):
        fields = line.split("\t")
        if len(fields) != 4 or not is_day(fields[1]) or not _MARK.fullmatch(fields[2]):
            raise UsageError(
                f"{file}:{number}: expected entry, a day such as 2026-11-21, the reader's mark and the digests of"
                " what was read, separated by tabs"
            )
        entry, day, reader, digests = fields
        found.add(Reading(entry, day, reader, tuple(digests.split())))
    return found


def note(
    content: Path | Sequence[Layer],
    names: Sequence[str],
    reader: str,
    day: str,
    *,
    rest: bool = False,
) -> tuple[int, int]:
    """Note that somebody has read these entries; return how many, and how many were read often enough now.

    Raise UsageError for a name that no entry has, ContentError if one of them has problems.
    """
    catalogue = _without_problems(content, names)
    wanted = {catalogue.names[name].model.name for name in names}
    for name in sorted(wanted):
        if not catalogue.is_own(catalogue.names[name].file):
            raise UsageError(f"'{name}' is of an earlier layer, which has readings of its own")
    return len(wanted), add(catalogue, wanted, reader, day, rest=rest)


def add(
    catalogue: Catalogue, names: Collection[str], reader: str, day: str, *, rest: bool = False
) -> int:
    """Note that somebody has read these entries as they are; return how many were read often enough now.

    With `rest` only the pieces were read that others had not read often enough. Raises UsageError for a mark that is
    none.
    """
    if not _MARK.fullmatch(reader):
        message = "at most 40 letters, digits, dots, hyphens and underscores"
        raise UsageError(f"'{reader}' is no reader's mark; write {message}")
    chosen = {_key(catalogue.names[name]) for name in names}
    digests: dict[str, list[str]] = {key: [] for key in chosen}
    for one in survived(catalogue):
        key = _key(one.entry)
        if key in chosen and not (rest and one.is_settled and reader not in one.readers):
            digests[key].append(one.piece.digest)
    lines = read(catalogue.root)
    kept = [one for one in lines if one.entry not in chosen or one.reader != reader]
    new = [Reading(key, day, reader, tuple(some)) for key, some in digests.items()]
    _write(catalogue.root, [*kept, *new])
    return sum(times >= ENOUGH for key, times in _times(catalogue).items() if key in chosen)


def survived(catalogue: Catalogue) -> Iterator[Survived]:
    """Yield every piece of every entry with those who have read it as it is."""
    readers: dict[tuple[str, str], set[str]] = {}
    for content in catalogue.contents:
        for one in read(content):
            for digest in one.digests:
                readers.setdefault((one.entry, digest), set()).add(one.reader)
    for key, entry in catalogue.entries.items():
        for piece in pieces(entry):
            yield Survived(entry, piece, frozenset(readers.get((key, piece.digest), ())))


def drop_stale(catalogue: Catalogue) -> int:
    """Drop what tells of another text than there is; return how many pieces that were."""
    lines = read(catalogue.root)
    now = {key: set(_digests(entry)) for key, entry in catalogue.entries.items()}
    kept = [
        replace(
            one, digests=tuple(digest for digest in one.digests if digest in now.get(one.entry, ()))
        )
        for one in lines
    ]
    dropped = sum(len(one.digests) for one in lines) - sum(len(one.digests) for one in kept)
    if dropped:
        _write(catalogue.root, kept)
    return dropped


def counts(catalogue: Catalogue) -> dict[str, int]:
    """Return how many entries there are, and how many were read by two readers as they are."""
    times = _times(catalogue)
    return {"entries": len(times), "twice": sum(one >= ENOUGH for one in times.values())}


def told(catalogue: Catalogue, names: Collection[str] = ()) -> str:
    """Return a line on what was read and what was not, of these entries or of all."""
    chosen = {_key(catalogue.names[name]) for name in names if name in catalogue.names}
    pieces_read = [one for one in survived(catalogue) if not names or _key(one.entry) in chosen]
    times = list(_least(pieces_read).values())
    twice, never = sum(one >= ENOUGH for one in times), times.count(0)
    settled = sum(one.is_settled for one in pieces_read)
    return (
        f"read as they are: {twice} twice, {len(times) - twice - never} once, {never} not yet;"
        f" {settled} of {len(pieces_read)} pieces twice"
    )


def unsettled(content: Path | Sequence[Layer], names: Sequence[str]) -> list[str]:
    """Return a line for each piece of these entries that not enough readers have read as it is.

    Raises as `note` does.
    """
    catalogue = _without_problems(content, names)
    chosen = {_key(catalogue.names[name]) for name in names}
    return [
        one.told for one in survived(catalogue) if _key(one.entry) in chosen and not one.is_settled
    ]


def _without_problems(content: Path | Sequence[Layer], names: Sequence[str]) -> Catalogue:
    catalogue, problems = load.read(content)
    blocking = [problem for problem in problems if problem.concerns(names)]
    if blocking:
        raise ContentError(blocking)
    own = {entry.model.name for entry in catalogue.entries.values()}
    for name in names:
        if name not in catalogue.names:
            raise UsageError(unknown("entry", name, own))
    return catalogue


def _times(catalogue: Catalogue) -> dict[str, int]:
    """Return how often each entry was read whole, by its folder."""
    return _least(survived(catalogue))


def _least(some: Iterable[Survived]) -> dict[str, int]:
    """Return how many readers each entry has where it has fewest, by its folder."""
    least: dict[str, int] = {}
    for one in some:
        key, times = _key(one.entry), len(one.readers)
        least[key] = min(times, least.get(key, times))
    return least


def _key(entry: Located[Entry]) -> str:
    return f"{entry.folder.parent.name}/{entry.folder.name}"


def _digests(entry: Located[Entry]) -> tuple[str, ...]:
    return tuple(one.digest for one in pieces(entry))


def _write(content: Path, readings: Iterable[Reading]) -> None:
    lines = [
        "\t".join((one.entry, one.day, one.reader, " ".join(one.digests)))
        for one in sorted(readings)
        if one.digests
    ]
    write_atomically(content / FILE, "".join(f"{line}\n" for line in lines).encode())
