"""The committed names are those of the release that is pinned, as its sources have them."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from generator.facts.packages import documented, names
from generator.packages.measure.lock import LOCKS
from generator.packages.naming.debian import carried
from generator.packages.naming.read import read

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "content"
NAMES = sorted(CONTENT.glob("packages/*/names.txt"))
QUICK = {"bcrypt", "flask", "requests"}
"""Packages that are read in a second."""
FOLDER = next(iter(ROOT.glob(".venv-third-party/lib/python3.*/site-packages")), None)


def pinned() -> dict[str, set[str]]:
    """Return the releases that the locks name of each distribution; they may differ from Python to Python."""
    text = "\n".join((ROOT / lock).read_text("utf-8") for lock in LOCKS)
    found = re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==([\w.]+)", text, re.MULTILINE)
    releases: defaultdict[str, set[str]] = defaultdict(set)
    for name, version in found:
        releases[canonicalize_name(name)].add(version)
    return releases


PINNED = pinned()


@pytest.mark.parametrize("file", NAMES, ids=lambda one: str(one.parent.name))
def test_names_are_those_of_the_release_that_is_pinned(file: Path) -> None:
    found = names.parsed(file.read_text("utf-8"), file.name)
    assert found.version in PINNED[found.distribution], (
        f"run: atlas measure names {found.distribution}"
    )


@pytest.mark.skipif(
    FOLDER is None, reason="the packages are not installed: make verify-third-party"
)
@pytest.mark.parametrize(
    "file",
    [
        pytest.param(file, marks=() if file.parent.name in QUICK else pytest.mark.long)
        for file in NAMES
    ],
    ids=lambda one: str(one.parent.name),
)
def test_names_are_as_the_sources_have_them(file: Path) -> None:
    assert FOLDER
    distribution = file.parent.name
    known = documented.read_documented(CONTENT, distribution)
    assert names.written(read(FOLDER, distribution, known)) == file.read_text("utf-8"), (
        f"run: atlas measure names {distribution}"
    )


def test_every_table_of_documented_names_has_its_documentation_in_the_list() -> None:
    for file in sorted(CONTENT.glob("packages/*/documented.txt")):
        found = documented.parsed(file.read_text("utf-8"), file.name)
        one = carried()[file.parent.name]
        assert found.documentation == one.documentation, file.parent.name
        assert found.source.partition(" ")[0] == one.package, file.parent.name
