"""The environment that packages are measured in, and what is installed there."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from generator.problems import UsageError

_ASK = """
import json, os, platform, sys, sysconfig
systems = {"Darwin": "macOS"}
system = systems.get(platform.system(), platform.system())
print(json.dumps({
    "folders": sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}),
    "label": f"{platform.python_implementation()} {platform.python_version()} on {system}",
    "markers": {
        "implementation_name": sys.implementation.name,
        "implementation_version": platform.python_version(),
        "os_name": os.name,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "python_full_version": platform.python_version(),
        "python_version": ".".join(platform.python_version_tuple()[:2]),
        "sys_platform": sys.platform,
    },
}))
"""


@dataclass(frozen=True, eq=False)
class Environment:
    """An interpreter with packages."""

    python: str
    """The path of its program."""
    label: str
    """What it is: `CPython 3.11.7 on Linux`."""
    markers: Mapping[str, str]
    """What requirements may ask of it (PEP 508)."""
    folders: tuple[str, ...]
    """Where its packages are."""

    @cached_property
    def installed(self) -> Mapping[str, Distribution]:
        """Return what is installed, by normalised name."""
        return {
            canonicalize_name(one.metadata["Name"]): one
            for one in distributions(path=list(self.folders))
            if one.metadata["Name"]
        }

    def required(self, name: str, extras: frozenset[str] = frozenset()) -> Iterator[Requirement]:
        """Yield what an installed distribution needs here, with these extras."""
        for text in self.installed[name].requires or ():
            try:
                requirement = Requirement(text)
            except InvalidRequirement:
                continue  # of long ago; whoever installed it left it out as well
            marker = requirement.marker
            if marker is None or any(
                marker.evaluate({**self.markers, "extra": extra}) for extra in ("", *extras)
            ):
                yield requirement

    def needed(self, name: str) -> tuple[list[str], list[str]]:
        """Return what is installed with a distribution, and what of it is not here, both sorted."""
        seen: set[tuple[str, frozenset[str]]] = set()
        waiting = [(name, frozenset[str]())]
        while waiting:
            one = waiting.pop()
            if one in seen:
                continue
            seen.add(one)
            if one[0] in self.installed:
                waiting += [
                    (canonicalize_name(each.name), frozenset(each.extras))
                    for each in self.required(*one)
                ]
        names = sorted({one for one, _ in seen} - {name})
        return names, [one for one in names if one not in self.installed]


def environment(python: str) -> Environment:
    """Return what an interpreter says of itself; raise UsageError if it does not run."""
    found = shutil.which(python)
    if found:  # It runs in other folders. A link stays a link: its packages hang on it.
        python = str(Path(found).absolute())
    try:
        answer = subprocess.run(
            [python, "-I", "-c", _ASK],
            capture_output=True,
            check=True,
            timeout=120,
            encoding="utf-8",
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise UsageError(f"'{python}' does not run as Python: {error}") from None
    said = json.loads(answer.stdout)
    return Environment(python, said["label"], said["markers"], tuple(said["folders"]))
