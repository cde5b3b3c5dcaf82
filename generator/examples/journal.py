"""Which examples have passed as they are, so that unchanged ones are not run again."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from generator.catalogue.catalogue import Example
from generator.examples.interpreters import Interpreter
from generator.examples.record import fresh
from generator.system.fingerprint import bytes_of, fingerprint
from generator.system.kept import Kept


class Journal:
    """A folder with a file for each example that passed; a run that is killed loses none that finished."""

    def __init__(self, folder: Path) -> None:
        self._kept = Kept(folder)

    def has(self, example: Example, interpreter: Interpreter) -> bool:
        """Return whether this passed there, with the same files, packages and runner."""
        return self._kept.get(*_entry(example, interpreter)) is not None

    def add(self, example: Example, interpreter: Interpreter) -> None:
        """Remember that it passed."""
        self._kept.put(*_entry(example, interpreter))


def _entry(example: Example, interpreter: Interpreter) -> tuple[str, str]:
    """Return the name of an example under an interpreter, and all that the result depends on."""
    place = hashlib.sha256(interpreter.command.encode()).hexdigest()[:8]
    packages = interpreter.packages if example.distributions else ()
    parts = (fresh(example), example.run, replace(interpreter, packages=packages))
    runner = bytes_of(Path(__file__).parent)
    return f"{interpreter.key}-{place}/{example.key}", fingerprint(*parts, runner)
