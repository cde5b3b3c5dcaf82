"""Examples that need a display get one, which goes with the run; others see none."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from generator.examples import display
from generator.examples.display import Display
from generator.examples.verdict import obstacle
from tests.examples.parts import HERE, example, needs, outcome

WINDOW = """\
import os
import tkinter

window = tkinter.Tk()
entry = tkinter.Entry(window)
entry.pack()
window.update()
entry.focus_force()
entry.event_generate("<Key-a>")
window.update()
print(entry.get(), os.environ["DISPLAY"])
"""
here = pytest.mark.skipif(
    not display.is_there() or "tkinter" in HERE.lacks, reason="Xvfb or tkinter is not installed"
)


@here
def test_a_window_opens_and_nothing_else_is_printed(small: Path) -> None:
    needs(small, "display")
    assert outcome(small, WINDOW, update=True).status == "passed"
    key, _, address = example(small).record.read_text().rstrip("\n").partition(" ")
    assert key == "a"
    assert not answers(address)


@here
def test_one_display_serves_the_whole_run() -> None:
    screen = Display()
    with screen.turn() as first:
        assert answers(first)
    with screen.turn() as second:
        assert answers(second)
    screen.close()
    assert first == second
    assert not answers(first)
    screen.close()


@here
def test_the_display_listens_on_no_port() -> None:
    screen = Display()
    with screen.turn() as address, pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", 6000 + int(address[1:]))).close()
    screen.close()


@here
@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_stopped_leaves_no_display(small: Path, by: signal.Signals) -> None:
    needs(small, "display")
    code = "import time, tkinter\ntkinter.Tk().update()\nprint(1)\ntime.sleep(30)\nprint(2)\n"
    (small / "modules/textwrap/bad_width.py").write_text(code)
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "--content", str(small), "verify", "textwrap"],
        stderr=subprocess.DEVNULL,
        # A job in the background of a shell ignores it, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        while not (server := server_of(process.pid)):
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(by)
        process.wait()
    finally:
        process.kill()
    while server.exists():
        time.sleep(0.05)


def test_other_examples_see_no_display(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    code = "import os, textwrap\nprint('DISPLAY' in os.environ)\nprint(2)\n"
    assert outcome(small, code, update=True).status == "passed"
    assert example(small).record.read_text() == "False\n2\n"


def test_without_the_server_it_is_not_applicable(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(small))
    needs(small, "display")
    verdict = outcome(small, WINDOW)
    assert (verdict.status, verdict.detail) == (
        "not applicable",
        "it needs a display (Xvfb, and tkinter)",
    )


def test_without_tkinter_it_is_not_applicable(small: Path) -> None:
    needs(small, "display")
    without = replace(HERE, lacks=("tkinter",))
    assert obstacle(example(small), without) == "it needs a display (Xvfb, and tkinter)"


@here
def test_a_server_that_does_not_start_is_told(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = small / "Xvfb"
    broken.write_text("#!/bin/sh\necho Fatal server error >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", f"{small}{os.pathsep}{os.environ['PATH']}")
    needs(small, "display")
    verdict = outcome(small, WINDOW)
    assert verdict.problem is not None
    assert verdict.problem.message == f"under {HERE.key} it had no display: Xvfb did not start"


def answers(address: str) -> bool:
    """Return whether an X server listens there."""
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(f"/tmp/.X11-unix/X{address[1:]}") == 0


def server_of(runner: int) -> Path | None:
    """Return the process of the X server that a run has started, in `/proc`."""
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, IndexError):
            is_server = (process / "cmdline").read_bytes().startswith(b"Xvfb\0")
            if is_server and parent(Path("/proc", str(parent(process)))) == runner:
                return process
    return None


def parent(process: Path) -> int:
    return int((process / "stat").read_text().rpartition(")")[2].split()[1])
