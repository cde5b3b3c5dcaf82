"""Reading the inventories of other documentation: the only place that asks another host for anything.

The format is that of `sphinx.util.inventory`, version 2: four lines of text, then the rest compressed with
zlib, one object a line: name, domain:role, priority, address, display name.
"""

from __future__ import annotations

import re
import urllib.error
import urllib.request
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue import inventories
from generator.catalogue.inventories import Entry, Inventory
from generator.problems import UsageError, unknown
from generator.project import Project
from generator.settings import Inventory as Setting
from generator.system.write import write_if_changed

NAME = "objects.inv"
VERSION = b"# Sphinx inventory version 2"
LINE = re.compile(r"(?x)(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)")
"""As Sphinx reads a line: names may hold blanks."""
PATIENCE = 30.0
"""Seconds to wait for another host."""
LARGEST = 20_000_000
"""Bytes of an inventory, packed or not."""


@dataclass(frozen=True)
class Fetched:
    """What was read of one inventory."""

    name: str
    title: str
    count: int
    has_changed: bool


def fetch(project: Project, names: Sequence[str]) -> list[Fetched]:
    """Read these inventories of the settings, or all, and keep them in the content.

    Raise UsageError with all that could not be read; what could is kept.
    """
    wanted = project.settings.extra.atlas.inventories
    for name in names:
        if name not in wanted:
            raise UsageError(f"{project.file}: {unknown('inventory', name, wanted)}")
    if not wanted:
        raise UsageError(
            f"{project.file} names no other documentation; write below extra: atlas:\n"
            "    inventories:\n      python: https://docs.python.org/3/"
        )
    done, refused = [], []
    for name in names or wanted:
        try:
            found = parse(_bytes(wanted[name], project.root), wanted[name].address)
        except (OSError, ValueError) as error:
            refused.append(f"{name}: {_source(wanted[name])}: {_reason(error)}")
            continue
        file = project.content / inventories.FOLDER / f"{name}{inventories.SUFFIX}"
        has_changed = write_if_changed(file, inventories.as_text(found, name).encode())
        done.append(Fetched(name, found.title, len(found.entries), has_changed))
    if refused:
        raise UsageError("\n".join(refused))
    return done


def parse(raw: bytes, address: str) -> Inventory:
    """Return the inventory that some bytes are; raise ValueError with what is wrong with them."""
    head, _, packed = raw.partition(b"zlib.\n")
    lines = head.splitlines()
    if len(lines) < 4 or lines[0].strip() != VERSION:
        raise ValueError("it is no inventory of Sphinx, version 2")
    said = [line.decode("utf-8", "replace").partition(": ")[2].strip() for line in lines[1:3]]
    try:
        stream = zlib.decompressobj()
        text = stream.decompress(packed, LARGEST).decode()
    except (zlib.error, UnicodeDecodeError):
        raise ValueError("its list of names is damaged") from None
    if stream.unconsumed_tail or len(raw) >= LARGEST:
        raise ValueError(f"it has more than {LARGEST:,} bytes")
    found = filter(None, map(LINE.fullmatch, text.splitlines()))
    entries = [Entry(one[2], one[4], one[1]) for one in found if ":" in one[2] and one[4]]
    return Inventory(" ".join(filter(None, said)) or address, address, tuple(entries))


def _source(setting: Setting) -> str:
    return setting.file or f"{setting.address}{NAME}"


def _bytes(setting: Setting, root: Path) -> bytes:
    if setting.file:
        return (root / setting.file).read_bytes()
    with urllib.request.urlopen(_source(setting), timeout=PATIENCE) as answer:  # noqa: S310 (the setting is an address)
        raw: bytes = answer.read(LARGEST)
    return raw


def _reason(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"the host answered {error.code}"
    if isinstance(error, urllib.error.URLError):
        return f"the host could not be asked: {error.reason}"
    return (
        (error.strerror or "").lower()
        if isinstance(error, OSError) and error.strerror
        else str(error)
    )
