"""What the guard lets an example reach, on systems whose folders are links to others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.examples.limits import STANDARD
from generator.examples.run import GUARD, Conditions, environment, windows_variables

LOOK = """
import json, os, runpy, sys
links, paths = json.loads(sys.argv[2])
real = os.path.realpath
def realpath(path):
    for link, target in links.items():
        if str(path) == link or str(path).startswith(link + "/"):
            path = target + str(path)[len(link):]
    return real(path)
os.path.realpath = realpath
sys.addaudithook = lambda hook: None
guard = runpy.run_path(sys.argv[1])
found = {}
for path in paths:
    for writes in (False, True):
        try:
            guard["_check"](path, writes)
            found.setdefault(path, []).append("write" if writes else "read")
        except PermissionError as error:
            found.setdefault(path, [])
print(json.dumps(found))
"""
MACOS = {
    "/etc": "/private/etc",
    "/var": "/private/var",
    "/tmp": "/private/tmp",
    "/usr/share/zoneinfo": "/private/var/db/timezone/zoneinfo",
}
"""Where macOS has what other systems have in these places."""


def reach(home: Path, links: dict[str, str], *paths: str) -> dict[str, list[str]]:
    """Return what may be done with each path where folders are links to others."""
    command = [sys.executable, "-I", "-c", LOOK, str(GUARD / "sitecustomize.py")]
    command += [json.dumps([links, paths])]
    given = {**os.environ, "HOME": str(home)}
    done = subprocess.run(command, env=given, capture_output=True, encoding="utf-8", check=True)
    return dict(json.loads(done.stdout))


@pytest.mark.skipif(sys.platform == "win32", reason="the guard of files is that of POSIX paths")
def test_on_macos_what_the_system_offers_can_be_read_and_nothing_else() -> None:
    home = Path("/var/folders/zz/T/atlas-1/work")
    paths = {
        "/etc/services": ["read"],
        "/private/etc/services": ["read"],
        "/usr/share/zoneinfo/Asia/Kolkata": ["read"],
        "/dev/null": ["read", "write"],
        "/var/folders/zz/T/atlas-1/work/notes.txt": ["read", "write"],
        "/private/var/folders/zz/T/atlas-1/tmp/x": ["read", "write"],
        "/var/folders/zz/T/atlas-2/work/notes.txt": [],
        "/var/log/system.log": [],
        "/Users/reader/.zshrc": [],
        "/tmp/x": [],
        os.__file__: ["read"],
    }
    assert reach(home, MACOS, *paths) == paths


@pytest.mark.skipif(sys.platform == "win32", reason="the guard of files is that of POSIX paths")
def test_an_environment_that_is_reached_by_a_link_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "environment/lib").mkdir(parents=True)
    (tmp_path / ".venv").symlink_to("environment")
    file = f"{tmp_path}/.venv/lib/package.py"
    home = tmp_path / "example/work"
    assert reach(home, {}, file) == {file: []}
    assert reach(home, {sys.prefix: f"{tmp_path}/environment"}, file) == {file: ["read"]}


def test_temporary_files_stay_with_the_example_whatever_the_system_calls_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = tmp_path / "work"
    for name in ("SYSTEMROOT", "COMSPEC", "PATHEXT", "APPDATA"):
        monkeypatch.setenv(name, name.lower())
    variables = environment(work, Conditions(), STANDARD) | windows_variables(work)
    places = {variables[name] for name in ("TMPDIR", "TEMP", "TMP")}
    assert places == {str(tmp_path / "tmp")}
    assert {variables[name] for name in ("HOME", "USERPROFILE")} == {str(work)}
    assert [variables[name] for name in ("SYSTEMROOT", "COMSPEC", "PATHEXT")] == [
        "systemroot",
        "comspec",
        "pathext",
    ]
    assert "APPDATA" not in variables
