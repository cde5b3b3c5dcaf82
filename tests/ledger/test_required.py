"""Names that must have a page, against a small library of facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalogue.load import load
from generator.cli import main
from generator.facts.model import Facts
from generator.ledger.required import required, stale

LEFT_OUT = """\
left_out:
  - reason: codecs, chosen by name
    names: ["encodings.*", textwrap, tel*]
"""


def test_without_the_file_only_the_seeds_are_required(small: Path, facts: Facts) -> None:
    (small / "seeds.txt").write_text("textwrap\n# a comment\nnowhere  # another\n")
    assert required(load(small), facts) == ["textwrap", "nowhere"]


def test_with_the_file_the_whole_library_is_required(small: Path, facts: Facts) -> None:
    (small / "uncovered.yml").write_text(LEFT_OUT)
    names = required(load(small), facts)
    assert {"shutil", "os.path", "len", "str", "winreg"} <= set(names)
    assert not {"encodings.utf_8", "telnetlib", "KeyError", "_thread_local"} & set(names)


def test_what_leaves_nothing_out_is_told_with_its_place(
    small: Path, facts: Facts, capsys: pytest.CaptureFixture[str]
) -> None:
    (small / "uncovered.yml").write_text(LEFT_OUT)
    told = [str(problem) for problem in stale(load(small), facts)]
    assert told == [
        "small/uncovered.yml:3:28: N211 'textwrap' leaves nothing out\n"
        "    hint: remove it: there is a page now, or no such name"
    ]
    assert main(["--content", str(small), "coverage"]) == 1
    assert told[0] in capsys.readouterr().out
