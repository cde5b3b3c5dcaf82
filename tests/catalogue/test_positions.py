"""YAML is read with the place of every value, and nothing makes the reader fail."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.catalogue.positions import parse
from tests.conftest import DATA

ENTRY = (DATA / "small/modules/textwrap/module.yml").read_bytes()
TEXT = b"""\
name: shutil
tasks:
  - title: Copy
    asks: [one, two]
flag: no
version: 3.10
"""


def test_every_value_has_its_line_and_column() -> None:
    document = parse(TEXT, "a.yml")
    assert document.problems == []
    assert document.place(("name",)) == (1, 7)
    assert document.place(("tasks", 0, "title")) == (3, 12)
    assert document.place(("tasks", 0, "asks", 1)) == (4, 17)
    assert document.place(("tasks", 0, "missing")) == (3, 5), "the nearest parent"
    assert document.place(("tasks", "<key>")) == (2, 1)


def test_scalars_stay_text() -> None:
    """No text turns into a truth value or loses a digit."""
    data = parse(TEXT, "a.yml").data
    assert (data["flag"], data["version"]) == ("no", "3.10")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_data_or_problems(raw: bytes) -> None:
    document = parse(raw, "a.yml")
    assert document.data is not None or document.problems


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(ENTRY) - 1), st.binary(min_size=1, max_size=4), st.booleans())
def test_a_damaged_entry_gives_data_or_problems(place: int, bytes_: bytes, cut: bool) -> None:
    raw = ENTRY[:place] + (b"" if cut else bytes_ + ENTRY[place + len(bytes_) :])
    document = parse(raw, "a.yml")
    for problem in document.problems:
        assert problem.line >= 1
        assert problem.column >= 1
    assert document.data is not None or document.problems


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"a: " + b"[" * 100 + b"]" * 100, "Y006"),
        (b"a: &x [1]\nb: *x\n", "Y004"),
        (b"a: !!python/object:os.system x\n", "Y004"),
        (b"a: \x00\n", "Y007"),
        (b"\xff\xfe", "Y002"),
        (b"# only a comment\n", "Y001"),
    ],
)
def test_hostile_yaml_is_refused(raw: bytes, code: str) -> None:
    assert parse(raw, "a.yml").problems[0].code == code
