"""The releases that are pinned: what the lists in `requirements` name, and their locks fix."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LISTED = ("requirements/third-party.in", "requirements/third-party-source.in")
LOCKS = (
    "requirements/third-party.txt",
    "requirements/third-party-source.txt",
    "requirements/torch.txt",
)
_PIN = re.compile(
    r"^([A-Za-z0-9][^\s=\[;]*(?:\[[^]]*\])?==[^\s;\\]+(?: *;[^\\\n]*)?)", re.MULTILINE
)


def listed(root: Path) -> list[str]:
    """Return the distributions that a project lists to run its examples with; none if it has no such list."""
    files = [root / name for name in LISTED]
    lines = [
        line for file in files if file.is_file() for line in file.read_text("utf-8").splitlines()
    ]
    return [canonicalize_name(Requirement(line).name) for line in lines if line.strip()]


def pinned(root: Path, markers: Mapping[str, str]) -> dict[str, str]:
    """Return, by normalised name, the release that the locks of a project fix for an interpreter."""
    found: dict[str, str] = {}
    for name in LOCKS:
        file = root / name
        text = file.read_text("utf-8") if file.is_file() else ""
        for line in _PIN.findall(text):
            one = Requirement(line)
            if one.marker is None or one.marker.evaluate(dict(markers)):
                found[canonicalize_name(one.name)] = str(one.specifier).removeprefix("==")
    return found
