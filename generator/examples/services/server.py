"""A server for examples: it starts when the first example asks for it, and goes with the run.

Examples take turns, and each finds the server as if it were new. It answers on 127.0.0.1 alone, keeps its
data in a temporary folder, and is no root: PostgreSQL and MariaDB refuse to be.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, ClassVar

PATIENCE = 60.0
"""Seconds within which a server has to answer."""
ATTEMPTS = 3
"""A port that is free may be taken before the server has it."""
ASK_EVERY = 0.05
_WATCH = """
folder=$1 signal=$2
shift 2
"$@" &
server=$!
exec >&- 2>&-
read -r stays
kill -s "$signal" $server
wait
[ "$stays" ] || rm -rf "$folder"
"""
"""Ends the server when standard input does: at the end of the run, however that comes about.

A word on standard input ends it too, and leaves its folder for another attempt.
"""


class NoServiceError(Exception):
    """The program is there and did not start."""


class Server(ABC):
    """A server that starts when it is asked for first."""

    program: ClassVar[str]
    """What is started, and what has to be installed."""
    places: ClassVar[tuple[str, ...]] = ()
    """Where to look beside the path, as patterns; the last match counts."""
    ends_by: ClassVar[str] = "TERM"
    """The signal on which it ends at once, whoever is connected."""

    def __init__(self) -> None:
        self.port = 0
        self.folder = Path()
        self._turn = threading.Lock()
        self._watch: subprocess.Popen[bytes] | None = None

    @classmethod
    def is_there(cls) -> bool:
        """Return whether such a server can be had."""
        return sys.platform == "linux" and cls._found(cls.program) is not None

    @contextmanager
    def turn(self) -> Iterator[dict[str, str]]:
        """Give what an example is told to one example at a time; raise NoServiceError if it does not start."""
        with self._turn:
            if self._watch is None or not self._is_clean():
                self.close()
                self._start()
            yield self.told()

    def close(self) -> None:
        """End the server, and remove its data; the next turn starts another one."""
        watch, self._watch = self._watch, None
        if watch is not None:
            end(watch, for_good=True)

    @abstractmethod
    def told(self) -> dict[str, str]:
        """Return the variables from which an example knows where the server is."""

    def making(self) -> list[str]:
        """Return the command that makes the files it starts with, if any have to be made."""
        return []

    @abstractmethod
    def serving(self) -> list[str]:
        """Return the command that serves."""

    @abstractmethod
    def cleaning(self) -> tuple[list[str], str]:
        """Return the command that leaves nothing of earlier examples, and what it reads; it fails until the server answers."""

    @classmethod
    def tool(cls, name: str) -> str:
        """Return the path of a program that belongs to it; raise NoServiceError if it is missing."""
        path = cls._found(name)
        if path is None:
            raise NoServiceError(f"{name} is not installed")
        return path

    @classmethod
    def _found(cls, name: str) -> str | None:
        beside = [str(found) for place in cls.places for found in sorted(Path("/").glob(place))]
        there = shutil.which(name, path=os.pathsep.join(reversed(beside))) if beside else None
        return there or shutil.which(name)

    def _start(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix=f"atlas-{self.program}-"))
        if owner := unprivileged():
            shutil.chown(folder, owner["user"], owner["group"])
        self.folder = folder
        try:
            self._make()
            self._serve()
        except BaseException:
            self.close()
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def _make(self) -> None:
        if command := self.making():
            made = self._run(command, "")
            if made.returncode:
                raise NoServiceError(f"{Path(command[0]).name} failed{_last(made.stdout)}")

    def _serve(self) -> None:
        """Serve on a free port; raise NoServiceError if that ends before it answers, on each of some ports."""
        said: deque[bytes] = deque(maxlen=20)
        if not any(self._serves(said) for _ in range(ATTEMPTS)):
            raise NoServiceError(f"{self.program} did not start{_last(b''.join(said))}")

    def _serves(self, said: deque[bytes]) -> bool:
        """Start it on a free port, and return whether it answers before it ends."""
        self.port = free_port()
        watch = subprocess.Popen(
            ["sh", "-c", _WATCH, "sh", str(self.folder), self.ends_by, *self.serving()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C stops examples first
            **self._as_whom(),
        )
        self._watch = watch
        reader = threading.Thread(target=_read, args=(watch, said), daemon=True)
        reader.start()
        deadline = time.monotonic() + PATIENCE
        while reader.is_alive() and time.monotonic() < deadline:
            if self._is_clean():
                return True
            reader.join(ASK_EVERY)
        self._watch = None
        end(watch)
        return False

    def _is_clean(self) -> bool:
        """Remove what earlier examples left, and return whether the server let that be done."""
        try:
            return self._run(*self.cleaning()).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def _run(self, command: list[str], reads: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            command,
            input=reads.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
            check=False,
            **self._as_whom(),
        )

    def _as_whom(self) -> dict[str, Any]:
        variables = {
            "PATH": os.defpath,
            "HOME": str(self.folder),
            "TMPDIR": str(self.folder),
            "LANG": "C.UTF-8",
            "TZ": "UTC",
        }
        return {"cwd": self.folder, "env": variables, **unprivileged()}


def end(watch: subprocess.Popen[bytes], *, for_good: bool = False) -> None:
    """End a server, and with `for_good` remove its folder."""
    assert watch.stdin is not None
    with suppress(BrokenPipeError), watch.stdin as stream:
        stream.write(b"" if for_good else b"stays\n")
    watch.wait()


def unprivileged() -> dict[str, Any]:
    """Return whom programs run as if this one runs as root, as arguments of `subprocess`."""
    if os.geteuid() != 0:
        return {}
    return {"user": "nobody", "group": "nogroup", "extra_groups": []}


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _read(watch: subprocess.Popen[bytes], said: deque[bytes]) -> None:
    """Keep the last that a server says, until it ends."""
    assert watch.stdout is not None
    with watch.stdout as stream:
        said.extend(stream)


def _last(said: bytes) -> str:
    """Return the last line of this, to be told after a colon."""
    lines = said.decode("utf-8", "replace").split("\n")
    return next((f": {line.strip()}" for line in reversed(lines) if line.strip()), "")
