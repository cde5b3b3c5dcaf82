"""The committed facts of packages: read whole, as they were written, and at the releases that are pinned."""

from __future__ import annotations

import re
import runpy
import sys
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name
from packaging.version import Version

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import PACKAGE
from generator.ledger.check import check
from generator.packages.facts import FILE, load_facts, read_facts, written
from generator.packages.kept import kept, stand_in
from generator.packages.measure.environment import environment
from generator.packages.measure.lock import pinned
from generator.problems import ContentError
from tests.conftest import ROOT

CONTENT = ROOT / "content"
PLACE = "packages/opencv-python-headless/facts.json"


def test_every_file_is_as_it_was_written() -> None:
    files = {file.parent.name: file.read_bytes() for file in kept(CONTENT, FILE)}
    assert files == {name: written(facts) for name, facts in load_facts(CONTENT).items()}


def linked() -> dict[str, str]:
    """Return what the environment of third-party packages has from the system."""
    found: dict[str, str] = runpy.run_path(str(ROOT / "requirements/link_system.py"))["LINKED"]
    return found


def test_facts_are_of_the_pinned_releases() -> None:
    """If a lock moved on, run: atlas measure --python .venv-third-party/bin/python."""
    own = {"python_version": "3.11", "python_full_version": "3.11.7"}
    pins = pinned(ROOT, {**environment(sys.executable).markers, **own})
    found = {name: Version(facts.version).public for name, facts in load_facts(CONTENT).items()}
    of_the_system = {name for name in found if name not in pins}
    assert of_the_system == {canonicalize_name(name) for name in linked()}
    for name in of_the_system:
        del found[name]
    assert found == {name: pins[name] for name in found}


def test_every_package_of_the_catalogue_is_measured(catalogue: Catalogue) -> None:
    facts = load_facts(CONTENT)
    wanted = {stand_in(entry.model.install_name) for entry in catalogue.of_kind(PACKAGE)}
    assert wanted <= facts.keys()


def test_what_a_package_needs_adds_up() -> None:
    for name, facts in load_facts(CONTENT).items():
        assert set(facts.requires) <= set(facts.needs), name
        assert set(facts.left_out) <= set(facts.needs), name
        assert facts.installed <= facts.installed_whole, name
        assert facts.needs or facts.installed == facts.installed_whole, name


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            ' "version": "5.0.0.93",\n',
            "",
            "1:1: S101 key 'version' is missing",
        ),
        (
            '"measured": "2026-11-29"',
            '"measured": "yesterday"',
            "5:14: S103 'yesterday' is not a valid value of 'measured'",
        ),
        (
            '"installed": 181000000',
            '"installed": "much"',
            "20:15: S103 'installed' should be a whole number, but is text",
        ),
        (
            '"compiled"',
            '"complied"',
            "22:2: S102 unknown key 'complied'\n    hint: did you mean 'compiled'?",
        ),
        (
            '"distribution": "opencv-python-headless"',
            '"distribution": "opencv-python"',
            "2:1: D801 the facts of 'opencv-python' stand in the folder of 'opencv-python-headless'\n"
            "    hint: run: atlas measure",
        ),
    ],
)
def test_a_spoiled_file_is_a_problem_with_its_line(
    small: Path, old: str, new: str, problem: str
) -> None:
    file = small / PLACE
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8", newline="\n")
    problems = [str(one) for one in read_facts(small)[1]]
    assert f"small/{PLACE}:{problem}" in [
        re.sub(r"\n    hint: (?:Its|The|Bytes) .*", "", one) for one in problems
    ]
    with pytest.raises(ContentError):
        load_facts(small)
    assert f"small/{PLACE}" in {one.path for one in check(small).problems}
