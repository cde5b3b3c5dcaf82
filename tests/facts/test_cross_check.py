"""Every public name that typeshed promises is looked for in real interpreters."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import yaml

from generator.facts.model import Facts
from generator.pythons import text
from tests.conftest import Once
from tests.facts.interpreters import EACH, Version, ask

DISAGREEMENTS = Path(__file__).with_name("disagreements.yml")
NOT_BUILT = {"dbm.gnu", "dbm.ndbm", "readline"}
"""Modules that a CPython may be built without."""


@pytest.mark.skipif(sys.platform != "linux", reason="the disagreements were listed on Linux")
@pytest.mark.parametrize("version", EACH, ids=text)
def test_names_exist_where_typeshed_says_so(version: Version, facts: Facts, once: Once) -> None:
    answers = ask(version, facts.standard.apis, once)
    excused, required = _disagreements(text(version))
    missing = {f"{module} {name}" for module, answer in answers.items() for name in answer.missing}
    failed = {module: answer.failed for module, answer in answers.items() if answer.failed}
    assert sum(one.asked for one in answers.values()) > 10_000
    left_out = {name for name in failed if f"{name} *" in excused or name in NOT_BUILT}
    assert {name: why for name, why in failed.items() if name not in left_out} == {}
    assert sorted(missing - excused) == [], "missing, and not in disagreements.yml"
    assert sorted(required - missing) == [], "in disagreements.yml, and not missing any more"


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
