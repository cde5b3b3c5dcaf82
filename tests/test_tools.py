"""The tools that keep the code and the workflows in shape, as part of the one gate."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BIN = Path(sys.executable).parent
COMMANDS = {
    "ruff check": [str(BIN / "ruff"), "check", "--no-cache", "."],
    "ruff format": [str(BIN / "ruff"), "format", "--check", "--no-cache", "."],
    "mypy": [str(BIN / "mypy")],
    "import-linter": [str(BIN / "lint-imports")],
    "actionlint": [str(BIN / "actionlint")],
    "zizmor": [str(BIN / "zizmor"), "--offline", "--persona=pedantic", ".github"],
}


@pytest.mark.parametrize("tool", COMMANDS)
def test_tool_finds_nothing(tool: str, root: Path) -> None:
    done = subprocess.run(COMMANDS[tool], cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_locks_hold_hashes_and_no_addresses(root: Path) -> None:
    for file in (root / "requirements").glob("*.txt"):
        text = file.read_text(encoding="utf-8")
        assert "://" not in text, file
        assert "--index" not in text, file
        if "excludes" not in file.name:
            pins = [line for line in text.splitlines() if "==" in line]
            assert pins, file
            assert all(line.endswith("\\") for line in pins), f"a pin without a hash in {file}"
