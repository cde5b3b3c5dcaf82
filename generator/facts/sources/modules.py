"""Packages as modules with their public names, read from their sources and never imported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import griffe

from generator.catalogue.order import sort_key
from generator.facts.api import ModuleApi, Symbol
from generator.facts.contexts import EVERYWHERE
from generator.facts.sources.files import ModuleFile, is_public, module_files
from generator.facts.sources.grow import grow
from generator.facts.sources.model import Place, SourceModule, Sources
from generator.facts.sources.public import offered
from generator.facts.sources.symbols import Writer
from generator.facts.sources.tree import Definition, Tree


def modules_of(folder: Path, names: Iterable[str], *, docstrings: bool) -> Sources:
    """Return the public modules of packages in a folder; `read_packages` says how."""
    files = {one.name: one for name in sorted(set(names)) for one in module_files(folder, name)}
    declared = [(one.name, one.stub or one.source) for one in files.values()]
    tree, faults = grow([(name, file) for name, file in declared if file], folder)
    spoken = Tree()
    if any(one.stub for one in files.values()):
        sources = [(one.name, one.source) for one in files.values() if one.source]
        spoken, others = grow(sources, folder)
        faults += [one for one in others if one not in faults]
    public = {
        name: offered(tree, name) for name in files if is_public(name) and name in tree.modules
    }
    places = {
        what.path
        for found in public.values()
        for what in found.values()
        if not isinstance(what, str)
    }
    writer = Writer(tree, frozenset(places), spoken)
    modules = {
        name: _module(files[name], writer, public, folder, docstrings)
        for name in sorted(files, key=sort_key)
        if is_public(name)
    }
    return Sources(modules, tuple(sorted(faults)))


def _module(
    file: ModuleFile,
    writer: Writer,
    public: Mapping[str, Mapping[str, Definition | str]],
    folder: Path,
    docstrings: bool,
) -> SourceModule:
    where = file.file.relative_to(folder).as_posix() if file.file else ""
    found = public.get(file.name)
    if found is None:
        nothing = ModuleApi(file.name, EVERYWHERE, ())
        return SourceModule(file.name, file.kind, nothing, where, is_read=not file.file)
    symbols: list[Symbol] = []
    places: dict[str, Place] = {}
    said: dict[str, str] = {}
    for name, what in sorted(found.items(), key=lambda item: sort_key(item[0])):
        if isinstance(what, str):
            continue
        written = writer.write(name, what)
        symbols.append(replace(written.symbol, origin=_origin(file.name, what, public)))
        for full, definition in written.definitions.items():
            if place := _place(definition, writer.spoken, folder):
                places[full] = place
        if docstrings:
            said |= {full: text for full, text in written.docstrings.items() if text}
    return SourceModule(
        file.name,
        file.kind,
        ModuleApi(file.name, EVERYWHERE, tuple(symbols)),
        where,
        docstring=writer.docstring(writer.tree.modules[file.name]) if docstrings else "",
        docstrings=said,
        places=places,
        defined={name: what.path for name, what in found.items() if not isinstance(what, str)},
        unknown={name: what for name, what in found.items() if isinstance(what, str)},
    )


def _origin(
    module: str, what: Definition, public: Mapping[str, Mapping[str, Definition | str]]
) -> str:
    """Return the dotted place of a definition if another public module offers it there."""
    if isinstance(what, griffe.Module):
        return ""
    home, _, name = what.path.rpartition(".")
    is_there = home != module and public.get(home, {}).get(name) is what
    return what.path if is_there else ""


def _place(found: Definition, spoken: Tree, folder: Path) -> Place | None:
    """Return where a definition stands: in the source, if that has it, else in the stub."""
    if spoken.modules:
        other = spoken.find(found.path)
        found = found if isinstance(other, str) else other
    file = found.filepath
    return Place(_below(file, folder), found.lineno or 1) if isinstance(file, Path) else None


@cache
def _below(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix()
