"""Ranges of Python versions, as tasks state them."""

from __future__ import annotations

from generator.catalogue.model import VersionRange


def version_numbers(version: str) -> tuple[int, ...]:
    """Return a version as numbers, which sort as versions do; nothing for no version."""
    return tuple(int(part) for part in version.split(".") if part)


def admits(version_range: VersionRange | None, version: tuple[int, int, int]) -> bool:
    """Return whether a range such as `>=3.12, <3.14` holds this version."""
    for bound in (version_range or "").replace(" ", "").split(","):
        if bound:
            operator = bound.rstrip("0123456789.")
            major, minor = (int(part) for part in bound[len(operator) :].split("."))
            above = version[:2] >= (major, minor)
            if above != (operator == ">="):
                return False
    return True
