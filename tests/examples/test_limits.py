"""What takes too much, leaves processes behind or leaves the machine is stopped."""

from __future__ import annotations

import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalogue.load import read
from generator.examples import run as runner
from generator.examples.limits import Limits, overrun, processes
from generator.examples.verify import verify
from tests.examples.parts import HERE, example, may_start, outcome

HOG = Limits(seconds=20, memory=512 << 20, file=1 << 20, folder=3 << 20, processes=12)
BAD = {
    "hangs": ("import time\ntime.sleep(60)\n", "ran longer than 2 seconds"),
    "waits for a child": ("import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'import time; time.sleep(60)'])\n", "ran longer than 2 seconds"),
    "prints without end": ("while True:\n    print('again and again')\n", "printed more than 64,000 bytes"),
    "fills memory": ("kept = []\nwhile True:\n    kept.append(bytes(50_000_000))\n", "needed more than 512 MiB of memory"),
    "fills memory in a child": (
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'bytes(10**10)'], check=True)\n",
        "ended with exit code 1",
    ),
    "writes a large file": (
        "with open('big', 'wb') as file:\n    while True:\n        file.write(bytes(100_000))\n",
        "wrote a file larger than 1 MiB",
    ),
    "writes many files": (
        "import time\nfor i in range(9):\n    with open(f'{i}', 'wb') as file:\n        file.write(bytes(900_000))\ntime.sleep(9)\n",
        "wrote more than 3 MiB into its folder",
    ),
    "forks without end": ("import os\nwhile True:\n    os.fork()\n", "started more than 12 processes"),
    "reads the home folder": ("open('/home/reader/.bashrc')\n", "may not read outside its folder (/home/reader/.bashrc)"),
    "reads by a way round": ("open('../../../home/x')\n", "may not read outside its folder (../../../home/x)"),
    "lists another folder": ("import os\nos.listdir('/home')\n", "may not read outside its folder (/home)"),
    "writes elsewhere": ("open('/tmp/atlas-planted', 'w')\n", "may not write outside its folder (/tmp/atlas-planted)"),
    "removes elsewhere": ("import os\nos.remove('/usr/bin/env')\n", "may not write outside its folder (/usr/bin/env)"),
    "renames out": ("import os\nos.rename('bad_width.py', '/tmp/x')\n", "may not write outside its folder (/tmp/x)"),
    "a database elsewhere": (
        "import sqlite3\nsqlite3.connect('/tmp/x.db')\n", "may not write outside its folder (/tmp/x.db)"
    ),
    "starts a program": (
        "import subprocess\nsubprocess.run(['sh', '-c', 'cat /home/x'])\n", "may not start sh without `needs: [subprocess]`"
    ),
    "starts a shell": ("import os\nos.system('echo hello')\n", "may not start echo without `needs: [subprocess]`"),
    "becomes a program": (
        "import os\nos.execv('/bin/echo', ['echo', 'hello'])\n", "may not start echo without `needs: [subprocess]`"
    ),
    "spawns a program": (
        "import os\nos.posix_spawn('/bin/echo', ['echo'], {})\n", "may not start echo without `needs: [subprocess]`"
    ),
    "starts Python elsewhere": (
        "import subprocess, sys\nsubprocess.run([sys.executable, '-V'], cwd='/')\n", "may not write outside its folder (/)"
    ),
    "uses the network": (
        "import socket\nsocket.create_connection(('192.0.2.1', 80))\n",
        "may not use the network (it asked for 192.0.2.1)",
    ),
}  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="the limits are the system's")
@pytest.mark.parametrize("what", BAD)
def test_what_takes_too_much_is_stopped(
    small: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, message = BAD[what]
    limits = replace(HOG, seconds=2) if "2 seconds" in message else HOG
    monkeypatch.setattr(runner, "STANDARD", limits)
    verdict = outcome(small, code)
    assert verdict.problem is not None
    assert verdict.problem.message == f"under {HERE.key} it {message}"


@pytest.mark.skipif(sys.platform != "linux", reason="processes are counted in /proc")
def test_what_forks_without_end_is_held_until_it_is_stopped(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def watched(session: int, folder: Path, limits: Limits) -> str | None:
        time.sleep(1)  # as on a machine that is busy
        seen.append(processes(session))
        return overrun(session, folder, limits)

    monkeypatch.setattr(runner, "STANDARD", HOG)
    monkeypatch.setattr(runner, "overrun", watched)
    verdict = outcome(small, BAD["forks without end"][0])
    assert verdict.problem is not None
    # Several may look at the same moment, and each of them start one more.
    assert HOG.processes < max(seen) <= 2 * HOG.processes + 2


def test_interrupts_arrive_although_the_caller_ignores_them(small: Path) -> None:
    """As a job in the background of a shell does."""
    code = "import signal, textwrap\nprint(signal.getsignal(signal.SIGINT) is signal.default_int_handler)\n"
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        outcome(small, code, update=True)
    finally:
        signal.signal(signal.SIGINT, before)
    assert example(small).record.read_text() == "True\n"


def test_the_rest_goes_on(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "STANDARD", Limits(seconds=2))
    (small / "modules/textwrap/bad_width.py").write_text("import time\ntime.sleep(60)\n")
    verdicts = verify(list(read(small)[0].examples()), [HERE])
    differed = [one.example.run.example for one in verdicts if one.status == "differed"]
    assert differed == ["bad_width.py"]
    assert sum(one.status == "passed" for one in verdicts) > 5


def test_no_process_is_left_behind(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "STANDARD", Limits(seconds=1))
    may_start(small)
    outcome(small, "import subprocess, time\nsubprocess.Popen(['sleep', '4321'])\ntime.sleep(9)\n")
    names = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if path.exists()]
    assert b"sleep\x004321\x00" not in names


@pytest.mark.parametrize(
    "code",
    [
        "import socket\nsocket.create_connection(('192.0.2.1', 80), 1)\n",
        "import socket\nsocket.getaddrinfo('example.org', 80)\n",
        "import socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))\n",
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', \"import socket; socket.gethostbyname('example.org')\"], check=True)\n",
    ],
    ids=["connect", "look-up", "datagram", "child process"],
)  # fmt: skip
def test_the_network_is_refused(small: Path, code: str) -> None:
    verdict = outcome(small, code)
    assert verdict.problem is not None
    assert "an example may not use the network" in verdict.detail


def test_loopback_is_allowed(small: Path) -> None:
    code = (
        "import socket\nserver = socket.create_server(('127.0.0.1', 0))\n"
        "client = socket.create_connection(server.getsockname())\nprint('connected')\n"
    )
    outcome(small, code, update=True)
    assert example(small).record.read_text() == "connected\n"
