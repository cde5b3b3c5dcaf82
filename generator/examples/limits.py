"""What an example may use up, and how one that takes more is found out.

Memory and the size of a file are limited by the system (`guard/sitecustomize.py` asks for that before
the example begins); time, output, processes and the size of the folder are watched from here. Those that
fork are held by the guard meanwhile.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MIB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """What one example may use up."""

    seconds: float = 60.0
    output: int = 64_000
    """Bytes it may print."""
    processes: int = 40
    """Processes at one time."""
    memory: int | None = 4096 * MIB
    """Bytes of address space; without a limit if None."""
    file: int = 64 * MIB
    """Bytes of one file."""
    folder: int = 256 * MIB
    """Bytes of all its files together."""


STANDARD = Limits()
THIRD_PARTY = Limits(memory=32_768 * MIB, processes=200)
"""Numerical packages reserve address space by the gigabyte, and start a thread per core."""
BROWSER = Limits(memory=None, processes=200)
"""Chromium reserves more address space than there is memory, and ends itself if it may not."""

_REFUSED = re.compile(rb"PermissionError: (an example may not [^\n]*)\s*\Z")


def overrun(session: int, folder: Path, limits: Limits) -> str | None:
    """Return which limit a running example has passed, or None."""
    if processes(session) > limits.processes:
        return f"started more than {limits.processes} processes"
    if _size(folder) > limits.folder:
        return f"wrote more than {limits.folder // MIB} MiB into its folder"
    return None


def reason(output: bytes, limits: Limits) -> str | None:
    """Return the limit that the last words of a failed example tell of, or None."""
    end = output[-2000:].rstrip()
    last = end.rpartition(b"\n")[2]
    refused = _REFUSED.search(end)
    if refused:
        return refused[1].decode("utf-8", "replace").removeprefix("an example ")
    if limits.memory and (last.startswith(b"MemoryError") or b"bad_alloc" in last):
        return f"needed more than {limits.memory // MIB} MiB of memory"
    if last.startswith(b"OSError: [Errno 27]"):
        return f"wrote a file larger than {limits.file // MIB} MiB"
    return None


def processes(session: int) -> int:
    """Return how many processes belong to a session; 0 where the system does not tell."""
    count = 0
    with suppress(OSError):
        for entry in os.scandir("/proc"):
            if entry.name.isdigit():
                with suppress(OSError, ValueError, IndexError):
                    text = Path(entry.path, "stat").read_bytes().rpartition(b")")[2].split()
                    count += int(text[3]) == session
    return count


def _size(folder: Path) -> int:
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                total += os.lstat(os.path.join(place, name)).st_size  # noqa: PTH118
    return total
