"""Which examples have already passed, so that unchanged ones are not run again.

Each that passes adds a line at once: a run that is killed loses none of what it finished, and a line
cut short is not taken for one. A line is the digest of everything the result depends on.
"""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

from generator.catalogue.catalogue import Example
from generator.examples.interpreters import Interpreter
from generator.examples.record import fresh

_LENGTH = 64


class Journal:
    """A file of digests."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        text = file.read_text("ascii", "replace") if file.is_file() else ""
        self._known = {line for line in text.split("\n")[:-1] if len(line) == _LENGTH}

    def has(self, example: Example, interpreter: Interpreter) -> bool:
        """Return whether this passed there, with the same files, packages and runner."""
        return self._digest(example, interpreter) in self._known

    def add(self, example: Example, interpreter: Interpreter) -> None:
        """Remember that it passed."""
        digest = self._digest(example, interpreter)
        with self._lock:
            self._known.add(digest)
            self._file.parent.mkdir(parents=True, exist_ok=True)
            # The first line end closes a line that a killed run may have left open.
            lead = "\n" if self._file.is_file() else ""
            with self._file.open("a", encoding="ascii") as stream:
                stream.write(f"{lead}{digest}\n")

    def _digest(self, example: Example, interpreter: Interpreter) -> str:
        line = fresh(example)
        packages = interpreter.packages if example.distributions else ()
        parts = (line, example.run, interpreter.command, interpreter.version, packages, RUNNER)
        return hashlib.sha256(repr(parts).encode()).hexdigest()


def _runner() -> str:
    """Return a digest of the code that runs examples."""
    found = hashlib.sha256()
    folder = Path(__file__).parent
    for file in sorted(folder.rglob("*")):
        inner = file.relative_to(folder)
        if file.suffix in {".py", ".mjs"} and "node_modules" not in inner.parts:
            found.update(file.read_bytes())
    return found.hexdigest()


RUNNER = _runner()
