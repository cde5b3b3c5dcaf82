"""The committed names of packages, and where documentation explains them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.facts.packages import documented, names
from generator.packages.kept import stand_in
from generator.problems import ContentError

ROOT = Path(__file__).parents[3]
CONTENT = ROOT / "content"
SMALL = ROOT / "tests/data/small"
NAMES = sorted(CONTENT.glob("packages/*/names.txt"))
TABLES = sorted(CONTENT.glob("packages/*/documented.txt"))


@pytest.mark.parametrize("file", NAMES, ids=lambda one: str(one.parent.name))
def test_what_is_read_of_names_is_written_as_it_stands(file: Path) -> None:
    text = file.read_text("utf-8")
    found = names.parsed(text, file.name)
    assert names.written(found) == text
    assert found.distribution == file.parent.name == stand_in(found.distribution)
    assert found.count > 0


@pytest.mark.parametrize("file", TABLES, ids=lambda one: str(one.parent.name))
def test_what_is_read_of_places_is_written_as_it_stands(file: Path) -> None:
    text = file.read_text("utf-8")
    found = documented.parsed(text, file.name)
    assert documented.written(found) == text
    assert found.documentation.startswith("https://")
    assert found.documentation.endswith("/")
    assert found.release[0].isdigit()


@pytest.mark.parametrize("file", NAMES, ids=lambda one: str(one.parent.name))
def test_names_explained_elsewhere_are_explained_there(file: Path) -> None:
    found = names.parsed(file.read_text("utf-8"), file.name)
    known = documented.read_documented(CONTENT, found.distribution)
    for module in found.modules:
        for symbol in module.walk():
            if symbol.origin:
                assert known, f"{symbol.name}: there is no table"
                assert known.link(symbol.origin), f"{module.name}.{symbol.name}"


def test_the_small_catalogue_has_every_kind_of_line() -> None:
    found = names.read_names(SMALL, "opencv-python")
    known = documented.read_documented(SMALL, "opencv-python")
    assert found
    assert known
    assert (found.distribution, found.version, found.count) == (
        "opencv-python-headless",
        "5.0.0.93",
        7,
    )
    assert [module.name for module in found.modules] == ["cv2", "cv2.dnn"]
    classifier = found.modules[0].symbols[0]
    assert [one.name for one in classifier.members] == [
        "CascadeClassifier.convert",
        "CascadeClassifier.detectMultiScale",
    ]
    assert classifier.members[1].forms[-1].glance == "(image, scaleFactor=1.1)"
    assert (
        known.link("cv2.imread") == "https://docs.opencv.org/5.x/reading/cv2.imread.html#cv2.imread"
    )
    assert known.link("cv2.imwrite") == ""
    assert known.release == "5.0.0"
    assert names.read_names(SMALL, "numpy") is None
    assert documented.read_documented(SMALL, "numpy") is None


BAD_NAMES = """\
distribution numpy
 function early (x)
module numpy
module numpy
 function one (x)
 function one (x)
  method inside
   method deeper
    method deepest
 thing other
rubbish
"""


def test_everything_wrong_with_names_is_told_at_once() -> None:
    with pytest.raises(ContentError) as caught:
        names.parsed(BAD_NAMES, "content/packages/numpy/names.txt")
    assert [(one.line, one.code, one.message) for one in caught.value.problems] == [
        (1, "P801", "it does not say which version it is about"),
        (2, "P801", "'early' stands below nothing"),
        (4, "P801", "module 'numpy' stands here a second time"),
        (6, "P801", "'one' stands here a second time"),
        (7, "P801", "'inside' stands below what is no class"),
        (8, "P801", "'deeper' stands below nothing"),
        (9, "P801", "'deepest' stands below nothing"),
        (10, "P801", "'thing other' is not a kind, a name and perhaps a signature"),
        (11, "P801", "'rubbish' is neither a module nor a name"),
    ]
    assert {one.hint for one in caught.value.problems} == {"run: atlas measure names"}


BAD_PLACES = """\
documentation https://numpy.org/doc/stable/
 function numpy.early
page reference/$.html#$
 function numpy.linspace
 gadget numpy.other
 function numpy.linspace
"""


def test_everything_wrong_with_places_is_told_at_once() -> None:
    with pytest.raises(ContentError) as caught:
        documented.parsed(BAD_PLACES, "content/packages/numpy/documented.txt")
    assert [(one.line, one.code, one.message) for one in caught.value.problems] == [
        (1, "P802", "it does not say which source it is from"),
        (2, "P802", "'function numpy.early' is neither a page nor a name"),
        (5, "P802", "'gadget numpy.other' is neither a page nor a name"),
        (6, "P802", "'numpy.linspace' stands here a second time"),
    ]
    assert {one.hint for one in caught.value.problems} == {"run: atlas measure links"}
