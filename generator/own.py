"""Code of one's own: from the setting to folders with packages, or to all that is wrong in it."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import PathDistribution, distributions
from pathlib import Path

from packaging.utils import canonicalize_name

from generator.catalogue.library import is_standard
from generator.catalogue.positions import Document
from generator.problems import Problem, nearest
from generator.settings import Own
from generator.source_layout import distribution
from generator.web_address import fault

PLACE = ("extra", "atlas", "own")
"""Where the setting stands in the file."""
_NO_PACKAGES = frozenset({"build", "conftest", "dist", "docs", "examples", "node_modules"}) | {
    "noxfile", "scripts", "setup", "site", "test", "tests", "venv",
}  # fmt: skip
"""What lies beside packages and is none, unless somebody names it."""


@dataclass(frozen=True)
class OwnCode:
    """Packages of one's own that lie in one folder."""

    folder: Path
    """The folder that holds them, whole."""
    packages: tuple[str, ...]
    """Their import names, sorted."""
    called: str
    """How readers are told of it: the distribution, or the folder as it is seen from the top of its repository."""
    repository: str = ""
    """Where its lines are looked at; nothing if nowhere."""
    distribution: str = ""
    """The distribution that was named."""
    install_name: str = ""
    """What is installed to have it, where that is known."""
    beside: Path | None = None
    """The folder of the project, whose repository it has to be; None if its repository was named."""


def own_code(parts: Sequence[Own], root: Path, repository: str) -> tuple[OwnCode, ...]:
    """Return the code that settings without problems name; `root` is the folder of the project."""
    found = []
    for part in parts:
        lent = part.repository or ("" if part.distribution else repository)
        beside = None if part.repository or part.distribution else root
        if part.distribution:
            installed = _installed(root, part.distribution)
            if installed is None:
                continue
            folder, packages = Path(str(installed.locate_file(""))), _packages(installed)
            called = f"{installed.name} {installed.version}"
            install_name = installed.name
        else:
            folder = root / (part.folder or ".")
            packages, install_name = packages_in(folder), distribution(folder)
            called = install_name or _seen(folder, root)
        names = tuple(sorted(part.packages)) or tuple(packages)
        named = part.distribution or ""
        found.append(OwnCode(folder, names, called, lent, named, install_name, beside))
    return tuple(found)


def _seen(folder: Path, root: Path) -> str:
    """Return a folder as readers know it: from the top of its repository, or of what it shares with the project."""
    place = folder.resolve()
    around = [place, *place.parents]
    shared = {root.resolve(), *root.resolve().parents}
    tops = [one for one in around if (one / ".git").exists()]
    top = next((one for one in (*tops, *around) if one in tops or one in shared), place)
    inner = place.relative_to(top).as_posix()
    return f"{place.name if inner == '.' else inner}/"


def problems(parts: Sequence[Own], document: Document, root: Path) -> Iterator[Problem]:
    """Yield what is wrong with what a project calls its own, each at its place in the settings."""
    for i, part in enumerate(parts):
        place = (*PLACE, i)
        if bool(part.folder) == bool(part.distribution):
            what = "both" if part.folder else "neither"
            message = f"code is in a folder or in a distribution, and this names {what}"
            yield document.problem(place, "P821", message, "write `folder: src`, for example")
            continue
        wrong = fault(part.repository) if part.repository else ""
        if wrong:
            message = f"'repository' cannot be '{part.repository}': {wrong}"
            hint = "write it as https://example.org/owner/atlas"
            yield document.problem((*place, "repository"), "P801", message, hint)
        found = yield from (
            _of_folder(part, document, place, root)
            if part.folder
            else _of_distribution(part, document, place, root)
        )
        for name in part.packages or found:
            if is_standard(name):
                at = (*place, "packages", part.packages.index(name)) if part.packages else place
                message = f"'{name}' is a module of the standard library"
                yield document.problem(at, "P827", message, "give the package another name")
        for n, name in enumerate(part.packages):
            if found and not any(name == one or name.startswith(f"{one}.") for one in found):
                where = part.folder or part.distribution
                message = f"there is no package '{name}' in '{where}'"
                hint = nearest(name, found)
                yield document.problem((*place, "packages", n), "P823", message, hint)


def _of_folder(
    part: Own, document: Document, place: tuple[str | int, ...], root: Path
) -> Generator[Problem, None, list[str]]:
    folder = root / str(part.folder)
    at = (*place, "folder")
    if not folder.is_dir():
        there = [one.name for one in root.iterdir() if one.is_dir() and one.name[0] != "."]
        hint = nearest(str(part.folder), there) or "name it from the folder of mkdocs.yml"
        yield document.problem(at, "P822", f"there is no folder '{part.folder}'", hint)
        return []
    found = packages_in(folder)
    if not found and not part.packages:
        message = f"'{part.folder}' holds no package"
        is_package = (folder / "__init__.py").is_file()
        hint = "name the folder above it" if is_package else "name the folder that holds it"
        yield document.problem(at, "P824", message, hint)
    return [*found, *(name for name in part.packages if _is_there(folder, name))]


def _of_distribution(
    part: Own, document: Document, place: tuple[str | int, ...], root: Path
) -> Generator[Problem, None, list[str]]:
    name = str(part.distribution)
    installed = _installed(root, name)
    at = (*place, "distribution")
    if installed is None:
        message = f"the distribution '{name}' is not installed"
        hint = "install it in .venv beside mkdocs.yml, or name the folder of its sources"
        yield document.problem(at, "P825", message, hint)
        return []
    found = _packages(installed)
    if not found:
        message = f"the distribution '{name}' is installed without its files"
        hint = "it is an editable install: name the folder of its sources"
        yield document.problem(at, "P826", message, hint)
    return found


def packages_in(folder: Path) -> list[str]:
    """Return the import names of the packages and modules that lie in a folder, sorted."""
    found = set()
    for one in folder.iterdir() if folder.is_dir() else ():
        name = one.stem if one.suffix in (".py", ".pyi") else one.name
        if not name.isidentifier() or name.startswith("_") or name in _NO_PACKAGES:
            continue
        is_package = one.is_dir() and any(
            (one / f"__init__.{end}").is_file() for end in ("py", "pyi")
        )
        if is_package or one.is_file():
            found.add(name)
    return sorted(found)


def _is_there(folder: Path, name: str) -> bool:
    place = folder.joinpath(*name.split("."))
    return place.is_dir() or place.with_name(f"{place.name}.py").is_file()


def _installed(root: Path, name: str) -> PathDistribution | None:
    """Return what is installed by a name, in the project's environment first."""
    places = (
        sorted(root.glob(".venv/[Ll]ib*/**/site-packages")) if (root / ".venv").is_dir() else []
    )
    for path in [*([str(one)] for one in places), sys.path]:
        for one in distributions(path=list(path)):
            if canonicalize_name(one.metadata["Name"] or "") == canonicalize_name(name):
                return one if isinstance(one, PathDistribution) else None
    return None


def _packages(installed: PathDistribution) -> list[str]:
    """Return the import names of an installed distribution, sorted."""
    found = set()
    for file in installed.files or ():
        first, *rest = file.parts
        name = first if rest else first.partition(".")[0]
        is_code = file.suffix in (".py", ".pyi", ".so", ".pyd")
        if is_code and name.isidentifier() and not name.startswith("_"):
            found.add(name)
    return sorted(found)
