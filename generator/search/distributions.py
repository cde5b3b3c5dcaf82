"""Which Python distributions there are, and by which names they are imported: a measured table.

The table is made anew from Debian's index of package contents, as `apt-file update` fetches it,
and from wheels of what Debian does not have:

    python -m generator.search.distributions --date 2026-11-28 --index NAMES CONTENTS_FILE…

Only names that the Python Package Index had then are kept: Debian also holds programs that were
never put there, and a name that nobody holds there must not be told as one to install.
"""

from __future__ import annotations

import argparse
import gzip
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from packaging.utils import canonicalize_name

from generator.search.imported import import_names
from generator.search.shipped import Shipped, shipped, wheel_lines

TABLE = Path(__file__).with_name("distributions.tsv")


class Distribution(NamedTuple):
    """What is installed under one name, and the names it is imported by."""

    name: str
    imports: tuple[str, ...]


def known(table: str) -> tuple[Distribution, ...]:
    """Return the distributions of a table, in its order, which is that of their normalised names."""
    lines = (line.split() for line in table.splitlines() if not line.startswith("#"))
    return tuple(Distribution(name, tuple(imports)) for name, *imports in lines)


def by_name(distributions: Iterable[Distribution]) -> dict[str, Distribution]:
    """Return each distribution by its normalised name (PEP 503)."""
    return {canonicalize_name(each.name): each for each in distributions}


def by_import(distributions: Iterable[Distribution]) -> dict[str, tuple[Distribution, ...]]:
    """Return, by import name, every distribution that is imported so."""
    found: defaultdict[str, tuple[Distribution, ...]] = defaultdict(tuple)
    for each in distributions:
        for name in each.imports:
            found[name] += (each,)
    return dict(found)


def measured(packages: Iterable[Shipped], published: Iterable[str]) -> Iterator[Distribution]:
    """Yield, in order of the table, what packages ship and the Python Package Index has."""
    packages = list(packages)
    spelled: defaultdict[str, set[str]] = defaultdict(set)
    for package in packages:
        for name in package.distributions:
            spelled[canonicalize_name(name)].add(name.replace("_", "-"))
    imports = import_names(packages)
    for name in sorted(imports.keys() & {canonicalize_name(each) for each in published}):
        yield Distribution(_own_spelling(spelled[name]), imports[name])


def _own_spelling(names: Iterable[str]) -> str:
    # Newer tools write names normalised; what has capitals or dots is from its author.
    return min(names, key=lambda name: (-len(re.findall(r"[A-Z.]", name)), name))


def written(distributions: Iterable[Distribution], sources: str) -> str:
    """Return the table as text, below a heading that names its sources."""
    heading = (
        "# Python distributions, each by the name it is installed by and those it is imported by.\n"
        f"# Measured: {sources}.\n"
        "# Names that the Python Package Index did not have are left out.\n"
        "# Made by python -m generator.search.distributions; do not edit.\n"
    )
    return heading + "".join(f"{' '.join((name, *imports))}\n" for name, imports in distributions)


def lines(file: Path) -> Iterator[str]:
    """Yield the lines of a Contents file, packed or not, or those that stand for a wheel."""
    if file.suffix == ".whl":
        yield from wheel_lines(file)
    elif file.suffix == ".lz4":
        # The way apt keeps its lists; Python has no reader for it.
        with subprocess.Popen(
            ["lz4", "-dc", file], stdout=subprocess.PIPE, encoding="utf-8"
        ) as unpacking:
            assert unpacking.stdout
            yield from unpacking.stdout
        if unpacking.returncode:
            raise OSError(f"{file}: lz4 could not unpack it")
    else:
        with (
            gzip.open(file, "rt", encoding="utf-8", newline="\n")
            if file.suffix == ".gz"
            else file.open(encoding="utf-8") as opened
        ):
            yield from opened


def sources(files: Iterable[Path], date: str) -> str:
    """Return in words where a table made from these files is from."""
    names = [file.name for file in files]
    suites = sorted({suite[1] for name in names if (suite := re.search(r"_dists_([^_]+)_", name))})
    wheels = sorted(
        canonicalize_name(name.partition("-")[0]) for name in names if name.endswith(".whl")
    )
    debian = f"Debian's index of package contents ({', '.join(suites)}), {date}"
    return f"{debian}; wheels of {', '.join(wheels)}" if wheels else debian


def main(arguments: list[str] | None = None) -> None:
    """Make the table anew."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="CONTENTS_FILE", help="or a wheel")
    parser.add_argument("--date", required=True, help="the day the files are of, as 2026-11-28")
    parser.add_argument(
        "--index",
        required=True,
        type=Path,
        metavar="NAMES",
        help="the names on the Python Package Index: the first column of a table, or one a line",
    )
    parser.add_argument("--to", type=Path, default=TABLE)
    wanted = parser.parse_args(arguments)
    published = (line.partition("\t")[0].strip() for line in wanted.index.open(encoding="utf-8"))
    packages = (package for file in wanted.files for package in shipped(lines(file)).values())
    table = written(measured(packages, published), sources(wanted.files, wanted.date))
    wanted.to.write_text(table, "utf-8", newline="\n")
    print(f"{wanted.to.name}: {len(known(table))} distributions, {len(table.encode())} bytes")


if __name__ == "__main__":
    main()
