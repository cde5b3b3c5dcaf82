"""The second implementation runs scripts as Python does; where it is not installed, nothing is said."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import read
from generator.examples import pyodide, record
from generator.examples import run as runner
from generator.examples.interpreters import Interpreter, inspect
from generator.examples.limits import Limits
from generator.examples.verify import verify

pytestmark = pytest.mark.skipif(not pyodide.is_there(), reason="Pyodide is not installed")
SAMPLE = 12
"""Examples that run every day, for each takes a third of a second; `make test-long` runs more, `make verify-everywhere` all."""


@pytest.fixture(scope="module")
def webassembly() -> Interpreter:
    return inspect(pyodide.NAME)


def test_what_it_is(webassembly: Interpreter) -> None:
    assert webassembly.key == "pyodide-3.14-emscripten"
    assert {"tkinter", "readline", "curses"} <= set(webassembly.lacks)


@pytest.mark.parametrize("most", [SAMPLE, pytest.param(10 * SAMPLE, marks=pytest.mark.long)])
def test_recorded_examples_pass(webassembly: Interpreter, catalogue: Catalogue, most: int) -> None:
    lines = record.current(catalogue.examples(), record.read(catalogue.root))
    passed = (one for one in catalogue.examples() if webassembly.key in lines[one.key].passed())
    known = [one for one in passed if not one.distributions]  # of others test_wheels.py tells
    assert len(known) > 1000
    chosen = known[:: len(known) // most]
    assert {one.status for one in verify(chosen, [webassembly])} == {"passed"}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import sys\nsys.exit(3)\n", "it ended with exit code 3"),
        ("raise ValueError('no')\n", "it ended with exit code 1"),
        ("while True:\n    pass\n", "it ran longer than 5 seconds"),
        ("while True:\n    print('again')\n", "it printed more than 64,000 bytes"),
    ],
)
def test_what_fails_says_how(
    small: Path,
    webassembly: Interpreter,
    code: str,
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if "longer" in expected:  # the others have as long as any example: this machine may be busy
        monkeypatch.setattr(runner, "STANDARD", Limits(seconds=5))
    (small / "modules/textwrap/bad_width.py").write_text(code)
    [one] = [one for one in read(small)[0].examples() if one.run.example == "bad_width.py"]
    [verdict] = verify([one], [webassembly])
    assert verdict.problem is not None
    assert verdict.problem.message == f"under {webassembly.key} {expected}"


def test_a_script_sees_what_it_would_see_elsewhere(small: Path, webassembly: Interpreter) -> None:
    code = (
        "import os, sys\nprint(sys.argv, __name__, os.listdir(), sys.path[0] == os.getcwd())\n"
        "print(os.path.basename(__file__), os.environ['TZ'], 'run' in globals())\n"
        "open('kept.txt', 'w', encoding='utf-8').write('ü')\nprint(open('kept.txt', 'rb').read())\n"
    )
    (small / "modules/textwrap/bad_width.py").write_text(code)
    [one] = [one for one in read(small)[0].examples() if one.run.example == "bad_width.py"]
    outputs = [runner.run(one, each).output for each in (webassembly, inspect(sys.executable))]
    assert outputs[0] == outputs[1]


def test_what_it_has_not_is_not_applicable(small: Path, webassembly: Interpreter) -> None:
    [one] = [one for one in read(small)[0].examples() if one.run.example == "bad_width.py"]
    one.script.write_text("import readline\n")
    [verdict] = verify([one], [webassembly])
    assert (verdict.status, verdict.detail) == ("not applicable", "it needs readline")
