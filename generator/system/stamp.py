"""Whether some outputs are still what was made from some inputs, so that nothing is made again for nothing."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from generator.system.fingerprint import fingerprint, installed, looks_of
from generator.system.write import write_atomically

VARIABLES = ("ATLAS_", "SOURCE_DATE_EPOCH")
"""How the names of variables begin that a build looks at."""


class Stamp:
    """A file that says of some outputs from which inputs they were made.

    It is read and the inputs are looked at when this is created, so before anything is made of
    them; what changes while something is being made counts as changed.
    """

    def __init__(self, file: Path, inputs: Iterable[Path], outputs: Iterable[Path]) -> None:
        self._file = file
        self._outputs = list(outputs)
        variables = sorted(f"{k}={v}" for k, v in os.environ.items() if k.startswith(VARIABLES))
        self._inputs = fingerprint(*installed(), *variables, *looks_of(*inputs))

    def holds(self) -> bool:
        """Return whether the outputs are those that were made, from these very inputs."""
        try:
            return self._file.read_text("ascii") == self._text()
        except (OSError, UnicodeDecodeError):
            return False

    def put(self) -> None:
        """Say that the outputs, as they are now, were made from the inputs."""
        write_atomically(self._file, self._text().encode("ascii"))

    def _text(self) -> str:
        return f"{self._inputs}\n{fingerprint(*looks_of(*self._outputs))}\n"
