"""From saving an entry to the page that shows it, under `atlas serve` and with the real catalogue.

python -m tests.bench.edit
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.conftest import ROOT
from tests.served import wait_for

TARGET = 2.0
EDITS = 5
START = 300.0
"""Seconds after which a server that shows nothing is given up."""
REST = 25.0
"""Seconds between edits, in which the pages that tell of the entry are made."""
PAGE = "modules/shutil/"


def main() -> None:
    """Print how long an edit takes to be shown."""
    with tempfile.TemporaryDirectory(prefix="atlas-bench-") as name:
        project = Path(name)
        shutil.copytree(ROOT / "content", project / "content")
        shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")
        if (ROOT / "build/cache").is_dir():
            shutil.copytree(ROOT / "build/cache", project / "build/cache")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            address = f"127.0.0.1:{probe.getsockname()[1]}"
        server = subprocess.Popen(
            [sys.executable, "-m", "generator", "serve", "--address", address],
            cwd=project,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            _measure(f"http://{address}/{PAGE}", project / f"content/{PAGE}module.yml")
        finally:
            os.killpg(server.pid, signal.SIGINT)
            server.wait(timeout=30)


def _measure(page: str, entry: Path) -> None:
    begun = time.monotonic()
    wait_for(page, "</html>", START)
    print(f"  served after {time.monotonic() - begun:.0f} s, with a build of the whole site")
    good = entry.read_text("utf-8")
    taken = []
    for number in range(EDITS):
        word = f"Edited{number}"
        begun = time.perf_counter()
        entry.write_text(re.sub("(?m)^summary: ", f"summary: {word} ", good, count=1), "utf-8")
        wait_for(page, word, 60)
        taken.append(time.perf_counter() - begun)
        time.sleep(REST)
    print(
        f"  edit to page: median {statistics.median(taken):.2f} s, longest {max(taken):.2f} s"
        f" of {EDITS} (target {TARGET:.0f})"
    )


if __name__ == "__main__":
    main()
