"""Sentences of names, held against the names there are and against what the interpreter says itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load, read
from generator.cli import main
from generator.facts.model import Facts
from generator.facts.packages.source import Packages
from generator.facts.sayings import authored
from generator.ledger import names
from generator.uses.gather import NO_USES

WRONG = """\
dedent: Removes what all lines have in common from where they begin.
fil: Wraps a paragraph into lines, and joins these.
indent:
  says: Adds 'prefix' to the beginning of selected lines in `text`.
  parameters:
    predicate: function that tells which lines
    prefx: text before each line
shorten:
  instead: Use `fill`.
wrap:
  parameters:
    max_lines: most lines, the last with the `placeholder`
"""
TOLD = """\
small/modules/textwrap/names.yml:1:9: T415 'dedent' has a sentence of its own: Remove any common leading whitespace from every line in `text`.
    hint: leave it out, and keep `parameters` if there are any
small/modules/textwrap/names.yml:2:1: N220 'textwrap' has no public name 'fil'
    hint: did you mean 'fill'?
small/modules/textwrap/names.yml:4:9: T414 'indent' says this without it: Adds 'prefix' to the beginning of selected lines in 'text'.
    hint: leave it out
small/modules/textwrap/names.yml:7:5: N221 'indent' has no parameter 'prefx'
    hint: did you mean 'prefix'?
small/modules/textwrap/names.yml:9:12: N224 'shorten' is neither gone nor deprecated
    hint: leave it out
"""


def told(catalogue: Catalogue, facts: Facts) -> str:
    """Return the problems as they are printed."""
    return "".join(f"{one}\n" for one in sorted(names.problems(catalogue, facts)))


def by(facts: Facts, interpreter: str) -> Facts:
    """Return the facts as another interpreter would have given them."""
    return replace(facts, runtime=replace(facts.runtime, interpreter=interpreter))


@pytest.fixture(scope="module")
def judged(facts: Facts) -> Facts:
    """Return facts of the interpreter by which sentences are written, whichever runs the tests."""
    docstrings = {
        "dedent": "Remove any common leading whitespace from every line in `text`.",
        "indent": "Adds 'prefix' to the beginning of selected lines in 'text'.",
        "wrap": "Wrap a single paragraph of text, returning a list of wrapped lines.",
    }
    imports = replace(facts.standard.imports, sentences={"textwrap": docstrings})
    library = replace(facts.standard, imports=imports)
    return by(replace(facts, standard=library), "CPython 3.11.7 on Linux")


def test_what_is_wrong_is_told_with_its_place(small: Path, judged: Facts) -> None:
    (small / "modules/textwrap/names.yml").write_text(WRONG)
    assert told(load(small), judged) == TOLD


def test_only_the_oldest_python_judges_what_is_needed(small: Path, judged: Facts) -> None:
    """A younger one, or another system, has docstrings for other names."""
    (small / "modules/textwrap/names.yml").write_text(WRONG)
    for interpreter in ("CPython 3.14.0 on Linux", "CPython 3.11.7 on Windows"):
        found = told(load(small), by(judged, interpreter))
        assert [line.split()[1] for line in found.splitlines()[::2]] == ["N220", "N221", "N224"]


def test_names_that_nobody_knows_are_not_explained(small: Path, judged: Facts) -> None:
    (small / "modules/textwrap/names.yml").unlink()
    (small / "modules/cv2/names.yml").write_text("imread: Reads a picture from a file.\n")
    facts = replace(judged, packages=Packages())
    assert told(load(small), facts) == (
        "small/modules/cv2/names.yml:1:1: N220 no names of 'cv2' are known\n"
        "    hint: remove the file\n"
    )


def test_a_built_in_is_explained_on_one_of_its_pages(small: Path, judged: Facts) -> None:
    module = (small / "modules/textwrap/module.yml").read_text()
    (small / "modules/builtins").mkdir()
    (small / "modules/builtins/module.yml").write_text(module.replace("textwrap", "builtins"))
    for entry in ("modules/builtins", "builtins/len"):
        (small / entry / "names.yml").write_text("len: Counts the items of a container.\n")
    assert told(read(small)[0], judged) == (
        "small/builtins/len/names.yml:1:1: N222 'len' is explained in small/modules/builtins/names.yml as well\n"
        "    hint: say it once\n"
    )


def test_check_and_coverage_tell_of_it(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (small / "modules/textwrap/names.yml").write_text("fil: Wraps a paragraph into lines.\n")
    line = "small/modules/textwrap/names.yml:1:1: N220 'textwrap' has no public name 'fil'\n"
    for command in (["check"], ["check", "textwrap"], ["coverage"]):
        assert main(["--content", str(small), *command]) == 1
        assert line in capsys.readouterr().out


@pytest.mark.parametrize(
    ("sentence", "is_poor"),
    [
        ("Wrap a single paragraph of text.", False),
        ("Create a new dictionary with keys from iterable and values set to value.", False),
        ("Internal object.", True),
        ("the number of the line", True),
        ("Wrap the paragraph in 'text' so that its lines fit in self.width.", True),
        ("See :ref:`elsewhere <there>` for what this does.", True),
        (" ".join(["Much"] * 21), True),
    ],
)
def test_what_a_poor_sentence_is(sentence: str, is_poor: bool) -> None:
    assert names.is_poor(sentence) is is_poor


def test_sentences_of_the_catalogue_are_right(catalogue: Catalogue, facts: Facts) -> None:
    assert told(catalogue, facts) == ""


def test_every_documented_name_has_a_sentence(catalogue: Catalogue, facts: Facts) -> None:
    """Younger Pythons and other systems have other docstrings; a few names may lack one there."""
    found = names.counts(catalogue, facts, NO_USES)
    assert found["with_sentence"] >= 0.97 * found["documented"] > 7_000


def test_documented_names_are_counted_once(small: Path, facts: Facts) -> None:
    library = replace(facts.standard, authored=authored(load(small)))
    facts = replace(facts, standard=library)
    found = list(names.documented(load(small), facts))
    known = {full: api.sentences.get(symbol.name, "") for full, api, symbol in found}
    assert len(known) == len(found)
    assert known["textwrap.TextWrapper.wrap"] == (
        "Gives the lines of one paragraph, without ends, for `fill` to join."
    )
    assert known["len"]
    assert "textwrap.TextWrapper.x" not in known
    assert names.counts(load(small), facts, NO_USES) == {
        "documented": len(found),
        "with_sentence": sum(map(bool, known.values())),
        "used": 0,
    }
