"""`atlas serve` shows what was just written."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.served import wait_for


@pytest.mark.skipif(sys.platform == "win32", reason="ends the server by a POSIX signal")
def test_a_change_is_served_and_a_mistake_is_reported(small: Path, tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "mkdocs.yml").symlink_to(ROOT / "mkdocs.yml")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "generator", "--content", str(small), "serve", "--address", address]  # fmt: skip
    server = subprocess.Popen(
        command,
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    entry = small / "modules/textwrap/module.yml"
    page = f"http://{address}/modules/textwrap/"
    try:
        wait_for(page, "Words stay whole.")
        good = entry.read_text(encoding="utf-8")
        edited = good.replace("Words stay whole.", "Words are never cut.")
        entry.write_text(edited, encoding="utf-8")
        wait_for(page, "Words are never cut.")
        entry.write_text(edited.replace("summary: ", "summary: Quickly "), encoding="utf-8")
        wait_for(f"http://{address}/categories/text/", "Quickly ")  # pages that tell of it follow
        entry.write_text("name: [textwrap\n", encoding="utf-8")
        time.sleep(1.5)
        wait_for(page, "Words are never cut.")
    finally:
        os.killpg(server.pid, signal.SIGINT)
        try:
            output, _ = server.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(server.pid, signal.SIGKILL)
            output, _ = server.communicate()
    assert "small/modules/textwrap/module.yml:2:1: Y001 not valid YAML" in output
    assert "Traceback" not in output
    # One for each edit, and one for the pages that follow; reading files is no reason for another.
    assert output.count("Reloading browsers") <= 6, output
