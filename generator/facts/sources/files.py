"""The files of a package: which module each is, with the stub beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.facts.measured import ModuleKind

COMPILED = (".so", ".pyd")
NOT_OURS = frozenset({"tests", "conftest", "setup", "__main__"})
"""Modules that nobody imports."""


@dataclass(frozen=True)
class ModuleFile:
    """One module of a package and the files it is known by."""

    name: str
    source: Path | None = None
    stub: Path | None = None
    compiled: Path | None = None
    is_package: bool = False

    @property
    def kind(self) -> ModuleKind:
        """Return how the module would be carried."""
        if self.is_package:
            return ModuleKind.PACKAGE
        return ModuleKind.PYTHON if self.source or not self.compiled else ModuleKind.EXTENSION

    @property
    def file(self) -> Path | None:
        """Return the file that says most of it; None for a folder without one."""
        return self.source or self.stub or self.compiled


def module_files(folder: Path, name: str) -> Iterator[ModuleFile]:
    """Yield the modules of a package or module below a folder such as `src` or `site-packages`, sorted.

    `name` is what is imported; with dots it is one inside a namespace package. Stubs may lie beside
    the sources or in a folder `<name>-stubs`. Tests are left out. Yield nothing if there is no such module.
    """
    *above, last = name.split(".")
    first, *rest = name.split(".")
    inside = folder.joinpath(*above)
    stubs = folder.joinpath(f"{first}-stubs", *rest)
    place = inside / last
    if place.is_dir() or stubs.is_dir():
        yield from _package(name, place, stubs)
    else:
        yield from (one for one in _plain(inside, stubs.parent, above) if one.name == name)


def is_public(name: str) -> bool:
    """Return whether the name of a module has no part that begins with an underscore, and none for tests."""
    return not any(part in NOT_OURS or part.startswith(("_", "test_")) for part in name.split("."))


def _package(name: str, place: Path, stubs: Path) -> Iterator[ModuleFile]:
    own = _named(place).get("__init__", {})
    other = _named(stubs).get("__init__", {})
    yield ModuleFile(name, own.get(".py"), own.get(".pyi") or other.get(".pyi"), is_package=True)
    is_regular = bool(own or other)
    inner = list(_plain(place, stubs, name.split(".")))
    for folder in sorted({one.name for one in (*_folders(place), *_folders(stubs))}):
        below = place / folder, stubs / folder
        if not is_regular or any("__init__" in _named(one) for one in below):
            found = list(_package(f"{name}.{folder}", *below))
            inner += found if len(found) > 1 or found[0].file else []
    packages = {one.name for one in inner if one.is_package}
    unique = (one for one in inner if one.is_package or one.name not in packages)
    yield from sorted(unique, key=lambda one: one.name.split("."))


def _plain(place: Path, stubs: Path, above: list[str]) -> Iterator[ModuleFile]:
    own, other = _named(place), _named(stubs)
    for stem in sorted({*own, *other} - {"__init__"}):
        files = {**other.get(stem, {}), **own.get(stem, {})}
        if _is_left_out(stem):
            continue
        name = ".".join([*above, stem])
        yield ModuleFile(name, files.get(".py"), files.get(".pyi"), files.get("compiled"))


def _named(folder: Path) -> dict[str, dict[str, Path]]:
    """Return the files of a folder that are modules, by name and by what they are."""
    found: dict[str, dict[str, Path]] = {}
    for one in sorted(folder.iterdir()) if folder.is_dir() else ():
        stem, _, _ = one.name.partition(".")
        kind = "compiled" if one.suffix in COMPILED else one.suffix
        is_plain = kind == "compiled" or one.name == f"{stem}{one.suffix}"
        if kind in (".py", ".pyi", "compiled") and is_plain and stem.isidentifier():
            found.setdefault(stem, {}).setdefault(kind, one)
    return found


def _folders(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for one in sorted(folder.iterdir()):
            if one.is_dir() and one.name.isidentifier() and not _is_left_out(one.name):
                yield one


def _is_left_out(stem: str) -> bool:
    return stem in NOT_OURS or stem.startswith("test_") or stem == "__pycache__"
