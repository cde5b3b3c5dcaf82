"""What the commands share: how they speak, and how they end."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.status import Status

from generator.problems import Problem
from generator.system.listener import Listener

GOOD, PROBLEMS, USAGE, STOPPED = 0, 1, 2, 130


def shown(text: object) -> str:
    """Return text in which paths below the current folder are as people type them."""
    here = re.escape(f"{Path.cwd()}{os.sep}")
    return re.sub(rf"{here}(?=\S)", "", str(text))


def complain(text: object) -> None:
    """Print a line of our own to standard error."""
    print(f"atlas: {shown(text)}", file=sys.stderr)


def report(problems: Sequence[Problem], end: str = "nothing was written") -> int:
    """Print every problem and how it ended, and return the exit code for problems."""
    for problem in problems:
        print(problem)
    count = len(problems)
    print(f"{count} problem{'s' if count != 1 else ''}; {end}", file=sys.stderr)
    return PROBLEMS


def waiting(text: str) -> Status:
    """Return what shows, on a terminal alone, that something takes a while."""
    return Console(stderr=True).status(text)


class Teller(Listener):
    """Tells what is going on: on a terminal in a line that changes, in a log in one line each."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True)
        self._status: Status | None = None
        self._is_over = False

    def __enter__(self) -> Teller:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave nothing on the terminal."""
        self.done()

    def say(self, text: str) -> None:
        """Print a line; on a terminal it stays above the one that changes."""
        if self._status:
            self._console.print(f"atlas: {shown(text)}", markup=False, highlight=False)
        else:
            complain(text)

    def step(self, name: str) -> None:
        """Show what begins now."""
        if self._is_over:
            return
        if not self._console.is_terminal:
            complain(name)
        elif self._status is None:
            self._status = self._console.status(name)
            self._status.start()
        else:
            self._status.update(name)

    def done(self) -> None:
        """Show no more steps."""
        self._is_over = True
        if self._status:
            self._status.stop()
            self._status = None


class Bar:
    """Draws a bar with the time left on a terminal; stays silent in a log."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        """Draw it anew."""
        if not sys.stderr.isatty():
            return
        width = 30
        filled = width * done // max(total, 1)
        left = (time.monotonic() - self._begun) / max(done, 1) * (total - done)
        when = f"about {left / 60:.0f} min left" if left > 90 else f"about {left:.0f} s left"
        print(
            f"\r[{'#' * filled}{'.' * (width - filled)}] {done}/{total} {when if done < total else '':<20}",
            end="\n" if done == total else "",
            file=sys.stderr,
            flush=True,
        )
