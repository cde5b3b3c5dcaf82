"""What an atlas is for its projects: its settings, the form of their content, the files of `atlas init`, its catalogue.

A project keeps that of the atlas it was last brought up to date with, in `.atlas.json`, so that a newer one
can say what changed. Everything in it follows from the atlas alone, nothing from the project.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.catalogue.kinds import FOLDERS
from generator.catalogue.schema import FORMATS
from generator.catalogue.shape import inner_model
from generator.init.begin import STATE
from generator.init.files import TEMPLATES
from generator.problems import UsageError
from generator.settings import Settings

NEEDED = "!"
"""Ends a key that has to be there."""


class State(BaseModel):
    """What is kept of one atlas."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    atlas: str
    """Its version."""
    settings: tuple[str, ...] = ()
    content: Mapping[str, tuple[str, ...]] = {}
    """The keys of each kind of authored file."""
    files: Mapping[str, str] = {}
    """A digest of what makes each file of `atlas init`."""
    entries: Mapping[str, str] = {}
    """The names of the entries that come with it, by folder, with blanks between them."""

    def names(self) -> set[tuple[str, str]]:
        """Return folder and name of every entry."""
        return {(folder, name) for folder, all_ in self.entries.items() for name in all_.split()}


def state(version: str, templates: Path, catalogue: Path) -> State:
    """Return what this atlas is, of a version, with the content that comes with it."""
    return State(
        atlas=version,
        settings=tuple(keys(Settings)),
        content={name: tuple(keys(model)) for name, model in FORMATS.items()},
        files={
            name: hashlib.sha256((templates / "init" / f"{name}.jinja").read_bytes()).hexdigest()[:16]
            for name in TEMPLATES
        },
        entries={
            of.name: " ".join(sorted(file.parent.name for file in (catalogue / of.name).glob(f"*/{of.file}")))
            for of in FOLDERS.values()
        },
    )  # fmt: skip


def explained(model: type[BaseModel], before: str = "") -> Mapping[str, str]:
    """Return the first sentence about every key of a model."""
    found = {}
    for name, field in model.model_fields.items():
        found[f"{before}{name}"] = (field.description or "").split(". ")[0].rstrip(".")
        inner = inner_model(field.annotation)
        found |= explained(inner, f"{before}{name}.") if inner else {}
    return found


def keys(model: type[BaseModel], before: str = "") -> Iterator[str]:
    """Yield every key of a model with those above it, such as `tasks.title!`; the mark ends one that is needed."""
    for name, field in model.model_fields.items():
        path = f"{before}{name}" if name != "root" else before.rstrip(".")
        yield f"{path}{NEEDED if field.is_required() else ''}"
        inner = inner_model(field.annotation)
        if inner:
            yield from keys(inner, f"{path}.")


def as_bytes(kept: State) -> bytes:
    """Return the file that keeps it, with a line for whatever a review would want to see change."""
    return (json.dumps(kept.model_dump(mode="json"), indent=1, ensure_ascii=False) + "\n").encode()


def kept_state(root: Path) -> State | None:
    """Return what a project keeps, or None if it keeps nothing; raise UsageError if that cannot be read."""
    file = root / STATE
    if not file.is_file():
        return None
    try:
        return State.model_validate_json(file.read_bytes())
    except ValidationError:
        raise UsageError(
            f"{file} is not as `atlas init` writes it; remove it, and run: atlas upgrade --done"
        ) from None
