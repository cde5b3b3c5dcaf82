"""`atlas serve` shows what was just written."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from generator.cli import main
from generator.notice import with_notice
from tests.conftest import CACHE, ROOT
from tests.served import PATIENCE, wait_for

posix = pytest.mark.skipif(sys.platform == "win32", reason="ends the server by a POSIX signal")


class Serving:
    """`atlas serve` on the small catalogue, in a folder of its own."""

    def __init__(self, content: Path, project: Path) -> None:
        project.mkdir()
        (project / "mkdocs.yml").symlink_to(ROOT / "mkdocs.yml")
        # Facts are those of the checkout, which take long to extract.
        CACHE.mkdir(parents=True, exist_ok=True)
        (project / "build").mkdir()
        (project / "build/cache").symlink_to(CACHE)
        self.address = f"127.0.0.1:{free_port()}"
        self.output = ""
        command = [sys.executable, "-m", "generator", "--content", str(content)]
        self.process = subprocess.Popen(
            [*command, "serve", "--address", self.address],
            cwd=project,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def url(self, page: str) -> str:
        """Return the address of a page."""
        return f"http://{self.address}/{page}"

    def stop(self) -> None:
        """End the server, and keep what it said."""
        os.killpg(self.process.pid, signal.SIGINT)
        try:
            self.output, _ = self.process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.output, _ = self.process.communicate()


def free_port() -> int:
    """Return a port at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def read(address: str) -> str:
    """Return what is at an address now, page or error."""
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            return str(answer.read().decode())
    except urllib.error.HTTPError as error:
        return error.read().decode()


def wait_without(address: str, text: str) -> str:
    """Wait until a page no longer holds a text, and return the page."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        page = read(address)
        if text not in page:
            return page
        time.sleep(0.1)
    raise TimeoutError(f"{address} still shows {text!r}")


@posix
def test_a_change_is_served_and_a_mistake_is_shown_until_it_is_mended(
    small: Path, tmp_path: Path
) -> None:
    served = Serving(small, tmp_path / "project")
    entry = small / "modules/textwrap/module.yml"
    page = served.url("modules/textwrap/")
    mistake = "small/modules/textwrap/module.yml:2:1: Y001 not valid YAML"
    try:
        wait_for(page, "Words stay whole.")
        good = entry.read_text(encoding="utf-8")
        assert "atlas-problems" not in read(page)
        edited = good.replace("Words stay whole.", "Words are never cut.")
        entry.write_text(edited, encoding="utf-8")
        wait_for(page, "Words are never cut.")
        entry.write_text(edited.replace("summary: ", "summary: Quickly "), encoding="utf-8")
        wait_for(served.url("categories/text/"), "Quickly ")  # pages that tell of it follow
        entry.write_text("name: textwrap\nand <more>\n", encoding="utf-8")
        wait_for(page, mistake)
        shown = read(page)
        assert "1 problem; until mended, pages stay as they were" in shown
        assert "hint: write it as `key: text`" in shown
        assert "Words are never cut." in shown  # below it the page is as it was
        assert "livereload(" in shown
        assert mistake in read(served.url("builtins/len/"))  # wherever somebody looks
        entry.write_text(good, encoding="utf-8")
        assert "Words stay whole." in wait_without(page, "atlas-problems")
    finally:
        served.stop()
    assert mistake in served.output
    assert "Traceback" not in served.output
    # One for each edit, and one for the pages that follow; reading files is no reason for another.
    assert served.output.count("Reloading browsers") <= 8, served.output


@posix
def test_with_a_mistake_from_the_start_it_is_shown_and_mended(small: Path, tmp_path: Path) -> None:
    """Whoever begins with a draft sees what it lacks, in the browser."""
    entry = small / "modules/textwrap/module.yml"
    good = entry.read_text(encoding="utf-8")
    entry.write_text(good.replace("tier: tiny", "tier: <huge>"), encoding="utf-8")
    served = Serving(small, tmp_path / "project")
    page = served.url("modules/textwrap/")
    try:
        told = "S103 &#x27;&lt;huge&gt;&#x27; is not a valid value of &#x27;tier&#x27;"
        wait_for_error(page, told)
        assert "livereload(" in read(page)
        entry.write_text(good, encoding="utf-8")
        wait_for(page, "Words stay whole.")
        assert "atlas-problems" not in read(page)
    finally:
        served.stop()
    assert "Traceback" not in served.output


def wait_for_error(address: str, text: str) -> None:
    """Wait until what stands in for a page holds a text."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if text in read(address):
                return
        except OSError:  # nobody answers yet
            pass
        time.sleep(0.1)
    raise TimeoutError(f"{address} did not show {text!r}")


def test_an_address_that_is_taken_is_told_at_once(
    small: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.serve._Content", None)  # nothing is built before
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        command = ["--content", str(small), "serve", "--address", f"127.0.0.1:{port}"]
        assert main(command) == 2
    told = capsys.readouterr().err
    [free] = re.findall(r"atlas serve --address 127\.0\.0\.1:(\d+)\n$", told)
    assert told == (
        f"atlas: port {port} of 127.0.0.1 is taken by another program; end that one, or:"
        f" atlas serve --address 127.0.0.1:{free}\n"
    )
    assert int(free) != port


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("a.yml:1:1: Y001 x\n    hint: y", "1 problem; until"),
        ("a.yml:1:1: Y001 x\n    hint: y\nb.yml:2:1: S101 z", "2 problems; until"),
    ],
)
def test_the_notice_counts_and_escapes(told: str, title: str) -> None:
    page = with_notice(b"<html><body class='x'><p>Text</p></body></html>", told + " <b>").decode()
    assert page.startswith('<html><body class=\'x\'><div id="atlas-problems" role="alert"')
    assert title in page
    assert "&lt;b&gt;" in page
    assert page.endswith("</div><p>Text</p></body></html>")
