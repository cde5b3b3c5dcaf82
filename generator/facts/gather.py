"""All facts for one build."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import STANDARD
from generator.facts import cache
from generator.facts.api import ModuleApi
from generator.facts.interpreter.imports import measure
from generator.facts.interpreter.kinds import runtime_facts
from generator.facts.measured import Imports
from generator.facts.model import Facts
from generator.facts.standard import StandardLibrary
from generator.facts.typeshed.lifetimes import lifetimes, typeshed_version
from generator.facts.typeshed.modules import stub_facts
from generator.facts.typeshed.symbols import module_api, module_names


def gather(catalogue: Catalogue, folder: Path) -> Facts:
    """Return the facts that the pages of this catalogue need; `folder` keeps what was extracted."""
    names = [entry.model.name for entry in catalogue.of_kind(STANDARD)]
    known = apis(folder)
    standard = stub_facts(names, known)
    public = [name for name in lifetimes() if not name.startswith("_")]
    runtime = runtime_facts([*standard, *public])
    imports = _imports(folder, {name: known[name] for name in [*standard, "builtins"]})
    return Facts(runtime, StandardLibrary(runtime, typeshed_version(), standard, known, imports))


def apis(folder: Path) -> Mapping[str, ModuleApi]:
    """Return the public names of every public standard-library module."""
    return cache.remember(
        folder,
        "api",
        typeshed_version(),
        cache.APIS,
        lambda kept: kept or {name: module_api(name) for name in module_names()},
    )


def _imports(folder: Path, wanted: Mapping[str, ModuleApi]) -> Imports:
    """Return what importing these modules says; only those not measured before are imported."""

    def more(kept: Imports | None) -> Imports:
        known = {*kept.pulled_in, *kept.not_measured} if kept else set()
        new = {
            name: [symbol.name for symbol in api.walk()]
            for name, api in wanted.items()
            if name not in known
        }
        return cache.merged(kept, measure(new)) if new or kept is None else kept

    return cache.remember(folder, "imports", typeshed_version(), cache.IMPORTS, more)
