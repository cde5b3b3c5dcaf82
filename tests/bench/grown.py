"""Larger catalogues, made from the real one: every entry again and again, under other names."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import yaml

from generator.catalogue.catalogue import FOLDERS
from generator.facts.model import Facts

Value = TypeVar("Value")
REFERENCE = re.compile(r"^([A-Za-z0-9_.-]+)/([a-z0-9_]+)$")


def grow(content: Path, target: Path, copies: int) -> None:
    """Write a catalogue with this many copies of each entry and category; the first is the original."""
    names = {path.name for kind in FOLDERS for path in (content / kind).iterdir()}
    slugs = {path.stem for path in (content / "categories").glob("*.yml")}
    for copy in range(copies):
        renaming = {name: _renamed(name, copy) for name in names | slugs}
        for kind in FOLDERS:
            for folder in (content / kind).iterdir():
                _copy_entry(folder, target / kind / renaming[folder.name], renaming, copy)
        for slug in slugs:
            data = _read(content / "categories" / f"{slug}.yml")
            data["title"] += f" {copy}" if copy else ""
            _write(target / "categories" / f"{renaming[slug]}.yml", _rename(data, renaming))
    shelves = _read(content / "categories.yml")
    shelves["groups"] = [
        {
            "group": group["group"] + (f" {copy}" if copy else ""),
            "categories": [_renamed(slug, copy) for slug in group["categories"]],
        }
        for copy in range(copies)
        for group in shelves["groups"]
    ]
    _write(target / "categories.yml", shelves)
    shutil.copyfile(content / "verified.jsonl", target / "verified.jsonl")


def _renamed(name: str, copy: int) -> str:
    if not copy:
        return name
    return f"{name}-g{copy}" if "-" in name else f"{name}_g{copy}" if name != "__init__" else name


def _copy_entry(folder: Path, target: Path, renaming: Mapping[str, str], copy: int) -> None:
    shutil.copytree(folder, target)
    if not copy:
        return
    for file in target.glob("*.py"):
        with file.open("a", encoding="utf-8") as stream:
            stream.write(f"# copy {copy}\n")  # no example repeats another's code
    [file] = target.glob("*.yml")
    data = _rename(_read(file), renaming)
    data["name"] = renaming[folder.name]
    data["aliases"] = [f"{alias}_g{copy}" for alias in data.get("aliases", ())]
    if "distribution" in data:
        data["distribution"] += f"-g{copy}"
    for task in data.get("tasks", ()):
        task["title"] += f" ({copy})"  # no two tasks have one title
    _write(file, data)


def _rename(data: dict[str, Any], renaming: Mapping[str, str]) -> dict[str, Any]:
    """Return the data with every reference to an entry or category leading to the copy of it."""

    def new(name: str) -> str:
        return renaming.get(name, name)

    result = dict(data)
    for key in ("related", "categories", "neighbours", "replaced_by"):
        if key in data:
            result[key] = [new(name) for name in data[key]]
    for key in ("prefer_instead", "chooser"):
        if key in data:
            result[key] = [{**one, "use": new(one["use"])} for one in data[key]]
    if "most_asked" in data:
        pairs = [one.split("/") for one in data["most_asked"]]
        result["most_asked"] = [f"{new(name)}/{stem}" for name, stem in pairs]
    return result


def _read(file: Path) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return data


def _write(file: Path, data: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # JSON is YAML, and quicker to write; block style takes the loader as long as an author's does.
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=110)
    file.write_text(text, "utf-8")


def grown_facts(facts: Facts, copies: int) -> Facts:
    """Return facts that know each copy of a module or built-in as they know the original."""
    runtime, imports = facts.runtime, facts.imports
    return replace(
        facts,
        stubs=_copied(facts.stubs, copies),
        apis=_copied(facts.apis, copies),
        runtime=replace(
            runtime,
            kinds=_copied(runtime.kinds, copies),
            builtins=_copied(runtime.builtins, copies),
        ),
        imports=replace(
            imports,
            pulled_in=_copied(imports.pulled_in, copies),
            sentences=_copied(imports.sentences, copies),
            not_measured=_copied(imports.not_measured, copies),
        ),
    )


def _copied(table: Mapping[str, Value], copies: int) -> dict[str, Value]:
    names: Iterable[tuple[str, str]] = (
        (_renamed(name, c), name) for c in range(copies) for name in table
    )
    return {copy: table[name] for copy, name in names}


def size_of(value: Any) -> int:
    """Return the bytes of a value as JSON."""
    return len(json.dumps(value))
