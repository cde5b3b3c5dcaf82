"""What was measured of packages, as it is kept: `content/packages/<distribution, normalised>/<file>`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from packaging.utils import canonicalize_name
from pydantic import BaseModel, ValidationError

from generator.catalogue.files import relative
from generator.catalogue.positions import parse
from generator.catalogue.shape import shape_problems
from generator.problems import Problem

Model = TypeVar("Model", bound=BaseModel)

FOLDER = "packages"
STAND_INS = {"opencv-python": "opencv-python-headless", "tensorflow": "tensorflow-cpu"}
"""Distributions that carry the same module without a screen or without GPU code; they are what is installed here."""


def stand_in(distribution: str) -> str:
    """Return the normalised name of the distribution that is measured for one."""
    name = canonicalize_name(distribution)
    return STAND_INS.get(name, name)


def place(content: Path, distribution: str, file: str) -> Path:
    """Return where a file on a distribution stands, whether it is there or not."""
    return content / FOLDER / stand_in(distribution) / file


def kept(content: Path, file: str) -> Iterator[Path]:
    """Yield every file of this name that there is, in order of the distributions."""
    folder = content / FOLDER
    if folder.is_dir():
        yield from sorted(folder.glob(f"*/{file}"))


def read_kept(
    content: Path, file: str, model: type[Model]
) -> tuple[dict[str, Model], list[Problem]]:
    """Return what the JSON files of this name hold, by normalised distribution, and what is wrong with others.

    Problems have their lines: to YAML, JSON is nothing new.
    """
    found: dict[str, Model] = {}
    problems: list[Problem] = []
    for one in kept(content, file):
        raw = one.read_bytes()
        try:
            found[one.parent.name] = model.model_validate_json(raw)
        except ValidationError as error:
            document = parse(raw, relative(one, content))
            problems += document.problems or list(shape_problems(error, document, model))
    return found, problems
