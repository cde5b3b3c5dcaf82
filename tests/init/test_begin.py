"""`atlas init`: what it writes, what it leaves alone, what it refuses."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.cli import main
from generator.init.files import FILES, GITHUB, GITLAB
from generator.init.tool import requirement
from generator.ledger.check import check
from generator.project import open_project
from generator.settings import Atlas
from tests.init.test_found import git, write

BIN = Path(sys.executable).parent


def init(*arguments: str | Path) -> int:
    return main(["init", *map(str, arguments)])


@pytest.fixture(autouse=True)
def released(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this atlas one that came from an index, wherever the tests run."""
    monkeypatch.setattr("generator.cli.own.origin", dict)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "acme-tools"
    write(folder, 'acme/__init__.py = """Pay bills, and remind others."""', "acme/pay.py")
    monkeypatch.chdir(folder)
    return folder


def test_it_says_what_it_found_and_wrote(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert init(".") == 0
    assert (
        capsys.readouterr().out
        == """\
Acme tools: acme (2 modules)
wrote:
  mkdocs.yml
  content/categories.yml
  content/categories/in-house.yml
  content/modules/acme/module.yml
  content/modules/acme/list_public_names.py
  content/modules/acme/read_what_it_says.py
  README.md
  requirements.txt
  .gitignore
  .gitattributes
  .github/workflows/atlas.yml
  .gitlab-ci.yml
  .atlas.json
there are workflows for two hosts: on GitHub delete .gitlab-ci.yml, on GitLab .github/workflows/atlas.yml
next: atlas serve, and open http://127.0.0.1:8000/
"""
    )
    project = open_project(here, {})
    assert check(project.layers).problems == []
    assert project.settings.site_name == "Acme tools"
    assert not project.settings.extra.atlas.search_engines
    assert len((here / "README.md").read_text("utf-8").splitlines()) <= 10


def test_nothing_is_ever_written_over(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, "README.md = ours", ".gitignore = ours")
    assert init(here) == 0
    assert "left alone, for it was there:\n  README.md\n  .gitignore\n" in capsys.readouterr().out
    assert (here / "README.md").read_text("utf-8") == "ours"
    (here / "requirements.txt").unlink()
    before = {path: path.read_bytes() for path in here.rglob("*") if path.is_file()}
    assert init(here) == 0
    out = capsys.readouterr().out
    assert "wrote:\n  requirements.txt\nleft alone" in out
    assert "two hosts" not in out
    assert all(path.read_bytes() == data for path, data in before.items())


def test_a_link_that_leads_nowhere_is_left_alone(here: Path) -> None:
    (here / "README.md").symlink_to("nowhere")
    assert init(here) == 0
    assert (here / "README.md").is_symlink()
    assert not (here / "nowhere").exists()


def test_all_refusals_come_at_once(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, "mkdocs.yml = site_name: Another")
    assert init(here, "--name", "x" * 61) == 2
    assert capsys.readouterr().err == (
        f"atlas: {here.name and 'mkdocs.yml'} is that of another site; name a folder of its own, such as atlas\n"
        "the name of a site has 1 to 60 characters, not 61; say --name with another\n"
    )
    assert init("acme/pay.py/inner", "--name", " ") == 2
    assert capsys.readouterr().err == (
        "atlas: acme/pay.py is no folder; name one, new or there already\n"
        "the name of a site has 1 to 60 characters, not 0; say --name with another\n"
    )
    assert not (here / ".atlas.json").exists()


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here.chmod(0o500)
    assert init("new") == 2
    assert "cannot be written to; name a folder elsewhere" in capsys.readouterr().err


def test_a_project_in_a_repository(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(here, "init", "--quiet", "--initial-branch", "trunk")
    git(here, "remote", "add", "origin", "git@github.com:acme/tools.git")
    assert init("docs/atlas", "--name", 'Acme\'s "tools"  & more: [x]') == 0
    out = capsys.readouterr().out
    assert "kept at https://github.com/acme/tools, published from the branch trunk\n" in out
    assert "next: cd docs/atlas, then atlas serve" in out
    assert "two hosts" not in out
    settings = open_project(here / "docs/atlas", {}).settings
    assert settings.site_name == 'Acme\'s "tools" & more: [x]'
    assert settings.site_url == "https://acme.github.io/tools/"
    assert settings.repo_url == "https://github.com/acme/tools"
    assert settings.extra.atlas.requirements == ("../..",)
    text = (here / "docs/atlas/mkdocs.yml").read_text("utf-8")
    assert 'edit_uri: "edit/trunk/docs/atlas/"' in text
    assert not (here / GITLAB).exists()
    assert not (here / "docs/atlas/.github").exists()
    workflow = yaml.safe_load((here / GITHUB).read_text("utf-8"))
    assert workflow["defaults"]["run"]["working-directory"] == "docs/atlas"
    assert workflow[True]["push"]["branches"] == ["trunk"]
    upload = workflow["jobs"]["build"]["steps"][-1]
    assert upload["with"]["path"] == "docs/atlas/site"


@pytest.mark.parametrize("inner", [".", "docs/our atlas"])
@pytest.mark.parametrize("branch", ["main", "release/1.x"])
def test_the_workflows_are_good(here: Path, inner: str, branch: str) -> None:
    git(here, "init", "--quiet", "--initial-branch", branch)
    assert init(inner) == 0
    for command in (
        ["actionlint", GITHUB],
        ["zizmor", "--offline", "--persona=pedantic", ".github"],
    ):
        done = subprocess.run(
            [BIN / command[0], *command[1:]], cwd=here, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
    jobs = yaml.safe_load((here / GITLAB).read_text("utf-8"))
    assert jobs["pages"]["script"] == ['atlas build --site "$CI_PROJECT_DIR/public"']
    assert jobs["pages"]["artifacts"]["paths"] == ["public"]
    moves = [line for line in jobs["default"]["before_script"] if line.startswith("cd ")]
    assert moves == ([] if inner == "." else [f'cd "{inner}"'])


def test_the_actions_are_those_of_our_own_workflow(root: Path) -> None:
    """They are brought up to date there by a bot; here a difference shows."""

    def uses(file: Path) -> set[str]:
        lines = file.read_text("utf-8").splitlines()
        return {line.split("uses: ")[1] for line in lines if "uses: actions/" in line}

    assert uses(root / "templates/init/github.yml.jinja") <= uses(
        root / ".github/workflows/pages.yml"
    )


def test_without_a_package_there_is_one_to_try_it_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert init("team") == 0
    assert capsys.readouterr().out.startswith(
        "Team: no package was found, so team is there to try it with\nwrote:\n  team/mkdocs.yml\n"
    )
    assert "def greet" in (tmp_path / "team/team/__init__.py").read_text("utf-8")
    assert check(open_project(tmp_path / "team", {}).layers).problems == []


def test_every_template_makes_a_file(root: Path) -> None:
    there = {path.relative_to(root / "templates/init").as_posix() for path in (root / "templates/init").rglob("*.jinja")}  # fmt: skip
    assert there == {f"{one.template}.jinja" for one in FILES} | {"sample.py.jinja"}


def test_an_entry_that_nobody_has_run_says_what_to_do(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert init(".") == 0
    capsys.readouterr()
    assert main(["verify", "--update", "acme"]) == 1
    out = capsys.readouterr().out
    assert (
        "it is marked as not executed (2 examples)\n    hint: take 'unexecuted' out of content/modules/acme/module.yml\n"
        in out
    )


def test_an_atlas_that_no_index_may_have_is_told_of(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = {
        "url": "https://git.acme.example/atlas",
        "vcs_info": {"vcs": "git", "commit_id": "1f2e"},
    }
    monkeypatch.setattr("generator.cli.own.origin", lambda: said)
    assert init(".") == 0
    assert (
        "this atlas came from https://git.acme.example/atlas and not from an index: where a workflow cannot install "
        f"{requirement()}, write in requirements.txt python-module-atlas[own] @ git+https://git.acme.example/atlas@1f2e\n"
    ) in capsys.readouterr().out
    assert init(".") == 0
    assert "not from an index" not in capsys.readouterr().out  # requirements.txt is theirs already


@pytest.mark.parametrize(
    ("asked", "setting"),
    [
        ("none", "nothing"),
        ("nothing", "nothing"),
        ("", "nothing"),
        ("standard", "standard library"),
        ("all", "all"),
        ("networking", '[{"category": "networking"}]'),
        ("standard, requests,requests", '["standard library", {"entry": "requests"}]'),
        ("entry:email,category:email", '[{"entry": "email"}, {"category": "email"}]'),
        ("entry:all", '[{"entry": "all"}]'),
    ],
)
def test_what_is_included_is_written_into_the_settings(
    here: Path, asked: str, setting: str
) -> None:
    assert init(".", "--include", asked) == 0
    assert f"    include: {setting}\n" in (here / "mkdocs.yml").read_text("utf-8")
    open_project(here, {})  # the settings are right


def test_what_cannot_be_included_is_refused(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = "requets,all,standard,email,category:requests,entry:qqqq"
    assert init(".", "--include", asked, "--name", " ") == 2
    assert capsys.readouterr().err == (
        "atlas: the name of a site has 1 to 60 characters, not 0; say --name with another\n"
        "there is no category or entry 'requets' in the shipped catalogue; did you mean 'requests'?\n"
        "'all' is included alone; leave it out, or all else\n"
        "'email' is a category and an entry of the shipped catalogue; write category:email or entry:email\n"
        "there is no category 'requests' in the shipped catalogue\n"
        "there is no entry 'qqqq' in the shipped catalogue\n"
    )
    assert not (here / "mkdocs.yml").exists()


def test_every_setting_of_ours_is_explained_where_it_stands(here: Path) -> None:
    assert init(".") == 0
    text = (here / "mkdocs.yml").read_text("utf-8")
    told = re.findall(r"(?m)^    # .*\n(?:    # .*\n)*?    (?:# )?([a-z_]+):", text)
    assert sorted(told) == sorted(Atlas.model_fields)
    assert "Your own modules" not in text
