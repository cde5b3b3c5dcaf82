"""A build that is killed or stopped leaves the old site and ends its tools; two at once end well."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import CACHE, DATA, ROOT, STEPS

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="forks, and ends by POSIX signals"),
]
ADDRESS = "http://127.0.0.1/atlas/"
PATIENCE = 120.0
"""Seconds after which a build that has not come so far is a failure."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a checkout with two catalogues, one a sentence different from the other."""
    project = tmp_path_factory.mktemp("faults")
    for content in ("one", "two"):
        shutil.copytree(DATA / "small", project / content)
    entry = project / "two/modules/textwrap/module.yml"
    text = entry.read_text("utf-8")
    assert "Words stay whole." in text
    entry.write_text(text.replace("Words stay whole.", "Words are never cut."), "utf-8")
    shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")
    # Importing every module of the library again would take minutes and say the same.
    shutil.copytree(
        CACHE, project / "build/cache", ignore=shutil.ignore_patterns("cards", "*.memory")
    )
    return project


def digest(folder: Path) -> str:
    """Return what stands for the names and bytes of all files in a folder."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        found.update(f"{path.relative_to(folder)}\0".encode())
        if path.is_file():
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def atlas(project: Path, content: str) -> subprocess.Popen[str]:
    """Start a real build, in a session of its own as a terminal would."""
    return subprocess.Popen(
        [sys.executable, "-m", "generator", "--content", content, "build"],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(ROOT), "ATLAS_SITE_URL": ADDRESS},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A job in the background of a shell ignores it, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


@pytest.fixture(scope="module")
def whole(project: Path) -> dict[str, str]:
    """Return the digest of the real site of each catalogue; the second is there."""
    digests = {}
    for content in ("one", "two"):
        build = atlas(project, content)
        assert (build.communicate()[1], build.returncode) == (STEPS, 0)
        digests[content] = digest(project / "site")
    assert len(set(digests.values())) == 2
    return digests


def until_mkdocs_runs(build: subprocess.Popen[str], project: Path) -> int:
    """Wait until MkDocs is to fill the folder beside the site; return its process."""
    while build.poll() is None:
        if any(project.glob(".site-*")):
            listed = subprocess.run(["ps", "-wweo", "pid,ppid,args"], capture_output=True, text=True)  # fmt: skip
            for line in listed.stdout.splitlines()[1:]:
                process, parent, command = line.split(maxsplit=2)
                if int(parent) == build.pid and " mkdocs " in command:
                    return int(process)
        time.sleep(0.02)
    pytest.fail("the build has ended, and MkDocs was not seen")


def is_there(process: int) -> bool:
    """Return whether a process runs; one that ended and was not waited for does not."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True)  # fmt: skip
    return state.stdout.strip()[:1] not in ("", "Z")


@pytest.mark.skipif(shutil.which("ps") is None, reason="asks ps for the process of MkDocs")
def test_a_killed_build_takes_mkdocs_with_it(project: Path, whole: dict[str, str]) -> None:
    before = digest(project / "site")
    assert before in whole.values()
    build = atlas(project, "one")
    mkdocs = until_mkdocs_runs(build, project)
    build.kill()
    build.communicate()
    end = time.monotonic() + PATIENCE
    while is_there(mkdocs):
        assert time.monotonic() < end, "MkDocs goes on without the build that started it"
        time.sleep(0.02)
    assert digest(project / "site") == before
    assert list(project.glob(".site-*")), "the test was too late to stop anything"


@pytest.mark.skipif(shutil.which("ps") is None, reason="asks ps for the process of MkDocs")
def test_a_build_stopped_by_hand_says_so(project: Path, whole: dict[str, str]) -> None:
    before = digest(project / "site")
    build = atlas(project, "one")
    until_mkdocs_runs(build, project)
    os.killpg(build.pid, signal.SIGINT)
    said = build.communicate()[1]
    assert said.endswith("atlas: building the site with MkDocs\natlas: stopped\n")
    assert build.returncode == 130
    assert digest(project / "site") == before
    assert list(project.glob(".site-*")) == []


def test_two_builds_at_once_end_well(project: Path, whole: dict[str, str]) -> None:
    builds = [atlas(project, content) for content in ("one", "two")]
    said = [build.communicate()[1] for build in builds]
    assert [build.returncode for build in builds] == [0, 0], said
    # The first has nothing to do if the site is already that of its content.
    waited = [text for text in said if text not in (STEPS, "")]
    assert len(waited) == 1, said
    first = builds[1 - said.index(waited[0])]
    assert waited[0] == f"atlas: another build is running (pid {first.pid}); waiting\n{STEPS}"
    last = ("one", "two")[said.index(waited[0])]
    assert digest(project / "site") == whole[last], "the site is of the one that waited"
    assert list(project.glob(".site-*")) == []
    assert not (project / "build/work").exists()
