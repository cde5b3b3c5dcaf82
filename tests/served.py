"""A site over HTTP that can be switched off, slowed down, and asked what it was asked for."""

from __future__ import annotations

import http.server
import shutil
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.finish.service_worker import add_service_worker
from tests.conftest import ROOT

PREFIX = "/atlas/"
"""A site is served below a path, as GitHub serves project pages."""
PATIENCE = 120.0
"""Seconds after which what does not come is a failure; a busy machine takes its time."""


def wait_for(address: str, text: str, patience: float = PATIENCE) -> None:
    """Wait until a page holds the text; raise TimeoutError if it does not in time."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=30) as answer:
                if text in answer.read().decode():
                    return
        except OSError:  # nobody answers yet, or not with a page
            pass
        time.sleep(0.1)
    raise TimeoutError(f"{address} did not show {text!r} within {patience:.0f} seconds")


class Served:
    """A folder served below PREFIX, at the same port each time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []
        self.asked_anew: list[str] = []
        """What was asked for past whatever the browser has, as the whole site is when it is kept."""
        self.slow: dict[str, float] = {}
        """Seconds to wait, by path below the site."""
        self.failing: dict[str, int] = {}
        """Error codes, by path."""
        self.broken: set[str] = set()
        """Paths whose connection ends without an answer."""
        self._pauses: dict[str, tuple[bytes, threading.Event]] = {}
        self.port = 0
        self._server: http.server.ThreadingHTTPServer | None = None
        self.start()

    @property
    def base(self) -> str:
        """Return the address of the site."""
        return f"http://127.0.0.1:{self.port}{PREFIX}"

    def start(self) -> None:
        """Answer requests."""
        served = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.removeprefix(PREFIX).partition("?")[0]
                served.asked.append(path)
                if self.headers["Pragma"] == "no-cache":
                    served.asked_anew.append(path)
                time.sleep(served.slow.get(path, 0))
                if path in served.broken:
                    self.close_connection = True
                elif path in served.failing:
                    self.send_error(served.failing[path])
                elif path in served._pauses:
                    self.send_in_pieces(*served._pauses[path])
                else:
                    super().do_GET()

            def send_in_pieces(self, before: bytes, rest: threading.Event) -> None:
                whole = Path(self.translate_path(self.path), "index.html").read_bytes()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(whole)))
                self.end_headers()
                at = whole.index(before)
                self.wfile.write(whole[:at])
                rest.wait(PATIENCE)
                self.wfile.write(whole[at:])

            def end_headers(self) -> None:
                self.send_header("Cache-Control", "no-cache")  # else a browser guesses
                super().end_headers()

            def translate_path(self, path: str) -> str:
                if not path.startswith(PREFIX):
                    return str(served.folder / "outside-the-sub-path")
                return super().translate_path(path[len(PREFIX) - 1 :])

            def log_message(self, *args: object) -> None:
                pass

        class Server(http.server.ThreadingHTTPServer):
            request_queue_size = 128  # of the usual five, a busy machine drops some

            def handle_error(self, *args: object) -> None:
                pass  # a browser that goes away is no matter

        handler = type("SmallHandler", (Handler,), {})
        self._server = Server(
            ("127.0.0.1", self.port), lambda *given: handler(*given, directory=str(self.folder))
        )
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        """Refuse connections, as when there is no network."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    @contextmanager
    def pausing(self, path: str, before: str) -> Iterator[threading.Event]:
        """Send a page only as far as a text in it; the rest follows when the event that is yielded is set."""
        rest = threading.Event()
        self._pauses[path] = (before.encode(), rest)
        try:
            yield rest
        finally:
            rest.set()
            del self._pauses[path]

    def publish(self, name: str, old: str, new: str) -> None:
        """Change a file of the site, and give it the version that follows."""
        file = self.folder / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")
        self.make_version()

    def make_version(self) -> None:
        """Make the list and the service worker anew."""
        shutil.copyfile(ROOT / "templates/theme/sw.js", self.folder / "sw.js")
        add_service_worker(self.folder)
