"""All facts for one build."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from generator import docstrings
from generator.catalogue import library, order
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import STANDARD
from generator.facts.api import ModuleApi
from generator.facts.interpreter.families import families
from generator.facts.interpreter.imports import measure
from generator.facts.interpreter.kinds import runtime_facts
from generator.facts.measured import Imports
from generator.facts.model import Facts
from generator.facts.own.source import OwnModules
from generator.facts.packages.source import packages
from generator.facts.sayings import authored
from generator.facts.standard import StandardLibrary
from generator.facts.typeshed.lifetimes import lifetimes, typeshed_version
from generator.facts.typeshed.modules import stub_facts
from generator.facts.typeshed.symbols import module_api, module_names
from generator.packages.facts import load_facts
from generator.packages.instead import load_instead
from generator.packages.releases import load_releases
from generator.system.fingerprint import bytes_of, fingerprint
from generator.system.kept import Kept

T = TypeVar("T")
APIS: TypeAdapter[dict[str, ModuleApi]] = TypeAdapter(dict[str, ModuleApi])
Measured = TypeVar("Measured")
IMPORTS: TypeAdapter[Imports] = TypeAdapter(Imports)


def gather(catalogue: Catalogue, folder: Path, own: OwnModules | None = None) -> Facts:
    """Return the facts that the pages of this catalogue need; `folder` keeps what was extracted.

    `own` are the modules of one's own, if there are any. Where no page is about Python itself,
    nothing of its library is extracted.
    """
    others = (own,) if own else ()
    known_packages = packages(catalogue)
    releases = _of_layers(catalogue, load_releases)
    instead = _of_layers(catalogue, lambda root: load_instead(root, releases))
    measured = _of_layers(catalogue, load_facts)
    if not catalogue.tells_of_python:
        runtime = runtime_facts(())
        return Facts(
            runtime,
            StandardLibrary(runtime, typeshed_version()),
            others,
            known_packages,
            measured,
            releases,
            instead,
        )
    names = [entry.model.name for entry in catalogue.of_kind(STANDARD)]
    known = apis(folder)
    standard = stub_facts(names, known)
    public = [name for name in lifetimes() if not name.startswith("_")]
    runtime = runtime_facts([*standard, *public])
    imported = imports(folder, {name: known[name] for name in [*standard, "builtins"]})
    library = StandardLibrary(
        runtime,
        typeshed_version(),
        standard,
        known,
        imported,
        families(),
        authored(catalogue),
        frozenset(names) if catalogue.is_partial else None,
    )
    return Facts(runtime, library, others, known_packages, measured, releases, instead)


def _of_layers(
    catalogue: Catalogue, load: Callable[[Path], Mapping[str, Measured]]
) -> dict[str, Measured]:
    """Return what the layers keep of packages; of one that two of them have, what the later says."""
    return {name: one for root in catalogue.contents for name, one in load(root).items()}


def apis(folder: Path) -> Mapping[str, ModuleApi]:
    """Return the public names of every public standard-library module."""
    kept, now = Kept(folder), facts_fingerprint()
    found = _read(APIS, kept.get("apis", now))
    if found is None:
        found = {name: module_api(name) for name in module_names()}
        kept.put("apis", now, APIS.dump_json(found))
    return found


def imports(folder: Path, wanted: Mapping[str, ModuleApi]) -> Imports:
    """Return what importing these modules says; only those not measured before are imported.

    A module whose measurement failed is not kept, so that the next run tries it again.
    """
    kept, now = Kept(folder), facts_fingerprint()
    found = _read(IMPORTS, kept.get("imports", now)) or Imports()
    new = {
        name: [symbol.name for symbol in api.walk()]
        for name, api in wanted.items()
        if name not in found.pulled_in and name not in found.not_measured
    }
    if not new:
        return found
    found = found.merged(measure(new))
    kept.put("imports", now, IMPORTS.dump_json(found.without_failures()))
    return found


def _read(kind: TypeAdapter[T], data: bytes | None) -> T | None:
    """Return what was kept; a file that cannot be read counts as none."""
    try:
        return None if data is None else kind.validate_json(data)
    except ValidationError:
        return None


def facts_fingerprint() -> str:
    """Return what the facts are made from: the stubs, and the code and the tables of this package."""
    folder = Path(__file__).parent
    own = (
        *(
            one
            for one in sorted(folder.iterdir())
            if one.name not in ("own", "packages", "sources", "__pycache__")
        ),
        Path(docstrings.__file__).parent,
        Path(library.__file__),
        Path(order.__file__),
    )
    return fingerprint(typeshed_version(), bytes_of(*own))
