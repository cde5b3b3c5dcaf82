"""The supported versions stand in one place; what cannot import it agrees with it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.pythons import SYSTEMS, VERSIONS, text

ALL = [text(version) for version in VERSIONS]
OLDEST, NEWEST = ALL[0], ALL[-1]
LISTED = re.compile(r"(\(3, \d+\)(, )?){3}|([\"']3\.\d+[\"'](, )?){3}")
"""Three versions in a row, as only a list of them has."""


def workflow(root: Path, name: str) -> Any:
    return yaml.safe_load((root / ".github/workflows" / name).read_text("utf-8"))


def test_examples_are_verified_on_every_version_and_the_newest_on_every_system(root: Path) -> None:
    matrix = workflow(root, "verify.yml")["jobs"]["verify"]["strategy"]["matrix"]
    assert matrix["python-version"] == ALL
    runners = {"ubuntu": "linux", "macos": "macos", "windows": "windows"}
    systems = [*matrix["system"], *(one["system"] for one in matrix["include"])]
    assert [runners[one.removesuffix("-latest")] for one in systems] == list(SYSTEMS)
    assert {one["python-version"] for one in matrix["include"]} == {NEWEST}


@pytest.mark.parametrize("name", ["ci.yml", "pages.yml", "audit.yml", "verify.yml"])
def test_no_workflow_sets_up_another_version(root: Path, name: str) -> None:
    file = root / ".github/workflows" / name
    found = set(re.findall(r'"(3\.\d+)"', file.read_text("utf-8")))
    assert found
    assert found <= set(ALL)


def test_the_generator_runs_on_the_oldest_version_and_the_guides_say_so(root: Path) -> None:
    said = {
        "pyproject.toml": [f'requires-python = ">={OLDEST}"'],
        "Makefile": [f"sys.version_info < ({OLDEST.replace('.', ', ')})"],
        "requirements/lock.sh": [f"--python-version {OLDEST}"],
        "README.md": [f"Python {OLDEST} or newer", f"CPython {OLDEST} to {NEWEST}"],
    }
    for name, phrases in said.items():
        words = (root / name).read_text("utf-8")
        assert [one for one in phrases if one not in words] == [], name


def test_no_other_module_lists_versions(root: Path) -> None:
    files = [*(root / "generator").rglob("*.py"), *(root / "templates").rglob("*.j*")]
    lists = [file.name for file in files if LISTED.search(file.read_text("utf-8"))]
    assert lists == ["pythons.py"]
