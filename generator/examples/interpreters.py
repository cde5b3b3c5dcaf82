"""Which interpreters are there, and what they call themselves."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from generator.catalogue.model import Need
from generator.examples import display, pyodide
from generator.examples.pyodide.wheels import NONE, Wheels, fetched
from generator.examples.services.kinds import KINDS, is_there
from generator.packages.kept import STAND_INS
from generator.problems import UsageError
from generator.pythons import SYSTEMS, VERSIONS, Platform

EVERY = "all"
"""The word for every interpreter that can be found."""

_ASK = """
import json, sys
from importlib import import_module, metadata
packages = {}
for distribution in metadata.distributions():
    name = distribution.metadata["Name"]
    if name:
        packages[name.lower().replace("_", "-")] = distribution.version
lacks = []
for name in (OPTIONAL):
    try:
        import_module(name)
    except ImportError:
        lacks.append(name)
print(json.dumps({
    "implementation": sys.implementation.name, "version": list(sys.version_info[:3]),
    "system": sys.platform, "packages": packages, "lacks": lacks,
}))
"""
OPTIONAL = [
    "bz2",
    "compression.zstd",
    "concurrent.interpreters",
    "ctypes",
    "curses",
    "dbm",
    "dbm.gnu",
    "dbm.ndbm",
    "dbm.sqlite3",
    "ensurepip",
    "fcntl",
    "grp",
    "idlelib",
    "lzma",
    "mmap",
    "multiprocessing",
    "pwd",
    "readline",
    "resource",
    "sqlite3",
    "ssl",
    "syslog",
    "termios",
    "tkinter",
    "turtle",
    "turtledemo",
    "venv",
    "zlib",
]
"""Modules that some builds of CPython come without."""


@dataclass(frozen=True)
class Interpreter:
    """A Python that can run examples."""

    command: str
    """The path of its program, or `pyodide`."""
    implementation: str
    version: tuple[int, int, int]
    platform: str
    packages: tuple[tuple[str, str], ...]
    lacks: tuple[str, ...] = ()
    """Modules of the standard library that this build came without."""
    sources: str = ""
    """A digest of what its packages were installed from, where that may change under one version."""
    wheels: Wheels = field(default=NONE, compare=False, repr=False)
    """What Pyodide is given, of which each example gets what it needs."""

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

    def can(self, need: Need) -> bool:
        """Return whether it has an ability; WebAssembly has no processes, threads and sockets."""
        if need in (Need.TK, Need.DISPLAY):
            return "tkinter" not in self.lacks and (need is Need.TK or display.is_there())
        if need in KINDS and not is_there(need):
            return False
        return self.implementation != pyodide.NAME

    def start(self, script: str, distributions: tuple[str, ...] = ()) -> list[str]:
        """Return the command that runs a script, which needs these distributions, in the current folder."""
        if self.implementation == pyodide.NAME:
            return pyodide.start(script, self.wheels.files(distributions))
        return [self.command, "-B", script]


@cache
def inspect(command: str) -> Interpreter:
    """Return what an interpreter says of itself; raise UsageError if it does not run."""
    question = _ASK.replace("OPTIONAL", repr(tuple(OPTIONAL)))
    if command == pyodide.NAME:
        path, asked = command, pyodide.ask(question)
    else:
        # Absolute, because examples run in folders of their own; not resolved, because a
        # virtual environment is known by the link it was started by.
        path = os.path.abspath(shutil.which(command) or command)  # noqa: PTH100
        asked = [path, "-c", question]
    try:
        answer = subprocess.run(
            asked, capture_output=True, check=True, timeout=120, encoding="utf-8"
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise UsageError(f"'{command}' does not run as Python: {error}") from None
    facts = json.loads(answer.stdout)
    major, minor, micro = facts["version"]
    return Interpreter(
        path,
        pyodide.NAME if command == pyodide.NAME else facts["implementation"],
        (major, minor, micro),
        next((one for one, said in SYSTEMS.items() if said == facts["system"]), facts["system"]),
        tuple(sorted(facts["packages"].items())),
        tuple(facts["lacks"]),
    )


def with_wheels(interpreter: Interpreter, cache: Path) -> Interpreter:
    """Return Pyodide with the wheels of its lock, which `cache` keeps; any other Python as it is.

    Raise BuildError if they cannot be had.
    """
    if interpreter.implementation != pyodide.NAME:
        return interpreter
    wheels = fetched(cache)
    packages = dict(interpreter.packages) | {one.name: one.version for one in wheels.all}
    return replace(interpreter, packages=tuple(sorted(packages.items())), wheels=wheels)


def find(commands: list[str]) -> list[Interpreter]:
    """Return the interpreters of these commands; `all` stands for every one that is found.

    That is, for each supported version, `python3.X` on the path or else pyenv's newest; and
    Pyodide where it is installed.
    """
    every = [*_found(), *([pyodide.NAME] if pyodide.is_there() else [])]
    wanted = [one for command in commands for one in (every if command == EVERY else [command])]
    return [inspect(command) for command in dict.fromkeys(wanted)]


def _found() -> list[str]:
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = []
    for major, minor in VERSIONS:
        # pyenv's own `python3.X` on the path only works for versions chosen in a folder.
        installed = [
            (int(folder.name.rpartition(".")[2]), folder / "bin/python")
            for folder in root.glob(f"{major}.{minor}.*")
            if folder.name.rpartition(".")[2].isdigit() and (folder / "bin/python").is_file()
        ]
        command = str(max(installed)[1]) if installed else shutil.which(f"python{major}.{minor}")
        if command:
            found.append(command)
    return found


def runs_on(platforms: tuple[Platform, ...], platform: str) -> bool:
    """Return whether an example for these systems runs on this one."""
    return not platforms or platform in platforms
