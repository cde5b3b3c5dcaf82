"""What the site was built with: a bill of materials in CycloneDX 1.6.

It follows from the lock alone, and from what the packages that are installed say of their
licences; it names no moment and no serial number, so that the same lock gives the same bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

NAME = "python-module-atlas"
_PIN = re.compile(r"([A-Za-z0-9][\w.-]*)(?:\[[^]]*])?==([^\s;\\]+)(?:\s*;\s*(.*?))?\s*\\?")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_LICENCE = "License :: "
_FAMILY = "OSI Approved"
"""A classifier that stops here names no licence."""


@dataclass(frozen=True)
class Pin:
    """One package of a lock."""

    name: str
    version: str
    marker: str
    """Where it is wanted, such as `sys_platform == 'win32'`; empty for everywhere."""
    hashes: tuple[str, ...]
    """SHA-256 of each file that may be installed."""


def sbom(requirements: Path) -> bytes:
    """Return the bill of materials of what a hashed lock holds, as JSON."""
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "component": {"type": "application", "bom-ref": NAME, "name": NAME},
        },
        "components": [_component(pin) for pin in pins(requirements.read_text("utf-8"))],
    }
    return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode()


def pins(lock: str) -> Iterator[Pin]:
    """Yield the packages of a lock, by name; raise ValueError for a line that is none and no hash."""
    found: list[tuple[str, str, str, list[str]]] = []
    for line in map(str.strip, lock.splitlines()):
        if not line or line.startswith("#"):
            continue
        if match := _PIN.fullmatch(line):
            found.append((match[1], match[2], match[3] or "", []))
        elif (match := _HASH.match(line)) and found:
            found[-1][3].append(match[1])
        else:
            raise ValueError(f"neither a pinned package nor a hash: '{line}'")
    for name, version, marker, hashes in sorted(found):
        yield Pin(name, version, marker, tuple(sorted(hashes)))


def _component(pin: Pin) -> dict[str, Any]:
    address = f"pkg:pypi/{re.sub(r'[-_.]+', '-', pin.name).lower()}@{pin.version}"
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": address,
        "name": pin.name,
        "version": pin.version,
        "purl": address,
        "hashes": [{"alg": "SHA-256", "content": one} for one in pin.hashes],
    }
    if licences := _licences(pin):
        component["licenses"] = licences
    if pin.marker:
        component["properties"] = [{"name": f"{NAME}:marker", "value": pin.marker}]
    return component


def _licences(pin: Pin) -> list[dict[str, Any]]:
    """Return what the package says of itself; nothing where this very version is not installed."""
    try:
        said: PackageMetadata = metadata(pin.name)
    except PackageNotFoundError:
        return []
    if said["Version"] != pin.version:
        return []
    if "License-Expression" in said:
        return [{"expression": said["License-Expression"]}]
    classifiers = said.get_all("Classifier") or []
    names = {one.rpartition(" :: ")[2] for one in classifiers if one.startswith(_LICENCE)}
    names -= {_FAMILY}
    if not names and "License" in said and "\n" not in said["License"]:
        names = {said["License"]}  # others put the whole text there
    return [{"license": {"name": name}} for name in sorted(names)]
