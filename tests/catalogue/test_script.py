"""A script falls into its set-up and the reader's lines, and nothing is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue.script import CLOSING, Script, faults, split

LINES = st.lists(st.sampled_from(["", "x = 1", "    y", "# a comment", "# set-up: data", CLOSING]))


def test_a_set_up_is_told_from_the_readers_lines() -> None:
    text = f"# set-up: a stand-in server\nimport http.server\n\n{CLOSING}\n\nimport csv\n"
    assert split(text) == Script("a stand-in server", "import http.server\n", "import csv\n")
    assert list(faults(text)) == []


def test_a_script_without_marks_is_the_readers() -> None:
    text = "# Set up a parser, and use it.\nimport argparse\n"
    assert split(text) == Script("", "", text)
    assert list(faults(text)) == []


@given(LINES)
def test_every_line_is_in_one_of_the_parts(lines: list[str]) -> None:
    text = "\n".join(lines)
    parts = split(text)
    kept = [line for line in f"{parts.setup}\n{parts.code}".split("\n") if line]
    written = [line for line in lines if line]
    if parts.title:
        written.remove(f"# set-up: {parts.title}")
        written.remove(CLOSING)
    assert kept == written


@given(LINES)
def test_what_has_no_fault_is_a_whole_set_up_or_none(lines: list[str]) -> None:
    text = "\n".join(lines)
    if not list(faults(text)):
        parts = split(text)
        assert bool(parts.title) == (CLOSING in lines)
        assert CLOSING not in parts.code
