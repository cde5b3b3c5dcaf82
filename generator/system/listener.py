"""Who is told what goes on while something is made."""

from __future__ import annotations


class Listener:
    """Takes notice of nothing; the commands have one that writes to the terminal."""

    def say(self, text: str) -> None:
        """Hear something that is worth a line of its own."""

    def step(self, name: str) -> None:
        """Hear what begins now."""

    def done(self) -> None:
        """Hear that what began last is over, and that nobody waits for what comes."""


NOBODY = Listener()
