"""Examples are run for real; whatever goes wrong has its exact problem."""

from __future__ import annotations

import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Example
from generator.catalogue.load import read
from generator.catalogue.ranges import admits
from generator.examples import record
from generator.examples import run as runner
from generator.examples import update as updating
from generator.examples.interpreters import Interpreter, inspect
from generator.examples.limits import Limits
from generator.examples.verdict import Verdict, obstacle
from generator.examples.verify import verify
from generator.problems import UsageError

HERE = inspect(sys.executable)
GOOD = 'import textwrap\n\nprint(textwrap.wrap("a b", 1))\nprint("second")\n'


def example(root: Path, script: str = "bad_width.py") -> Example:
    """Return one example of the small catalogue."""
    return next(one for one in read(root)[0].examples() if one.run.example == script)


def may_start(root: Path) -> None:
    """Let `textwrap/bad_width.py` start programs."""
    entry = root / "modules/textwrap/module.yml"
    text = entry.read_text(encoding="utf-8")
    assert "example: bad_width.py" in text
    entry.write_text(
        text.replace("example: bad_width.py", "example: bad_width.py\n    needs: [subprocess]"),
        encoding="utf-8",
    )


def outcome(root: Path, code: str, *, update: bool = False) -> Verdict:
    """Return the verdict on `textwrap/bad_width.py` with this code."""
    (root / "modules/textwrap/bad_width.py").write_text(code, encoding="utf-8")
    [verdict] = verify([example(root)], [HERE], update=update)
    return verdict


def test_an_unchanged_example_passes(small: Path) -> None:
    [verdict] = verify([example(small)], [HERE])
    assert (verdict.status, verdict.problem) == ("passed", None)


def test_changed_output_shows_a_difference(small: Path) -> None:
    verdict = outcome(small, GOOD)
    assert str(verdict.problem) == (
        "content/modules/textwrap/bad_width.py:1:1: V603 "
        f"under {HERE.key} it printed something else than recorded\n"
        "    hint: if the new output is right, run: atlas verify --update textwrap"
    )
    assert verdict.detail == (
        "--- recorded\n+++ printed\n@@ -1 +1,2 @@\n"
        "-refused: invalid width 0 (must be > 0)\n+['a', 'b']\n+second\n"
    )


@pytest.mark.parametrize("suffix", [".py", ".out"])
def test_line_ends_of_windows_are_told_as_such(small: Path, suffix: str) -> None:
    """And not as a difference that nobody sees."""
    file = small / f"modules/textwrap/bad_width{suffix}"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    [verdict] = verify([example(small)], [HERE])
    mend = {".py": 'editors call it "end of line"', ".out": "run: atlas verify --update textwrap"}
    assert str(verdict.problem) == (
        f"content/modules/textwrap/bad_width.py:1:1: V608 under {HERE.key} it was not run:"
        f" bad_width{suffix}: the file has the line ends of Windows (CRLF)\n"
        f"    hint: save it with those of Unix (LF): {mend[suffix]}"
    )


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("import sys\nsys.exit(3)\n", "it ended with exit code 3"),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\n", "it ended with signal SIGTERM"),
        ("print('x' * 70_000)\n", "it printed more than 64,000 bytes"),
        ("import sys\nsys.stdout.buffer.write(b'ok \\xff')\n", "it printed a byte that is not UTF-8 at offset 3"),
        ("import nowhere_at_all\n", "it ended with exit code 1"),
    ],
)  # fmt: skip
def test_what_fails_says_how(small: Path, code: str, message: str) -> None:
    verdict = outcome(small, code)
    assert verdict.problem is not None
    assert verdict.problem.code == "V601"
    assert verdict.problem.message == f"under {HERE.key} {message}"


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


@pytest.mark.parametrize(
    "code",
    [
        "print({'a', 'b', 'c', 'd', 'e', 'f', 'g'})\n",
        "import os\nprint(os.getcwd())\n",
        "import time\nprint(time.tzname)\n",
        "print(object())\n",
        "import os\nprint(os.environ['LANG'])\n",
    ],
    ids=["set order", "folder", "time zone", "address", "locale"],
)
def test_output_that_depends_on_accident_is_not_recorded(small: Path, code: str) -> None:
    before = example(small).record.read_bytes()
    verdict = outcome(small, code, update=True)
    assert verdict.problem is not None
    assert verdict.problem.code == "V605"
    assert example(small).record.read_bytes() == before


CLOCK = {
    "the year": "import datetime\nprint(datetime.date.today().year)\n",
    "how old somebody is": (
        "from datetime import date\nprint((date.today() - date(2000, 1, 1)).days > 10_000_000_000 // 10**6)\n"
        "print((date.today() - date(2000, 1, 1)).days // 365)\n"
    ),
    "the day of the week": "import time\nprint(time.strftime('%A'))\n",
    "the month by another name": "from time import localtime as now\nprint(now().tm_mon)\n",
    "the year of a log": (
        "import logging, sys\nlogging.basicConfig(stream=sys.stdout, format='%(asctime)s', datefmt='%Y')\n"
        "logging.error('x')\n"
    ),
    "the date of an e-mail": "import email.utils\nprint(email.utils.formatdate()[:16])\n",
    "the calendar": "import calendar, datetime\nprint(calendar.monthrange(*datetime.datetime.now().timetuple()[:2]))\n",
}
"""What follows the clock from one day to another, though not from one second to the next."""


@pytest.mark.parametrize("what", CLOCK)
def test_output_that_follows_the_clock_is_not_recorded(
    small: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Elsewhere it may be another day now, which is found before.
    monkeypatch.setattr(updating, "OTHER_CONDITIONS", runner.Conditions("4242"))
    before = example(small).record.read_bytes()
    verdict = outcome(small, CLOCK[what], update=True)
    assert verdict.problem is not None
    assert str(verdict.problem) == (
        f"content/modules/textwrap/bad_width.py:1:1: V607 under {HERE.key} it prints something else on another day\n"
        "    hint: give it a fixed date, or print what does not follow the clock"
    )
    assert example(small).record.read_bytes() == before


NO_CLOCK = {
    "a fixed date": "import datetime\nprint(datetime.date(2026, 11, 28).year)\n",
    "how long it took": "import time\nbegun = time.time()\nprint(time.time() - begun < 30)\n",
    "what kind of thing it is": "import datetime\nprint(type(datetime.datetime.now()).__name__)\n",
    "the very function": "import time\nprint(callable(time.time), time.localtime(0).tm_year)\n",
    "a time zone": "import zoneinfo\nprint(zoneinfo.ZoneInfo('Asia/Kolkata').key)\n",
    "an error of datetime": "import datetime\ntry:\n    datetime.date(1, 13, 1)\nexcept ValueError as error:\n    print(error)\n",
}


@pytest.mark.parametrize("what", NO_CLOCK)
def test_what_only_asks_the_clock_is_recorded(small: Path, what: str) -> None:
    verdict = outcome(small, NO_CLOCK[what], update=True)
    assert (verdict.status, verdict.problem) == ("passed", None)


OTHER = replace(HERE, version=(HERE.version[0], HERE.version[1] + 1, 0), platform="linux")
"""Stands for a newer Python: `prints` below gives it another output."""


def prints(monkeypatch: pytest.MonkeyPatch, lines: dict[Interpreter, str]) -> None:
    """Have each interpreter print its line, whatever the example."""
    monkeypatch.setattr(
        updating, "run", lambda _, interpreter, *__: runner.Outcome(lines[interpreter].encode())
    )


def test_two_pythons_that_disagree_record_nothing(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prints(monkeypatch, {HERE: "old\n", OTHER: "new\n"})
    before = example(small).record.read_bytes()
    older, newer = verify([example(small)], [OTHER, HERE], update=True)
    since = f"{OTHER.version[0]}.{OTHER.version[1]}"
    assert (older.status, newer.status) == ("differed", "differed")
    assert (older.problem, older.detail) == (None, "nothing of it is recorded")
    assert str(newer.problem) == (
        f"content/modules/textwrap/bad_width.py:1:1: V606 under {OTHER.key} it prints something else than under"
        f" {HERE.key}; nothing is recorded\n"
        f'    hint: print what all agree on, or write `output_changes: ["{since}"]`, and record again'
    )
    assert newer.detail == f"--- {HERE.key}\n+++ {OTHER.key}\n@@ -1 +1 @@\n-old\n+new\n"
    assert example(small).record.read_bytes() == before


def test_two_pythons_that_agree_record_once(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prints(monkeypatch, {HERE: "same\n", OTHER: "same\n"})
    verdicts = verify([example(small)], [OTHER, HERE], update=True)
    assert [one.status for one in verdicts] == ["passed", "passed"]
    assert example(small).record.read_text() == "same\n"


def test_two_systems_of_one_python_need_another_remedy(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = replace(HERE, platform="windows")
    prints(monkeypatch, {HERE: "here\n", there: "there\n"})
    [problem] = [
        one.problem for one in verify([example(small)], [HERE, there], update=True) if one.problem
    ]
    assert (
        problem.hint == "print what both agree on, or say in `platforms` or `needs` where it runs"
    )


def test_records_of_their_own_need_not_agree(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    since = f"{OTHER.version[0]}.{OTHER.version[1]}"
    entry = small / "modules/textwrap/module.yml"
    text = entry.read_text().replace(
        "example: bad_width.py", f'example: bad_width.py\n    output_changes: ["{since}"]'
    )
    entry.write_text(text)
    prints(monkeypatch, {HERE: "old\n", OTHER: "new\n"})
    verdicts = verify([example(small)], [HERE, OTHER], update=True)
    assert [one.status for one in verdicts] == ["passed", "passed"]
    assert [path.read_text() for _, path in example(small).records] == ["old\n", "new\n"]


def test_an_entry_that_says_so_starts_programs(small: Path) -> None:
    may_start(small)
    code = "import subprocess\nprint(subprocess.run(['echo', 'hello'], capture_output=True, text=True).stdout)\n"
    assert outcome(small, code, update=True).status == "passed"


def test_every_example_may_start_its_own_python(small: Path) -> None:
    code = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'print(2)'], check=True)\nprint(1)\n"
    assert outcome(small, code, update=True).status == "passed"
    assert example(small).record.read_text() == "2\n1\n"


def test_update_records_what_was_printed(small: Path) -> None:
    verdict = outcome(small, GOOD, update=True)
    assert verdict.status == "passed"
    assert example(small).record.read_text() == "['a', 'b']\nsecond\n"


def test_the_callers_environment_does_not_leak(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATLAS_SECRET", "value")
    outcome(
        small,
        "import os\nprint(os.environ.get('ATLAS_SECRET'))\nprint(os.environ['TZ'] != '')\n",
        update=True,
    )
    assert example(small).record.read_text() == "None\nTrue\n"


def test_an_example_starts_in_a_folder_of_its_own(small: Path) -> None:
    outcome(
        small,
        "import os, sys\nprint(sorted(os.listdir()))\nprint(sys.path[0] == os.getcwd())\n",
        update=True,
    )
    assert example(small).record.read_text() == "['bad_width.py']\nTrue\n"


def test_what_an_interpreter_lacks_is_not_applicable(small: Path) -> None:
    without = replace(HERE, packages=(("numpy", "2.0"),))
    [verdict] = verify([example(small, "draw_square.py")], [without])
    assert (verdict.status, verdict.detail) == ("not applicable", "it needs opencv-python")


def test_obstacles() -> None:
    other = Interpreter("python", "cpython", (3, 10, 0), "windows", ())
    root = Path(__file__).parent.parent / "data" / "small"
    assert obstacle(example(root, "file_size.py"), other) == "it needs Python >=3.11"
    assert obstacle(example(root, "open_files.py"), other) == "it needs linux or macos"
    assert obstacle(example(root, "bad_width.py"), other) is None


@pytest.mark.parametrize(
    ("bounds", "version", "expected"),
    [
        (None, (3, 8, 0), True),
        (">=3.12", (3, 12, 1), True),
        (">=3.12", (3, 9, 9), False),
        ("<3.12", (3, 12, 0), False),
        (">=3.9, <3.13", (3, 10, 4), True),
        (">=3.9,<3.13", (3, 13, 0), False),
    ],
)
def test_version_ranges(bounds: str | None, version: tuple[int, int, int], expected: bool) -> None:
    assert admits(bounds, version) is expected


def test_an_interpreter_may_be_named_by_a_relative_path(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "python-here").symlink_to(sys.executable)
    interpreter = inspect("./python-here")
    assert interpreter.command == str(tmp_path / "python-here")
    [verdict] = verify([example(small)], [interpreter])
    assert verdict.status == "passed"


def test_an_interpreter_that_does_not_run_is_a_wrong_usage() -> None:
    with pytest.raises(UsageError, match="'no-such-python' does not run as Python"):
        inspect("no-such-python")


def test_output_that_changed_with_a_version_has_a_record_of_its_own(small: Path) -> None:
    entry = small / "modules/textwrap/module.yml"
    entry.write_text(
        entry.read_text().replace(
            "example: bad_width.py", 'example: bad_width.py\n    output_changes: ["3.14", "3.2"]'
        )
    )
    one = example(small)
    assert [since for since, _ in one.records] == ["", "3.2", "3.14"]
    assert one.record_for((3, 1, 9)).name == "bad_width.out"
    assert one.record_for((3, 13, 0)).name == "bad_width.3.2.out"
    assert one.record_for((3, 15, 1)).name == "bad_width.3.14.out"
    before = record.fresh(one)
    [verdict] = verify([one], [HERE], update=True)
    assert verdict.status == "passed"
    assert one.record_for(HERE.version).read_bytes() == one.record.read_bytes()
    assert record.fresh(one).output != before.output
    [verdict] = verify([one], [replace(HERE, version=(3, 14, 0))])
    assert verdict.problem is not None
    assert verdict.problem.code == "V602"
