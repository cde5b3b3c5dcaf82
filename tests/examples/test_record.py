"""The verification record: one line per example, valid only for the files as they are."""

from __future__ import annotations

import itertools
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue.load import read
from generator.cli import main
from generator.examples import record
from generator.examples.interpreters import Interpreter
from generator.examples.verdict import Verdict

KEYS = ["cpython-3.11-linux", "cpython-3.13-linux", "cpython-3.13-macos"]
SMALL = Path(__file__).parent.parent / "data" / "small"


def interpreter(key: str) -> Interpreter:
    """Return an interpreter with this key."""
    implementation, version, platform = key.split("-")
    major, minor = map(int, version.split("."))
    return Interpreter("python", implementation, (major, minor, 0), platform, (("numpy", "2.4.6"),))


def test_writing_and_reading_gives_the_same_lines(small: Path) -> None:
    lines = record.read(small)
    assert len(lines) == 12
    record.write(small, lines)
    assert (small / record.FILE).read_bytes() == (SMALL / record.FILE).read_bytes()


def test_a_changed_example_invalidates_its_line(small: Path) -> None:
    catalogue, _ = read(small)
    script = small / "modules/textwrap/bad_width.py"
    script.write_text(script.read_text() + "\n# changed\n")
    lines = record.current(catalogue.examples(), record.read(small))
    stale = [key for key, line in lines.items() if not line.passed()]
    assert stale == ["modules/textwrap/bad_width.py"]


def test_an_entry_with_a_mistake_keeps_its_record_while_another_is_recorded(small: Path) -> None:
    before = record.read(small)
    entry = small / "modules/textwrap/module.yml"
    entry.write_text(entry.read_text("utf-8") + "tasks: [\n", "utf-8", newline="\n")
    gone = "modules/textwrap/bad_width.py"
    (small / gone).unlink()
    other = next(key for key in before if "textwrap" not in key).split("/")[1]
    assert main(["--content", str(small), "verify", "--update", other]) == 0
    after = record.read(small)
    assert set(before) - set(after) == {gone}
    assert all(
        after[key] == line for key, line in before.items() if "textwrap" in key and key != gone
    )


def test_a_missing_record_knows_nothing(tmp_path: Path) -> None:
    assert record.read(tmp_path) == {}


@given(
    st.lists(st.tuples(st.integers(0, 9), st.sampled_from(KEYS)), max_size=12, unique=True),
    st.randoms(),
)
def test_merging_is_commutative_and_idempotent(
    pairs: list[tuple[int, str]], random: object
) -> None:
    examples = list(read(SMALL)[0].examples())
    verdicts = [Verdict(examples[i], interpreter(key), "passed") for i, key in pairs]
    shuffled = list(verdicts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    results = []
    for order in (verdicts, shuffled, list(itertools.chain(verdicts, verdicts))):
        lines = record.current(examples, {})
        record.merge(lines, order)
        results.append(lines)
    assert results[0] == results[1] == results[2]


RUNS = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(record.STATUSES), max_size=3)
PACKAGES = st.dictionaries(st.sampled_from(["numpy", "torch"]), st.sampled_from(["1.2", "1.10"]))


@given(st.lists(st.tuples(st.integers(0, 9), RUNS, PACKAGES), max_size=8), st.randoms())
def test_records_of_machines_combine_in_any_order_and_any_number_of_times(
    machines: list[tuple[int, dict[str, str], dict[str, str]]], random: object
) -> None:
    examples = list(read(SMALL)[0].examples())
    others = []
    for i, runs, packages in machines:
        line = record.fresh(examples[i])
        others.append(record.Line(line.example, line.source, line.output, runs, packages))
    shuffled = list(others)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    results = []
    for order in (others, shuffled, others + others):
        lines = record.current(examples, {})
        record.combine(lines, order)
        results.append(lines)
    assert results[0] == results[1] == results[2]


def test_a_record_of_other_files_is_not_taken_over(small: Path) -> None:
    examples = list(read(small)[0].examples())
    known = examples[0].key
    lines = record.current(examples, {})
    record.combine(lines, [record.Line(known, "other", "files", {KEYS[0]: "passed"})])
    record.combine(lines, [record.Line("modules/gone/x.py", "", "", {KEYS[0]: "passed"})])
    assert lines == record.current(examples, {})


def test_records_merge_from_files(small: Path, tmp_path: Path) -> None:
    there = tmp_path / "windows.jsonl"
    text = (small / record.FILE).read_text()
    there.write_text(text.replace("cpython-3.11-linux", "cpython-3.15-windows"))
    assert main(["--content", str(small), "merge", str(there)]) == 0
    assert record.read(small)["modules/textwrap/bad_width.py"].passed() == [
        "cpython-3.11-linux",
        "cpython-3.15-windows",
    ]
    there.write_text("not a record\n")
    assert main(["--content", str(small), "merge", str(there)]) == 2
