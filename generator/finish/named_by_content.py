"""Files whose name says what is in them, so that a browser may keep one for ever and still gets the next."""

from __future__ import annotations

import hashlib
from pathlib import Path

from generator.system.write import write_atomically


def written(site: Path, place: str, text: str) -> str:
    """Write a file of a site, and return its path below it: `place` with a digest of the text in its braces."""
    named = place.format(hashlib.sha256(text.encode()).hexdigest()[:8])
    write_atomically(site / named, text.encode())
    return named
