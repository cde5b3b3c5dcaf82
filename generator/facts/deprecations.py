"""What typeshed's words for a deprecation say: since when, until when, and what to do instead."""

from __future__ import annotations

import re

from generator.facts.api import Deprecation
from generator.facts.contexts import versions
from generator.pythons import VERSIONS

_SINCE = re.compile(r"since Python 3\.(\d+)")
_REMOVED = re.compile(r"(?:will be )?removed in Python 3\.(\d+)")
_WHEN = re.compile(
    r"(?:Deprecated|Soft deprecated|Removed)"
    r"(?: (?:since|in) Python \d\.\d+)?(?:; (?:will be )?removed in Python \d\.\d+)?(?:[.;] |\.$)"
)


def begin(deprecation: Deprecation) -> tuple[int, int] | None:
    """Return the version that deprecated something; None if it is older, or not known."""
    told = _SINCE.search(deprecation.message)
    version = (3, int(told[1])) if told else versions(deprecation.where)[0]
    return version if version > VERSIONS[0] else None


def end(message: str) -> tuple[int, int] | None:
    """Return the version that removes what is deprecated, if it is told."""
    told = _REMOVED.search(message)
    return (3, int(told[1])) if told else None


def advice(message: str) -> str:
    """Return what to do instead, and why, without since when and until when."""
    rest = message[found.end() :] if (found := _WHEN.match(message)) else message
    return f"{rest[:1].upper()}{rest[1:]}"
