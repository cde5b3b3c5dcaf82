"""A new entry to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.catalogue import draft
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.files import unportable
from generator.catalogue.kinds import ADDITION, FOLDERS, EntryKind
from generator.catalogue.layers import Layer, as_layers
from generator.catalogue.load import read
from generator.catalogue.model import Entry
from generator.catalogue.positions import parse
from generator.catalogue.rules.names import NAMING, owner
from generator.catalogue.shape import shape_problems
from generator.problems import Problem, UsageError
from generator.system.write import write_atomically

FOLDER = {folder.word: folder for folder in FOLDERS.values()}


def create(
    content: Path | Sequence[Layer],
    kind: str,
    name: str,
    distribution: str | None = None,
    known: draft.Known = draft.NOTHING,
) -> Path:
    """Write a draft entry and its first scripts; return the entry's file.

    `known` is what is known of the module.
    Raises UsageError if the entry exists, or with what `atlas check` would say of the name.
    """
    if distribution and kind != "module":
        raise UsageError(f"a {kind} belongs to no distribution")
    folder = FOLDER[EntryKind(kind)]
    layers = as_layers(content)
    root = layers[-1].content
    file = root / folder.name / name / folder.file
    problem = _refusal(layers, kind, name, distribution)
    if problem:
        raise UsageError(f"{problem.message}; {problem.hint}")
    if file.parent.exists():
        raise UsageError(f"{file if file.exists() else file.parent} is already there")
    write_atomically(file, draft.entry(kind, name, distribution, known).encode())
    for script, code in draft.scripts(kind, name, known):
        write_atomically(file.with_name(script), code.encode())
    return file


def _refusal(
    layers: Sequence[Layer], kind: str, name: str, distribution: str | None
) -> Problem | None:
    """Return why there can be no entry of this name: what the model, the files or the rules say."""
    folder = FOLDER[EntryKind(kind)]
    root = layers[-1].content
    where = f"{root.name}/{folder.name}/{name}/{folder.file}"
    document = parse(draft.entry(kind, "x", distribution and "x").encode(), where)
    document.data |= {"name": name} | ({"distribution": distribution} if distribution else {})
    try:
        entry: Located[Any] = Located(
            folder.model.model_validate(document.data), document, root / where
        )
    except ValidationError as error:
        return next(shape_problems(error, document, folder.model))
    reason = unportable(name)
    if reason:
        return entry.problem(("name",), "F604", f"the name '{name}' {reason}", "take another")
    catalogue, _ = read(layers)
    key = f"{folder.name}/{name}"
    if key in catalogue.entries:
        if catalogue.is_own(catalogue.entries[key].file):
            return None  # that it is there says more
        before = catalogue.entries[key].document.path
        hint = f"add to it in {folder.name}/{name}/{ADDITION}"
        return entry.problem(("name",), "N225", f"{before} has '{name}' already", hint)
    return _claimed(catalogue, entry) or _against_rules(catalogue, key, entry)


def _claimed(catalogue: Catalogue, entry: Located[Entry]) -> Problem | None:
    for path in ("name", "distribution"):
        name = getattr(entry.model, path, None)
        claimed = owner(catalogue, name) if name else None
        if claimed and ("." not in entry.model.name or path == "name"):
            message = f"'{name}' is already claimed by {claimed}"
            hint = "a name or alias belongs to one entry, whatever its case"
            return entry.problem((path,), "N202", message, hint)
    return None


def _against_rules(catalogue: Catalogue, key: str, entry: Located[Entry]) -> Problem | None:
    trial = replace(catalogue, entries={**catalogue.entries, key: entry})
    before = {problem for rule in NAMING for problem in rule(catalogue)}
    after = (problem for rule in NAMING for problem in rule(trial))
    return next((problem for problem in after if problem not in before), None)
