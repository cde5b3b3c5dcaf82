"""One build at a time in a checkout: the second waits for the first."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from generator.problems import BuildError
from generator.system.write import write_atomically

PATIENCE = 600.0
"""Seconds to wait for another build; one takes about a minute."""


@contextmanager
def alone(file: Path, say: Callable[[str], None], patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of a file; raise BuildError if another process keeps it for too long.

    The system itself frees the lock of a process that ends, however it ends, so that nobody
    has to clear up after one that was killed. The file beside it, with the number of the
    process, is there to be read and decides nothing.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(file)
    note = file.with_name(f"{file.name}.pid")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        say(f"another build is running{_holder(note)}; waiting")
        try:
            lock.acquire(timeout=patience)
        except Timeout:
            raise BuildError(
                f"the other build{_holder(note)} has not ended in {patience:.0f} seconds"
            ) from None
    try:
        write_atomically(note, f"{os.getpid()}\n".encode())
        yield
    finally:
        note.unlink(missing_ok=True)
        lock.release()


def _holder(note: Path) -> str:
    try:
        return f" (pid {note.read_text('ascii').strip()})"
    except OSError:
        return ""
