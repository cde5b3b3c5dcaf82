"""Code of one's own is a setting: checked with positions, and turned into folders with packages."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.own import OwnCode, packages_in
from generator.problems import ContentError
from generator.project import open_project

GOOD = (
    "site_name: Team Modules\nsite_description: What our team imports.\n"
    "repo_url: https://example.org/team/acme\nextra:\n  atlas:\n"
)


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """Return a folder with packages, and an environment in which one is installed."""
    for name in (
        "src/acme/__init__.py",
        "src/tool.py",
        "src/setup.py",
        "src/space/inner/__init__.py",
    ):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    (tmp_path / "docs").mkdir()
    site = tmp_path / ".venv/lib/python3.11/site-packages"
    installed(site, "Acme_Tools", "1.2", ["acme_tools/__init__.py", "extra.py", "_hidden.py"])
    installed(site, "acme-linked", "1.0", [])
    return tmp_path


def installed(site: Path, name: str, version: str, files: list[str]) -> None:
    folder = site / f"{name}-{version}.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    (folder / "RECORD").write_text("".join(f"{one},,\n" for one in files))


def own(folder: Path, text: str) -> tuple[OwnCode, ...]:
    (folder / "mkdocs.yml").write_text(f"{GOOD}{text}", "utf-8")
    return open_project(folder, {}).own


def problems(folder: Path, text: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        own(folder, text)
    return "\n".join(map(str, caught.value.problems)).split("\n")


def test_a_folder_is_all_of_its_packages(team: Path) -> None:
    address = "https://example.org/team/acme"
    expected = OwnCode(team / "src", ("acme", "tool"), "src/", address, beside=team)
    assert own(team, "    own: src\n") == (expected,)
    assert own(team, "    own: [src]\n") == (expected,)
    assert own(team, "    own:\n      folder: src\n") == (expected,)
    assert own(team, "    short_name: Team\n") == ()


@pytest.mark.parametrize(
    ("place", "text", "name"),
    [
        ("src/pyproject.toml", '[project]\nname = "acme-billing"\n', "acme-billing"),
        ("pyproject.toml", '[project]\nname = "acme-billing"\n', "acme-billing"),
        ("pyproject.toml", '[tool.poetry]\nname = "acme"\n', "acme"),
        ("pyproject.toml", "[project]\nname = ", ""),
        ("pyproject.toml", '[build-system]\nrequires = ["hatchling"]\n', ""),
    ],
)
def test_what_is_installed_is_read_beside_the_packages(
    team: Path, place: str, text: str, name: str
) -> None:
    (team / place).write_text(text)
    [code] = own(team, "    own: src\n")
    assert code.install_name == name
    assert code.called == (name or "src/")


@pytest.mark.parametrize(
    ("project", "setting", "top", "called"),
    [
        ("atlas", "../src", "", "src/"),
        ("docs/atlas", "../../code/src", "", "code/src/"),
        ("docs/atlas", "../../code/src", ".git", "code/src/"),
        ("docs/atlas", "../../code/src", "code/.git", "src/"),
        ("docs/atlas", "../..", "", "acme-tools/"),
        ("docs/atlas", "../..", ".git", "acme-tools/"),
        ("atlas", ".", ".git", "atlas/"),
    ],
)
def test_a_folder_is_told_of_as_readers_know_it(
    tmp_path: Path, project: str, setting: str, top: str, called: str
) -> None:
    place = tmp_path / "acme-tools"
    folder = place / project
    (folder / setting / "acme").mkdir(parents=True)
    (folder / setting / "acme/__init__.py").touch()
    if top:
        (place / top).mkdir(parents=True)
    [code] = own(folder, f"    own: {setting}\n")
    assert code.called == called


def test_packages_may_be_named(team: Path) -> None:
    text = """\
    own:
      - folder: src
        packages: [space.inner, acme]
        repository: https://example.org/other
      - distribution: acme-tools
"""
    assert own(team, text) == (
        OwnCode(team / "src", ("acme", "space.inner"), "src/", "https://example.org/other"),
        OwnCode(
            team / ".venv/lib/python3.11/site-packages",
            ("acme_tools", "extra"),
            "Acme_Tools 1.2",
            "",
            "acme-tools",
            "Acme_Tools",
        ),
    )
    assert open_project(team, {}).own_packages == {"acme", "space.inner", "acme_tools", "extra"}


def test_a_distribution_may_be_installed_beside_atlas(team: Path) -> None:
    [code] = own(team, "    own:\n      distribution: Jinja2\n")
    assert code.packages == ("jinja2",)
    assert (code.folder / "jinja2/__init__.py").is_file()


def test_all_problems_come_at_once(team: Path) -> None:
    (team / "lib").mkdir()
    (team / "lib/json.py").touch()
    text = """\
    own:
      - scr
      - folder: docs
      - folder: src
        distribution: acme
      - packages: [acme]
      - folder: src
        packages: [acmee, acme]
        repository: example.org
      - lib
      - src/acme
      - distribution: acme-tool
      - distribution: acme-linked
"""
    assert problems(team, text) == [
        "mkdocs.yml:7:9: P822 there is no folder 'scr'",
        "    hint: did you mean 'src'?",
        "mkdocs.yml:8:17: P824 'docs' holds no package",
        "    hint: name the folder that holds it",
        "mkdocs.yml:9:9: P821 code is in a folder or in a distribution, and this names both",
        "    hint: write `folder: src`, for example",
        "mkdocs.yml:11:9: P821 code is in a folder or in a distribution, and this names neither",
        "    hint: write `folder: src`, for example",
        "mkdocs.yml:13:20: P823 there is no package 'acmee' in 'src'",
        "    hint: did you mean 'acme'?",
        "mkdocs.yml:14:21: P801 'repository' cannot be 'example.org': it does not begin with https:// or http://",
        "    hint: write it as https://example.org/owner/atlas",
        "mkdocs.yml:15:9: P827 'json' is a module of the standard library",
        "    hint: give the package another name",
        "mkdocs.yml:16:9: P824 'src/acme' holds no package",
        "    hint: name the folder above it",
        "mkdocs.yml:17:23: P825 the distribution 'acme-tool' is not installed",
        "    hint: install it in .venv beside mkdocs.yml, or name the folder of its sources",
        "mkdocs.yml:18:23: P826 the distribution 'acme-linked' is installed without its files",
        "    hint: it is an editable install: name the folder of its sources",
    ]


def test_the_shape_is_checked_as_that_of_content(team: Path) -> None:
    text = "    own:\n      - folder: [src]\n      - folders: src\n"
    assert problems(team, text) == [
        "mkdocs.yml:7:17: S103 'extra.atlas.own.0.folder' should be text, but is a list",
        "    hint: The folder that holds packages, such as `src`, from the folder of `mkdocs.yml`.",
        "mkdocs.yml:8:9: S102 unknown key 'folders'",
        "    hint: did you mean 'folder'?",
    ]


def test_what_lies_beside_packages_is_none(team: Path) -> None:
    assert packages_in(team / "src") == ["acme", "tool"]
    assert packages_in(team / "nowhere") == []
