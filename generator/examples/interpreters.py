"""Which interpreters are there, and what they call themselves."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache

from generator.catalogue.model import Platform
from generator.problems import UsageError

STAND_INS = {"opencv-python": "opencv-python-headless", "tensorflow": "tensorflow-cpu"}
"""Distributions that carry the same module without a screen or without GPU code."""

_ASK = """
import json, platform, sys
from importlib import metadata
packages = {}
for distribution in metadata.distributions():
    name = distribution.metadata["Name"]
    if name:
        packages[name.lower().replace("_", "-")] = distribution.version
try:
    import tkinter
    tk = True
except ImportError:
    tk = False
systems = {"linux": "linux", "darwin": "macos", "win32": "windows"}
print(json.dumps({
    "implementation": sys.implementation.name, "version": list(sys.version_info[:3]),
    "platform": systems.get(sys.platform, sys.platform), "packages": packages, "tk": tk,
}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python that can run examples."""

    command: str
    implementation: str
    version: tuple[int, int, int]
    platform: str
    packages: tuple[tuple[str, str], ...]
    has_tk: bool

    @property
    def key(self) -> str:
        """Return its name in records, such as `cpython-3.13-linux`."""
        major, minor, _ = self.version
        return f"{self.implementation}-{major}.{minor}-{self.platform}"

    def package(self, distribution: str) -> str | None:
        """Return the installed version of a distribution, or of one that stands in for it."""
        installed = dict(self.packages)
        name = distribution.lower().replace("_", "-")
        return installed.get(name) or installed.get(STAND_INS.get(name, ""))


@cache
def inspect(command: str) -> Interpreter:
    """Return what an interpreter says of itself; raise UsageError if it does not run."""
    # Absolute, because examples run in folders of their own; not resolved, because a
    # virtual environment is known by the link it was started by.
    path = os.path.abspath(shutil.which(command) or command)  # noqa: PTH100
    try:
        answer = subprocess.run(
            [path, "-c", _ASK], capture_output=True, check=True, timeout=60, text=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise UsageError(f"'{command}' does not run as Python: {error}") from None
    facts = json.loads(answer.stdout)
    major, minor, micro = facts["version"]
    return Interpreter(
        path,
        facts["implementation"],
        (major, minor, micro),
        facts["platform"],
        tuple(sorted(facts["packages"].items())),
        facts["tk"],
    )


def runs_on(platforms: tuple[Platform, ...], platform: str) -> bool:
    """Return whether an example for these systems runs on this one."""
    return not platforms or platform in platforms
