"""What was made, kept between runs until anything that it was made from changes."""

from __future__ import annotations

from pathlib import Path

from generator.system.write import write_atomically


class Kept:
    """A folder with one file for each thing that is kept; the first line of a file is its fingerprint.

    A run that is killed loses nothing that was put before. What failed is not to be put.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str, fingerprint: str) -> bytes | None:
        """Return what is kept under a name, or None if there is nothing or it has another fingerprint."""
        try:
            found, _, data = (self._folder / name).read_bytes().partition(b"\n")
        except FileNotFoundError:
            return None
        return data if found == fingerprint.encode("ascii") else None

    def put(self, name: str, fingerprint: str, data: bytes = b"") -> None:
        """Keep data under a name, in place of what was kept there."""
        write_atomically(self._folder / name, fingerprint.encode("ascii") + b"\n" + data)
