"""Who has read an entry counts for the text as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalogue.load import load
from generator.cli import main
from generator.ledger import readings
from generator.ledger.readings import Reading
from generator.problems import UsageError
from tests.conftest import ROOT


def test_an_entry_is_read_twice_by_two_readers_not_by_one(small: Path) -> None:
    catalogue = load(small)
    assert readings.counts(catalogue) == {"entries": 6, "twice": 0}
    assert readings.add(catalogue, ["textwrap", "len"], "first", "2026-01-02") == 0
    assert readings.add(catalogue, ["textwrap"], "first", "2026-01-03") == 0
    assert readings.add(catalogue, ["textwrap"], "second", "2026-01-04") == 1
    assert readings.counts(catalogue) == {"entries": 6, "twice": 1}
    assert readings.told(catalogue) == "read as they are: 1 twice, 1 once, 4 not yet"
    assert readings.told(catalogue, ["len"]) == "read as they are: 0 twice, 1 once, 0 not yet"
    days = {(one.entry, one.reader): one.day for one in readings.read(small)}
    assert days == {
        ("builtins/len", "first"): "2026-01-02",
        ("modules/textwrap", "first"): "2026-01-03",
        ("modules/textwrap", "second"): "2026-01-04",
    }


@pytest.mark.parametrize("file", ["module.yml", "no_limit.py", "lowered_for_good.py"])
def test_a_changed_text_or_script_is_unread_again(small: Path, file: str) -> None:
    readings.add(load(small), ["resource"], "first", "2026-01-02")
    path = small / "modules/resource" / file
    path.write_text(path.read_text("utf-8").rstrip() + "\n# changed\n", "utf-8")
    changed = load(small)
    assert readings.current(changed)["modules/resource"] == set()
    assert readings.drop_stale(changed) == 1
    assert readings.read(small) == set()


def test_what_was_recorded_is_no_part_of_what_is_read(small: Path) -> None:
    readings.add(load(small), ["resource"], "first", "2026-01-02")
    (small / "modules/resource/open_files.out").write_text("something else\n")
    assert readings.current(load(small))["modules/resource"] == {"first"}


def test_publishing_drops_what_tells_of_another_text(small: Path) -> None:
    line = Reading("modules/textwrap", "0" * 16, "2026-01-02", "first")
    (small / readings.FILE).write_text("\t".join(vars(line).values()) + "\n")
    readings.add(load(small), ["len"], "first", "2026-01-02")
    assert len(readings.read(small)) == 2
    assert main(["--content", str(small), "publish"]) == 0
    assert {one.entry for one in readings.read(small)} == {"builtins/len"}


def test_the_command_adds_a_reading(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for reader in ("first", "second"):
        command = ["--content", str(small), "read", "wordwrap", "textwrap", "--reader", reader]
        assert main(command) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "1 entry read as they are, 0 of them by a second reader",
        "1 entry read as they are, 1 of them by a second reader",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["textwrapp", "--reader", "a"], "there is no entry 'textwrapp'; did you mean 'textwrap'?"),
        (
            ["textwrap", "--reader", "a b"],
            "'a b' is no reader's mark; write at most 40 letters, digits, dots, hyphens and underscores",
        ),
    ],
)
def test_what_cannot_be_noted_is_said(
    small: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["--content", str(small), "read", *arguments]) == 2
    assert capsys.readouterr().err == f"atlas: {said}\n"
    assert not (small / readings.FILE).exists()


@pytest.mark.parametrize(
    "line", ["modules/x\tabc\t2026-01-02", "m\tx\t2026-13-02\ta", "m\tx\t2026-01-02\t"]
)
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / readings.FILE
    file.write_text(f"modules/a\tabc\t2026-01-02\tfirst\n{line}\n")
    with pytest.raises(UsageError) as caught:
        readings.read(tmp_path)
    assert str(caught.value) == (
        f"{file}:2: expected entry, digest, a day such as 2026-11-21 and the reader's mark, separated by tabs"
    )


def test_the_real_record_can_be_read() -> None:
    assert all(one.entry.count("/") == 1 for one in readings.read(ROOT / "content"))
