"""The facts of one release of a package: `facts.json`, written by `atlas measure`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from packaging.utils import canonicalize_name
from pydantic import BaseModel, ConfigDict, Field
from pydantic.types import StringConstraints

from generator.catalogue.files import relative
from generator.catalogue.model import ImportName
from generator.catalogue.model.authored import Distribution
from generator.packages.kept import FOLDER, read_kept
from generator.problems import ContentError, Problem

FILE = "facts.json"
Text = Annotated[str, StringConstraints(min_length=1)]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$")]
Size = Annotated[int, Field(ge=0)]
Link = Annotated[str, StringConstraints(pattern=r"^https://\S+$")]


class Part(BaseModel):
    """Base of what stands in the file: made once, and no key goes unnoticed."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Importing(Part):
    """What it takes to import the package into a fresh interpreter, once it has been compiled and read."""

    name: ImportName
    """The module that was imported."""
    times_json: Annotated[float, Field(gt=0)]
    """How many times as much of the processor's time it takes as `import json` in the same process: the median of several."""
    modules: Size
    """How many modules it loads, itself among them."""


class PackageFacts(Part):
    """What was measured of a distribution, at the release that is pinned here."""

    distribution: Distribution
    """Its name as it is spelled by its author."""
    version: Text
    released: Day | None = None
    """The day its first file was put on the index."""
    measured: Day
    """The day these facts were last found to differ from what stood here."""
    interpreter: Text
    """Where it was installed: `CPython 3.11.7 on Linux`."""
    licence: Text | None = None
    """As its metadata has it: an SPDX expression, or a few words."""
    requires_python: Text | None = None
    """The Pythons it says it runs on, as a version specifier."""
    imports: tuple[ImportName, ...] = ()
    """The names it is imported by."""
    requires: tuple[Distribution, ...] = ()
    """Distributions that it needs itself, without its extras."""
    needs: tuple[Distribution, ...] = ()
    """All that are installed with it, those that others of them need included."""
    left_out: tuple[Distribution, ...] = ()
    """Those among them that were not installed here, such as code for a GPU."""
    wheel: Size | None = None
    """Bytes of the wheel that was installed, if the index tells."""
    installed: Size
    """Bytes of its own files once installed, without what Python compiles."""
    installed_whole: Size
    """The same with all that it needs."""
    compiled: bool
    """Whether it holds compiled code, and not only Python."""
    wheels: tuple[Text, ...] = ()
    """The systems that the index has a wheel of this release for, such as `Linux x86-64`; `any` for all."""
    wheel_pythons: tuple[Text, ...] = ()
    """The supported versions of CPython that one of these wheels runs on."""
    typed: bool
    """Whether it carries type hints for others to use (PEP 561)."""
    commands: tuple[Text, ...] = ()
    """The programs it installs."""
    importing: Importing | None = None
    """None where importing it fails or needs a screen."""
    documentation: Link | None = None
    """Its documentation, if its metadata names one."""


def written(facts: PackageFacts) -> bytes:
    """Return the file: one value a line, so that a change is one line too."""
    data = facts.model_dump(mode="json", exclude_none=True)
    return (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode()


def load_facts(content: Path) -> Mapping[str, PackageFacts]:
    """Return the facts of every package by its normalised name; raise ContentError if a file is wrong."""
    found, problems = read_facts(content)
    if problems:
        raise ContentError(problems)
    return found


def read_facts(content: Path) -> tuple[Mapping[str, PackageFacts], list[Problem]]:
    """Return the facts of every package by its normalised name, and what is wrong with the files of others."""
    found, problems = read_kept(content, FILE, PackageFacts)
    return found, [*problems, *_misplaced(content, found)]


def _misplaced(content: Path, found: Mapping[str, PackageFacts]) -> list[Problem]:
    return [
        Problem(
            relative(content / FOLDER / name / FILE, content),
            2,
            1,
            "D801",
            f"the facts of '{facts.distribution}' stand in the folder of '{name}'",
            "run: atlas measure",
        )
        for name, facts in found.items()
        if canonicalize_name(facts.distribution) != name
    ]
