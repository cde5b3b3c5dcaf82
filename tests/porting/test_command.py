"""`atlas changes`: what it prints, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.cli import main
from generator.exports.json_api.changes import changes
from generator.facts.model import Facts
from tests.conftest import ROOT

WAY = ["--project", str(ROOT), "changes", "--from", "3.11", "--to", "3.14"]


def test_lines_that_use_what_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app/.venv").mkdir(parents=True)
    Path("app/.venv/old.py").write_text("import imp\n", "utf-8")
    Path("app/new.py").write_text("import json\n", "utf-8")
    Path("app/old.py").write_text("import ast\nimport imp\nprint(ast.Num)\n", "utf-8")
    Path("app/chunk.py").write_text("size = 1\n", "utf-8")
    Path("app/uses.py").write_text(
        "import chunk, shutil\nshutil.rmtree('a', onerror=print)\n", "utf-8"
    )
    Path("app/broken.py").write_text("ok = 1\ndef f(:\n", "utf-8")
    Path("app/bytes.py").write_bytes(b"# coding: no-such\n")
    assert main([*WAY, "app"]) == 1
    out, err = capsys.readouterr()
    assert out == (
        "app/old.py:2: imp was removed in 3.12. Use `importlib` instead.\n"
        "app/old.py:3: ast.Num was removed in 3.14. Use `ast.Constant` instead.\n"
        "app/uses.py:2: shutil.rmtree is called in a way that is deprecated since 3.12. "
        "The `onerror` parameter is deprecated. Use `onexc` instead.\n"
        "4 files read: 2 uses of what is gone, 1 of what is deprecated\n"
    )
    assert err == (
        "atlas: app/broken.py:2: not read: invalid syntax\n"
        "atlas: app/bytes.py:1: not read: unknown encoding: no-such\n"
    )
    assert main([*WAY, "app/uses.py"]) == 0
    capsys.readouterr()
    assert main([*WAY, "app/new.py"]) == 0
    assert capsys.readouterr().out == "1 file read: nothing that is used changes\n"
    assert main([*WAY, "--json", "app"]) == 1
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert told["files"] == 4
    assert told["found"][1] == {
        "file": "app/old.py",
        "line": 3,
        "name": "ast.Num",
        "is_module": False,
        "change": "removed",
        "version": "3.14",
        "systems": [],
        "instead": "Use `ast.Constant` instead.",
        "ends": "",
    }
    assert [one["file"] for one in told["unread"]] == ["app/broken.py", "app/bytes.py"]


def test_without_files_the_list_is_that_of_the_site(
    catalogue: Catalogue, facts: Facts, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*WAY, "--json"]) == 0
    document = changes(catalogue, facts.standard.apis, (3, 11), (3, 14))
    assert json.loads(capsys.readouterr().out) == document.model_dump(mode="json")
    assert main(WAY) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "From Python 3.11 to 3.14"
    assert "  3.12  imp: use importlib" in lines
    assert "  3.14  ast.Num: Use `ast.Constant` instead." in lines
    assert "  3.12  itertools.batched" in lines
    assert any(line.startswith("  3.12  distutils and ") for line in lines)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--from", "3.13", "--to", "3.12"], "atlas: --to has to be later than --from, and 3.12 is not\n"),
        (["--from", "3.12", "--to", "3.12"], "atlas: --to has to be later than --from, and 3.12 is not\n"),
        (["--from", "3.11", "--to", "3.12", "nowhere.py"], "atlas: there is no file or folder nowhere.py\n"),
        (["--from", "3.9", "--to", "3.12"], "argument --from: invalid choice: '3.9'"),
        (["--to", "3.12"], "the following arguments are required: --from"),
    ],
)  # fmt: skip
def test_wrong_usage(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(["--project", str(ROOT), "changes", *arguments])
    except SystemExit as end:
        code = int(end.code or 0)
    assert code == 2
    assert message in capsys.readouterr().err
