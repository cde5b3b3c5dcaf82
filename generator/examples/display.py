"""A display for examples that open windows: one X server without a screen, Xvfb, while examples run.

It is started for the first example that needs it. Examples take turns, because windows on one display
compete for the focus, the pointer and the selection.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

PROGRAM = "Xvfb"
_OPTIONS = [
    *("-displayfd", "1"),  # it picks a free number and prints it
    *("-nolisten", "tcp"),
    *("-screen", "0", "1280x1024x24"),
    "-noreset",  # a server that starts anew when its last window goes refuses the next one for a moment
]
_WATCH = f'{PROGRAM} "$@" & exec >&-; read -r _; kill $!; wait'
"""Ends the server when standard input does: at the end of the run, however that comes about."""


class NoDisplayError(Exception):
    """The X server is there and did not start."""


class Display:
    """An X server that starts when it is asked for first."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._watch: subprocess.Popen[bytes] | None = None
        self._address = ""

    @contextmanager
    def turn(self) -> Iterator[str]:
        """Give the address for `DISPLAY` to one example at a time; raise NoDisplayError if there is none."""
        with self._turn:
            if self._watch is None:
                self._start()
            yield self._address

    def close(self) -> None:
        """End the server; the next turn starts another one."""
        watch, self._watch = self._watch, None
        if watch is not None:
            _end(watch)

    def _start(self) -> None:
        watch = subprocess.Popen(
            ["sh", "-c", _WATCH, "sh", *_OPTIONS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C stops examples first
        )
        assert watch.stdout is not None
        number = watch.stdout.readline().decode("ascii", "replace").strip()
        if not number:
            _end(watch)
            raise NoDisplayError(f"{PROGRAM} did not start")
        self._watch, self._address = watch, f":{number}"


def is_there() -> bool:
    """Return whether such a server can be had; the windows of macOS and Windows do not go through it."""
    return sys.platform == "linux" and shutil.which(PROGRAM) is not None


def _end(watch: subprocess.Popen[bytes]) -> None:
    for stream in (watch.stdin, watch.stdout):
        if stream is not None:
            stream.close()
    watch.wait()
