"""Whatever is wrong with YAML, a slip is named at a place that is there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue.positions import parse
from tests.conftest import DATA

GOOD = (DATA / "small/modules/textwrap/module.yml").read_text("utf-8")
PIECES = st.sampled_from(
    ["\t", "\n", "\n  ", "\n---\n", "\n...\n", "\n<<<<<<< HEAD\n", "'", '"', "\\", "[", "]", "{", "}", ": ", ":", "- ",
     "-", "# ", " #", "|", ">", "*", "&", "!", "%", "@", "`", "? ", ", ", "key: ", "word", "é", "\r\n"]
)  # fmt: skip


def told(text: str) -> None:
    """Assert that each problem of a text is at a line and a column that it has."""
    lines = text.replace("\r\n", "\n").split("\n")
    for problem in parse(text.encode(), "a.yml").problems:
        assert 1 <= problem.line <= len(lines), problem
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, problem
        assert problem.hint or problem.code in ("Y003", "Y006"), problem


@given(st.integers(0, len(GOOD)), PIECES, st.integers(0, 3))
def test_a_good_file_with_a_piece_too_many(place: int, piece: str, lost: int) -> None:
    told(GOOD[:place] + piece + GOOD[place + lost :])


@given(st.lists(PIECES, max_size=30).map("".join))
def test_pieces_alone(text: str) -> None:
    told(text)
