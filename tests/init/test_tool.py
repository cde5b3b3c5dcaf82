"""Which atlas it is, and what a workflow installs where no index has it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from generator.init import tool
from tests.init.test_found import git

OWN = "python-module-atlas[own]"


@pytest.fixture(autouse=True)
def version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "installed", lambda: "1.2")


def test_an_index_needs_no_words() -> None:
    assert tool.warning({}) == ""


def test_a_folder_without_a_repository(tmp_path: Path) -> None:
    said = {"url": tmp_path.as_uri(), "dir_info": {"editable": True}}
    assert tool.warning(said) == (
        f"this atlas came from {tmp_path} and not from an index: where a workflow cannot install {OWN}==1.2, "
        "write in requirements.txt a wheel beside it (./python_module_atlas-1.2-py3-none-any.whl[own]) "
        f"or an address in git ({OWN} @ git+https://…)"
    )


def test_a_folder_that_git_knows_an_address_of(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch", "trunk")
    git(tmp_path, "remote", "add", "origin", "git@git.acme.example:tools/atlas.git")
    said = {"url": tmp_path.as_uri(), "dir_info": {}}
    address = f"{OWN} @ git+https://git.acme.example/tools/atlas@trunk"
    assert tool.warning(said).endswith(f"write in requirements.txt {address}")
    (tmp_path / "inner").mkdir()
    said = {"url": (tmp_path / "inner").as_uri(), "dir_info": {}}
    assert "@trunk" not in tool.warning(said)
    file = tmp_path / "python_module_atlas-1.1-py3-none-any.whl"
    said = {"url": file.as_uri(), "archive_info": {}}
    assert f"(./{file.name}[own])" in tool.warning(said)


def test_a_commit(tmp_path: Path) -> None:
    code = {"vcs": "git", "commit_id": "1f2e"}
    said = {"url": "https://git.acme.example/atlas", "vcs_info": code}
    assert tool.warning(said).endswith(f"{OWN} @ git+https://git.acme.example/atlas@1f2e")
    said = {"url": tmp_path.as_uri(), "vcs_info": code}
    assert "1f2e" not in tool.warning(said)


@pytest.mark.parametrize(
    ("text", "found"),
    [(None, {}), ('{"url": "file:///a", "dir_info": {}}', {"url": "file:///a", "dir_info": {}})],
)
def test_it_is_what_pip_notes(
    monkeypatch: pytest.MonkeyPatch, text: str | None, found: dict[str, object]
) -> None:
    class Installed:
        def read_text(self, name: str) -> str | None:
            assert name == "direct_url.json"
            return text

    monkeypatch.setattr(tool, "distribution", lambda _: Installed())
    assert tool.origin() == found


def test_a_folder_that_nobody_installed(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    def missing(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(tool, "distribution", missing)
    assert tool.origin() == {"url": root.as_uri(), "dir_info": {}}
