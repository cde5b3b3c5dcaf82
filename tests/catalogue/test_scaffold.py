"""A new entry: its name is one that `atlas check` accepts, and its texts are not taken for written ones."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalogue import draft
from generator.catalogue.kinds import EntryKind, Folder
from generator.catalogue.load import load
from generator.catalogue.scaffold import FOLDER, create
from generator.problems import ContentError, Problem, UsageError
from tests.conftest import DATA, ROOT

NAMES = [
    "shelve", "xml.etree", "a_b", "__future__", "con", "com1.x", "aux.py", "index.html", "textwrap", "TextWrap",
    "wordwrap", "opencv-python", "len", "Len", "cv2", "modules", "import-hooks", "Import", "a--b", "-a", "a.",
    "1a", "a b", "ä", "x" * 101, "x" * 100, "a/b", "..", "null", "no", "1", "~",
]  # fmt: skip
OF_NAMES = {"S103", "F604", "N201", "N202", "N205", "N218"}


def folder_of(kind: str) -> Folder:
    """Return the folder that `atlas new` puts an entry into."""
    return FOLDER[EntryKind(kind)]


def of_name(root: Path, kind: str, name: str, distribution: str | None) -> list[Problem]:
    """Return what `check` says of the name of a draft that was written by hand."""
    folder = root / folder_of(kind).name / name
    folder.mkdir(exist_ok=True)
    text = draft.entry(kind, "NAME", distribution).replace("name: NAME", f"name: {name!r}")
    (folder / folder_of(kind).file).write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:  # whatever its name, it is a draft
        load(root)
    return [one for one in caught.value.problems if one.code in OF_NAMES and name in str(one)]


def agrees(root: Path, kind: str, name: str, distribution: str | None = None) -> None:
    """Assert that `new` accepts the name exactly if `check` does."""
    by_hand = Path(shutil.copytree(root, root.with_name("by-hand"), dirs_exist_ok=True))
    try:
        create(root, kind, name, distribution)
    except UsageError:
        is_there = (root / folder_of(kind).name / name).is_dir()
        assert is_there or of_name(by_hand, kind, name, distribution), (kind, name)
    else:
        assert of_name(by_hand, kind, name, distribution) == [], (kind, name)
        shutil.rmtree(root / folder_of(kind).name / name)
    shutil.rmtree(by_hand)


@pytest.mark.parametrize("kind", FOLDER)
def test_new_accepts_the_names_that_check_accepts(small: Path, kind: str) -> None:
    for name in NAMES:
        if "/" not in name and name != "..":
            agrees(small, kind, name)


@pytest.mark.parametrize(
    "name", ["httpx", "opencv-python", "textwrap", "wordwrap", "HTTPX", "no_such.x"]
)
def test_the_name_of_a_distribution_too(small: Path, name: str) -> None:
    agrees(small, "module", "somewhere", name)


@given(st.from_regex(r"[A-Za-z0-9_-][A-Za-z0-9_.-]{0,11}", fullmatch=True))
def test_whatever_the_name(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    root = tmp_path_factory.mktemp("new") / "small"
    agrees(Path(shutil.copytree(DATA / "small", root)), "module", name)


@pytest.mark.parametrize(
    ("kind", "name", "distribution", "message"),
    [
        ("module", "con", None, "the name 'con' is kept for devices on Windows; take another"),
        ("module", "a/b", None, "'a/b' is not a valid value of 'name'; the name as it is imported, such as `xml.etree.ElementTree`"),
        ("concept", "Foo", None, "'Foo' is not a valid value of 'name'; lower-case letters, digits and single hyphens, such as `data-science`"),
        ("module", "TextWrap", None, "'TextWrap' is already claimed by small/modules/textwrap/module.yml; a name or alias belongs to one entry, whatever its case"),
        ("module", "index.html", None, "'index.html' cannot be a folder of the site; leave it out: at most 100 characters, and no file of the site"),
        ("module", "cv3", "opencv-python", "'opencv-python' is already claimed by small/modules/cv2/module.yml; a name or alias belongs to one entry, whatever its case"),
        ("concept", "x", "httpx", "a concept belongs to no distribution"),
    ],
)  # fmt: skip
def test_a_name_that_cannot_be_is_refused(
    small: Path, kind: str, name: str, distribution: str | None, message: str
) -> None:
    before = sorted(small.rglob("*"))
    with pytest.raises(UsageError) as caught:
        create(small, kind, name, distribution)
    assert str(caught.value) == message
    assert sorted(small.rglob("*")) == before


def test_every_text_of_a_draft_is_refused(small: Path) -> None:
    """Nobody publishes a page that says what to write."""
    for kind, name in [("module", "httpx"), ("builtin", "max"), ("concept", "hooks")]:
        create(small, kind, name, "httpx" if kind == "module" else None)
    with pytest.raises(ContentError) as caught:
        load(small)
    told = {one.message.split("'")[1] for one in caught.value.problems if one.code == "T408"}
    assert told == draft.PLACEHOLDERS
    assert len(told) > 15


def test_no_entry_is_written_like_a_draft() -> None:
    """The real catalogue is older than the rule."""
    texts = "\n".join(path.read_text("utf-8") for path in (ROOT / "content").rglob("*.yml"))
    assert [text for text in draft.PLACEHOLDERS if f" {text}\n" in texts] == []
