"""Measuring packages one by one: each file is written as soon as it is known, so that a run can go on later."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from packaging.version import Version

from generator.packages.facts import FILE, PackageFacts, load_facts, written
from generator.packages.kept import place, stand_in
from generator.packages.measure import metadata
from generator.packages.measure.environment import Environment
from generator.packages.measure.importing import importing
from generator.packages.measure.index import (
    IndexFile,
    index_files,
    released,
    systems,
    wheel_pythons,
)
from generator.problems import BuildError, UsageError, unknown
from generator.system.write import write_atomically

NOISE = 1.5
"""How much larger or smaller a time has to be to count as another one."""


@dataclass(frozen=True)
class Outcome:
    """What became of one package."""

    distribution: str
    version: str
    is_new: bool = False
    changes: tuple[str, ...] = ()
    """What differs from what was there, each in a few words."""
    notes: tuple[str, ...] = ()
    """What could not be measured, and why."""
    is_skipped: bool = False
    """Whether it had been measured before, at this release."""


def measure(
    content: Path,
    environment: Environment,
    names: Sequence[str],
    pins: Mapping[str, str],
    today: str,
    *,
    again: bool = False,
    progress: Callable[[int, int], None],
) -> Iterator[Outcome]:
    """Measure distributions and write what was found; yield what became of each.

    Raises UsageError, before anything is measured, for what is not installed or not at the pinned release.
    """
    wanted = [stand_in(name) for name in names]
    _refuse(environment, wanted, pins)
    known = load_facts(content)
    for done, name in enumerate(wanted):
        progress(done, len(wanted))
        yield _one(content, environment, name, known.get(name), today, again=again)
    progress(len(wanted), len(wanted))


def elsewhere(environment: Environment, names: Sequence[str], pins: Mapping[str, str]) -> list[str]:
    """Return which distributions are not here though no lock is to blame: a system's own packages bring them."""
    known = {*environment.installed, *pins}
    return [name for name in names if stand_in(name) not in known]


def _refuse(environment: Environment, wanted: Sequence[str], pins: Mapping[str, str]) -> None:
    installed = environment.installed
    wrong = []
    for name in wanted:
        if name not in installed:
            wrong.append(f"{unknown('installed distribution', name, installed)}")
        elif name in pins and Version(installed[name].version).public != Version(pins[name]).public:
            wrong.append(
                f"{name} {installed[name].version} is installed, but {pins[name]} is pinned"
            )
    if wrong:
        raise UsageError("\n".join([f"{environment.python} cannot be measured:", *wrong]))


def _one(
    content: Path,
    environment: Environment,
    name: str,
    before: PackageFacts | None,
    today: str,
    *,
    again: bool,
) -> Outcome:
    version = environment.installed[name].version
    if before and before.version == version and not again:
        return Outcome(before.distribution, version, is_skipped=True)
    found, notes = facts(environment, name, today)
    changes = tuple(differences(before, found)) if before else ()
    if before is None or changes:
        write_atomically(place(content, found.distribution, FILE), written(found))
    return Outcome(found.distribution, version, before is None, changes, tuple(notes))


def facts(environment: Environment, name: str, today: str) -> tuple[PackageFacts, list[str]]:
    """Return what is measured of an installed distribution, and what could not be."""
    installed = environment.installed[name]
    notes: list[str] = []
    needs, left_out = environment.needed(name)
    imports = metadata.imports(environment).get(name, ())
    main = metadata.main_import(name, imports)
    cost = importing(main, environment.python) if main else "it has no module"
    if isinstance(cost, str):
        notes.append(f"its import was not measured: {cost}")
    every = [installed, *(environment.installed[one] for one in needs if one not in left_out)]
    listed = _release(name, installed.version, notes)
    tags = metadata.wheel_tags(installed)
    # A build of its own, such as one for CPUs alone, is not on the index.
    same = [one for one in listed if one.version == Version(installed.version)]
    own = [one for one in same if one.tags == tags] or [one for one in same if one.tags & tags]
    return PackageFacts(
        distribution=installed.metadata["Name"].replace("_", "-"),
        version=installed.version,
        released=released(listed),
        measured=today,
        interpreter=environment.label,
        licence=metadata.licence(installed),
        requires_python=metadata.field(installed, "Requires-Python"),
        imports=imports,
        requires=tuple(sorted({canonicalize_name(one.name) for one in environment.required(name)})),
        needs=tuple(needs),
        left_out=tuple(left_out),
        wheel=own[0].size if own else None,
        installed=metadata.size(installed),
        installed_whole=sum(map(metadata.size, every)),
        compiled=metadata.is_compiled(installed),
        wheels=tuple(systems(listed)),
        wheel_pythons=tuple(wheel_pythons(listed)),
        typed=metadata.is_typed(installed),
        commands=tuple(metadata.commands(installed)),
        importing=None if isinstance(cost, str) else cost,
        documentation=metadata.documentation(installed),
    ), notes


def _release(name: str, version: str, notes: list[str]) -> list[IndexFile]:
    try:
        own = Version(version)
        return [one for one in index_files(name) if one.version.public == own.public]
    except BuildError as error:
        notes.append(str(error))
        return []


def differences(before: PackageFacts, now: PackageFacts) -> Iterator[str]:
    """Yield what differs, each in a few words; not the day, nor what may be noise."""
    old, new = before.model_dump(mode="json"), now.model_dump(mode="json")
    for key in new:
        if key in ("measured", "importing") or old[key] == new[key]:
            continue
        yield f"{key} {_shown(old[key])} → {_shown(new[key])}"
    if _costs_otherwise(before, now):
        yield f"importing {_cost(before)} → {_cost(now)}"


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(value)}]"
    return "none" if value is None else str(value)


def _cost(facts: PackageFacts) -> str:
    one = facts.importing
    return f"{one.times_json:g} × json, {one.modules} modules" if one else "none"


def _costs_otherwise(before: PackageFacts, now: PackageFacts) -> bool:
    old, new = before.importing, now.importing
    if old is None or new is None:
        return old is not new
    ratio = new.times_json / old.times_json
    return (old.name, old.modules) != (new.name, new.modules) or not 1 / NOISE < ratio < NOISE
