"""The commands: exit codes, what they print, and that nobody sees a traceback."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from importlib import import_module
from itertools import chain
from pathlib import Path

import pytest
from rich.console import Console

from generator.cli import COMMANDS, main
from generator.cli.terminal import Teller
from generator.facts.api import ModuleApi
from tests.conftest import CACHE, ROOT, STEPS


def test_check_says_that_all_is_well(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--content", str(small), "check"]) == 0
    assert capsys.readouterr().out == (
        "6 entries in 2 categories, 12 examples: no problems\n"
        "read as they are: 0 twice, 0 once, 6 not yet; 0 of 56 pieces twice\n"
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
        (["verify", "--python", "no-such-python", "textwrap"], "atlas: 'no-such-python' does not run as Python"),
        (["verify", "textwrapp"], "atlas: there is no entry 'textwrapp'; did you mean 'textwrap'?\n"),
        (["check", "textwrapp"], "atlas: there is no entry or category 'textwrapp'; did you mean 'textwrap' or 'text'?\n"),
        (["check", "zzqqxx"], "atlas: there is no entry or category 'zzqqxx'\n"),
        (["--project", "tests", "check"], "atlas: there is no tests/mkdocs.yml; go to the folder of a project, or name it with --project\n"),
        (["serve", "--address", "127.0.0.1:80000"], "atlas: '127.0.0.1:80000' is no address; write it as 127.0.0.1:8000\n"),
        (["new", "module", "textwrap"], "atlas: content/modules/textwrap/module.yml is already there\n"),
        (["new", "module", "../outside"], "atlas: '../outside' is not a valid value of 'name'; the name as it is imported, such as `xml.etree"),
    ],
)  # fmt: skip
def test_wrong_usage_exits_with_two(
    arguments: list[str],
    message: str,
    small: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.copyfile(ROOT / "mkdocs.yml", small.parent / "mkdocs.yml")
    small.rename(small.with_name("content"))
    monkeypatch.chdir(small.parent)
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith(message)


@pytest.mark.parametrize("command", ["", *chain.from_iterable(COMMANDS.values())])
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([*([command] if command else []), "--help"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("usage: ")


@pytest.mark.parametrize("module", COMMANDS)
def test_each_module_has_the_commands_for_which_it_is_loaded(module: str) -> None:
    added = []

    def command(name: str, text: str) -> argparse.ArgumentParser:
        added.append(name)
        return argparse.ArgumentParser(name, description=text)

    import_module(f"generator.cli.{module}").add(command)
    assert tuple(added) == COMMANDS[module]


def test_all_commands_have_a_module() -> None:
    files = {path.stem for path in (ROOT / "generator/cli").glob("*.py")}
    adding = {one for one in files if hasattr(import_module(f"generator.cli.{one}"), "add")}
    assert adding == set(COMMANDS)


def test_a_command_loads_its_own_module_alone(small: Path) -> None:
    code = (
        "import sys; from generator.cli import main; main(['--content', 'build', 'search', 'x']);"
    )
    code += "print([one for one in sys.modules if one in ('generator.build', 'PIL', 'mkdocs')])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=small)
    assert run.stdout == "[]\n"


@pytest.mark.parametrize(
    ("status", "given"),
    [
        (0, ["--help"]),
        (0, ["-h", "check"]),
        (0, ["-h", "-x"]),
        (0, ["--content", "check", "--help"]),
        (2, ["chek"]),
        (2, ["serach", "check"]),
        (2, ["--content", "build", "chek"]),
    ],
)
def test_help_before_a_command_and_what_is_none_tell_of_all(
    status: int, given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(given)
    assert left.value.code == status
    said = re.split(r"[\s,'{}()]+", "".join(capsys.readouterr()))
    assert [one for one in chain.from_iterable(COMMANDS.values()) if one not in said] == []


def test_coverage_counts(
    small: Path, apis: Mapping[str, ModuleApi], capsys: pytest.CaptureFixture[str]
) -> None:
    (small / "seeds.txt").write_text("textwrap  # a comment\nopencv-python\nnowhere\n")
    assert main(["--content", str(small), "coverage", "--json"]) == 1
    counts = json.loads(capsys.readouterr().out)
    links, symbols, names = counts.pop("links"), counts.pop("symbols"), counts.pop("names")
    assert 0 < names["with_sentence"] <= names["documented"] <= links["total"]
    assert 0 < links["resolved"] <= links["total"] < symbols
    assert symbols == sum(1 for api in apis.values() for _ in api.walk())
    assert counts == {
        "modules": 4,
        "builtins": 1,
        "concepts": 1,
        "categories": 2,
        "third_party": 1,
        "distributions": 1,
        "package_names": 7,
        "package_releases": 3,
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
    (project / "mkdocs.yml").symlink_to(ROOT / "mkdocs.yml")
    (project / "build").mkdir()
    (project / "build/cache").symlink_to(CACHE)
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


@pytest.mark.parametrize("place", ["before", "after", "both"])
def test_options_for_all_commands_stand_before_or_after_the_command(
    small: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    own = ["--content", str(small)]
    other = ["--content", "nowhere"]
    orders = {
        "before": [*own, "check"],
        "after": ["check", *own],
        "both": [*other, "check", *own],
    }
    assert main(orders[place]) == 0
    assert capsys.readouterr().out.startswith("6 entries in 2 categories")


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    package = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert capsys.readouterr().out == f"atlas {package['version']}\n"


def test_a_port_that_is_taken_is_named_before_anything_is_built(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(ROOT / "mkdocs.yml", tmp_path / "mkdocs.yml")
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        command = ["serve", "--project", str(tmp_path), "--content", str(small)]
        assert main([*command, "--address", f"127.0.0.1:{port}"]) == 2
    assert re.fullmatch(
        rf"atlas: port {port} of 127\.0\.0\.1 is taken by another program; "
        r"end that one, or: atlas serve --address 127\.0\.0\.1:\d+\n",
        capsys.readouterr().err,
    )
    assert not (tmp_path / "build").exists()


def test_problems_of_settings_and_content_come_at_once(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Modules\n")
    (small / "modules/imp/reload_module.out").unlink()
    assert main(["render", "--project", str(tmp_path), "--content", str(small)]) == 1
    said = capsys.readouterr().out
    assert "mkdocs.yml:1:1: S101 key 'site_description' is missing\n" in said
    assert "small/modules/imp/module.yml:11:14: E302 'reload_module.py'" in said


def test_a_terminal_shows_steps_in_a_line_that_changes() -> None:
    stream = io.StringIO()
    with Teller(Console(file=stream, force_terminal=True, width=60)) as teller:
        teller.step("reading the content")
        teller.say("another build is running; waiting")
        teller.step("gathering facts")
        teller.done()
        teller.step("writing pages")
    said = stream.getvalue()
    assert "atlas: another build is running; waiting\n" in said
    assert said.index("reading the content") < said.index("gathering facts")
    assert "writing pages" not in said, "whoever waited has what they waited for"
    assert said.endswith("\x1b[2K"), "the line is cleared at the end"


def test_a_log_has_a_line_for_each_step(capsys: pytest.CaptureFixture[str]) -> None:
    with Teller() as teller:
        teller.step("reading the content")
        teller.step("gathering facts")
    assert capsys.readouterr().err == "atlas: reading the content\natlas: gathering facts\n"


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ("", "canonical addresses, the feed and cards name 127.0.0.1; before the site is published, "
             "set in mkdocs.yml site_url: https://example.org/atlas/"),
        ("site_url: !ENV [WHERE]\n", "canonical addresses, the feed and cards name 127.0.0.1; before the site "
                                    "is published, set WHERE=https://example.org/atlas/"),
        ("site_url: https://example.org\n", ""),
    ],
)  # fmt: skip
def test_a_site_without_an_address_is_told(
    small: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    settings: str,
    told: str,
) -> None:
    monkeypatch.delenv("WHERE", raising=False)
    text = f"site_name: Modules\nsite_description: Ours.\n{settings}"
    (tmp_path / "mkdocs.yml").write_text(text)
    (tmp_path / "build").mkdir()
    (tmp_path / "build/cache").symlink_to(CACHE)
    assert main(["render", "--project", str(tmp_path), "--content", str(small)]) == 0
    first = capsys.readouterr().err.splitlines()[0]
    assert first == (f"atlas: {told}" if told else STEPS.splitlines()[0])
