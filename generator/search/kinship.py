"""How alike the name of a distribution and an import name are."""

from __future__ import annotations

from functools import cache
from math import inf

from packaging.utils import canonicalize_name

from generator.search.shipped import Dotted


@cache
def normalised(name: Dotted) -> str:
    """Return the dotted name as a distribution of that name would be normalised (PEP 503)."""
    return canonicalize_name("-".join(name))


def kinship(name: Dotted, distribution: str) -> float:
    """Return how many letters the two begin with in common, infinite if they say the same."""
    if _is_same(name, distribution):
        return inf
    own = normalised(name)
    if own.startswith(f"{distribution}-"):
        return len(distribution)
    return len(own) if distribution.startswith(f"{own}-") else 0


def is_namesake(name: Dotted, distribution: str) -> bool:
    """Tell whether the distribution is called by this name, perhaps with more behind it."""
    return _is_same(name, distribution) or distribution.startswith(f"{normalised(name)}-")


def _is_same(name: Dotted, distribution: str) -> bool:
    # `azure-storage-file-share` is `azure.storage.fileshare`.
    own = normalised(name).replace("-", "")
    return own in {
        distribution.replace("-", ""),
        distribution.removeprefix("python-").replace("-", ""),
    }
