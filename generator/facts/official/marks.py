"""Makes `since.txt` from the pages of a built documentation.

    python -m generator.facts.official.marks /usr/share/doc/python3.11/html

Needs Beautiful Soup and sphobjinv, which only the tests and this command use.

A mark ("New in version 3.8.") counts only where it speaks of a name as a whole: directly in the
description of that name, and with no words of its own. In a paragraph or a list it may speak of a
parameter; with words it mostly does ("New in version 3.3: The *dir_fd* argument."). A mark in the
description of a class says nothing of its members, and one below the heading of a page is about
the module, whose lifetime typeshed knows.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from generator.facts.official.inventory import modules, read
from generator.facts.official.since import CONTRADICTED, TABLE, number
from generator.facts.typeshed.symbols import module_names
from generator.pythons import VERSIONS

MARK = re.compile(r"New in version (3\.\d+(?:\.[1-9]\d*)?)(?:\.0)?\.?")
HEAD = """\
# First versions of Python 3 with a name, from the marks "New in version" of the official documentation:
# Debian's package {package}.
# Made anew with: python -m generator.facts.official.marks {folder}
"""


def table(folder: Path, package: str) -> str:
    """Return the text of `since.txt` for a folder of built pages, and what they came in."""
    inventory = folder / "objects.inv"
    places, public = read(inventory), {*module_names(), "builtins"}
    known = modules(inventory) & public
    groups: dict[tuple[str, tuple[int, ...]], list[str]] = defaultdict(list)
    for full, version in marks(folder).items():
        module = full
        while module and module not in known:
            module = module.rpartition(".")[0]
        is_name = full != module and places.get(full, "").partition("#")[2] == full
        is_old = number(version)[:2] <= VERSIONS[0]
        if is_name and is_old and full not in CONTRADICTED and not full.startswith("test."):
            name = full.removeprefix(f"{module}.") if module else full
            groups[module or "builtins", number(version)].append(name)
    lines = [
        f"{module} {'.'.join(map(str, version))}: {' '.join(sorted(names))}\n"
        for (module, version), names in sorted(groups.items())
    ]
    return HEAD.format(package=package, folder=folder) + "".join(lines)


@cache
def marks(folder: Path) -> Mapping[str, str]:
    """Return the oldest version that the library's pages mark a name with, by its dotted name."""
    found: dict[str, str] = {}
    for page in sorted((folder / "library").glob("*.html")):
        for name, version in _of_page(page.read_text("utf-8")):
            if name not in found or number(version) < number(found[name]):
                found[name] = version
    return found


def _of_page(text: str) -> Iterator[tuple[str, str]]:
    """Yield the names and versions of the marks that stand directly in a description."""
    from bs4 import BeautifulSoup

    for mark in BeautifulSoup(text, "html.parser").select("dl.py > dd > div.versionadded"):
        version = MARK.fullmatch(" ".join(mark.get_text().split()))
        description = mark.parent
        if version and description and description.parent:
            # Several names share a description when they stand above it one below the other.
            for term in description.find_previous_siblings("dt"):
                if isinstance(name := term.get("id"), str):
                    yield name, version[1]


def package_of(folder: Path) -> str:
    """Return the name and version of the Debian package that a folder came in."""
    import subprocess

    query = ["dpkg-query", "--search", str(folder / "objects.inv")]
    name = subprocess.run(query, capture_output=True, encoding="utf-8", check=True).stdout.split(
        ":"
    )[0]
    show = ["dpkg-query", "--show", "--showformat=${Package} ${Version}", name]
    return subprocess.run(show, capture_output=True, encoding="utf-8", check=True).stdout


if __name__ == "__main__":
    place = Path(sys.argv[1])
    TABLE.write_text(table(place, package_of(place)), encoding="utf-8", newline="\n")
