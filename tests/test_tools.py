"""The tools that keep the code and the workflows in shape, as part of the one gate."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

BIN = Path(sys.executable).parent
COMMANDS = {
    "ruff check": [str(BIN / "ruff"), "check", "--no-cache", "."],
    "ruff format": [str(BIN / "ruff"), "format", "--check", "--no-cache", "."],
    "mypy": [str(BIN / "mypy")],
    "import-linter": [str(BIN / "lint-imports")],
    "actionlint": [str(BIN / "actionlint")],
    "zizmor": [str(BIN / "zizmor"), "--offline", "--persona=pedantic", ".github"],
}


def pins(lock: Path) -> Iterator[tuple[Requirement, list[str]]]:
    """Yield each package of a lock with its hashes."""
    for block in re.split(r"\n(?=\S)", lock.read_text("utf-8")):
        if block.strip() and not block.startswith("#"):
            yield (
                Requirement(block.split(" \\")[0]),
                re.findall(r"--hash=sha256:[0-9a-f]{64}", block),
            )


@pytest.mark.parametrize("tool", COMMANDS)
def test_tool_finds_nothing(tool: str, root: Path) -> None:
    done = subprocess.run(COMMANDS[tool], cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_lock_is_pinned_with_hashes_and_holds_no_address(root: Path) -> None:
    files = {file for file in (root / "requirements").glob("*.txt") if "excludes" not in file.name}
    assert {"site.txt", "test.txt", "audit.txt", "third-party.txt", "torch.txt"} <= {
        file.name for file in files
    }
    for file in files:
        found = list(pins(file))
        assert found, file
        loose = [one.name for one, hashes in found if not hashes or "==" not in str(one.specifier)]
        assert loose == [], f"without a version or a hash in {file}"


def test_no_file_of_requirements_names_an_index(root: Path) -> None:
    for file in (root / "requirements").iterdir():
        text = file.read_text(encoding="utf-8")
        assert "://" not in text, file
        settings = [line for line in text.splitlines() if not line.startswith("#")]
        if file.suffix != ".sh":
            assert [line for line in settings if line.startswith("-")] == [], file


def test_the_locks_of_the_site_and_its_tests_agree(root: Path) -> None:
    site, test = (
        {one.name: str(one.specifier) for one, _ in pins(root / f"requirements/{name}.txt")}
        for name in ("site", "test")
    )
    assert site.items() <= test.items()


def test_every_installation_of_a_lock_is_of_hashed_wheels(root: Path) -> None:
    """Those of CI stand in the workflows, all others in the Makefile."""
    workflows = sorted((root / ".github/workflows").glob("*.yml"))
    lines = [line for file in workflows for line in file.read_text("utf-8").splitlines()]
    makefile = (root / "Makefile").read_text("utf-8")
    pip = next(line for line in makefile.splitlines() if line.startswith("PIP := "))
    installs = [line for line in lines if "-r requirements/" in line]
    for line in [pip, *installs]:
        assert "--require-hashes" in line, line
        assert "--only-binary :all:" in line, line
    ours = [line for line in makefile.splitlines() if "-r requirements/" in line]
    assert ours
    assert [line for line in ours if "$(PIP)" not in line] == []
