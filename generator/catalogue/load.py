"""From the content folder to a checked catalogue, or to every problem in it at once."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from typing import TypeVar, cast

from pydantic import BaseModel, ValidationError

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.files import file_problems, relative
from generator.catalogue.kinds import EXPLANATIONS, FOLDERS
from generator.catalogue.model import Asks, Category, Explanations, Shelves, Uncovered
from generator.catalogue.positions import Document, parse
from generator.catalogue.rules import RULES
from generator.catalogue.shape import shape_problems
from generator.problems import ContentError, Problem, UsageError

Model = TypeVar("Model", bound=BaseModel)


def load(root: Path, own: Collection[str] = ()) -> Catalogue:
    """Return the catalogue; raise ContentError with all problems if there are any.

    `own` are the import names of packages of one's own.
    """
    catalogue, problems = read(root, own)
    for rule in RULES:
        problems += rule(catalogue)
    if problems:
        raise ContentError(problems)
    return catalogue


def read(root: Path, own: Collection[str] = ()) -> tuple[Catalogue, list[Problem]]:
    """Return what could be read, and the problems of what could not."""
    if not root.is_dir():
        raise UsageError(f"there is no content folder at {root}")
    problems, closed = file_problems(root)
    spoiled = closed | {path.parent for path in closed}
    catalogue = Catalogue(root, own_packages=frozenset(own))
    if root in closed:
        return catalogue, problems
    for of in FOLDERS.values():
        for folder in _folders(root / of.name, closed):
            if folder in spoiled:
                catalogue.broken.add(folder.name)
                continue
            file = folder / of.file
            where = relative(file, root)
            if not file.is_file():
                problems.append(
                    Problem(
                        where,
                        1,
                        1,
                        "N206",
                        "the folder has no such file",
                        "create it, or remove the folder",
                    )
                )
                continue
            key = f"{of.name}/{folder.name}"
            entry = _read_one(file, where, of.model, problems)
            if entry is None:
                catalogue.broken.add(folder.name)
            else:
                catalogue.entries[key] = entry
            names = folder / EXPLANATIONS
            if of.is_code and names.is_file():
                told = _read_one(names, relative(names, root), Explanations, problems)
                if told is not None:
                    catalogue.explanations[key] = told
    for file in _categories(root / "categories", closed):
        if file in closed:
            catalogue.broken.add(file.stem)
            continue
        category = _read_one(file, relative(file, root), Category, problems)
        if category is None:
            catalogue.broken.add(file.stem)
        else:
            catalogue.categories[file.stem] = category
    order = root / "categories.yml"
    if order.is_file() and order not in closed:
        catalogue.shelves = _read_one(order, relative(order, root), Shelves, problems)
    elif order not in closed and not own:
        problems.append(
            Problem(
                relative(order, root),
                1,
                1,
                "N206",
                "the file is missing",
                "it lists the categories in order",
            )
        )
    left_out = root / "uncovered.yml"
    if left_out.is_file() and left_out not in closed:
        catalogue.uncovered = _read_one(left_out, relative(left_out, root), Uncovered, problems)
    asks = root / "asks.yml"
    if asks.is_file() and asks not in closed:
        catalogue.asks = _read_one(asks, relative(asks, root), Asks, problems)
    return catalogue, problems


def _folders(parent: Path, closed: set[Path]) -> list[Path]:
    """Return the folders of entries; one that may not be opened is among them."""
    if parent in closed or not parent.is_dir():
        return []
    return sorted(
        path
        for path in parent.iterdir()
        if path.name[0] != "." and (path in closed or path.is_dir())
    )


def _categories(parent: Path, closed: set[Path]) -> list[Path]:
    """Return the files of categories; one that may not be opened is among them."""
    if parent in closed or not parent.is_dir():
        return []
    return sorted(path for path in parent.glob("*.yml") if path in closed or path.is_file())


def _read_one(
    file: Path, where: str, kind: type[Model], problems: list[Problem]
) -> Located[Model] | None:
    document, model, found = _parsed(file.read_bytes(), where, kind)
    problems += found
    return None if model is None else Located(cast("Model", model), document, file)


@lru_cache(maxsize=16_384)
def _parsed(
    raw: bytes, where: str, kind: type[BaseModel]
) -> tuple[Document, BaseModel | None, tuple[Problem, ...]]:
    """Return what a file holds; of whoever serves the site, only what was edited is read again."""
    document = parse(raw, where)
    if document.data is None:
        return document, None, tuple(document.problems)
    try:
        model = kind.model_validate(document.data)
    except ValidationError as error:
        found = (*document.problems, *shape_problems(error, document, kind))
        return document, None, found
    return document, model, tuple(document.problems)
