"""The command that measures third-party packages: `atlas measure`, and what of them it measures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from generator.catalogue.kept import load_kept
from generator.catalogue.kinds import PACKAGE
from generator.cli import naming
from generator.cli.options import Commands, folder, project
from generator.cli.terminal import GOOD, Bar
from generator.packages.measure.environment import environment
from generator.packages.measure.lock import listed, pinned
from generator.packages.measure.measure import Outcome, elsewhere, measure
from generator.packages.measure.releases import measure as releases
from generator.problems import UsageError
from generator.project import Project


def add(command: Commands) -> None:
    """Add the command."""
    asked = command(
        "measure", "measure third-party packages and write what was found to content/packages"
    )
    asked.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help="distributions (all that entries have and requirements/third-party.in lists);"
        f" before them may stand what is measured: {', '.join(WHAT)} (facts)",
    )
    asked.add_argument(
        "--python",
        default=sys.executable,
        metavar="PATH",
        help="the interpreter of the environment in which the packages are installed (this one); what earlier releases had is read, and held against what is installed there",
    )
    asked.add_argument(
        "--kept",
        type=folder,
        metavar="FOLDER",
        help="where the sources of releases are kept (the cache of the project)",
    )
    asked.add_argument(
        "--again", action="store_true", help="measure also what has been measured at its release"
    )
    asked.set_defaults(command=_measure)


def _measure(options: argparse.Namespace) -> int:
    names = list(options.names)
    what = names.pop(0) if names and names[0] in WHAT else "facts"
    return WHAT[what](options, project(options), names)


def _facts(options: argparse.Namespace, place: Project, names: list[str]) -> int:
    where = environment(options.python)
    pins = pinned(place.root, where.markers)
    wanted = names or every(place)
    if not wanted:
        raise UsageError(
            "name a distribution: no entry has one, and requirements/third-party.in lists none"
        )
    if not names:
        for absent in elsewhere(where, wanted, pins):
            print(f"{absent}: not installed, and no lock pins it; left as it was")
            wanted.remove(absent)
    counts = {"new": 0, "changed": 0, "unchanged": 0}
    for one in measure(
        place.content,
        where,
        wanted,
        pins,
        datetime.now(UTC).date().isoformat(),
        again=options.again,
        progress=Bar(),
    ):
        for line in _told(one, is_asked=bool(names)):
            print(line, flush=True)
        counts["new" if one.is_new else "changed" if one.changes else "unchanged"] += 1
    print(", ".join(f"{count} {what}" for what, count in counts.items()))
    return GOOD


def every(place: Project) -> list[str]:
    """Return the distributions that a project lists or has entries of, sorted and each once."""
    catalogue = load_kept(place.layers, place.cache)
    own = (one for one in catalogue.of_kind(PACKAGE) if catalogue.is_own(one.file))
    names = {*listed(place.root), *(one.model.install_name.lower() for one in own)}
    return sorted(names)


def _told(one: Outcome, *, is_asked: bool) -> list[str]:
    """Return what is said of a package: nothing of one in a long list that is as it was."""
    name = f"{one.distribution} {one.version}"
    lines = [f"{name}: {change}" for change in one.changes]
    if one.is_new:
        lines.append(f"{name}: new")
    if one.is_skipped and is_asked:
        lines.append(f"{name}: measured before; --again measures it anew")
    return lines + [f"{name}: {note}" for note in one.notes]


def _releases(options: argparse.Namespace, place: Project, names: list[str]) -> int:
    kept = options.kept or place.cache / "releases"
    count = 0
    for one in releases.measure(
        place.content, kept, names or releases.PACKAGES, options.python, Bar()
    ):
        what = f"new {', '.join(one.new)}" if one.new else "changed" if one.changed else "as before"
        print(f"{one.distribution}: {one.read} releases, {what}", flush=True)
        count += one.read
    print(f"{count} releases")
    return GOOD


WHAT: Mapping[str, Callable[[argparse.Namespace, Project, list[str]], int]] = {
    "facts": _facts,
    "names": naming.names,
    "links": naming.links,
    "releases": _releases,
}
"""What can be measured of packages, by the word for it."""
