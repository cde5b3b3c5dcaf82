"""The Pythons and systems that pages speak of; nowhere else are they listed.

To add or to take away a version, change `VERSIONS`: what was extracted for other versions
is extracted anew. A test compares the workflows and the guides with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

VERSIONS: tuple[tuple[int, int], ...] = ((3, 11), (3, 12), (3, 13), (3, 14), (3, 15))
"""The supported versions, oldest first."""


class Platform(StrEnum):
    """Operating systems on which an example can run."""

    LINUX = "linux"
    MACOS = "macos"
    WINDOWS = "windows"


SYSTEMS: Mapping[Platform, str] = {
    Platform.LINUX: "linux",
    Platform.MACOS: "darwin",
    Platform.WINDOWS: "win32",
}
"""What `sys.platform` says on each system (docs.python.org, sys.platform)."""
SYSTEM_NAMES: Mapping[str, str] = {
    "linux": "Linux",
    "macos": "macOS",
    "windows": "Windows",
    "emscripten": "WebAssembly",
}
"""Systems as people write them, those that only examples run on among them."""


def text(version: tuple[int, int]) -> str:
    """Return a version as people write it."""
    return f"{version[0]}.{version[1]}"
