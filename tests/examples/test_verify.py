"""Examples are run for real; whatever goes wrong has its exact problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.examples.verify import verify
from tests.examples.parts import GOOD, HERE, example, may_start, outcome


def test_an_unchanged_example_passes(small: Path) -> None:
    [verdict] = verify([example(small)], [HERE])
    assert (verdict.status, verdict.problem) == ("passed", None)


def test_changed_output_shows_a_difference(small: Path) -> None:
    verdict = outcome(small, GOOD)
    assert str(verdict.problem) == (
        "content/modules/textwrap/bad_width.py:1:1: V603 "
        f"under {HERE.key} it printed something else than recorded\n"
        "    hint: if the new output is right, run: atlas verify --update textwrap"
    )
    assert verdict.detail == (
        "--- recorded\n+++ printed\n@@ -1 +1,2 @@\n"
        "-refused: invalid width 0 (must be > 0)\n+['a', 'b']\n+second\n"
    )


@pytest.mark.parametrize("suffix", [".py", ".out"])
def test_line_ends_of_windows_are_told_as_such(small: Path, suffix: str) -> None:
    """And not as a difference that nobody sees."""
    file = small / f"modules/textwrap/bad_width{suffix}"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    [verdict] = verify([example(small)], [HERE])
    mend = {".py": 'editors call it "end of line"', ".out": "run: atlas verify --update textwrap"}
    assert str(verdict.problem) == (
        f"content/modules/textwrap/bad_width.py:1:1: V608 under {HERE.key} it was not run:"
        f" bad_width{suffix}: the file has the line ends of Windows (CRLF)\n"
        f"    hint: save it with those of Unix (LF): {mend[suffix]}"
    )


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("import sys\nsys.exit(3)\n", "it ended with exit code 3"),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\n", "it ended with signal SIGTERM"),
        ("print('x' * 70_000)\n", "it printed more than 64,000 bytes"),
        ("import sys\nsys.stdout.buffer.write(b'ok \\xff')\n", "it printed a byte that is not UTF-8 at offset 3"),
        ("import nowhere_at_all\n", "it ended with exit code 1"),
    ],
)  # fmt: skip
def test_what_fails_says_how(small: Path, code: str, message: str) -> None:
    verdict = outcome(small, code)
    assert verdict.problem is not None
    assert verdict.problem.code == "V601"
    assert verdict.problem.message == f"under {HERE.key} {message}"


def test_an_entry_that_says_so_starts_programs(small: Path) -> None:
    may_start(small)
    code = "import subprocess\nprint(subprocess.run(['echo', 'hello'], capture_output=True, text=True).stdout)\n"
    assert outcome(small, code, update=True).status == "passed"


def test_every_example_may_start_its_own_python(small: Path) -> None:
    code = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'print(2)'], check=True)\nprint(1)\n"
    assert outcome(small, code, update=True).status == "passed"
    assert example(small).record.read_text() == "2\n1\n"


def test_update_records_what_was_printed(small: Path) -> None:
    verdict = outcome(small, GOOD, update=True)
    assert verdict.status == "passed"
    assert example(small).record.read_text() == "['a', 'b']\nsecond\n"


def test_the_callers_environment_does_not_leak(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATLAS_SECRET", "value")
    outcome(
        small,
        "import os\nprint(os.environ.get('ATLAS_SECRET'))\nprint(os.environ['TZ'] != '')\n",
        update=True,
    )
    assert example(small).record.read_text() == "None\nTrue\n"


@pytest.mark.parametrize(
    ("packages", "plugins_are_loaded"),
    [("pytest", False), pytest.param("pytest, pytest-xdist", True, marks=pytest.mark.long)],
)
def test_pytest_loads_plugins_only_where_an_example_names_one(
    small: Path, packages: str, plugins_are_loaded: bool
) -> None:
    entry = small / "modules/textwrap/module.yml"
    named = f"example: bad_width.py\n    packages: [{packages}]"
    entry.write_text(entry.read_text("utf-8").replace("example: bad_width.py", named), "utf-8")
    code = "import sys\nimport pytest\npytest.main(['-qq'])\nprint('xdist.plugin' in sys.modules)\n"
    outcome(small, code, update=True)
    assert example(small).record.read_text().splitlines()[-1] == str(plugins_are_loaded)


def test_an_example_starts_in_a_folder_of_its_own(small: Path) -> None:
    outcome(
        small,
        "import os, sys\nprint(sorted(os.listdir()))\nprint(sys.path[0] == os.getcwd())\n",
        update=True,
    )
    assert example(small).record.read_text() == "['bad_width.py']\nTrue\n"
