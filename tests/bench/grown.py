"""Larger catalogues, made from the real one: every entry again and again, under other names."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import yaml

from generator.catalogue.kinds import FOLDERS
from generator.facts.model import Facts

Value = TypeVar("Value")
TOGETHER = 10
"""How many copies share a group of categories: neither groups nor a group may be longer than a list may."""


def grow(content: Path, target: Path, copies: int) -> None:
    """Write a catalogue with this many copies of each entry and category; the first is the original."""
    entries = {path.name: kind for kind in FOLDERS for path in (content / kind).iterdir()}
    slugs = [path.stem for path in (content / "categories").glob("*.yml")]
    for copy in range(copies):
        joint = {"modules": "_", "builtins": "_", "concepts": "-"}
        names = {name: _renamed(name, copy, joint[kind]) for name, kind in entries.items()}
        shelves = {slug: _renamed(slug, copy, "-") for slug in slugs}
        for name, kind in entries.items():
            _copy_entry(content / kind / name, target / kind / names[name], names, shelves, copy)
        for slug in slugs:
            data = _read(content / "categories" / f"{slug}.yml")
            data["title"] += f" {copy}" if copy else ""
            _write(target / "categories" / f"{shelves[slug]}.yml", _rename(data, names, shelves))
    whole = _read(content / "categories.yml")
    whole["groups"] = [
        {
            "group": group["group"] + (f" {first}" if first else ""),
            "categories": [
                _renamed(slug, copy, "-")
                for copy in range(first, min(first + TOGETHER, copies))
                for slug in group["categories"]
            ],
        }
        for first in range(0, copies, TOGETHER)
        for group in whole["groups"]
    ]
    _write(target / "categories.yml", whole)
    for name in ("verified.jsonl", "revisions.tsv"):
        shutil.copyfile(content / name, target / name)


def _renamed(name: str, copy: int, joint: str = "_") -> str:
    return f"{name}{joint}g{copy}" if copy else name


def _copy_entry(
    folder: Path, target: Path, names: Mapping[str, str], shelves: Mapping[str, str], copy: int
) -> None:
    shutil.copytree(folder, target)
    if not copy:
        return
    for file in target.glob("*.py"):
        with file.open("a", encoding="utf-8") as stream:
            stream.write(_mention(target.parent.name, names[folder.name], copy))
    [file] = target.glob("*.yml")
    data = _rename(_read(file), names, shelves)
    data["name"] = names[folder.name]
    data["aliases"] = [f"{alias}_g{copy}" for alias in data.get("aliases", ())]
    if "distribution" in data:
        data["distribution"] += f"-g{copy}"
    for task in data.get("tasks", ()):
        task["title"] += f" ({copy})"  # no two tasks have one title
    _write(file, data)


def _mention(kind: str, name: str, copy: int) -> str:
    """Return a line by which an example is about the copy, and repeats no other's code."""
    statement = {"modules": f"import {name}", "builtins": name}.get(kind, "")
    return f"{statement}  # copy {copy}\n"


def _rename(
    data: dict[str, Any], names: Mapping[str, str], shelves: Mapping[str, str]
) -> dict[str, Any]:
    """Return the data with every reference to an entry or category leading to the copy of it."""
    result = dict(data)
    for key, table in (
        ("related", names),
        ("replaced_by", names),
        ("categories", shelves),
        ("neighbours", shelves),
    ):
        if key in data:
            result[key] = [table.get(name, name) for name in data[key]]
    for key in ("prefer_instead", "chooser"):
        if key in data:
            result[key] = [{**one, "use": names.get(one["use"], one["use"])} for one in data[key]]
    if "most_asked" in data:
        pairs = [one.split("/") for one in data["most_asked"]]
        result["most_asked"] = [f"{names[name]}/{stem}" for name, stem in pairs]
    return result


def _read(file: Path) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return data


def _write(file: Path, data: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=110)
    file.write_text(text, "utf-8")


def grown_facts(facts: Facts, copies: int) -> Facts:
    """Return facts that know each copy of a module or built-in as they know the original."""
    library = facts.standard
    runtime = replace(
        facts.runtime,
        kinds=_copied(facts.runtime.kinds, copies),
        builtins=_copied(facts.runtime.builtins, copies),
    )
    imports = replace(
        library.imports,
        pulled_in=_copied(library.imports.pulled_in, copies),
        sentences=_copied(library.imports.sentences, copies),
        not_measured=_copied(library.imports.not_measured, copies),
    )
    return Facts(
        runtime,
        replace(
            library,
            runtime=runtime,
            stubs=_copied(library.stubs, copies),
            apis=_copied(library.apis, copies),
            imports=imports,
        ),
    )


def _copied(table: Mapping[str, Value], copies: int) -> dict[str, Value]:
    names: Iterable[tuple[str, str]] = (
        (_renamed(name, c), name) for c in range(copies) for name in table
    )
    return {copy: table[name] for copy, name in names}
