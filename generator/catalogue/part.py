"""One layer of content, as it is read: its entries and categories, and what it says of earlier layers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.files import file_problems
from generator.catalogue.kinds import ADDITION, EXPLANATIONS, FOLDERS, PACKAGE, Folder, kind_of
from generator.catalogue.layers import Layer, Wanted
from generator.catalogue.model import (
    Addition,
    Asks,
    Category,
    CategoryAddition,
    Entry,
    Explanations,
    LeftOut,
    Shelves,
    Uncovered,
)
from generator.catalogue.positions import Document, parse
from generator.catalogue.shape import shape_problems
from generator.problems import Problem, UsageError

Model = TypeVar("Model", bound=BaseModel)
LEFT_OUT = "leave_out.yml"
SHELVES = "categories.yml"
_OF_CATEGORY = ".add.yml"
"""How the name of a file ends that adds to a category."""


@dataclass
class Part:
    """What one layer holds."""

    layer: Layer
    catalogue: Catalogue
    additions: dict[str, Located[Addition]] = field(default_factory=dict)
    """What it adds to entries of earlier layers, by their keys."""
    category_additions: dict[str, Located[CategoryAddition]] = field(default_factory=dict)
    """What it adds to categories of earlier layers, by their slugs."""
    left_out: Located[LeftOut] | None = None
    has_shelves: bool = False
    """Whether it has the file that orders the categories, be it as it may."""
    problems: list[Problem] = field(default_factory=list)


def read_part(layer: Layer) -> Part:
    """Return what a layer holds, with the problems of what could not be read; raise UsageError if it is not there."""
    root = layer.content
    if not root.is_dir():
        raise UsageError(f"there is no content folder at {root}")
    part = Part(layer, Catalogue(root))
    if not layer.is_left_out:
        _Reader(part).read()
        if layer.wanted:
            _select(part.catalogue, layer.wanted)
    return part


class _Reader:
    """Reads the files of one layer."""

    def __init__(self, part: Part) -> None:
        self.part, self.layer, self.root = part, part.layer, part.layer.content
        self.closed: set[Path] = set()

    def read(self) -> None:
        """Read all there is, or as much of it as is wanted."""
        part, catalogue = self.part, self.part.catalogue
        if not self.layer.is_shipped:  # which is as it was when it was packed
            found, self.closed = file_problems(self.root, self.layer.name)
            part.problems += found
        part.has_shelves = self.root in self.closed or any(
            file.is_file() or file in self.closed for file in [self.root / SHELVES]
        )
        if self.root in self.closed:
            return
        for of in FOLDERS.values():
            for folder in self._folders(of):
                self._entry(of, folder)
        for file in self._categories():
            self._category(file)
        catalogue.shelves = self._optional(SHELVES, Shelves)
        catalogue.uncovered = self._optional("uncovered.yml", Uncovered)
        catalogue.asks = self._optional("asks.yml", Asks)
        part.left_out = self._optional(LEFT_OUT, LeftOut)

    def _folders(self, of: Folder) -> Iterator[Path]:
        """Yield the folders of entries; one that may not be opened is among them."""
        parent = self.root / of.name
        if parent in self.closed or not parent.is_dir():
            return
        for path in sorted(parent.iterdir()):
            is_there = path.name[0] != "." and (path in self.closed or path.is_dir())
            wanted = self.layer.wanted
            if is_there and (wanted is None or _may_be_wanted(path / of.file, wanted)):
                yield path

    def _entry(self, of: Folder, folder: Path) -> None:
        part, catalogue = self.part, self.part.catalogue
        if folder in self.closed or any(path.parent == folder for path in self.closed):
            catalogue.broken.add(folder.name)
            return
        key, file, addition = f"{of.name}/{folder.name}", folder / of.file, folder / ADDITION
        if file.is_file() and addition.is_file():
            self._tell(addition, "N224", f"the entry is in {of.file} beside it", "write it there")
        elif addition.is_file():
            added = self._one(addition, of.addition)
            if added is None:
                catalogue.broken.add(folder.name)
            else:
                part.additions[key] = added
            return
        if not file.is_file():
            hint = "create it, or remove the folder"
            self._tell(file, "N206", "the folder has no such file", hint)
            return
        entry = self._one(file, of.model)
        if entry is None:
            catalogue.broken.add(folder.name)
        else:
            catalogue.entries[key] = entry
        names = folder / EXPLANATIONS
        if of.is_code and names.is_file():
            told = self._one(names, Explanations)
            if told is not None:
                catalogue.explanations[key] = told

    def _categories(self) -> list[Path]:
        """Return the files of categories; one that may not be opened is among them."""
        parent = self.root / "categories"
        if parent in self.closed or not parent.is_dir():
            return []
        return sorted(
            path for path in parent.glob("*.yml") if path in self.closed or path.is_file()
        )

    def _category(self, file: Path) -> None:
        slug, catalogue = (
            file.name.removesuffix(_OF_CATEGORY).removesuffix(".yml"),
            self.part.catalogue,
        )
        if file in self.closed:
            catalogue.broken.add(slug)
        elif file.name.endswith(_OF_CATEGORY):
            added = self._one(file, CategoryAddition)
            if added is not None:
                self.part.category_additions[slug] = added
        else:
            category = self._one(file, Category)
            if category is None:
                catalogue.broken.add(slug)
            else:
                catalogue.categories[slug] = category

    def _optional(self, name: str, kind: type[Model]) -> Located[Model] | None:
        file = self.root / name
        return self._one(file, kind) if file.is_file() and file not in self.closed else None

    def _one(self, file: Path, kind: type[Model]) -> Located[Model] | None:
        document, model, found = _parsed(file.read_bytes(), self.layer.where(file), kind)
        self.part.problems += found
        return None if model is None else Located(cast("Model", model), document, file)

    def _tell(self, file: Path, code: str, message: str, hint: str) -> None:
        self.part.problems.append(Problem(self.layer.where(file), 1, 1, code, message, hint))


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


def _may_be_wanted(file: Path, wanted: Wanted) -> bool:
    """Return whether an entry has to be read to know that it is wanted; most are not, which saves seconds."""
    if file.parent.name in wanted.entries:
        return True
    raw = file.read_bytes() if wanted.standard or wanted.categories else b""
    is_package = b"\ndistribution:" in raw
    return (wanted.standard and not is_package) or any(
        slug.encode() in raw for slug in wanted.categories
    )


def _select(catalogue: Catalogue, wanted: Wanted) -> None:
    """Keep the entries that are wanted, and the categories in which they are listed."""
    slugs = set(wanted.categories)
    kept: dict[str, Located[Entry]] = {}
    for key, entry in catalogue.entries.items():
        own = entry.model.categories
        is_standard = wanted.standard and kind_of(entry.model) is not PACKAGE
        if is_standard or entry.model.name in wanted.entries or wanted.categories & set(own):
            kept[key] = entry
            if is_standard:
                slugs |= set(own)
            elif not wanted.categories & set(own):
                slugs.add(own[0])
    _keep(catalogue.entries, set(kept))
    _keep(catalogue.explanations, set(kept))
    _keep(catalogue.categories, slugs)


def _keep(some: dict[str, Any], keys: set[str]) -> None:
    for key in set(some) - keys:
        del some[key]
