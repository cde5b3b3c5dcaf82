"""What to use instead of a name that a package dropped: `instead.yml`, the one authored file beside what is measured."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from pydantic import RootModel, ValidationError

from generator.catalogue.files import relative
from generator.catalogue.model.authored import Authored, DottedName
from generator.catalogue.model.authored import Text as Written
from generator.catalogue.positions import Document, parse
from generator.catalogue.shape import shape_problems
from generator.packages.kept import kept
from generator.packages.releases import PackageReleases
from generator.problems import ContentError, Problem, nearest

FILE = "instead.yml"


class Instead(Authored):
    """What is written of one name that is gone."""

    use: Written
    """Completes "use …": code in backticks."""
    check: Written
    """A few lines that do it the new way; they are run, and must not raise."""


class Insteads(RootModel[dict[DottedName, Instead]]):
    """By full name, such as `pandas.DataFrame.append`."""


Found = Mapping[str, Mapping[str, Instead]]
"""By distribution and full name."""


def load_instead(content: Path, releases: Mapping[str, PackageReleases]) -> Found:
    """Return what is written, by normalised distribution; raise ContentError with all that is wrong."""
    found, problems = read_instead(content, releases)
    if problems:
        raise ContentError(problems)
    return found


def read_instead(
    content: Path, releases: Mapping[str, PackageReleases]
) -> tuple[Found, list[Problem]]:
    """Return what is written, and what is wrong with it: also of names that no release that was read dropped."""
    found: dict[str, Mapping[str, Instead]] = {}
    problems: list[Problem] = []
    for file in kept(content, FILE):
        document = parse(file.read_bytes(), relative(file, content))
        problems += document.problems
        if document.problems:
            continue
        try:
            some = Insteads.model_validate(document.data).root
        except ValidationError as error:
            problems += shape_problems(error, document, cast("type", Insteads))
            continue
        found[file.parent.name] = some
        problems += _never_dropped(document, some, releases.get(file.parent.name))
    return found, problems


def _never_dropped(
    document: Document, some: Mapping[str, Instead], releases: PackageReleases | None
) -> list[Problem]:
    dropped = releases.gone if releases else {}
    return [
        document.problem(
            (name, "<key>"),
            "D802",
            f"no release that was read dropped '{name}'",
            nearest(name, dropped),
        )
        for name in some
        if name not in dropped
    ]
