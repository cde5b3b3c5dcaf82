"""What is stopped by hand stops what it started, and leaves the record alone."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.examples.parts import may_start


def test_an_interrupt_stops_what_runs_and_leaves_the_record_alone(small: Path) -> None:
    seconds = str(50_000 + os.getpid())  # no other run's, should one be left over
    code = (
        f"import subprocess, textwrap\nsubprocess.run(['sleep', '{seconds}'])\nprint(1)\nprint(2)\n"
    )
    may_start(small)
    (small / "modules/textwrap/bad_width.py").write_text(code)
    before = (small / "verified.jsonl").read_bytes()
    command = [sys.executable, "-m", "generator", "--content", str(small), "verify", "--record"]
    process = subprocess.Popen(
        [*command, "textwrap"],
        stderr=subprocess.PIPE,
        text=True,
        # A job in the background of a shell ignores it, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        while not running(f"sleep\0{seconds}\0"):
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=20)
    finally:
        process.kill()
    assert (process.returncode, told) == (130, "atlas: stopped\n")
    assert not running(f"sleep\0{seconds}\0")
    assert (small / "verified.jsonl").read_bytes() == before


def running(command: str) -> bool:
    """Return whether a process with this command line is there."""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if file.read_text("utf-8", "replace") == command:
                return True
    return False
