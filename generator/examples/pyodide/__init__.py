"""Pyodide, CPython in WebAssembly under Node: a second implementation for the examples.

It is installed by `make pyodide` from the npm lock in this folder.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from generator.problems import UsageError
from generator.system.fingerprint import bytes_of, fingerprint

NAME = "pyodide"
FOLDER = Path(__file__).parent
INSIDE = FOLDER / "inside.py"
"""Runs a script within it; in a reader's browser too."""
INSTALLED = FOLDER / "node_modules" / NAME / "package.json"


def is_there() -> bool:
    """Return whether it is installed."""
    return INSTALLED.is_file() and shutil.which("node") is not None


def ask(code: str) -> list[str]:
    """Return the command that prints what code prints."""
    return [*_runner(), "--ask", str(_memory()), code]


def start(script: str, wheels: Iterable[Path] = ()) -> list[str]:
    """Return the command that runs a script in the current folder, with some wheels unpacked."""
    return [*_runner(), str(_memory()), script, *map(str, wheels)]


def _runner() -> list[str]:
    if not is_there():
        raise UsageError("Pyodide is not installed; run: make pyodide (it needs Node)")
    return [str(shutil.which("node")), "--no-warnings", str(FOLDER / "run.mjs")]


@cache
def _memory() -> Path:
    """Return the file with the memory of a Pyodide that has started, which makes starts ten times as quick.

    It stands in the folder of the Pyodide it is made from, and goes with it.
    """
    made_by = bytes_of(INSTALLED, FOLDER / "run.mjs")
    file = INSTALLED.with_name(f"pyodide-{fingerprint(made_by)[:16]}.memory")
    if not file.is_file():
        unfinished = file.with_suffix(".part")
        subprocess.run([*_runner(), "--snapshot", str(unfinished)], check=True, timeout=120)
        for old in file.parent.glob("pyodide-*.memory"):
            old.unlink(missing_ok=True)
        unfinished.replace(file)
    return file
