"""Which packages of somebody's own lie in a folder: as `pyproject.toml` says, or as folders are there."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.catalogue.library import is_standard

PROJECT = "pyproject.toml"
PLACES = (".", "src", "lib", "python")
"""Where packages lie below the folder of a project, by custom."""
OTHERS = frozenset(
    [
        "benchmarks",
        "build",
        "ci",
        "content",
        "dist",
        "doc",
        "docs",
        "env",
        "examples",
        "node_modules",
        "scripts",
        "site",
        "templates",
        "test",
        "testing",
        "tests",
        "tools",
        "utils",
        "venv",
    ]
)
"""Folders beside packages that are none, or none that somebody installs."""
_NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True)
class Package:
    """A package, or a module that is one file."""

    name: str
    """As it is imported."""
    place: Path
    """Its folder, or the file."""

    @property
    def modules(self) -> int:
        """Return how many modules it holds, itself among them; private ones do not count."""
        if self.place.is_file():
            return 1
        inner = (file.relative_to(self.place).with_suffix("").parts for file in _files(self.place))
        return sum(all(part == "__init__" or part[0] != "_" for part in parts) for parts in inner)

    @property
    def docstring(self) -> str:
        """Return what it says of itself, read and not imported; nothing if that cannot be read."""
        file = self.place if self.place.is_file() else self.place / "__init__.py"
        try:
            return ast.get_docstring(ast.parse(file.read_bytes())) or ""
        except (OSError, SyntaxError, ValueError):
            return ""


@dataclass(frozen=True)
class Packages:
    """The packages of one folder."""

    folder: Path
    """Where `pyproject.toml` is, or the packages are."""
    distribution: str = ""
    """What is installed to have them; nothing where no file says so."""
    description: str = ""
    """What that says of itself."""
    found: tuple[Package, ...] = ()
    """The packages, the one called like the distribution first."""

    @property
    def is_installable(self) -> bool:
        """Return whether pip can install the folder."""
        return (self.folder / PROJECT).is_file() or (self.folder / "setup.py").is_file()


def packages(folder: Path) -> Packages | None:
    """Return the packages of a folder, or None if there are none in it."""
    said = _said(folder)
    project = _project(said)
    distribution = str(project.get("name") or "")
    names = {re.sub(r"\W", "_", distribution).casefold(): distribution}
    found = {one.name: one for where in _places(folder, said) for one in _in(where)}
    if not found and distribution:
        found = {one.name: one for one in _alone(folder, names)}
    if not found:
        return None
    first = sorted(found.values(), key=lambda one: (one.name.casefold() not in names, one.name))
    return Packages(folder, distribution, str(project.get("description") or ""), tuple(first))


def distribution(folder: Path) -> str:
    """Return what is installed to have the packages of a folder, as `pyproject.toml` in it or above it says."""
    for place in (folder, folder.resolve().parent):
        name = _project(_said(place)).get("name")
        if name:
            return str(name)
    return ""


def _said(folder: Path) -> Mapping[str, Any]:
    """Return what `pyproject.toml` says; one that cannot be read says nothing."""
    try:
        return tomllib.loads((folder / PROJECT).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}


def _project(said: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the table that names the distribution."""
    return _table(said, "project") or _table(said, "tool", "poetry")


def _table(said: Mapping[str, Any], *keys: str) -> Mapping[str, Any]:
    """Return the table at a path of keys; what has another shape is as good as not there."""
    for key in keys:
        inner = said.get(key)
        said = inner if isinstance(inner, dict) else {}
    return said


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _places(folder: Path, said: Mapping[str, Any]) -> Iterator[Path]:
    """Yield the folders that hold packages, those that the tools are told of first."""
    find = _table(said, "tool", "setuptools", "packages", "find")
    for where in _texts(find.get("where")):
        yield folder / where
    wheel = _table(said, "tool", "hatch", "build", "targets", "wheel")
    for name in _texts(wheel.get("packages")):
        yield (folder / name).parent
    for name in PLACES:
        yield folder / name


def _in(folder: Path) -> Iterator[Package]:
    try:
        inner = sorted(folder.iterdir())
    except OSError:
        return
    for place in inner:
        name = place.name
        if name in OTHERS or not _NAME.fullmatch(name) or is_standard(name):
            continue
        if (place / "__init__.py").is_file():
            yield Package(name, place)


def _alone(folder: Path, names: Mapping[str, str]) -> Iterator[Package]:
    """Yield the modules that are one file, called like the distribution."""
    for name in PLACES:
        for file in sorted((folder / name).glob("*.py")):
            if file.stem.casefold() in names:
                yield Package(file.stem, file)


def _files(folder: Path) -> Iterator[Path]:
    """Yield the Python files of a package; folders in it that are no packages hold data, or tests."""
    for place in sorted(folder.iterdir()):
        if place.suffix == ".py":
            yield place
        elif (place / "__init__.py").is_file() and place.name not in OTHERS:
            yield from _files(place)
