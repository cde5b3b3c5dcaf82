"""JSON Schema of the authored files, derived from the model, for editors."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import BaseModel

from generator.catalogue.kinds import FOLDERS
from generator.catalogue.model import (
    Asks,
    Category,
    CategoryAddition,
    ConceptAddition,
    Explanations,
    LeftOut,
    ReferenceAddition,
    Shelves,
    Uncovered,
)
from generator.problems import Problem
from generator.system.write import write_atomically

FORMATS: dict[str, type[BaseModel]] = {
    **{folder.word: folder.model for folder in FOLDERS.values()},
    "category": Category,
    "categories": Shelves,
    "uncovered": Uncovered,
    "asks": Asks,
    "names": Explanations,
    "add": ReferenceAddition,
    "concept-add": ConceptAddition,
    "category-add": CategoryAddition,
    "leave_out": LeftOut,
}
"""The form of each kind of authored file."""


def schemas() -> dict[str, bytes]:
    """Return the schema files by name."""
    files = {}
    for name, model in FORMATS.items():
        schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
        schema |= model.model_json_schema()
        files[f"{name}.schema.json"] = (json.dumps(schema, indent=2) + "\n").encode()
    return files


def write_schemas(root: Path) -> None:
    """Write the schemas to `content/schema`."""
    for name, data in schemas().items():
        write_atomically(root / "schema" / name, data)


def drift(root: Path) -> list[Problem]:
    """Return a problem for each schema file that is not as the model says."""
    problems = []
    for name, data in schemas().items():
        path = root / "schema" / name
        if not path.is_file() or path.read_bytes() != data:
            problems.append(
                Problem(
                    f"{root.name}/schema/{name}",
                    1,
                    1,
                    "D701",
                    "the file is not as the model says",
                    "run: atlas schema",
                )
            )
    return problems
