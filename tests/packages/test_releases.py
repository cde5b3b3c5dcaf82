"""What releases brought, deprecated and dropped: what is committed, and how it is read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from packaging.version import Version

from generator.ledger.check import check
from generator.packages.kept import kept
from generator.packages.measure.index import _file
from generator.packages.measure.releases.compare import Read, compared
from generator.packages.measure.releases.fetch import MOST, Minor, _place, minors
from generator.packages.measure.releases.look import look
from generator.packages.measure.releases.read import release_names
from generator.packages.measure.releases.running import ask, lives
from generator.packages.releases import FILE, Life, load_releases, names_of, read_releases, written
from generator.problems import ContentError
from tests.conftest import DATA, ROOT
from tests.search.test_engine import ask as search

CONTENT = ROOT / "content"
PLACE = "packages/opencv-python-headless"

FIRST = {
    "shop/__init__.py": """
from shop._parts import Base, Basket, old
from shop.prices import total
__all__ = ["Basket", "Base", "old", "total", "moved"]
from shop.inner import moved
""",
    "shop/_parts.py": """
class Base:
    def shared(self): ...
    def inherited(self): ...
class Basket(Base):
    def add(self): ...
    def remove(self): ...
    def shared(self): ...
def old(): ...
""",
    "shop/inner.py": "def moved(): ...",
    "shop/prices.py": "def total(): ...\nRATE = 1\n",
}
SECOND = FIRST | {
    "shop/__init__.py": """
from shop._parts import Base, Basket, Crate, old
from shop.prices import total
from shop.other import moved
__all__ = ["Basket", "Base", "Crate", "old", "total", "moved"]
""",
    "shop/_parts.py": """
class Base:
    def inherited(self): ...
class Basket(Base):
    def add(self): ...
    def weigh(self): ...
class Crate(Base):
    def close(self): ...
def old():
    '''Do it.

    .. deprecated:: 2.0
       Use :func:`total`.
    '''
""",
    "shop/other.py": "def moved(): ...",
    "shop/inner.py": "",
    "shop/prices.py": "def total(): ...\nfor name in ['RATE']:\n    globals()[name] = 1\n",
}


def read(folder: Path, name: str, files: dict[str, str]) -> Read:
    for place, text in files.items():
        file = folder / name / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
    source = _file({"filename": f"shop-{name}.tar.gz", "url": ""})
    assert source
    minor = Minor(name, f"{name}.1", "2026-01-01", source)
    return Read(minor, release_names(folder / name), look(folder / name))


def test_two_releases_are_compared(tmp_path: Path) -> None:
    first, second = read(tmp_path, "1.0", FIRST), read(tmp_path, "2.0", SECOND)
    old, new = compared("shop", [first, second]).releases
    assert (dict(old.brought), dict(old.dropped)) == ({}, {}), "of the first nothing is known"
    assert dict(new.brought) == {"shop": "Basket.weigh Crate"}
    assert dict(new.deprecated) == {"shop": "old"}
    # `shared` is told at the class that others have it from; `moved` is where it was;
    # `prices` makes names when it runs, so that nobody can read that RATE is gone.
    assert dict(new.dropped) == {"shop": "Base.shared Basket.remove"}


def test_what_the_newest_release_still_has_is_not_gone(tmp_path: Path) -> None:
    both = [read(tmp_path, "1.0", FIRST), read(tmp_path, "2.0", SECOND)]
    found = compared("shop", both, lambda names: {"shop.Basket.remove"} & set(names))
    assert dict(found.releases[1].dropped) == {"shop": "Base.shared"}


def test_what_runs_is_believed_more_than_what_is_read(tmp_path: Path) -> None:
    both = [read(tmp_path, "1.0", FIRST), read(tmp_path, "2.0", SECOND)]
    found = compared("shop", both, asked={"2.0": {"shop.prices.RATE": "dropped"}})
    assert found.life["shop.prices.RATE"] == Life(dropped="2.0")


def test_names_are_asked_of_what_runs() -> None:
    names = ["json.loads", "json.no_such_name", "no_such_module.name"]
    assert ask(sys.executable, names) == dict(
        zip(names, ["there", "absent", "unknown"], strict=True)
    )
    assert ask("/no/python", names) == {}


def test_lives_follow_from_what_each_release_says() -> None:
    told = [
        ("1.0", {"a": "there", "b": "absent", "c": "unknown"}),
        ("1.1", {"a": "deprecated", "b": "absent", "c": "there"}),
        ("1.2", {"a": "absent", "b": "there", "c": "there"}),
        ("1.3", {"a": "there", "b": "there", "c": "unknown"}),
    ]
    assert lives(told) == {
        "1.1": {"a": "deprecated"},
        "1.2": {"a": "dropped", "b": "brought"},
        "1.3": {"a": "brought"},
    }


def listed(name: str, day: str, **more: Any) -> Any:
    return _file({"filename": name, "url": name, "upload-time": day, **more})


def test_of_each_minor_release_the_newest_patch_is_read() -> None:
    files = [
        listed("a-0.9.tar.gz", "2018-01-01"),
        listed("a-1.0.tar.gz", "2020-01-01"),
        listed("a-1.0.2-py3-none-any.whl", "2020-02-02"),
        listed("a-1.0.2.tar.gz", "2020-02-02"),
        listed("a-1.0.3.tar.gz", "2020-03-03", yanked=True),
        listed("a-1.1rc1.tar.gz", "2020-04-04"),
        listed("a-1.1-cp313-cp313-win_amd64.whl", "2020-05-05"),
        listed("a-1.1-cp313-cp313-manylinux_2_28_x86_64.whl", "2020-05-06"),
    ]
    found = [(one.name, one.version, one.released, one.file.name) for one in minors(files)]
    assert found == [
        ("1.0", "1.0.2", "2020-01-01", "a-1.0.2-py3-none-any.whl"),
        ("1.1", "1.1", "2020-05-05", "a-1.1-cp313-cp313-manylinux_2_28_x86_64.whl"),
    ]
    many = [listed(f"a-1.{minor}.tar.gz", "2020-01-01") for minor in range(MOST + 5)]
    assert [one.name for one in minors(many)] == [f"1.{minor}" for minor in range(5, MOST + 5)]


@pytest.mark.parametrize(
    ("path", "is_wheel", "place"),
    [
        ("a/b.py", True, "a/b.py"),
        ("a/b.so", True, ""),
        ("a/tests/b.py", True, ""),
        ("a-1.data/purelib/a/b.py", True, "a/b.py"),
        ("a-1/src/a/b.pyi", False, "a/b.pyi"),
        ("a-1/../../b.py", False, ""),
    ],
)
def test_sources_are_unpacked_where_python_would_look(
    path: str, is_wheel: bool, place: str
) -> None:
    assert _place(path, is_wheel=is_wheel) == place


def test_every_file_is_as_it_was_written() -> None:
    files = {file.parent.name: file.read_bytes() for file in kept(CONTENT, FILE)}
    found = load_releases(CONTENT)
    assert files == {name: written(one) for name, one in found.items()}
    assert sum(len(one.releases) for one in found.values()) >= 200


def test_releases_follow_one_another_and_no_name_comes_and_goes_at_once() -> None:
    for distribution, found in load_releases(CONTENT).items():
        versions = [Version(one.version) for one in found.releases]
        assert versions == sorted(versions), distribution
        for one in found.releases:
            assert not {*names_of(one.brought)} & {*names_of(one.dropped)}, (distribution, one.name)


def test_what_is_told_holds_for_the_packages_that_are_installed_here() -> None:
    from importlib.metadata import PackageNotFoundError, version

    checked = 0
    for distribution, found in load_releases(CONTENT).items():
        try:
            here = Version(version(distribution))
        except PackageNotFoundError:
            continue
        newest = Version(found.releases[-1].version)
        if (here.major, here.minor) != (newest.major, newest.minor):
            continue
        told = ask(sys.executable, list(found.gone))
        assert {name for name, said in told.items() if said in ("there", "deprecated")} == set(), (
            distribution
        )
        checked += len(told)
    assert checked > 50


def test_known_cases_are_as_everybody_remembers_them() -> None:
    releases = load_releases(CONTENT)
    life = {dist: one.life for dist, one in releases.items()}
    assert life["numpy"]["numpy.float"] == Life("", "1.20", "1.24")
    assert life["numpy"]["numpy.float_"].dropped == "2.0"
    assert life["pandas"]["pandas.DataFrame.append"] == Life("", "1.4", "2.0")
    assert life["pandas"]["pandas.DataFrame.iteritems"].dropped == "2.0"
    assert life["pillow"]["PIL.Image.ANTIALIAS"].dropped == "10.0"
    assert life["jinja2"]["jinja2.contextfilter"] == Life("", "3.0", "3.1")
    assert life["werkzeug"]["werkzeug.urls.url_quote"].dropped == "3.0"


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (
            "releases.json",
            '"released": "2026-01-18"',
            '"released": "soon"',
            "12:16: S103 'soon' is not a valid value of 'releases.1.released'\n    hint: The day of its first file.",
        ),
        (
            "instead.yml",
            "cv2.drawOld:",
            "cv2.drawNew:",
            "2:1: D802 no release that was read dropped 'cv2.drawNew'\n    hint: did you mean 'cv2.drawOld'?",
        ),
        (
            "instead.yml",
            "  use: '`cv2.draw(image)`'\n",
            "",
            "3:3: S101 key 'use' is missing\n    hint: Completes \"use …\": code in backticks.",
        ),
    ],
)
def test_a_spoiled_file_is_a_problem_with_its_line(
    small: Path, file: str, old: str, new: str, problem: str
) -> None:
    path = small / PLACE / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8", newline="\n")
    problems = [str(one) for one in check(small).problems]
    assert f"small/{PLACE}/{file}:{problem}" in problems
    if file == FILE:
        assert read_releases(small)[1]
        with pytest.raises(ContentError):
            load_releases(small)


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        (
            "AttributeError: module 'cv2' has no attribute 'drawOld'",
            "cv2.drawOld is gone since opencv-python 5.0. Use cv2.draw(image).",
        ),
        ("cv2.drawOld", "cv2.drawOld is gone since opencv-python 5.0. Use cv2.draw(image)."),
        (
            "AttributeError: 'Picture' object has no attribute 'old_size'",
            "cv2.Picture.old_size is gone since opencv-python 5.0.",
        ),
        (
            "ImportError: cannot import name 'Tracker' from 'cv2.legacy'",
            "cv2.legacy.Tracker is gone since opencv-python 5.0.",
        ),
    ],
)
def test_a_pasted_message_is_answered(text: str, notice: str) -> None:
    found = search(text)
    assert found["notice"] == notice
    assert found["items"][0]["address"] == "modules/cv2/"


def test_a_name_that_is_there_is_not_said_to_be_gone() -> None:
    assert search("cv2.Frame")["notice"] is None


def test_the_small_catalogue_has_the_cases() -> None:
    assert (DATA / "small" / PLACE / FILE).is_file()
