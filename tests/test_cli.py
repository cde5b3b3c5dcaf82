"""The commands: exit codes, what they print, and that nobody sees a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.facts.typeshed.symbols import module_api, module_names
from tests.conftest import ROOT

COMMANDS = [
    "check",
    "render",
    "build",
    "serve",
    "verify",
    "merge",
    "new",
    "coverage",
    "schema",
    "show",
    "search",
    "publish",
]


def test_check_says_that_all_is_well(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--content", str(small), "check"]) == 0
    assert capsys.readouterr().out == (
        "6 entries in 2 categories, 12 examples: no problems\n"
        "read as they are: 0 twice, 0 once, 6 not yet\n"
    )


def test_problems_are_printed_and_exit_with_one(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (small / "modules/imp/reload_module.out").unlink()
    assert main(["--content", str(small), "check"]) == 1
    said = capsys.readouterr()
    assert said.out == (
        "small/modules/imp/module.yml:11:14: E302 'reload_module.py' has no recorded output\n"
        "    hint: run: atlas verify --update imp\n"
    )
    assert said.err == "1 problem; nothing was written\n"


def test_check_can_be_asked_for_one_entry(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (small / "modules/imp/reload_module.out").unlink()
    assert main(["--content", str(small), "check", "len"]) == 0
    assert capsys.readouterr().out == "no problems in len (1 elsewhere)\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--content", "nowhere", "check"], "atlas: there is no content folder at nowhere\n"),
        (["verify", "--python", "no-such-python", "shutil"], "atlas: 'no-such-python' does not run as Python"),
        (["verify", "shutill"], "atlas: there is no entry 'shutill'; did you mean 'shutil'?\n"),
        (["new", "module", "shutil"], "atlas: content/modules/shutil/module.yml is already there\n"),
        (["new", "module", "../outside"], "atlas: '../outside' cannot be the name of a folder\n"),
    ],
)  # fmt: skip
def test_wrong_usage_exits_with_two(
    arguments: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith(message)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_has_help(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", *([command] if command else []), "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    assert done.stdout.startswith("usage: ")


def test_coverage_counts(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (small / "seeds.txt").write_text("textwrap  # a comment\nopencv-python\nnowhere\n")
    assert main(["--content", str(small), "coverage", "--json"]) == 1
    counts = json.loads(capsys.readouterr().out)
    links, symbols = counts.pop("links"), counts.pop("symbols")
    assert 0 < links["resolved"] <= links["total"] < symbols
    assert symbols == sum(1 for name in module_names() for _ in module_api(name).walk())
    assert counts == {
        "modules": 4,
        "builtins": 1,
        "concepts": 1,
        "categories": 2,
        "third_party": 1,
        "tasks": 9,
        "missing": ["nowhere"],
        "examples": {"total": 12, "verified": {"cpython-3.11-linux": 12}},
        "pitfalls": {"total": 4, "shown": 1},
        "readings": {"entries": 6, "twice": 0},
    }


def test_a_new_entry_is_a_draft_with_its_first_script(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind, name in [("module", "shelve"), ("builtin", "max"), ("concept", "import-hooks")]:
        assert main(["--content", str(small), "new", kind, name]) == 0
    assert (small / "modules/shelve/first_task.py").is_file()
    assert main(["--content", str(small), "check"]) == 1
    assert "modules/shelve/module.yml" in capsys.readouterr().out


def test_bad_content_leaves_the_rendered_pages_as_they_were(small: Path, tmp_path: Path) -> None:
    """Nothing is published half: one problem, and the output stays untouched."""
    project = tmp_path / "project"
    project.mkdir()
    (project / "templates").symlink_to(ROOT / "templates")
    variables = os.environ | {"PYTHONPATH": str(ROOT)}

    def atlas(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "generator", "--content", str(small), *arguments]
        return subprocess.run(command, cwd=project, env=variables, capture_output=True, text=True)

    first, second = (atlas("render").stdout for _ in range(2))
    count = int(first.split()[1])
    assert count > 20
    assert first == f"files: {count} changed, 0 unchanged, 0 removed\n"
    assert second == f"files: 0 changed, {count} unchanged, 0 removed\n"
    before = {path: path.stat().st_mtime_ns for path in project.rglob("*.md")}
    (small / "modules/imp/module.yml").write_text("name: [imp\n")
    done = atlas("render")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr + done.stdout
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*.md")} == before
