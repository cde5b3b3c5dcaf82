"""The tools that keep the code and the workflows in shape, as part of the one gate."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
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
    settings = ("third-party-excludes.txt", "third-party-overrides.txt")
    files = {file for file in (root / "requirements").glob("*.txt") if file.name not in settings}
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


IN_THE_STANDARD_LIBRARY = frozenset(sys.stdlib_module_names)
PINNED_BY_ANOTHER = {
    "markdown": "mkdocs builds with it, in the version it chooses",
    "pydantic_core": "pydantic names the one version it works with",
}
"""Modules of packages that come with one that is declared, with the reason."""


def test_every_package_that_is_imported_is_declared(root: Path) -> None:
    """What only comes along with another package may be gone tomorrow."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    declared = {canonical(re.split(r"[\[<>=~! ;]", one)[0]) for one in wanted}
    distributions = packages_distributions()
    undeclared: set[str] = set()
    excused: set[str] = set()
    for file in [*(root / "generator").rglob("*.py"), *(root / "tests").rglob("*.py")]:
        elsewhere = (root / "tests/data", root / "generator/runner/src")  # the last runs in Pyodide
        if "node_modules" in file.parts or any(one in file.parents for one in elsewhere):
            continue
        for name in imported(ast.parse(file.read_bytes())):
            if name in IN_THE_STANDARD_LIBRARY or name in ("generator", "tests"):
                continue
            known = {canonical(one) for one in distributions.get(name, [name])}
            if not known & declared:
                excused.add(name)
                undeclared.add(f"{file.relative_to(root)}: {name}")
    assert excused == set(PINNED_BY_ANOTHER), undeclared


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the first part of every name that is imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def canonical(name: str) -> str:
    """Return the name of a distribution as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


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
    built = [line.split()[-1] for line in makefile.splitlines() if "--no-binary" in line]
    sources = [line for line in ours if "--no-binary" in line]
    assert len(built) == len(sources) == 1
    assert "-r requirements/third-party-source.txt" in sources[0], "packages that have no wheel"
