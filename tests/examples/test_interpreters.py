"""Several Pythons: what each can run, and what they have to agree on."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalogue.ranges import admits
from generator.examples import record
from generator.examples import run as runner
from generator.examples import update as updating
from generator.examples.interpreters import Interpreter, inspect
from generator.examples.verdict import obstacle
from generator.examples.verify import verify
from generator.problems import UsageError
from tests.examples.parts import HERE, example

OTHER = replace(HERE, version=(HERE.version[0], HERE.version[1] + 1, 0), platform="linux")
"""Stands for a newer Python: `prints` below gives it another output."""


def prints(monkeypatch: pytest.MonkeyPatch, lines: dict[Interpreter, str]) -> None:
    """Have each interpreter print its line, whatever the example."""
    monkeypatch.setattr(
        updating, "run", lambda _, interpreter, *__: runner.Outcome(lines[interpreter].encode())
    )


def test_two_pythons_that_disagree_record_nothing(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prints(monkeypatch, {HERE: "old\n", OTHER: "new\n"})
    before = example(small).record.read_bytes()
    older, newer = verify([example(small)], [OTHER, HERE], update=True)
    since = f"{OTHER.version[0]}.{OTHER.version[1]}"
    assert (older.status, newer.status) == ("differed", "differed")
    assert (older.problem, older.detail) == (None, "nothing of it is recorded")
    assert str(newer.problem) == (
        f"content/modules/textwrap/bad_width.py:1:1: V606 under {OTHER.key} it prints something else than under"
        f" {HERE.key}; nothing is recorded\n"
        f'    hint: print what all agree on, or write `output_changes: ["{since}"]`, and record again'
    )
    assert newer.detail == f"--- {HERE.key}\n+++ {OTHER.key}\n@@ -1 +1 @@\n-old\n+new\n"
    assert example(small).record.read_bytes() == before


def test_two_pythons_that_agree_record_once(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prints(monkeypatch, {HERE: "same\n", OTHER: "same\n"})
    verdicts = verify([example(small)], [OTHER, HERE], update=True)
    assert [one.status for one in verdicts] == ["passed", "passed"]
    assert example(small).record.read_text() == "same\n"


def test_two_systems_of_one_python_need_another_remedy(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = replace(HERE, platform="windows")
    prints(monkeypatch, {HERE: "here\n", there: "there\n"})
    [problem] = [
        one.problem for one in verify([example(small)], [HERE, there], update=True) if one.problem
    ]
    assert (
        problem.hint == "print what both agree on, or say in `platforms` or `needs` where it runs"
    )


def test_records_of_their_own_need_not_agree(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    since = f"{OTHER.version[0]}.{OTHER.version[1]}"
    entry = small / "modules/textwrap/module.yml"
    text = entry.read_text().replace(
        "example: bad_width.py", f'example: bad_width.py\n    output_changes: ["{since}"]'
    )
    entry.write_text(text)
    prints(monkeypatch, {HERE: "old\n", OTHER: "new\n"})
    verdicts = verify([example(small)], [HERE, OTHER], update=True)
    assert [one.status for one in verdicts] == ["passed", "passed"]
    assert [path.read_text() for _, path in example(small).records] == ["old\n", "new\n"]


def test_what_an_interpreter_lacks_is_not_applicable(small: Path) -> None:
    without = replace(HERE, packages=(("numpy", "2.0"),))
    [verdict] = verify([example(small, "draw_square.py")], [without])
    assert (verdict.status, verdict.detail) == ("not applicable", "it needs opencv-python")


def test_what_a_build_came_without_does_not_keep_others_from_recording(small: Path) -> None:
    (small / "modules/textwrap/bad_width.py").write_text("import _gdbm_of_ours\nprint(1)\n")
    without = replace(HERE, lacks=("gdbm.of.ours",))
    [verdict] = verify([example(small)], [without], update=True)
    assert (verdict.status, verdict.detail) == ("not applicable", "it needs gdbm.of.ours")
    [verdict] = verify([example(small)], [HERE], update=True)
    assert verdict.status == "differed"


def test_obstacles() -> None:
    other = Interpreter("python", "cpython", (3, 10, 0), "windows", ())
    root = Path(__file__).parent.parent / "data" / "small"
    assert obstacle(example(root, "file_size.py"), other) == "it needs Python >=3.11"
    assert obstacle(example(root, "open_files.py"), other) == "it needs linux or macos"
    assert obstacle(example(root, "bad_width.py"), other) is None


def test_a_demonstration_runs_although_the_examples_of_its_entry_cannot(small: Path) -> None:
    entry = small / "modules/textwrap/module.yml"
    text = entry.read_text()
    assert "unshown: It takes a terminal." in text
    shown = text.replace("unshown: It takes a terminal.", "run: {example: one_column.py}")
    entry.write_text(shown + "unexecuted: It exists on Windows only.\n")
    assert obstacle(example(small, "bad_width.py"), HERE) == "it is marked as not executed"
    assert obstacle(example(small, "one_column.py"), HERE) is None
    entry.write_text(
        entry.read_text().replace("one_column.py", "one_column.py, platforms: [linux]")
    )
    assert obstacle(example(small, "one_column.py"), HERE) == "it is marked as not executed"


@pytest.mark.parametrize(
    ("bounds", "version", "expected"),
    [
        (None, (3, 8, 0), True),
        (">=3.12", (3, 12, 1), True),
        (">=3.12", (3, 9, 9), False),
        ("<3.12", (3, 12, 0), False),
        (">=3.9, <3.13", (3, 10, 4), True),
        (">=3.9,<3.13", (3, 13, 0), False),
    ],
)
def test_version_ranges(bounds: str | None, version: tuple[int, int, int], expected: bool) -> None:
    assert admits(bounds, version) is expected


def test_an_interpreter_may_be_named_by_a_relative_path(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "python-here").symlink_to(sys.executable)
    interpreter = inspect("./python-here")
    assert interpreter.command == str(tmp_path / "python-here")
    [verdict] = verify([example(small)], [interpreter])
    assert verdict.status == "passed"


def test_an_interpreter_that_does_not_run_is_a_wrong_usage() -> None:
    with pytest.raises(UsageError, match="'no-such-python' does not run as Python"):
        inspect("no-such-python")


def test_output_that_changed_with_a_version_has_a_record_of_its_own(small: Path) -> None:
    entry = small / "modules/textwrap/module.yml"
    entry.write_text(
        entry.read_text().replace(
            "example: bad_width.py", 'example: bad_width.py\n    output_changes: ["3.14", "3.2"]'
        )
    )
    one = example(small)
    assert [since for since, _ in one.records] == ["", "3.2", "3.14"]
    assert one.record_for((3, 1, 9)).name == "bad_width.out"
    assert one.record_for((3, 13, 0)).name == "bad_width.3.2.out"
    assert one.record_for((3, 15, 1)).name == "bad_width.3.14.out"
    before = record.fresh(one)
    [verdict] = verify([one], [HERE], update=True)
    assert verdict.status == "passed"
    assert one.record_for(HERE.version).read_bytes() == one.record.read_bytes()
    assert record.fresh(one).output != before.output
    [verdict] = verify([one], [replace(HERE, version=(3, 14, 0))])
    assert verdict.problem is not None
    assert verdict.problem.code == "V602"
