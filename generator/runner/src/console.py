"""Lets sys.stdin, and so input(), ask the reader of the page, and time.sleep wait as it does elsewhere."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Awaitable, Callable


def connect(
    ask: Callable[[], Awaitable[str | None]], reply: Callable[[], str | None], can_wait: bool
) -> None:
    """Put what asks in the place of sys.stdin, which input() reads from.

    `ask` answers later, which Python waits for where the browser can; else `reply` answers at once.
    """
    from pyodide.ffi import run_sync

    def line() -> str | None:
        sys.stdout.flush()
        sys.stderr.flush()
        return run_sync(ask()) if can_wait else reply()

    class Keyboard(io.TextIOBase):
        """The lines that the reader types."""

        name, encoding, errors = "<stdin>", "utf-8", "strict"

        def __init__(self) -> None:
            self._left = ""
            self._is_over = False

        def readable(self) -> bool:
            return True

        def fileno(self) -> int:
            return 0

        def readline(self, size: int | None = -1, /) -> str:
            if not self._left and not self._is_over:
                answer = line()
                self._is_over = answer is None
                self._left = "" if answer is None else f"{answer}\n"
            end = len(self._left) if size is None or size < 0 else size
            text, self._left = self._left[:end], self._left[end:]
            return text

        def read(self, size: int | None = -1, /) -> str:
            if size is not None and size >= 0:
                return self.readline(size)
            return "".join(iter(self.readline, ""))

    sys.stdin = sys.__stdin__ = Keyboard()
    if can_wait:
        _refuse_negative_pauses()


def _refuse_negative_pauses() -> None:
    """Let time.sleep refuse what it refuses elsewhere: Pyodide puts another in its place where it can wait."""
    pause = time.sleep

    def sleep(seconds: float, /) -> None:
        """Wait."""
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        pause(seconds)

    time.sleep = sleep
