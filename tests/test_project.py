"""A project: where its folders are, what MkDocs is handed, and that nobody below the commands asks elsewhere."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from mkdocs.config import load_config
from mkdocs.utils.yaml import yaml_load

from generator.build import building
from generator.mkdocs_config import write_config
from generator.problems import ContentError
from generator.project import open_project, shipped
from tests.conftest import ROOT, project_at

ALLOWED = {
    "examples/guard/sitecustomize.py": "runs inside an example, of which the environment is all it knows",
    "examples/interpreters.py": "looks for Pythons on this machine, where pyenv keeps them",
    "examples/run.py": "hands on what Windows cannot start a program without",
    "examples/guard/raised.py": "runs an example as Python does, from the folder it is started in",
    "facts/interpreter/imports.py": "hands on the environment to the interpreter it measures",
    "packages/measure/importing.py": "hands on the environment to the interpreter it measures",
    "packages/measure/index.py": "hands on the environment, in which pip finds its settings",
    "preview.py": "MkDocs runs within this process and reads its date from the environment",
    "system/stamp.py": "another date of the build is given from outside, as an input",
    "system/target.py": "refuses to replace the folder that somebody stands in",
    "system/write.py": "names its folders after the checkout",
}
"""What below the commands may ask for the environment or the current folder, and why."""
ASKED = {"environ", "getenv", "getcwd", "cwd", "curdir"}


def asks(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ASKED:
            yield node.attr
    for statement in tree.body:
        value = getattr(statement, "value", None)
        is_path = isinstance(value, ast.Call) and ast.unparse(value.func) == "Path"
        if is_path and not ast.unparse(statement).endswith("Path(__file__)"):
            yield ast.unparse(statement)


def test_below_the_commands_nobody_asks_where_we_are() -> None:
    package = ROOT / "generator"
    found = {}
    for file in sorted(package.rglob("*.py")):
        name = file.relative_to(package).as_posix()
        asked = set(asks(ast.parse(file.read_text("utf-8"))))
        if asked and not name.startswith("cli/") and "node_modules" not in name:
            found[name] = asked
    assert {name: asked for name, asked in found.items() if name not in ALLOWED} == {}
    assert ALLOWED.keys() - found.keys() == set(), "these need no exception any more"


@pytest.mark.parametrize(
    ("code", "asked"),
    [
        ("import os\nx = os.environ['A']", {"environ"}),
        ("def f():\n    return Path.cwd()", {"cwd"}),
        ("DOCS = Path('build/docs')", {"DOCS = Path('build/docs')"}),
        ("HERE = Path(__file__).parent", set()),
    ],
)
def test_asking_is_noticed(code: str, asked: set[str]) -> None:
    assert set(asks(ast.parse(code))) == asked


def test_what_comes_with_the_tool_is_found() -> None:
    assert shipped("templates") == ROOT / "templates"
    assert shipped("mkdocs.yml") == ROOT / "mkdocs.yml"


def test_a_project_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "mkdocs.yml"
    file.write_text("site_name: One\nsite_description: x\nsite_url: !ENV A\n")
    project = open_project(tmp_path, {"A": "https://a.example/"}, tmp_path / "words")
    file.write_text("site_name: Two\nsite_description: x\nsite_url: !ENV A\n")
    again = project.fresh()
    assert (again.settings.site_name, again.settings.site_url) == ("Two", "https://a.example/")
    assert (again.root, again.content) == (tmp_path, tmp_path / "words")
    file.write_text("site_name: Two\n")
    with pytest.raises(ContentError):
        project.fresh()


def test_what_a_killed_build_left_in_the_work_folder_is_cleared_away(tmp_path: Path) -> None:
    project = project_at(ROOT)
    place = replace(project, work=tmp_path / "build", cache=tmp_path / "build/cache")
    place.work.mkdir()
    left = place.work / ".mkdocs.yml.abc.part"
    left.touch()
    with building(place):
        assert not left.exists()


def test_mkdocs_is_handed_the_same_as_it_reads_here(tmp_path: Path) -> None:
    """Plain `mkdocs build` in the checkout reads our own file, and builds the same.

    The settings are written elsewhere, for a build of the checkout may be reading its own; and
    MkDocs wants a folder of pages that is there, which the checkout's is not before a build.
    """
    project = project_at(ROOT)
    docs = tmp_path / "docs"
    docs.mkdir()
    assert docs_dir_of(ROOT / "mkdocs.yml") == project.docs
    own = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(docs))
    made = load_config(str(write_config(replace(project, work=tmp_path), "")))
    assert own.docs_dir == made.docs_dir == str(docs)
    differing = {key for key in own if repr(own[key]) != repr(made[key])}
    # These hold objects without a text of their own, or the file itself.
    differing -= {"config_file_path", "plugins", "theme", "extra"}
    assert differing == set()
    assert own["theme"].dirs == made["theme"].dirs
    assert dict(own["theme"]) == dict(made["theme"])
    assert made["extra"] == {**own["extra"], "typeshed": ""}


def docs_dir_of(config: Path) -> Path:
    """Returns the folder of pages that settings name, read without checking that it is there."""
    with config.open("rb") as stream:
        return config.parent / str(yaml_load(stream)["docs_dir"])


def test_what_a_project_does_not_say_is_as_in_ours(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Team Modules\nsite_description: x\ntheme:\n  features: [a]\n  language: de\n"
        "extra: {team: blue}\nextra_css: [own.css]\nhooks: [!!python/name:os.path.join '']\n"
    )
    config = write_config(open_project(tmp_path, {}), "1.2")
    text = config.read_text("utf-8")
    assert "!!python/name:os.path.join" in text, "a tag that only MkDocs understands"
    made = yaml.safe_load(text.replace("!!python/name:os.path.join", ""))
    ours = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8").replace("!ENV", ""))
    assert made["site_name"] == "Team Modules"
    assert made["site_url"] == "http://127.0.0.1:8000/"
    assert made["copyright"] == ""
    assert made["docs_dir"] == str(tmp_path / "build/docs")
    assert made["theme"] == {
        **ours["theme"],
        "features": ["a"],
        "language": "de",
        "custom_dir": str(ROOT / "templates/theme"),
    }
    assert made["extra"] == {"team": "blue", "typeshed": "1.2"}
    assert made["extra_css"] == ["own.css"]
    for key in ("nav", "plugins", "markdown_extensions", "validation"):
        assert made[key] == ours[key]


def test_a_theme_by_its_name_alone_is_ours(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nsite_description: x\ntheme: material\n")
    made = yaml.safe_load(write_config(open_project(tmp_path, {}), "").read_text("utf-8"))
    assert made["theme"]["name"] == "material"
    assert "navigation.path" in made["theme"]["features"]
