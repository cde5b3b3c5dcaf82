"""Every kind of bad content gives its exact problem: one failing fixture per rule."""

from __future__ import annotations

import os
import shutil
from codecs import BOM_UTF8
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import yaml

import generator.catalogue as catalogue_package
from generator.catalogue.load import load, read
from generator.catalogue.rules import FINISHING, RULES, Rule
from generator.catalogue.rules.examples import script_is_about_the_entry
from generator.catalogue.rules.names import there_are_entries
from generator.ledger.check import check
from generator.problems import Problem
from tests.conftest import DATA, ROOT

CASES = yaml.safe_load((DATA / "problems.yml").read_text(encoding="utf-8"))


def change(root: Path, case: dict[str, str]) -> None:
    """Spoil the small catalogue as the case says."""
    path = root / case["file"]
    match case["do"]:
        case "replace":
            text = path.read_text(encoding="utf-8")
            assert text.count(case["old"]) >= 1, f"{case['old']!r} is not in {case['file']}"
            path.write_text(text.replace(case["old"], case["new"], 1), encoding="utf-8")
        case "write":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(case["new"], encoding="utf-8")
        case "write bytes":
            path.write_bytes(bytes.fromhex(case["new"]))
        case "remove":
            path.unlink()
        case "rename":
            path.rename(root / case["new"])
        case "copy":
            shutil.copytree(path, root / case["new"])
        case "link":
            path.unlink()
            path.symlink_to(case["new"])
        case "close":
            path.chmod(0)
        case other:
            raise AssertionError(other)


def problems_of(root: Path) -> list[str]:
    """Return the problems of a catalogue as they are printed."""
    return [str(problem) for problem in check(root).problems]


@dataclass(frozen=True)
class Spoiled:
    """What is said of the small catalogue after one case."""

    problems: list[Problem]
    rules: set[Rule]
    """Those that had something to say."""


@pytest.fixture(scope="session")
def spoiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Spoiled]:
    """Return what is said after each case, by what it is."""
    folder = tmp_path_factory.mktemp("spoiled")
    found = {}
    with pytest.MonkeyPatch.context() as patch:
        if os.getuid() == 0:  # who may read everything
            patch.setattr(os, "access", lambda path, *_, **__: path.stat().st_mode & 0o444 != 0)
        for number, case in enumerate(CASES):
            root = Path(shutil.copytree(DATA / "small", folder / str(number) / "small"))
            for step in case["steps"]:
                change(root, step)
            catalogue, _ = read(root)
            rules = {rule for rule in [*RULES, *FINISHING] if any(rule(catalogue))}
            found[case["what"]] = Spoiled(check(root).problems, rules)
    assert len(found) == len(CASES)
    return found


def causes(case: dict[str, Any]) -> set[str]:
    """Return the entries and categories whose files a case spoils."""
    steps = case["steps"]
    files = [step["file"] for step in steps]
    files += [step["new"] for step in steps if step["do"] in ("rename", "copy")]
    paths = [PurePosixPath(file) for file in files]
    return {path.parts[:2][-1].removesuffix(".yml") for path in paths}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["what"])
def test_bad_content_gives_its_exact_problems(
    case: dict[str, str], spoiled: dict[str, Spoiled]
) -> None:
    told = [str(problem) for problem in spoiled[case["what"]].problems]
    assert "\n".join(told) == case["problems"].rstrip()


def test_check_of_a_name_shows_all_that_it_causes(spoiled: dict[str, Spoiled]) -> None:
    """Wherever it stands: every problem of a case is one of those who caused it."""
    hidden = [
        f"{case['what']}: {problem}"
        for case in CASES
        for problem in spoiled[case["what"]].problems
        if not problem.concerns(causes(case))
    ]
    assert hidden == []


def test_the_small_catalogue_has_no_problems(small: Path) -> None:
    assert problems_of(small) == []


def test_every_code_has_a_failing_case() -> None:
    """No problem can be told of that no case gives."""
    codes = {
        line.split()[1]
        for case in CASES
        for line in case["problems"].splitlines()
        if line[:1] != " "
    }
    folder = Path(catalogue_package.__file__).parent
    source = "\n".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    stated = {word for word in _codes(source) if word[0] in "FYSNETB"}
    assert len(stated) > 60
    # What layers say of each other has cases of its own.
    of_layers = (ROOT / "tests/layers/test_problems.py").read_text("utf-8")
    codes |= {code for code in stated if f": {code} " in of_layers}
    assert stated - codes == set()


def test_every_rule_has_a_failing_case(spoiled: dict[str, Spoiled]) -> None:
    """Each rule has something to say of at least one case: none can be lost unnoticed."""
    busy = {rule for one in spoiled.values() for rule in one.rules}
    elsewhere: set[Rule] = {there_are_entries}  # its case is one of layers
    assert {*RULES, *FINISHING} - busy == elsewhere


def test_rules_are_named_in_one_list() -> None:
    rules = [*RULES, *FINISHING]
    assert len(set(rules)) == len(rules)
    assert all(rule.__doc__ for rule in rules)


def _codes(source: str) -> set[str]:
    import re

    return set(re.findall(r'"([A-Z]\d{3})"', source))


def test_all_problems_come_in_one_run(small: Path) -> None:
    """Two spoiled files and a broken one are reported together, sorted."""
    spoilers: list[Callable[[Path], object]] = [
        lambda root: (root / "builtins/len/builtin.yml").write_text("name: [", encoding="utf-8"),
        lambda root: (root / "modules/imp/reload_module.out").unlink(),
        lambda root: (root / "modules/cv2/stray.py").write_text("print()\n"),
    ]
    for spoil in spoilers:
        spoil(small)
    found = problems_of(small)
    assert [line.split()[1] for line in found] == ["Y001", "E303", "E302"]
    assert found == sorted(found)


def test_a_byte_order_mark_is_no_part_of_a_file(small: Path) -> None:
    """Some editors begin a file with it; YAML and scripts are read alike."""
    for name in ("modules/textwrap/module.yml", "modules/textwrap/bad_width.py"):
        file = small / name
        file.write_bytes(BOM_UTF8 + file.read_bytes())
    marked, plain = load(small), load(DATA / "small")
    entry, same = marked.names["textwrap"], plain.names["textwrap"]
    assert entry.model == same.model
    assert [one.code for one in entry.examples] == [one.code for one in same.examples]
    assert [one.text for one in entry.examples] == [one.text for one in same.examples]


def test_many_files_with_foreign_line_ends_are_one_problem(small: Path) -> None:
    """A checkout that git has changed is mended as a whole, not file by file."""
    for file in [*small.rglob("*.py"), *small.rglob("*.out")]:
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert problems_of(small) == [
        "small/builtins/len/count_characters.py:1:1: E317 this file and 23 others have the line ends of Windows (CRLF)\n"
        "    hint: git changed them: clone anew with `git clone --config core.autocrlf=false`"
    ]


def test_git_keeps_the_line_ends() -> None:
    """Records are compared byte by byte, so a checkout on any system has the same ones."""
    rules = (ROOT / ".gitattributes").read_text("utf-8").splitlines()
    assert "* text=auto eol=lf" in rules
    kinds = {path.suffix for path in ROOT.joinpath("content").rglob("*") if path.is_file()}
    kinds |= {path.suffix for path in ROOT.joinpath("templates").rglob("*") if path.is_file()}
    as_they_are = {rule.removesuffix(" binary").removeprefix("*") for rule in rules}
    text = {"", ".yml", ".py", ".out", ".svg", ".json", ".jsonl", ".tsv", ".txt", ".css", ".js", ".html", ".xml", ".jinja", ".webmanifest"}  # fmt: skip
    assert kinds - text <= as_they_are


def test_an_example_may_use_a_module_by_any_of_its_names(small: Path) -> None:
    """As `bson` belongs to the page of `pymongo`."""
    file = small / "modules/textwrap/bad_width.py"
    file.write_text(file.read_text("utf-8").replace("textwrap", "wordwrap"), "utf-8")
    assert list(script_is_about_the_entry(load(small))) == []
    file.write_text(file.read_text("utf-8").replace("wordwrap", "paperwrap"), "utf-8")
    (problem,) = script_is_about_the_entry(read(small)[0])
    assert problem.message == "'bad_width.py' never imports textwrap"
