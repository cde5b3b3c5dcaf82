"""Tables that are cut into pieces, so that a reader loads only the pieces a question needs.

A table is rows in the order of their keys; a piece holds those from one boundary to the next.
The head of the index knows the boundaries, and the names of the files, which are digests of
what is in them: what has not changed keeps its name, and what has can never be mistaken for it.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

DIGITS = 10
"""Hexadecimal digits of a file's name: enough to tell every piece of every version apart."""


@dataclass(frozen=True)
class Row:
    """One line of a table: its key, and what is known of it."""

    key: str
    rest: str

    def __str__(self) -> str:
        return f"{self.key} {self.rest}"


@dataclass(frozen=True)
class Shard:
    """A piece of a table."""

    start: str
    """The shortest text that stands before its first key and behind the last of the piece before."""
    data: str | list[Any] | dict[str, str]
    """Rows as lines, or what else stands in it."""

    @property
    def file(self) -> str:
        """Return the name of its file, without an ending."""
        return hashlib.sha256(_json(self.data).encode()).hexdigest()[:DIGITS]


def cut(rows: Iterable[Row], size: int) -> list[Shard]:
    """Return the rows in pieces of about `size` characters; one that is larger stands alone."""
    return [
        Shard(start, "\n".join(map(str, piece))) for start, piece in _pieces(_ordered(rows), size)
    ]


def added(shards: Sequence[Shard], rows: Iterable[Row]) -> list[Shard]:
    """Return the pieces with further rows, each where its key belongs."""
    starts = [shard.start for shard in shards]
    more: defaultdict[int, list[str]] = defaultdict(list)
    for row in rows:
        more[max(0, bisect(starts, row.key) - 1)].append(str(row))
    return [
        Shard(shard.start, "\n".join([str(shard.data), *more[number]]))
        for number, shard in enumerate(shards)
    ]


def cut_list(items: Iterable[Any], size: int) -> list[Shard]:
    """Return a list in pieces of about `size` characters; each starts at a place in the list."""
    shards, piece, length, place = list[Shard](), list[Any](), 0, 0
    for place, item in enumerate(items):
        own = len(_json(item))
        if piece and length + own > size:
            shards.append(Shard(str(place - len(piece)), piece))
            piece, length = [], 0
        piece.append(item)
        length += own
    return [*shards, Shard(str(place + 1 - len(piece)), piece)] if piece else shards


def _ordered(rows: Iterable[Row]) -> list[Row]:
    # As JavaScript compares texts: by units of UTF-16.
    return sorted(rows, key=lambda row: row.key.encode("utf-16-be"))


def _pieces(rows: list[Row], size: int) -> Iterator[tuple[str, list[Row]]]:
    start, piece, length = "", list[Row](), 0
    for row in rows:
        own = len(str(row)) + 1
        if piece and length + own > size and row.key != piece[-1].key:
            yield start, piece
            start, piece, length = boundary(piece[-1].key, row.key), [], 0
        piece.append(row)
        length += own
    if piece:
        yield start, piece


def boundary(last: str, first: str) -> str:
    """Return the shortest beginning of `first` that stands behind `last`."""
    for length in range(1, len(first)):
        if first[:length].encode("utf-16-be") > last.encode("utf-16-be"):
            return first[:length]
    return first


def directory(shards: Iterable[Shard]) -> dict[str, str]:
    """Return what the head says of a table: boundaries and names of files, one a line."""
    shards = list(shards)
    return {
        "starts": "\n".join(shard.start for shard in shards),
        "files": "".join(shard.file for shard in shards),
    }


def script(name: str, data: Any) -> bytes:
    """Return a piece as a script, so that pages opened from a folder can load it as well."""
    # ASCII only: U+2028 and U+2029 end a line in older script engines.
    return f"atlasPiece({json.dumps(name)},{_json(data)});\n".encode()


def _json(data: Any) -> str:
    return json.dumps(data, separators=(",", ":"))


def scripts(tables: Mapping[str, Iterable[Shard]]) -> dict[str, bytes]:
    """Return the files of all tables by name."""
    return {
        f"{shard.file}.js": script(shard.file, shard.data)
        for shards in tables.values()
        for shard in shards
    }
