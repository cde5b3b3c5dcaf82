"""What a new project finds out by itself."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.init.found import find_out, sample_name, site_name
from generator.init.repository import Repository, repository, web_address
from generator.init.words import summary_of
from generator.source_layout import packages
from generator.web_address import fault


def write(root: Path, *names: str) -> Path:
    for name in names:
        path, _, text = name.partition(" = ")
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return root


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True)


@pytest.mark.parametrize(
    ("place", "address"),
    [
        ("git@github.com:acme/tools.git", "https://github.com/acme/tools"),
        ("https://github.com/acme/tools", "https://github.com/acme/tools"),
        ("https://me:secret@git.acme.example:8443/a/b.git", "https://git.acme.example:8443/a/b"),
        ("http://git.acme.example/a/b/", "http://git.acme.example/a/b"),
        ("ssh://git@gitlab.com:2222/group/inner/tools.git", "https://gitlab.com/group/inner/tools"),
        ("acme.example:tools.git", "https://acme.example/tools"),
        ("/srv/git/tools.git", ""),
        ("../tools", ""),
        ("file:///srv/git/tools.git", ""),
        ("C:/git/tools", ""),
        ("https://[bad/tools", ""),
        ("", ""),
    ],
)
def test_a_place_of_git_is_shown_as_people_see_it(place: str, address: str) -> None:
    assert web_address(place) == address


@given(st.text("abz09.:/@[]-~ %é", max_size=24).map("https://".__add__) | st.text(max_size=24))
def test_whatever_git_says_gives_a_good_address_or_none(place: str) -> None:
    address = web_address(place)
    assert not address or (not fault(address) and "@" not in address)


@pytest.mark.parametrize(
    ("address", "pages", "edits"),
    [
        ("https://github.com/Acme/tools", "https://acme.github.io/tools/", "edit/main/"),
        ("https://github.com/acme/acme.github.io", "https://acme.github.io/", "edit/main/"),
        ("https://gitlab.com/acme/a/tools", "https://acme.gitlab.io/a/tools/", "-/edit/main/"),
        ("https://gitlab.acme.example/a/tools", "", "-/edit/main/"),
        ("https://git.acme.example/a/tools", "", "edit/main/"),
        ("", "", "edit/main/"),
    ],
)
def test_where_pages_stand_and_files_are_edited(address: str, pages: str, edits: str) -> None:
    found = Repository(Path(), address)
    assert (found.pages, found.edits) == (pages, edits)


def test_a_repository_is_known_before_its_folder_is_there(tmp_path: Path) -> None:
    assert repository(tmp_path / "new") is None
    git(tmp_path, "init", "--quiet", "--initial-branch", "trunk")
    found = repository(tmp_path / "a/b")
    assert found == Repository(tmp_path, "", "trunk")
    git(tmp_path, "remote", "add", "mirror", "https://other.example/a/b")
    git(tmp_path, "remote", "add", "origin", "git@github.com:acme/tools.git")
    found = repository(tmp_path / "a/b")
    assert found == Repository(tmp_path, "https://github.com/acme/tools", "trunk")


@pytest.mark.parametrize(
    ("files", "distribution", "names"),
    [
        (["acme/__init__.py", "tests/__init__.py", "json/__init__.py"], "", ["acme"]),
        (["src/b/__init__.py", "src/a/__init__.py", "pyproject.toml = [project]\nname = 'B'"], "B", ["b", "a"]),
        (["pyproject.toml = [tool.poetry]\nname = 'acme-web'", "acme_web/__init__.py"], "acme-web", ["acme_web"]),
        (["pyproject.toml = [project]\nname = 'acme'", "acme.py", "conftest.py"], "acme", ["acme"]),
        (["pyproject.toml = [tool.setuptools.packages.find]\nwhere = ['code']", "code/acme/__init__.py"], "", ["acme"]),
        (["pyproject.toml = [tool.hatch.build.targets.wheel]\npackages = ['deep/acme']", "deep/acme/__init__.py"], "", ["acme"]),
        (["pyproject.toml = project = 1\ntool = []", "acme/__init__.py"], "", ["acme"]),
        (["pyproject.toml = [broken", "acme/__init__.py"], "", ["acme"]),
    ],
)  # fmt: skip
def test_packages_are_found(
    tmp_path: Path, files: list[str], distribution: str, names: list[str]
) -> None:
    found = packages(write(tmp_path, *files))
    assert found is not None
    assert found.distribution == distribution
    assert [one.name for one in found.found] == names


@pytest.mark.parametrize(
    "files", [["docs/__init__.py"], ["acme.py"], ["pyproject.toml = [project]\nname = 'acme'"], ["a-b/__init__.py"]]
)  # fmt: skip
def test_what_is_no_package_is_not_found(tmp_path: Path, files: list[str]) -> None:
    assert packages(write(tmp_path, *files)) is None


def test_a_package_says_how_large_it_is_and_what_it_is_for(tmp_path: Path) -> None:
    write(tmp_path, 'acme/__init__.py = """Pay bills."""', "acme/pay.py", "acme/_hidden.py")
    write(tmp_path, "acme/inner/__init__.py", "acme/inner/a.py", "acme/data/x.py", "acme/tests/__init__.py")  # fmt: skip
    found = packages(tmp_path)
    assert found is not None
    assert (found.found[0].modules, found.found[0].docstring) == (4, "Pay bills.")
    write(tmp_path, "acme/__init__.py = def broken(:")
    assert found.found[0].docstring == ""


def test_packages_are_those_of_the_repository_around(tmp_path: Path) -> None:
    write(tmp_path, "acme/__init__.py", "tools/docs/x")
    assert find_out(tmp_path / "tools/docs/site", tmp_path).module == "acme"
    assert find_out(tmp_path / "tools/docs/site", tmp_path / "tools").packages is None
    git(write(tmp_path / "tools", "x"), "init", "--quiet")
    assert find_out(tmp_path / "tools/docs/site", tmp_path).packages is None
    write(tmp_path, "tools/own/__init__.py")
    found = find_out(tmp_path / "tools/docs/site", tmp_path)
    assert (found.module, found.source, found.inner) == ("own", "../..", "docs/site")
    assert found.top == tmp_path / "tools"


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("acme-modules", "Acme modules"),
        ("atlas", "Tool-box atlas"),
        ("docs_site", "Tool-box docs site"),
        ("...", "Tool-box modules"),
        ("x" * 80, "X" + "x" * 59),
    ],
)
def test_the_name_of_a_site_comes_from_its_folder(tmp_path: Path, folder: str, name: str) -> None:
    write(tmp_path, "pyproject.toml = [project]\nname = 'tool-box'", "tool_box/__init__.py")
    assert site_name(folder, packages(tmp_path)) == name


def test_without_a_package_there_is_a_name_for_one() -> None:
    names = ["team", "Our Tools!", "json", "atlas", "2026", "模块"]
    assert [sample_name(name) for name in names] == [
        "team", "our_tools", "json_tools", "atlas_tools", "our_2026", "our_tools",
    ]  # fmt: skip
    assert site_name("模块", None) == "模块"
    assert site_name("", None) == "Our modules"


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("Pay bills, and remind others.\n\nMore.", "Pay bills, and remind others."),
        ("pay bills on time", "Pay bills on time."),
        ("Pay bills. And more.", "Pay bills."),
        ("This module pays bills.", ""),
        ("Provides a way that provides bills.", ""),
        ("Bills", ""),
        ("", ""),
        ("Pays <b>bills</b> on time.", ""),
        ("Pays [bills](x) on time.", ""),
        (f"Pays {'many ' * 30}bills.", ""),
    ],
)
def test_a_summary_is_taken_only_where_it_can_stand(text: str, summary: str) -> None:
    assert summary_of(text) == summary
    assert summary_of(text, "Greet people by name.") == (summary or "Greet people by name.")
