"""A new entry to fill in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.catalogue import draft
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.files import unportable
from generator.catalogue.kinds import ADDITION, FOLDERS, MODULES, EntryKind
from generator.catalogue.layers import Layer, as_layers
from generator.catalogue.library import is_standard
from generator.catalogue.load import read
from generator.catalogue.model import Entry
from generator.catalogue.positions import parse
from generator.catalogue.rules.names import NAMING, owner
from generator.catalogue.shape import shape_problems
from generator.problems import Problem, UsageError, unknown
from generator.system.write import write_atomically

FOLDER = {folder.word: folder for folder in FOLDERS.values()}


@dataclass(frozen=True)
class OwnNames:
    """The modules of one's own, which a new entry may be about."""

    modules: Collection[str]
    """Their import names."""
    where: str
    """Where they are, as it was written."""


def create(
    content: Path | Sequence[Layer],
    kind: str,
    name: str,
    distribution: str | None = None,
    known: draft.Known = draft.NOTHING,
    own: OwnNames | None = None,
) -> Path:
    """Write a draft entry and its first scripts; return the entry's file.

    `known` is what is known of the module, and `own` names those of a project that has modules of its own.
    Raises UsageError if the entry exists, if it names no distribution and is neither one's own nor Python's,
    or with what `atlas check` would say of the name.
    """
    if distribution and kind != "module":
        raise UsageError(f"a {kind} belongs to no distribution")
    folder = FOLDER[EntryKind(kind)]
    layers = as_layers(content)
    root = layers[-1].content
    file = root / folder.name / name / folder.file
    catalogue, _ = read(layers)
    problem = _refusal(catalogue, file, kind, name, distribution, own)
    if problem:
        raise UsageError(f"{problem.message}; {problem.hint}")
    if file.parent.exists():
        raise UsageError(f"{file if file.exists() else file.parent} is already there")
    known = _filed(catalogue, name, replace(known, is_own=known.is_own and not distribution))
    write_atomically(file, draft.entry(kind, name, distribution, known).encode())
    for script, code in draft.scripts(kind, name, known):
        write_atomically(file.with_name(script), code.encode())
    return file


def _filed(catalogue: Catalogue, name: str, known: draft.Known) -> draft.Known:
    """Return what is known of a module of one's own with its place: in the first of the project's own categories."""
    if not known.is_own:
        return known
    slugs = [*catalogue.category_order, *sorted(catalogue.categories)]
    own = (slug for slug in slugs if catalogue.is_own(catalogue.categories[slug].file))
    category = next(own, slugs[0] if slugs else draft.SOME_CATEGORY)
    parts = name.split(".")
    packages = (".".join(parts[:end]) for end in range(len(parts) - 1, 0, -1))
    package = next((one for one in packages if f"{MODULES.name}/{one}" in catalogue.entries), "")
    return replace(known, category=category, package=package)


def _refusal(
    catalogue: Catalogue,
    file: Path,
    kind: str,
    name: str,
    distribution: str | None,
    own: OwnNames | None,
) -> Problem | None:
    """Return why there can be no entry of this name: what the model, the files or the rules say."""
    folder = FOLDER[EntryKind(kind)]
    where = f"{catalogue.root.name}/{folder.name}/{name}/{folder.file}"
    document = parse(draft.entry(kind, "x", distribution and "x").encode(), where)
    document.data |= {"name": name} | ({"distribution": distribution} if distribution else {})
    try:
        entry: Located[Any] = Located(folder.model.model_validate(document.data), document, file)
    except ValidationError as error:
        return next(shape_problems(error, document, folder.model))
    reason = unportable(name)
    if reason:
        return entry.problem(("name",), "F604", f"the name '{name}' {reason}", "take another")
    key = f"{folder.name}/{name}"
    if key in catalogue.entries:
        if catalogue.is_own(catalogue.entries[key].file):
            return None  # that it is there says more
        before = catalogue.entries[key].document.path
        hint = f"add to it in {folder.name}/{name}/{ADDITION}"
        return entry.problem(("name",), "N225", f"{before} has '{name}' already", hint)
    is_asked = kind == EntryKind.MODULE and not distribution
    unheard_of = _unheard_of(entry, own) if own and is_asked else None
    return _claimed(catalogue, entry) or unheard_of or _against_rules(catalogue, key, entry)


def _claimed(catalogue: Catalogue, entry: Located[Entry]) -> Problem | None:
    for path in ("name", "distribution"):
        name = getattr(entry.model, path, None)
        claimed = owner(catalogue, name) if name else None
        if claimed and ("." not in entry.model.name or path == "name"):
            message = f"'{name}' is already claimed by {claimed}"
            hint = "a name or alias belongs to one entry, whatever its case"
            return entry.problem((path,), "N202", message, hint)
    return None


def _unheard_of(entry: Located[Entry], own: OwnNames) -> Problem | None:
    """Return what is wrong with a module that is neither one's own nor Python's; nothing if there is such a one."""
    name = entry.model.name
    if name in own.modules or is_standard(name):
        return None
    message, _, guess = unknown("module", name, own.modules, own.where).partition("; ")
    hint = guess or "one of a third-party package is begun with --distribution"
    return entry.problem(("name",), "N218", message, hint)


def _against_rules(catalogue: Catalogue, key: str, entry: Located[Entry]) -> Problem | None:
    trial = replace(catalogue, entries={**catalogue.entries, key: entry})
    before = {problem for rule in NAMING for problem in rule(catalogue)}
    after = (problem for rule in NAMING for problem in rule(trial))
    return next((problem for problem in after if problem not in before), None)
