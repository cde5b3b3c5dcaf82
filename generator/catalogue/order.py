"""The order in which names stand for readers."""

from __future__ import annotations


def sort_key(name: str) -> tuple[bool, str, str]:
    """Return the key that sorts names for readers: without regard to case, private ones last."""
    return name.startswith("_"), name.lower(), name
