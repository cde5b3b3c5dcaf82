"""What is written of names that are gone: each line is run, and the old name is gone indeed."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.packages.instead import Instead, load_instead
from generator.packages.measure.releases.running import ask
from generator.packages.releases import load_releases
from tests.conftest import ROOT

CONTENT = ROOT / "content"
PYTHON = ROOT / ".venv-third-party/bin/python"
INSTEAD = load_instead(CONTENT, load_releases(CONTENT))
RUN = """
import json, sys, warnings
failed = {}
for name, code in json.load(sys.stdin).items():
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", DeprecationWarning)
            exec(code, {})
    except BaseException as error:
        failed[name] = repr(error)
print("@" + json.dumps(failed))
"""


def test_there_are_lines_for_what_is_asked_most() -> None:
    assert sum(map(len, INSTEAD.values())) >= 100
    assert INSTEAD["pandas"]["pandas.DataFrame.append"].use == "`pandas.concat([df, other])`"


@pytest.mark.long
@pytest.mark.skipif(not PYTHON.is_file(), reason="make verify-third-party installs the packages")
@pytest.mark.parametrize("distribution", sorted(INSTEAD))
def test_what_to_use_instead_works(distribution: str, tmp_path: Path) -> None:
    some: Mapping[str, Instead] = INSTEAD[distribution]
    done = subprocess.run(
        [PYTHON, "-I", "-c", RUN],
        input=json.dumps({name: one.check for name, one in some.items()}),
        capture_output=True,
        cwd=tmp_path,
        encoding="utf-8",
    )
    assert json.loads(done.stdout.rpartition("@")[2]) == {}, done.stderr
    told = ask(str(PYTHON), list(some))
    assert {name: said for name, said in told.items() if said in ("there", "deprecated")} == {}
