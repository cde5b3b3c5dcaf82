"""Serve the site while it is being written: re-render on a change, reload the page."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

SETTLE = 0.2
"""Seconds without a change before rendering, so that one save renders once."""
_WRITES = ("created", "modified", "deleted", "moved")


class _Renderer(FileSystemEventHandler):
    """Calls `render` once changes have settled."""

    def __init__(self, render: Callable[[], None]) -> None:
        self._render = render
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in _WRITES or "/." in str(event.src_path):
            return
        with self._lock:
            if self._timer:
                self._timer.cancel()
            self._timer = threading.Timer(SETTLE, self._render)
            self._timer.daemon = True
            self._timer.start()


def serve(
    render: Callable[[], None], watched: Iterable[Path], address: str, variables: dict[str, str]
) -> int:
    """Serve until interrupted; return the exit code of the server.

    MkDocs rebuilds only the pages whose Markdown changed; `render` writes that.
    """
    observer = Observer()
    for folder in watched:
        observer.schedule(_Renderer(render), str(folder), recursive=True)
    observer.start()
    # --livereload is said aloud because MkDocs 1.6 loses its default under click 8.3.
    command = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--livereload", "-a", address]
    try:
        return subprocess.run(command, env=variables).returncode
    finally:
        observer.stop()
        observer.join()
