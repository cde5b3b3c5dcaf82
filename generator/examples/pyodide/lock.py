"""Make `wheels.txt`, the lock of the wheels that Pyodide runs: `make wheels`.

`wheels.in` names the distributions; what they need comes along. Versions and hashes are those of
`requirements/third-party.txt`, so that an example runs in the page with what it was verified with.
"""

from __future__ import annotations

import hashlib
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from generator.examples.pyodide.wheels import ENVIRONMENT, HERE, LOCK, download, read
from generator.problems import BuildError
from generator.system.write import write_atomically

WANTED = HERE / "wheels.in"
PINS = Path(__file__).parents[3] / "requirements/third-party.txt"
PIN = re.compile(
    r"^(?P<line>[A-Za-z0-9].*?) \\\n(?P<hashes>(?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Pin:
    """One line of a hashed lock, with its hashes."""

    name: str
    version: str
    hashes: tuple[str, ...]


def pins(lock: str) -> Mapping[str, Pin]:
    """Return what a hashed lock pins for Pyodide, by normalised name."""
    found: dict[str, Pin] = {}
    for part in PIN.finditer(lock):
        line = Requirement(part["line"])
        if line.marker is None or line.marker.evaluate(ENVIRONMENT):
            name = canonicalize_name(line.name)
            version = str(line.specifier).removeprefix("==")
            found[name] = Pin(name, version, tuple(re.findall("[0-9a-f]{64}", part["hashes"])))
    return found


def wanted(text: str) -> list[str]:
    """Return the names in a list of distributions, normalised."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [canonicalize_name(line) for line in lines if line]


def faults(lock: str, from_: str, names: str) -> Iterator[str]:
    """Yield what is wrong with a lock of wheels, for that of third-party packages and the list of names."""
    if "://" in lock:
        yield "it holds an address"
    left = PIN.sub("", lock).strip()
    if left:
        yield f"not a pinned line with its hash: {left.splitlines()[0]}"
    known, made = pins(from_), pins(lock)
    order = re.findall(r"^[a-z0-9.-]+(?===)", lock, re.MULTILINE)
    if order != sorted(set(order)):
        yield "its lines are not sorted, or one is there twice"
    for name, pin in made.items():
        there = known.get(name)
        if there is None:
            yield f"{name} is not in the lock of third-party packages"
        elif there.version != pin.version:
            yield f"{name} is at {pin.version}, and at {there.version} in the lock of third-party packages"
        elif len(pin.hashes) != 1 or pin.hashes[0] not in there.hashes:
            yield f"{name} has not one hash, of a file that the lock of third-party packages knows"
    for name in wanted(names):
        if name not in made:
            yield f"{name} is wanted and not locked"


def made(names: Iterable[str], known: Mapping[str, Pin]) -> str:
    """Return the lock of the wheels of these distributions and of what they need.

    Raise BuildError if one has no wheel that runs in Pyodide.
    """
    found: dict[str, str] = {}
    waiting = set(names)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        while waiting:
            missing = sorted(waiting - known.keys())
            if missing:
                raise BuildError(f"not in {PINS.name}: {', '.join(missing)}")
            lines = (_line(known[one], known[one].hashes) for one in sorted(waiting))
            (folder / "wanted.txt").write_text("".join(lines), "utf-8", newline="\n")
            download(folder / "wanted.txt", folder)
            needs: set[str] = set()
            for file in folder.glob("*.whl"):
                wheel = read(file)
                digest = hashlib.sha256(file.read_bytes()).hexdigest()
                found[wheel.name] = _line(known[wheel.name], [digest])
                needs.update(wheel.needs)
            waiting = needs - found.keys()
    return "".join(found[one] for one in sorted(found))


def _line(pin: Pin, hashes: Iterable[str]) -> str:
    return (
        f"{pin.name}=={pin.version}"
        + "".join(f" \\\n    --hash=sha256:{one}" for one in hashes)
        + "\n"
    )


if __name__ == "__main__":
    try:
        lock = made(wanted(WANTED.read_text("utf-8")), pins(PINS.read_text("utf-8")))
    except BuildError as error:
        sys.exit(f"{WANTED.name}: {error}")
    write_atomically(LOCK, lock.encode())
