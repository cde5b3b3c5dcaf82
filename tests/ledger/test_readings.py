"""Who has read an entry counts for the text as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.catalogue.load import load
from generator.cli import main
from generator.ledger import readings
from generator.problems import UsageError
from tests.conftest import ROOT


def test_an_entry_is_read_twice_by_two_readers_not_by_one(small: Path) -> None:
    catalogue = load(small)
    assert readings.counts(catalogue) == {"entries": 6, "twice": 0}
    assert readings.add(catalogue, ["textwrap", "len"], "first", "2026-01-02") == 0
    assert readings.add(catalogue, ["textwrap"], "first", "2026-01-03") == 0
    assert readings.add(catalogue, ["textwrap"], "second", "2026-01-04") == 1
    assert readings.counts(catalogue) == {"entries": 6, "twice": 1}
    pieces = {one.entry.model.name: 0 for one in readings.survived(catalogue)}
    for one in readings.survived(catalogue):
        pieces[one.entry.model.name] += 1
    assert readings.told(catalogue) == (
        f"read as they are: 1 twice, 1 once, 4 not yet; {pieces['textwrap']} of {sum(pieces.values())} pieces twice"
    )
    assert readings.told(catalogue, ["len"]) == (
        f"read as they are: 0 twice, 1 once, 0 not yet; 0 of {pieces['len']} pieces twice"
    )
    days = {(one.entry, one.reader): one.day for one in readings.read(small)}
    assert days == {
        ("builtins/len", "first"): "2026-01-02",
        ("modules/textwrap", "first"): "2026-01-03",
        ("modules/textwrap", "second"): "2026-01-04",
    }


def readers(content: Path, name: str) -> dict[tuple[str | int, ...], set[str]]:
    """Return who has read each piece of an entry as it is."""
    return {
        one.piece.path: set(one.readers)
        for one in readings.survived(load(content))
        if one.entry.model.name == name
    }


@pytest.mark.parametrize(
    ("file", "old", "changed"),
    [
        ("module.yml", "summary: ", ("summary",)),
        ("module.yml", "  - text: ", ("pitfalls", 1)),
        ("no_limit.py", "", ("pitfalls", 1)),
        ("lowered_for_good.py", "", ("danger",)),
        ("open_files.py", "", ("tasks", 0)),
    ],
)
def test_a_changed_piece_is_unread_again_and_the_rest_is_not(
    small: Path, file: str, old: str, changed: tuple[str | int, ...]
) -> None:
    readings.add(load(small), ["resource"], "first", "2026-01-02")
    path = small / "modules/resource" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, f"{old}Now ", 1) if old else f"{text}# changed\n", "utf-8")
    found = readers(small, "resource")
    assert {where for where, who in found.items() if not who} == {changed}
    assert readings.told(load(small), ["resource"]) == (
        f"read as they are: 0 twice, 0 once, 1 not yet; 0 of {len(found)} pieces twice"
    )
    assert readings.drop_stale(load(small)) == 1
    (line,) = readings.read(small)
    assert len(line.digests) == len(found) - 1


def test_a_piece_that_moved_was_read_all_the_same(small: Path) -> None:
    """Nor does it matter where an entry is filed."""
    readings.add(load(small), ["len"], "first", "2026-01-02")
    path = small / "builtins/len/builtin.yml"
    document = yaml.safe_load(path.read_text("utf-8"))
    document["tasks"].reverse()
    document["categories"].append("machinery")
    path.write_text(yaml.safe_dump(document, allow_unicode=True), "utf-8")
    assert set(map(frozenset, readers(small, "len").values())) == {frozenset(["first"])}


def test_what_was_recorded_is_no_part_of_what_is_read(small: Path) -> None:
    readings.add(load(small), ["resource"], "first", "2026-01-02")
    (small / "modules/resource/open_files.out").write_text("something else\n")
    assert all(who == {"first"} for who in readers(small, "resource").values())


def test_publishing_drops_what_tells_of_another_text(small: Path) -> None:
    (small / readings.FILE).write_text("modules/textwrap\t2026-01-02\tfirst\t00000000 11111111\n")
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


def test_without_a_reader_what_is_not_read_twice_is_listed(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for reader in ("first", "second"):
        readings.add(load(small), ["textwrap"], reader, "2026-01-02")
    path = small / "modules/textwrap/module.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("summary: ", "summary: Now ", 1), "utf-8")
    readings.add(load(small), ["textwrap"], "second", "2026-01-03")
    line = text[: text.index("summary: ")].count("\n") + 1
    command = ["--content", str(small), "read", "textwrap"]
    assert main(command) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{small.name}/modules/textwrap/module.yml:{line}: summary, read by second",
        "1 piece not read twice as they are",
    ]
    assert main([*command, "--reader", "third", "--rest"]) == 0
    (line_of_third,) = (one for one in readings.read(small) if one.reader == "third")
    assert len(line_of_third.digests) == 1
    assert main(command) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1 entry read as they are, 1 of them by a second reader",
        "0 pieces not read twice as they are",
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
    "line", ["modules/x\t2026-01-02\tabc", "m\t2026-13-02\ta\tx", "m\t2026-01-02\t\tx"]
)
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / readings.FILE
    file.write_text(f"modules/a\t2026-01-02\tfirst\tabc\n{line}\n")
    with pytest.raises(UsageError) as caught:
        readings.read(tmp_path)
    assert str(caught.value) == (
        f"{file}:2: expected entry, a day such as 2026-11-21, the reader's mark and the digests of what was read,"
        " separated by tabs"
    )


def test_the_real_record_can_be_read() -> None:
    assert all(one.entry.count("/") == 1 for one in readings.read(ROOT / "content"))
