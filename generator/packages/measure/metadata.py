"""What a package says of itself, and what its files say: read from where it is installed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import Distribution, PackagePath
from pathlib import Path

from packaging.tags import Tag, parse_tag
from packaging.utils import canonicalize_name

from generator.packages.measure.environment import Environment
from generator.search.imported import import_names
from generator.search.kinship import is_namesake
from generator.search.shipped import Shipped, module_name

LONGEST = 60
"""Characters of a licence in words; what is longer is its text."""
_COMPILED = (".so", ".pyd", ".dylib", ".dll", ".exe")
_DOCUMENTATION = ("documentation", "docs", "doc", "apidocs", "readthedocs")
_CLASSIFIER = "License :: "
_PROGRAMS = re.compile(r"(?:\.\./)+(?:bin|Scripts)/([^/]+)")


def field(installed: Distribution, name: str) -> str | None:
    """Return a value of its metadata, the first of several."""
    values = installed.metadata.get_all(name)
    return str(values[0]) if values else None


def files(installed: Distribution) -> list[PackagePath]:
    """Return the files of a distribution; what Python compiles to run it is not among them."""
    return [one for one in installed.files or () if "__pycache__" not in one.parts]


def size(installed: Distribution) -> int:
    """Return how many bytes its files have."""
    return sum(one.size or 0 for one in files(installed))


def is_compiled(installed: Distribution) -> bool:
    """Return whether it holds more than Python can read: its wheel says so, or a file does."""
    is_pure = "Root-Is-Purelib: true" in (installed.read_text("WHEEL") or "")
    return not is_pure or any(one.name.endswith(_COMPILED) for one in files(installed))


def is_typed(installed: Distribution) -> bool:
    """Return whether it carries the mark of PEP 561."""
    return any(one.name == "py.typed" for one in files(installed))


def wheel_tags(installed: Distribution) -> frozenset[Tag]:
    """Return the tags of the wheel that was installed."""
    lines = re.findall(r"^Tag: *(\S+)", installed.read_text("WHEEL") or "", re.MULTILINE)
    return frozenset(tag for line in lines for tag in parse_tag(line))


def commands(installed: Distribution) -> list[str]:
    """Return the programs it installs, sorted."""
    entries = installed.entry_points
    names = {one.name for one in entries if one.group in ("console_scripts", "gui_scripts")}
    names |= {found[1] for one in files(installed) if (found := _PROGRAMS.fullmatch(str(one)))}
    return sorted(name.removesuffix(".exe") for name in names)


def licence(installed: Distribution) -> str | None:
    """Return its licence: the expression, the words of the author, or those of its classifiers."""
    expression = field(installed, "License-Expression")
    if expression:
        return expression
    words = " ".join((field(installed, "License") or "").split())
    if 0 < len(words) <= LONGEST and words.casefold() not in ("unknown", "license", "licence"):
        return words
    found = [
        one.rpartition(" :: ")[2]
        for one in installed.metadata.get_all("Classifier") or ()
        if one.startswith(_CLASSIFIER) and one != "License :: OSI Approved"
    ]
    return ", ".join(found) or None


def documentation(installed: Distribution) -> str | None:
    """Return the documentation that its metadata names, if it stands behind https."""
    for line in installed.metadata.get_all("Project-URL") or ():
        label, _, address = line.partition(",")
        is_it = re.sub(r"[\W_]", "", label).casefold() in _DOCUMENTATION  # as PEP 753 compares them
        if is_it and re.fullmatch(r"https://\S+", address.strip()):
            return str(address.strip())
    return None


@cache
def imports(environment: Environment) -> Mapping[str, tuple[str, ...]]:
    """Return the names that each installed distribution is imported by."""
    return import_names(_shipped(name, one) for name, one in environment.installed.items())


def _shipped(name: str, installed: Distribution) -> Shipped:
    found = Shipped({name})
    for path in files(installed):
        module = module_name(list(path.parts))
        if module:
            found.modules.add(module)
            if Path(path.name).stem == "__init__":
                found.regular.add(module)
    return found


def main_import(distribution: str, names: Iterable[str]) -> str | None:
    """Return the name that a distribution is chiefly imported by."""
    own = sorted(names, key=lambda name: (name.startswith("_"), name.count("."), len(name), name))
    alike = [
        name for name in own if is_namesake(tuple(name.split(".")), canonicalize_name(distribution))
    ]
    return next(iter([*alike, *own]), None)
