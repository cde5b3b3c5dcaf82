"""The package as a wheel, installed outside the checkout: built once in a run of the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT

Once = Callable[[str, Callable[[Path], None]], Path]
Atlas = Callable[..., "subprocess.CompletedProcess[str]"]
"""Runs the installed command in a folder."""
ALONE = """\
import sys

def refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        place = str(arguments[0] if event.startswith("socket.get") else arguments[1])
        if "127.0.0.1" not in place and "localhost" not in place:
            raise PermissionError(f"{event} of {place}: nothing is sent anywhere")

sys.addaudithook(refuse)
"""
"""Makes every Python that is started refuse to ask another host for anything."""


@pytest.fixture(scope="session")
def wheel(once: Once) -> Path:
    """Build the wheel from a copy, so that nothing is left in the checkout."""

    def fill(folder: Path) -> None:
        copy = folder / "sources"
        for name in ("generator", "templates", "content"):
            left_out = shutil.ignore_patterns("__pycache__", "node_modules")
            shutil.copytree(ROOT / name, copy / name, ignore=left_out)
        for name in ("mkdocs.yml", "pyproject.toml", "README.md", "LICENSE"):
            shutil.copyfile(ROOT / name, copy / name)
        pip(
            sys.executable,
            "wheel",
            "--no-deps",
            "--no-build-isolation",
            "--wheel-dir",
            folder,
            copy,
        )

    [file] = once("wheel", fill).glob("*.whl")
    return file


def pip(python: Path | str, *arguments: Path | str) -> None:
    command = [sys.executable, "-m", "pip", "--python", python, *arguments]
    command += ["--no-index", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def programs(wheel: Path, once: Once) -> Path:
    """Return the folder of programs of a fresh environment with the wheel in it.

    What the package needs is lent by the environment of the tests, so that nothing is downloaded.
    """

    def fill(folder: Path) -> None:
        venv.create(folder / "fresh", symlinks=os.name != "nt")
        [packages] = (folder / "fresh").glob("**/site-packages")
        lent = [place for place in sys.path if place.endswith("site-packages")]
        (packages / "lent.pth").write_text("\n".join(lent), "utf-8")
        pip(folder / "fresh" / _PROGRAMS / "python", "install", "--no-deps", wheel)
        (folder / "alone").mkdir()
        (folder / "alone/sitecustomize.py").write_text(ALONE, "utf-8")

    return once("installed", fill) / "fresh" / _PROGRAMS


_PROGRAMS = "Scripts" if os.name == "nt" else "bin"


@pytest.fixture(scope="session")
def package(programs: Path) -> Path:
    """Return the installed package."""
    [found] = programs.parent.glob("**/site-packages/generator")
    return found


@pytest.fixture(scope="session")
def atlas(programs: Path) -> Atlas:
    """Return what runs the installed command; it may ask no other host for anything."""

    def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        variables = {**os.environ, "PYTHONPATH": str(programs.parent.parent / "alone")}
        command = [str(programs / "atlas"), *arguments]
        return subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True)

    return run
