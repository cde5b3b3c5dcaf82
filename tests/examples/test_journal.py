"""What has passed is remembered, and nothing else."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalogue.load import read
from generator.examples.interpreters import inspect
from generator.examples.journal import Journal
from generator.examples.verify import verify

HERE = inspect(sys.executable)


def test_what_passed_is_not_run_again(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "cache/passed"
    examples = [one for one in read(small)[0].examples() if not one.distributions]
    first = verify(examples, [HERE], journal=Journal(folder))
    assert "passed" in {one.status for one in first}

    def refuse(*_: object) -> None:
        raise AssertionError("it was run again")

    monkeypatch.setattr("generator.examples.verify.run", refuse)
    again = verify(examples, [HERE], journal=Journal(folder))
    assert [one.status for one in again] == [one.status for one in first]


def test_what_changed_is_run_again(small: Path, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    [one] = [one for one in read(small)[0].examples() if one.run.example == "bad_width.py"]
    verify([one], [HERE], journal=journal)
    assert journal.has(one, HERE)
    assert not journal.has(one, replace(HERE, version=(3, 15, 9)))
    assert not journal.has(one, replace(HERE, command="/usr/bin/other"))
    assert not journal.has(one, replace(HERE, lacks=("zlib",)))
    one.record.write_text("something else\n")
    assert not journal.has(one, HERE)
    assert [verdict.status for verdict in verify([one], [HERE], journal=journal)] == ["differed"]
    assert not journal.has(one, HERE)


def test_each_is_remembered_as_soon_as_it_has_passed(small: Path, tmp_path: Path) -> None:
    """So that a run which is killed loses nothing of what it finished."""
    journal = Journal(tmp_path)
    examples = [one for one in read(small)[0].examples() if "textwrap" in one.key]
    remembered: list[bool] = []

    def progress(done: int, _: int) -> None:
        remembered.append(sum(journal.has(one, HERE) for one in examples) >= done)

    verdicts = verify(examples, [HERE], journal=journal, progress=progress)
    assert {one.status for one in verdicts} == {"passed"}
    assert remembered == [True] * len(examples)
