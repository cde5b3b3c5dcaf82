"""The Python that a project's own examples run in: made once, and again when what they import changes."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.cli import main
from generator.examples import kept_python as kept
from generator.problems import BuildError, ContentError
from generator.project import open_project
from generator.system.listener import NOBODY

SETTINGS = "site_name: a\nsite_description: b\nextra:\n  atlas:\n    requirements: "


def make(root: Path, *requirements: str) -> kept.KeptPython:
    return kept.kept_python(requirements, root, root / "build/python", {}, NOBODY)


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return what would be run, in place of running it: what is downloaded is not for tests."""
    run: list[list[str]] = []

    def note(command: Sequence[object], _: object) -> None:
        run.append([str(one) for one in command])
        program = Path(run[0][-1]) / "bin/python"
        program.parent.mkdir(parents=True, exist_ok=True)
        program.touch()
        (program.parent.parent / "lib/python3/site-packages").mkdir(parents=True, exist_ok=True)

    monkeypatch.setattr(kept, "_run", note)
    return run


def test_a_folder_is_imported_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "src/acme").mkdir(parents=True)
    (tmp_path / "src/acme/__init__.py").write_text("rate = 3\n")
    first = make(tmp_path, "src")
    said = subprocess.run([first.command, "-c", "import acme; print(acme.rate)"], capture_output=True, text=True)  # fmt: skip
    assert said.stdout == "3\n", said.stderr


def test_it_is_made_anew_only_when_something_changes(
    tmp_path: Path, commands: list[list[str]]
) -> None:
    (tmp_path / "src/acme").mkdir(parents=True)
    code = tmp_path / "src/acme/__init__.py"
    code.write_text("rate = 3\n")
    first = make(tmp_path, "./src")
    assert [one[1:-1] for one in commands] == [["-m", "venv", "--without-pip"]]
    assert make(tmp_path, "./src") == first
    assert len(commands) == 1
    code.write_text("rate = 4\n")
    second = make(tmp_path, "./src")
    assert (second.command, len(commands)) == (first.command, 1), "only the code is new"
    assert second.sources != first.sources, "so that no example passes by what is remembered"
    assert make(tmp_path, "src").command, "without a dot it is no distribution of that name"
    assert all("pip" not in one for one in commands)
    copied = tmp_path / "build/python/lib/python3/site-packages/acme/__init__.py"
    assert copied.read_text() == "rate = 4\n"


def test_what_pip_can_install_it_installs(tmp_path: Path, commands: list[list[str]]) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/__init__.py").touch()
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'acme'\n")
    make(tmp_path, ".", "httpx>=0.27", "acme-core @ https://packages.example/a.whl")
    assert commands[0][1:-1] == ["-m", "venv"]
    assert commands[1][1:] == [
        "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input",
        "httpx>=0.27", "acme-core @ https://packages.example/a.whl", str(tmp_path),
    ]  # fmt: skip
    (tmp_path / "acme/__init__.py").write_text("rate = 3\n")
    make(tmp_path, ".", "httpx>=0.27", "acme-core @ https://packages.example/a.whl")
    assert commands[2][-3:] == ["--no-deps", "--force-reinstall", str(tmp_path)]
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'acme'\ndependencies = []\n")
    make(tmp_path, ".", "httpx>=0.27", "acme-core @ https://packages.example/a.whl")
    assert [one[2] for one in commands[3:]] == ["venv", "pip"]


def test_what_pip_says_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BuildError) as caught:
        kept.kept_python(["no such thing"], tmp_path, tmp_path / "build/python", {"PIP_NO_INDEX": "1"}, NOBODY)  # fmt: skip
    first, *_, last = str(caught.value).splitlines()
    assert first == "what the examples import could not be installed:"
    assert last == (
        "An index of your own is named as pip knows it, in PIP_INDEX_URL or pip.conf; "
        "or name a Python that has it all: atlas verify --python PATH"
    )


def test_folders_without_packages_are_told_all_at_once(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "mkdocs.yml").write_text(f"{SETTINGS}[httpx, ./empty, ../gone/]\n")
    with pytest.raises(ContentError) as caught:
        open_project(tmp_path, {})
    hint = "\n    hint: name the folder of pyproject.toml, or of the packages, as it is seen from this file"
    assert [str(one) for one in caught.value.problems] == [
        f"mkdocs.yml:5:27: P820 the folder './empty', which the examples need, holds no package{hint}",
        f"mkdocs.yml:5:36: P820 the folder '../gone/', which the examples need, is not there{hint}",
    ]


def test_verify_runs_under_it(
    tmp_path: Path, small: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An example of the small catalogue is changed to import what only that Python has."""
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/__init__.py").write_text("rate = 3\n")
    (tmp_path / "mkdocs.yml").write_text(f"{SETTINGS}./\n")
    script = small / "builtins/len/count_keys.py"
    script.write_text("import acme\n\nprint(len({1: 2}))\nprint(acme.rate)\n")
    arguments = ["--project", str(tmp_path), "--content", str(small), "verify", "len"]
    assert main([*arguments, "--update"]) == 0
    assert script.with_suffix(".out").read_text() == "1\n3\n"
    assert main(arguments) == 0
    (tmp_path / "acme/__init__.py").write_text("rate = 4\n")
    capsys.readouterr()
    assert main(arguments) == 1
    assert "it printed something else than recorded" in capsys.readouterr().out
