"""The Python that a project's own examples run in: a virtual environment that is kept, with what they import.

What is installed follows from the setting `requirements`. A folder that pip can install is installed as
anybody would; of any other folder the packages are copied. Nothing is installed twice that has not changed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.problems import BuildError
from generator.requirements import folders
from generator.source_layout import PROJECT, Package, Packages
from generator.system.fingerprint import fingerprint
from generator.system.kept import Kept
from generator.system.listener import Listener
from generator.system.lock import alone
from generator.system.ownership import claim, discard

NEEDS, SOURCES = "made-for", "made-from"
"""The files in its folder that say what is installed, and from which sources."""
BUILT_FROM = (PROJECT, "setup.py", "setup.cfg", "README.md", "README.rst")
"""Files beside packages that say what they need."""


@dataclass(frozen=True)
class KeptPython:
    """A Python, and what its packages were installed from."""

    command: str
    """The path of its program."""
    sources: str
    """A digest that changes with the requirements and with every file of their folders."""


def kept_python(
    requirements: Sequence[str],
    root: Path,
    folder: Path,
    variables: Mapping[str, str],
    listener: Listener,
) -> KeptPython:
    """Return the Python in `folder` with these requirements, made or brought up to date if need be.

    Folders are named from `root`; `variables` is the environment of pip, which knows its indexes. Raise
    BuildError with what pip said if it fails.
    """
    own = folders(requirements, root)
    others = [one for one in requirements if one not in own]
    needs = fingerprint(requirements, *(_bytes(_beside(one)) for one in own.values()))
    sources = fingerprint(needs, *(_bytes(_within(one)) for one in own.values()))
    program = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    with alone(folder.with_name(f"{folder.name}.lock"), listener.say):
        kept = Kept(folder)
        if kept.get(NEEDS, needs) is None or not program.is_file():
            listener.step("installing what the examples import")
            claim(folder)
            discard(folder)
            claim(folder)
            wanted: list[object] = [*others, *_installable(own.values())]
            with_pip = [] if wanted else ["--without-pip"]
            _run([sys.executable, "-m", "venv", *with_pip, folder], variables)
            if wanted:
                _run([program, *_PIP, *wanted], variables)
            _copy(own.values(), folder)
        elif kept.get(SOURCES, sources) is None:
            listener.step("installing what has changed of what the examples import")
            wanted = [*_installable(own.values())]
            if wanted:
                _run([program, *_PIP, "--no-deps", "--force-reinstall", *wanted], variables)
            _copy(own.values(), folder)
        kept.put(NEEDS, needs)
        kept.put(SOURCES, sources)
    return KeptPython(str(program), sources)


_PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input")


def _installable(own: Iterable[Packages]) -> list[Path]:
    return [one.folder for one in own if one.is_installable]


def _beside(own: Packages) -> list[Path]:
    """Return the files of a folder that say what its packages need."""
    return [own.folder / name for name in BUILT_FROM if (own.folder / name).is_file()]


def _within(own: Packages) -> list[Path]:
    return [file for one in own.found for file in _files(one)]


def _bytes(files: Iterable[Path]) -> list[tuple[str, bytes]]:
    return [(str(file), file.read_bytes()) for file in files]


def _files(package: Package) -> list[Path]:
    if package.place.is_file():
        return [package.place]
    found = (path for path in package.place.rglob("*") if path.is_file())
    return sorted(path for path in found if "__pycache__" not in path.parts)


def _copy(own: Iterable[Packages], folder: Path) -> None:
    """Put the packages that pip cannot install where an import finds them, in place of what was copied before."""
    [target] = folder.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages")
    for one in (one for folder in own if not folder.is_installable for one in folder.found):
        if one.place.is_file():
            shutil.copy(one.place, target)
        else:
            shutil.rmtree(target / one.name, ignore_errors=True)
            ignore = shutil.ignore_patterns("__pycache__")
            shutil.copytree(one.place, target / one.name, ignore=ignore)


def _run(command: Sequence[object], variables: Mapping[str, str]) -> None:
    words = [str(one) for one in command]
    done = subprocess.run(
        words, env=dict(variables), capture_output=True, encoding="utf-8", errors="replace"
    )
    if done.returncode:
        said = (done.stderr or done.stdout).strip()
        raise BuildError(
            f"what the examples import could not be installed:\n{said}\n"
            "An index of your own is named as pip knows it, in PIP_INDEX_URL or pip.conf; "
            "or name a Python that has it all: atlas verify --python PATH"
        )
