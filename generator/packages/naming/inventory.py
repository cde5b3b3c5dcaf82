"""From the inventory of official documentation to the table of documented names."""

from __future__ import annotations

import re
import zlib
from collections.abc import Collection
from pathlib import Path

from generator.facts.packages.documented import KINDS, Documented

_OBJECT = re.compile(r"(?P<name>\S+) py:(?P<role>\w+) -?\d+ (?P<where>\S*) .*")


def documented(
    inventory: Path, documentation: str, source: str, roots: Collection[str], *, folders: bool
) -> Documented:
    """Return what an `objects.inv` (version 2) says of Python names.

    `roots` are what the distribution is imported by; documentation tells of other things too. `folders` says that the published documentation has `api/` where the inventory has `api.html`.
    """
    pages: dict[str, str] = {}
    kinds: dict[str, str] = {}
    for line in _lines(inventory.read_bytes()):
        found = _OBJECT.fullmatch(line)
        if not found or found["role"] not in KINDS or not _is_public(found["name"]):
            continue
        name, where = found["name"], found["where"]
        if not any(name == root or name.startswith(f"{root}.") for root in roots):
            continue
        where = f"{where[:-1]}{name}" if where.endswith("$") else where
        if folders:
            where = re.sub(
                r"(?:(?<=/)|^)index\.html|\.html",
                lambda one: "" if "index" in one[0] else "/",
                where,
                count=1,
            )
        pages.setdefault(name, where)
        kinds.setdefault(name, KINDS[found["role"]])
    return Documented(documentation, source, pages, kinds)


def _lines(data: bytes) -> list[str]:
    *_, packed = data.split(b"\n", 4)
    return zlib.decompress(packed).decode("utf-8").splitlines()


def _is_public(name: str) -> bool:
    parts = name.split(".")
    return all(part.isidentifier() for part in parts) and not parts[-1].startswith("_")
