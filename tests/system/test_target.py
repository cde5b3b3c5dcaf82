"""A build is refused wherever somebody's work would be lost, and then nothing at all has changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import build
from generator.cli import main
from generator.problems import UsageError
from generator.project import shipped
from generator.system import target
from generator.system.ownership import HISTORIES, MARK, claim, mark
from generator.system.write import replace_tree
from tests.conftest import DATA

ANOTHER = "name another folder with --site"
CHECKOUT = "so it is a checkout; build into another folder and copy the site from there"

SETTINGS = """\
site_name: Shelf
site_description: What is read here.
site_url: https://shelf.example/
"""
PLACES = {
    "folder": f"holds notes.txt, which no build of the atlas made; {ANOTHER}, or empty it",
    "hidden": f"holds .notes, which no build of the atlas made; {ANOTHER}, or empty it",
    "pages": f"holds .git, {CHECKOUT}",
    "worktree": f"holds .git, {CHECKOUT}",
    "built-checkout": f"holds .git, {CHECKOUT}",
    "built-around": f"holds modules/csv/.git, {CHECKOUT}",
    "file": f"is a file and not a folder; {ANOTHER}",
    "project": f"is the current folder; {ANOTHER}",
    "project/content": f"is the content; {ANOTHER}",
    "project/content/modules": f"lies in the content; {ANOTHER}",
    "project/content/new": f"lies in the content; {ANOTHER}",
    "project/templates": f"holds a, which no build of the atlas made; {ANOTHER}, or empty it",
    "project/build": f"holds the folder of pages; {ANOTHER}",
    "project/build/docs": f"is the folder of pages; {ANOTHER}",
    ".": f"is your home folder; {ANOTHER}",
    "/": f"is the root of the file system; {ANOTHER}",
}
"""What is said of each place below the home folder of somebody who has a project there."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home folder with all kinds of places; its project is the current folder."""
    home = tmp_path.resolve() / "people/reader"
    shutil.copytree(DATA / "small", home / "project/content")
    files = (
        *("folder/notes.txt", "hidden/.notes", "file", "project/mkdocs.yml", "project/templates/a"),
        *("pages/.git/HEAD", "pages/index.html", "worktree/.git", "worktree/index.html"),
        *(
            "built-checkout/.git/HEAD",
            "built-around/modules/csv/.git",
            "project/build/docs/index.md",
        ),
    )
    for name in files:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(name, "utf-8")
    (home / "project/mkdocs.yml").write_text(SETTINGS, "utf-8")
    for name in ("built-checkout", "built-around", "project/build/docs"):
        mark(home / name)
    monkeypatch.chdir(home / "project")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    return home


def snapshot(folder: Path) -> dict[str, object]:
    """Return name, kind, rights, time and bytes of everything below a folder."""
    return {str(path): (*looks(path),) for path in sorted(folder.rglob("*"))}


def looks(path: Path) -> Iterator[object]:
    """Yield all that there is to a file, a folder or a link."""
    state = path.lstat()
    yield state.st_mode
    yield state.st_mtime_ns
    if path.is_symlink():
        yield path.readlink()
    elif path.is_file():
        yield path.read_bytes()


@pytest.fixture
def refusal(home: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Return what a build says that is refused, after a look that nothing has changed."""

    def refused(*arguments: str) -> str:
        before = snapshot(home.parent)
        assert main(list(arguments)) == 2
        assert snapshot(home.parent) == before
        said = capsys.readouterr()
        assert said.out == ""
        return said.err

    return refused


@pytest.mark.parametrize("offline", [(), ("--offline",)], ids=["build", "offline"])
@pytest.mark.parametrize("place", PLACES)
def test_a_place_that_is_somebodys_is_refused(
    place: str, offline: tuple[str, ...], home: Path, refusal: Callable[..., str]
) -> None:
    path = home / place
    slash = "/" if path.is_dir() else ""
    said = refusal("build", *offline, "--site", str(path))
    named = place.removeprefix("project/") if place.startswith("project/") else path
    assert said == f"atlas: {named}{slash if place != '/' else ''} {PLACES[place]}\n"
    (home / "project/link").symlink_to(path)
    said = refusal("build", *offline, "--site", "link")
    assert (
        said
        == f"atlas: link{slash} leads to {path.resolve() if named == path else named}, which {PLACES[place]}\n"
    )


@pytest.mark.parametrize(
    ("site", "message"),
    [
        (".", f"{{home}}/project/ is the current folder; {ANOTHER}"),
        ("..", f"{{home}}/ is your home folder; {ANOTHER}"),
        ("../..", f"{{home.parent}}/ holds the current folder; {ANOTHER}"),
        ("content", f"content/ is the content; {ANOTHER}"),
        ("../folder", f"{{home}}/folder/ {PLACES['folder']}"),
    ],
)
def test_a_place_is_told_from_the_current_folder_on(
    site: str, message: str, home: Path, refusal: Callable[..., str]
) -> None:
    assert refusal("build", "--site", site) == f"atlas: {message.format(home=home)}\n"


def test_what_holds_a_content_that_lies_elsewhere_is_refused(
    home: Path, refusal: Callable[..., str]
) -> None:
    shutil.move(home / "project/content", home / "shelf/of/content")
    content = str(home / "shelf/of/content")
    said = refusal("--content", content, "build", "--site", str(home / "shelf"))
    assert said == f"atlas: {home}/shelf/ holds the content; {ANOTHER}\n"


def test_the_generator_is_refused_wherever_it_is(home: Path, refusal: Callable[..., str]) -> None:
    said = refusal("build", "--site", str(build.SOURCES))
    assert said == f"atlas: {build.SOURCES}/ is the generator; {ANOTHER}\n"
    said = refusal("build", "--site", str(build.SOURCES / "site"))
    assert said == f"atlas: {build.SOURCES}/site/ lies in the generator; {ANOTHER}\n"
    templates = shipped("templates")
    said = refusal("build", "--site", str(templates))
    assert said == f"atlas: {templates}/ is the templates; {ANOTHER}\n"


@pytest.mark.parametrize("kind", ["text", "zip", "folder"])
def test_an_archive_that_is_somebodys_is_refused(
    kind: str, home: Path, refusal: Callable[..., str]
) -> None:
    if kind == "text":
        (home / "project/out.zip").write_text("notes", "utf-8")
    elif kind == "zip":
        shutil.make_archive(str(home / "project/out"), "zip", home / "folder")
    else:
        (home / "project/out.zip").mkdir()
    said = refusal("build", "--offline", "--site", "out")
    assert said == (
        f"atlas: out.zip is not an archive that the atlas made; {ANOTHER}, or move it away\n"
    )


@pytest.mark.parametrize("name", HISTORIES)
def test_every_history_makes_a_checkout(name: str, home: Path) -> None:
    (home / "other" / name).mkdir(parents=True)
    with pytest.raises(UsageError, match=f"holds {name}, {CHECKOUT}"):
        target.check(home / "other", {})


def test_what_is_missing_empty_or_marked_may_be_replaced(home: Path) -> None:
    for name in ("missing", "some/where/else"):
        target.check(home / name, {})
    (home / "empty").mkdir()
    target.check(home / "empty", {})
    (home / "empty/.DS_Store").write_bytes(b"")
    target.check(home / "empty", {})
    (home / "link").symlink_to(home / "missing")
    target.check(home / "link", {})
    claim(home / "site")
    (home / "site/index.html").write_text("old", "utf-8")
    target.check(home / "site", {})


def test_the_check_is_made_again_when_the_site_is_replaced(home: Path) -> None:
    site = home / "project/site"
    before = snapshot(home)
    with pytest.raises(UsageError, match=r"holds notes.txt"):
        write_meanwhile(site)
    shutil.rmtree(site)
    assert snapshot(home).keys() == before.keys()


def write_meanwhile(site: Path) -> None:
    """Build into a folder that somebody makes while the build is running."""
    with replace_tree(site) as fresh:
        (fresh / "index.html").write_text("new", "utf-8")
        site.mkdir()
        (site / "notes.txt").write_text("mine", "utf-8")


NAMES = st.text("abc.~ä ", min_size=1, max_size=4).filter(lambda name: name.strip(". ") != "")
TREES = st.dictionaries(NAMES | st.sampled_from([MARK, ".git"]), st.binary(max_size=3), max_size=4)


@given(TREES)
def test_nothing_but_what_is_empty_or_marked_is_ever_replaced(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]
) -> None:
    site = tmp_path_factory.mktemp("any") / "site"
    site.mkdir()
    for name, data in files.items():
        (site / name).write_bytes(b"" if name == MARK else data)
    before = snapshot(site.parent)
    try:
        with replace_tree(site):
            pass
    except UsageError:
        assert snapshot(site.parent) == before
        assert files
        assert MARK not in files or ".git" in files
    else:
        assert not files or (MARK in files and ".git" not in files)
        assert [path.name for path in site.iterdir()] == [MARK]
