"""Examples that need a server or a browser get the real one, clean, which goes with the run."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.catalogue.model import Need
from generator.examples import verdict as verdicts
from generator.examples.services.databases import MariaDB, PostgreSQL, Redis
from generator.examples.services.kinds import KINDS, Services, is_there
from generator.examples.services.server import NoServiceError, Server
from generator.site.examples import limits
from tests.examples.parts import HERE, example, needs, outcome


def here(need: Need) -> pytest.MarkDecorator:
    """Skip where a service is not installed, as it is in CI."""
    kind = KINDS[need]
    reason = f"{kind.name} is not installed: apt install {kind.package}"
    return pytest.mark.skipif(not is_there(need), reason=reason)


SERVERS = [
    pytest.param(Redis, marks=here(Need.REDIS)),
    pytest.param(PostgreSQL, marks=here(Need.POSTGRESQL)),
    pytest.param(MariaDB, marks=here(Need.MARIADB)),
]
LEFT: dict[type[Server], tuple[str, str]] = {
    Redis: ("SET left 1\n", "KEYS *\n"),
    PostgreSQL: ("CREATE TABLE leftover (id int);\n", "\\dt\n"),
    MariaDB: ("CREATE TABLE leftover (id int);\n", "SHOW TABLES;\n"),
}
"""What an example may leave, and what would show it."""
OF_A_READER: dict[type[Server], Callable[[Server], list[str]]] = {
    Redis: lambda one: [one.tool("redis-cli"), "-p", str(one.port)],
    PostgreSQL: lambda one: [one.tool("psql"), one.told()["POSTGRESQL_URL"]],
    MariaDB: lambda one: [
        *(one.tool("mariadb"), "--no-defaults", "-h127.0.0.1", f"-P{one.port}"),
        *("-ureader", "-psecret", "shop"),
    ],
}


def watch_of(one: Server) -> int:
    """Return the process that ends this server when the run ends."""
    assert one._watch is not None
    return one._watch.pid


def ask(one: Server, text: str) -> str:
    """Return what the server's own client prints for a reader who types this."""
    command = OF_A_READER[type(one)](one)
    return subprocess.run(
        command, input=text, capture_output=True, check=True, text=True, timeout=60
    ).stdout


@pytest.mark.parametrize("kind", SERVERS)
def test_one_server_serves_the_run_and_each_example_finds_it_clean_and_no_root(
    kind: type[Server],
) -> None:
    leave, look = LEFT[kind]
    one = kind()
    try:
        with one.turn() as first:
            ask(one, leave)
            assert "left" in ask(one, look)
            [process] = started_by(watch_of(one))
            owner = process.stat().st_uid
        with one.turn() as second:
            assert "left" not in ask(one, look)
        assert first == second
        folder, port = one.folder, one.port
        assert folder.stat().st_uid == owner != 0
    finally:
        one.close()
    assert not folder.exists()
    assert not answers(port)
    one.close()


@here(Need.REDIS)
def test_a_server_that_an_example_has_ended_starts_again() -> None:
    one = Redis()
    try:
        with one.turn():
            [process] = started_by(watch_of(one))
            os.kill(int(process.name), signal.SIGKILL)
            wait_until(lambda: not answers(one.port))
            folder = one.folder
        with one.turn():
            assert "left" not in ask(one, LEFT[Redis][1])
        assert not folder.exists()
    finally:
        one.close()


@here(Need.REDIS)
@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_stopped_leaves_no_server(small: Path, by: signal.Signals) -> None:
    needs(small, "redis")
    code = "import textwrap, time\nprint(1)\ntime.sleep(30)\nprint(2)\n"
    (small / "modules/textwrap/bad_width.py").write_text(code)
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "--content", str(small), "verify", "textwrap"],
        stderr=subprocess.DEVNULL,
        # A job in the background of a shell ignores it, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        while not (found := servers_of(process.pid)):
            assert process.poll() is None
            time.sleep(0.05)
        [server] = found
        folder = (server / "cwd").readlink()
        process.send_signal(by)
        process.wait()
    finally:
        process.kill()
    wait_until(lambda: not server.exists() and not folder.exists())


@here(Need.REDIS)
def test_an_example_is_told_where_the_server_is(small: Path) -> None:
    needs(small, "redis")
    code = """\
import os, socket
from urllib.parse import urlsplit
url = urlsplit(os.environ["REDIS_URL"])
with socket.create_connection((url.hostname, url.port)) as connection:
    connection.sendall(b"PING\\r\\n")
    print(connection.recv(100))
print(2)
"""
    assert outcome(small, code, update=True).status == "passed"
    assert example(small).record.read_text() == "b'+PONG\\r\\n'\n2\n"


def test_other_examples_are_told_of_no_service(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDIS_URL", "redis://elsewhere")
    code = "import os, textwrap\nprint('REDIS_URL' in os.environ)\nprint(2)\n"
    assert outcome(small, code, update=True).status == "passed"
    assert example(small).record.read_text() == "False\n2\n"


@here(Need.BROWSER)
def test_a_browser_runs_although_it_reserves_more_memory_than_there_is(small: Path) -> None:
    needs(small, "browser, subprocess")
    code = """\
import os, subprocess
options = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "data:text/html,<h1>Hi"]
page = subprocess.run([os.environ["CHROMIUM"], *options], capture_output=True, text=True)
print("<h1>Hi</h1>" in page.stdout)
print(2)
"""
    assert outcome(small, code, update=True).status == "passed"
    assert example(small).record.read_text() == "True\n2\n"


@pytest.mark.parametrize(
    ("need", "said"),
    [
        ("redis", "it needs a Redis server (apt install redis-server)"),
        ("postgresql", "it needs a PostgreSQL server (apt install postgresql)"),
        ("mariadb", "it needs a MariaDB server (apt install mariadb-server)"),
        ("browser", "it needs Chromium (apt install chromium)"),
        ("webdriver", "it needs Chromium and its driver (apt install chromium-driver)"),
    ],
)
def test_where_it_is_not_installed_the_example_is_not_applicable(
    small: Path, monkeypatch: pytest.MonkeyPatch, need: str, said: str
) -> None:
    monkeypatch.setenv("PATH", str(small))
    for kind in (Redis, PostgreSQL, MariaDB):
        monkeypatch.setattr(kind, "places", ())
    needs(small, need)
    verdict = outcome(small, "print(1)\nprint(2)\n")
    assert (verdict.status, verdict.detail) == ("not applicable", said)
    assert list(verdicts.left_out([verdict], update=False)) == [
        f"not applicable under {HERE.key}: {said} (1 example)"
    ]


def test_a_server_that_does_not_start_is_told(
    small: Path, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for program in ("redis-server", "redis-cli"):
        (programs / program).write_text("#!/bin/sh\necho Out of luck >&2\nexit 1\n")
        (programs / program).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    needs(small, "redis")
    verdict = outcome(small, "print(1)\nprint(2)\n")
    assert verdict.problem is not None
    assert verdict.problem.message == (
        f"under {HERE.key} it had not a Redis server: redis-server did not start: Out of luck"
    )


def test_a_client_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoServiceError, match=r"^redis-cli is not installed$"):
        Redis().cleaning()


def test_services_without_need_start_nothing() -> None:
    services = Services()
    with services.turn([Need.THREADS]) as told:
        assert told == {}
    services.close()


def test_pages_say_what_an_example_ran_with(small: Path) -> None:
    needs(small, "redis, mariadb")
    assert limits(example(small)) == "Run with a Redis server and a MariaDB server"


@pytest.fixture
def programs() -> Iterator[Path]:
    """Give a folder for programs that anybody may start: pytest's own is closed to others."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def started_by(watch: int) -> list[Path]:
    """Return the processes that have this parent, in `/proc`."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (process / "stat").read_text().rpartition(")")[2].split()[1] == str(watch):
                found.append(process)
    return found


def servers_of(runner: int) -> list[Path]:
    """Return the processes of the servers that a run has started, in `/proc`."""
    watches = [one for one in started_by(runner) if said_to_start(one).startswith(b"sh\0-c")]
    return [
        server
        for watch in watches
        for server in started_by(int(watch.name))
        if b"redis-server" in said_to_start(server) and b"read -r" not in said_to_start(server)
    ]


def said_to_start(process: Path) -> bytes:
    with contextlib.suppress(OSError):
        return (process / "cmdline").read_bytes()
    return b""


def answers(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def wait_until(holds: Callable[[], bool]) -> None:
    while not holds():
        time.sleep(0.05)
