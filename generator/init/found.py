"""All that a new project can find out by itself, so that nobody is asked."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue.library import is_standard
from generator.init.repository import Repository, repository
from generator.source_layout import Packages, packages

LONGEST = 60
"""Characters of the name of a site (`Name` in generator/settings.py)."""
GENERAL = frozenset({"atlas", "doc", "docs", "documentation", "modules", "site", "website"})
"""Names of folders that say nothing of whose they are."""


@dataclass(frozen=True)
class Found:
    """What is known of a project that is to begin in a folder."""

    folder: Path
    name: str
    """The name of its site."""
    packages: Packages | None
    """The packages it is about; None if there are none, so that it begins with one to try it with."""
    repository: Repository | None

    @property
    def top(self) -> Path:
        """Return the folder in which hosts look for workflows."""
        return self.repository.top if self.repository else self.folder

    @property
    def inner(self) -> str:
        """Return the folder as it is seen from the top, with slashes; nothing if it is the top."""
        inner = self.folder.resolve().relative_to(self.top.resolve()).as_posix()
        return "" if inner == "." else inner

    @property
    def module(self) -> str:
        """Return the import name of the first package."""
        return self.packages.found[0].name if self.packages else sample_name(self.folder.name)

    @property
    def source(self) -> str:
        """Return the folder of the packages as it is seen from the project, with slashes."""
        return self.seen(self.packages.folder if self.packages else self.folder)

    def seen(self, place: Path) -> str:
        """Return a place as it is seen from the project, with slashes."""
        return Path(os.path.relpath(place.resolve(), self.folder.resolve())).as_posix()


def find_out(folder: Path, here: Path, name: str = "") -> Found:
    """Return what is known of a project in a folder; `here` is where the command was given.

    `name` takes the place of the name that would be made from the folder. Packages are looked for in the
    folder, then in those around it that belong to the same repository, or without one in `here`.
    """
    known = repository(folder)
    around = [folder, *folder.parents]
    if known:
        around = [one for one in around if one.resolve().is_relative_to(known.top.resolve())]
    else:
        around = [one for one in around if one in (folder, here)]
    own = next(filter(None, map(packages, around)), None)
    return Found(folder, name or site_name(folder.name, own), own, known)


def site_name(folder: str, own: Packages | None) -> str:
    """Return the name of a site: its folder's in words, after whose it is where the folder does not say."""
    words = re.findall(r"[^\W_]+", folder)
    is_general = {word.casefold() for word in words} <= GENERAL
    if is_general and own:
        words = [own.distribution or own.found[0].name, *(words or ["modules"])]
    text = " ".join(words) or "Our modules"
    return f"{text[0].upper()}{text[1:]}"[:LONGEST].strip()


def sample_name(folder: str) -> str:
    """Return the import name of a package to try a project with, made from the name of its folder."""
    name = "_".join(re.findall(r"[a-z0-9]+", folder.casefold())) or "our_tools"
    name = name if name[0].isalpha() else f"our_{name}"
    return f"{name}_tools" if is_standard(name) or name in GENERAL else name
