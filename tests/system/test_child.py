"""A tool that is run: what it says when it fails, and that the system's refusals are told in a line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.problems import BuildError
from generator.system import child

HEADING = "import os, sys\n"


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file of a tool that can be run as a module."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return tmp_path / "sometool.py"


def test_a_tool_is_run_as_python_runs_a_module(tool: Path) -> None:
    tool.write_text(
        HEADING + "import site\n"
        "assert __name__ == '__main__'\n"
        "assert sys.argv == [__file__, 'one', '--two']\n"
        "assert hasattr(site, 'getsitepackages'), 'a folder of ours hides the library'\n"
        f"open({str(tool.with_name('done'))!r}, 'w').close()\n"
    )
    child.run("sometool", "one", "--two")
    assert tool.with_name("done").exists()


def test_what_a_failing_tool_says_is_told(tool: Path) -> None:
    tool.write_text(HEADING + "sys.exit('a page is missing')\n")
    with pytest.raises(BuildError, match=re.escape("sometool failed:\na page is missing")):
        child.run("sometool")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("ENOSPC", "sometool: no space left on the device: page.html"),
        ("EROFS", "sometool: cannot write page.html: read-only file system"),
        ("EACCES", "sometool: cannot write page.html: permission denied"),
    ],
)
def test_a_refusal_of_the_system_is_told_in_a_line(tool: Path, code: str, message: str) -> None:
    tool.write_text(
        HEADING + "import errno\n"
        "print('INFO - building', file=sys.stderr)\n"
        f"raise OSError(errno.{code}, os.strerror(errno.{code}), 'page.html')\n"
    )
    with pytest.raises(BuildError) as failed:
        child.run("sometool")
    assert str(failed.value) == message
