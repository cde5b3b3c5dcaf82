"""What has passed is remembered, and nothing else."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalogue.load import read
from generator.examples.interpreters import inspect
from generator.examples.journal import Journal
from generator.examples.verify import verify
from tests.examples.test_verify import may_start

HERE = inspect(sys.executable)


def test_what_passed_is_not_run_again(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "cache/passed.txt"
    examples = [one for one in read(small)[0].examples() if not one.distributions]
    first = verify(examples, [HERE], journal=Journal(file))
    assert "passed" in {one.status for one in first}

    def refuse(*_: object) -> None:
        raise AssertionError("it was run again")

    monkeypatch.setattr("generator.examples.verify.run", refuse)
    again = verify(examples, [HERE], journal=Journal(file))
    assert [one.status for one in again] == [one.status for one in first]


def test_what_changed_is_run_again(small: Path, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "passed.txt")
    [one] = [one for one in read(small)[0].examples() if one.run.example == "bad_width.py"]
    verify([one], [HERE], journal=journal)
    assert journal.has(one, HERE)
    assert not journal.has(one, replace(HERE, version=(3, 15, 9)))
    assert not journal.has(one, replace(HERE, command="/usr/bin/other"))
    one.record.write_text("something else\n")
    assert not journal.has(one, HERE)
    assert [verdict.status for verdict in verify([one], [HERE], journal=journal)] == ["differed"]
    assert not journal.has(one, HERE)


def test_a_run_that_is_killed_loses_nothing_that_finished(small: Path, tmp_path: Path) -> None:
    (small / "modules/textwrap/bad_width.py").write_text("import time\ntime.sleep(60)\n" * 2)
    code = (
        "import sys, pathlib; from generator import build; build.CACHE = pathlib.Path(sys.argv[2]);"
        "build.verify(pathlib.Path(sys.argv[1]), [], [sys.executable], third_party=None, update=False,"
        " record=True, again=False, progress=lambda done, total: print(done, flush=True))"
    )
    before = (small / "verified.jsonl").read_bytes()
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(small), str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    for line in process.stdout:
        if int(line) == 6:
            break
    process.kill()
    process.wait()
    assert (small / "verified.jsonl").read_bytes() == before
    journal = Journal(tmp_path / "passed.txt")
    assert sum(journal.has(one, HERE) for one in read(small)[0].examples()) >= 4


def test_a_line_cut_short_is_not_taken_for_one(tmp_path: Path, small: Path) -> None:
    file = tmp_path / "passed.txt"
    [one] = [one for one in read(small)[0].examples() if one.run.example == "bad_width.py"]
    Journal(file).add(one, HERE)
    digest = file.read_text().strip()
    file.write_text(digest[:40])
    assert not Journal(file).has(one, HERE)
    Journal(file).add(one, HERE)
    assert Journal(file).has(one, HERE)


def test_an_interrupt_stops_what_runs_and_leaves_the_record_alone(small: Path) -> None:
    seconds = str(50_000 + os.getpid())  # no other run's, should one be left over
    code = (
        f"import subprocess, textwrap\nsubprocess.run(['sleep', '{seconds}'])\nprint(1)\nprint(2)\n"
    )
    may_start(small)
    (small / "modules/textwrap/bad_width.py").write_text(code)
    before = (small / "verified.jsonl").read_bytes()
    command = [sys.executable, "-m", "generator", "--content", str(small), "verify", "--record"]
    process = subprocess.Popen(
        [*command, "textwrap"],
        stderr=subprocess.PIPE,
        text=True,
        # A job in the background of a shell ignores it, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        while not running(f"sleep\0{seconds}\0"):
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=20)
    finally:
        process.kill()
    assert (process.returncode, told) == (130, "atlas: stopped\n")
    assert not running(f"sleep\0{seconds}\0")
    assert (small / "verified.jsonl").read_bytes() == before


def running(command: str) -> bool:
    """Return whether a process with this command line is there."""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if file.read_text("utf-8", "replace") == command:
                return True
    return False
