"""From the inventory of official documentation to the table of documented names."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

from generator.facts.packages.documented import KINDS, Documented

_OBJECT = re.compile(r"(?P<name>\S+) py:(?P<role>\w+) -?\d+ (?P<where>\S*) .*")


def documented(inventory: Path, documentation: str, source: str, *, folders: bool) -> Documented:
    """Return what an `objects.inv` (version 2) says of Python names.

    `folders` says that the published documentation has `api/` where the inventory has `api.html`.
    """
    pages: dict[str, str] = {}
    kinds: dict[str, str] = {}
    for line in _lines(inventory.read_bytes()):
        found = _OBJECT.fullmatch(line)
        if not found or found["role"] not in KINDS or not _is_dotted(found["name"]):
            continue
        name, where = found["name"], found["where"]
        where = f"{where[:-1]}{name}" if where.endswith("$") else where
        if folders:
            where = re.sub(r"(?:(?<=/)|^)index\.html|\.html", lambda one: "" if "index" in one[0] else "/", where, count=1)
        pages.setdefault(name, where)
        kinds.setdefault(name, KINDS[found["role"]])
    return Documented(documentation, source, pages, kinds)


def _lines(data: bytes) -> list[str]:
    *_, packed = data.split(b"\n", 4)
    return zlib.decompress(packed).decode("utf-8").splitlines()


def _is_dotted(name: str) -> bool:
    return all(part.isidentifier() for part in name.split("."))
