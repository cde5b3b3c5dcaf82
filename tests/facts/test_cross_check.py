"""Every public name that typeshed promises is looked for in real interpreters."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.facts.api import SymbolKind
from generator.facts.contexts import only
from generator.facts.model import Facts
from generator.pythons import VERSIONS, Platform, text

DISAGREEMENTS = Path(__file__).with_name("disagreements.yml")
# Attributes of instances are not on the class, so that only calling could show them.
LOOKED_FOR = frozenset(SymbolKind) - {SymbolKind.ATTRIBUTE}
NOT_BUILT = {"dbm.gnu", "dbm.ndbm", "readline"}
"""Modules that a CPython may be built without."""

ASK = """
import importlib, json, os, sys, warnings
warnings.simplefilter("ignore")
asked = json.load(sys.stdin)
answer = os.dup(1)
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
found = {}
for module, names in asked.items():
    reading, writing = os.pipe()
    if os.fork() == 0:
        try:
            parent, _, last = module.rpartition(".")
            if parent and not hasattr(importlib.import_module(parent), "__path__"):
                thing = getattr(importlib.import_module(parent), last)
            else:
                thing = importlib.import_module(module)
            missing = []
            for name in names:
                place = thing
                try:
                    for part in name.split("."):
                        place = getattr(place, part)
                except AttributeError:
                    missing.append(name)
            text = json.dumps(missing)
        except BaseException as error:
            text = json.dumps(f"{type(error).__name__}: {error}")
        with os.fdopen(writing, "w") as file:
            file.write(text)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as file:
        found[module] = json.load(file)
    os.wait()
os.write(answer, json.dumps(found).encode())
"""


def _pythons() -> dict[tuple[int, int], str]:
    """Return an interpreter for each supported version that is here."""
    found = {sys.version_info[:2]: sys.executable}
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in VERSIONS:
        places = [shutil.which(f"python{text(version)}")]
        places += [str(path) for path in sorted(pyenv.glob(f"{text(version)}.*/bin/python"))]
        for place in places:
            if place and version not in found and _is(place, version):
                found[version] = place
    return {version: found[version] for version in VERSIONS if version in found}


def _is(python: str, version: tuple[int, int]) -> bool:
    command = [python, "-c", "import sys; print(sys.version_info[:2])"]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.strip() == str(version)


PYTHONS = _pythons()
EACH = [
    pytest.param(one, marks=[] if one == sys.version_info[:2] else [pytest.mark.long])
    for one in PYTHONS
]
"""Every day, the interpreter that runs the tests is asked; the others by `make test-long`."""


@pytest.mark.skipif(sys.platform != "linux", reason="the disagreements were listed on Linux")
@pytest.mark.parametrize("version", EACH, ids=text)
def test_names_exist_where_typeshed_says_so(version: tuple[int, int], facts: Facts) -> None:
    here = only(version, Platform.LINUX)
    asked = {
        name: [
            symbol.name
            for symbol in api.walk()
            if symbol.where & here and symbol.kind in LOOKED_FOR
        ]
        for name, api in facts.standard.apis.items()
        if api.where & here
    }
    answers = _ask(PYTHONS[version], asked)
    excused, required = _disagreements(text(version))
    missing = {
        f"{module} {name}"
        for module, answer in answers.items()
        if isinstance(answer, list)
        for name in answer
    }
    failed = {module: answer for module, answer in answers.items() if isinstance(answer, str)}
    assert sum(map(len, asked.values())) > 10_000
    left_out = {name for name in failed if f"{name} *" in excused or name in NOT_BUILT}
    assert {name: why for name, why in failed.items() if name not in left_out} == {}
    assert sorted(missing - excused) == [], "missing, and not in disagreements.yml"
    assert sorted(required - missing) == [], "in disagreements.yml, and not missing any more"


def _ask(python: str, asked: dict[str, list[str]]) -> dict[str, Any]:
    environment = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
    done = subprocess.run(
        [python, "-I", "-c", ASK],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        env=environment,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


def _disagreements(version: str) -> tuple[set[str], set[str]]:
    """Return the names that may be missing, and those that must be for an entry not to be stale."""
    excused, required = set(), set()
    for group in yaml.safe_load(DISAGREEMENTS.read_text("utf-8")):
        assert group["reason"]
        names = {f"{group['module']} {name}" for name in group["names"]}
        if group.get("varies"):
            excused |= names
        elif version in group["python"]:
            excused |= names
            required |= names
    return excused, required
