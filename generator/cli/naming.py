"""What `atlas measure` does about names: `names` from installed sources, `links` from documentation that Debian carries."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from generator.cli.terminal import GOOD, Bar
from generator.facts.packages.names import FILE
from generator.packages.kept import FOLDER
from generator.packages.naming.debian import carried, inventory
from generator.packages.naming.measure import measure_links, measure_names
from generator.problems import UsageError
from generator.project import Project

_ASK = "import sysconfig; print(sysconfig.get_path('purelib'))"


def names(options: argparse.Namespace, place: Project, wanted: Sequence[str]) -> int:
    """Measure the names of distributions; of none named, of those that are kept."""
    chosen = list(wanted) or _kept(place)
    if not chosen:
        raise UsageError("name a distribution: no names are kept yet")
    bar, changed = Bar(), 0
    measured = measure_names(place.content, packages_of(options.python), chosen)
    for number, one in enumerate(measured, 1):
        bar(number, len(chosen))
        if one.is_changed:
            changed += 1
            new = ", new" if one.is_new else ""
            print(f"{one.distribution} {one.version}: {one.count} names{new}", flush=True)
    print(f"{changed} changed, {len(chosen) - changed} unchanged")
    return GOOD


def links(options: argparse.Namespace, place: Project, wanted: Sequence[str]) -> int:
    """Take the inventories of documentation from Debian packages in the current folder, as `apt-get download` leaves them."""
    folder, known = packages_of(options.python), carried()
    unknown = [one for one in wanted if one not in known]
    if unknown:
        raise UsageError(
            f"no Debian package with documentation of {', '.join(unknown)} is known here"
        )
    for name in wanted or sorted(known):
        files = sorted(Path.cwd().glob(f"{known[name].package}_*.deb"))
        if not files:
            print(
                f"{name}: there is no {known[name].package}_*.deb; fetch it with: apt-get download {known[name].package}"
            )
            continue
        with tempfile.TemporaryDirectory() as room:
            file = Path(room) / "objects.inv"
            source = inventory(files[-1], file)
            count = measure_links(place.content, folder, name, known[name], file, source)
        print(f"{name}: {count} documented names, from {source}")
    return GOOD


def _kept(place: Project) -> list[str]:
    return sorted(file.parent.name for file in (place.content / FOLDER).glob(f"*/{FILE}"))


def packages_of(python: str | None) -> Path:
    """Return the folder in which an interpreter has its packages; that of this one by default."""
    asked = [python or sys.executable, "-c", _ASK]
    try:
        said = subprocess.run(asked, capture_output=True, check=True, encoding="utf-8")
    except (OSError, subprocess.CalledProcessError):
        raise UsageError(f"{python} is no interpreter of Python") from None
    return Path(said.stdout.strip())
