"""Serve the site while it is being written: the page that was edited comes first, the rest follows."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from mkdocs.commands.build import build
from mkdocs.config import load_config
from watchdog.events import (
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
)
from watchdog.observers import Observer

from generator.notice import Server
from generator.system.fingerprint import files
from generator.system.ownership import claim
from generator.system.stamp import Stamp
from generator.system.write import Written

WRITES = [FileCreatedEvent, FileModifiedEvent, FileDeletedEvent, FileMovedEvent]
QUIET = 2.0
"""Seconds without a change after which the rest is made; until then whoever writes may go on."""


class Source(Protocol):
    """What there is to show, and how it is made. Neither step raises: both report."""

    watched: Sequence[Path]
    """Files and folders that it is made from."""
    told: str
    """The mistakes that forbade the last step, or nothing."""

    def edited(self, paths: Sequence[Path]) -> bool | None:
        """Write the pages of the entries that have these files.

        Return False if there are others among them, None for a mistake that forbids it.
        """

    def whole(self) -> Written | None:
        """Write everything, or return None for a mistake that forbids it."""

    def variables(self) -> Mapping[str, str]:
        """Return what MkDocs is told through its environment."""


class Preview:
    """The site in a folder of its own, kept as its source is and served from there."""

    def __init__(self, source: Source, settings: Path, theme: Path, folder: Path) -> None:
        self._source = source
        self._settings, self._theme, self._folder = settings, theme, folder
        self._one_at_a_time = threading.Lock()
        self._rest: threading.Timer | None = None
        self._url = ""
        self._is_whole = False
        """Whether everything was written once, so that single pages can be written over it."""
        self._ready: Callable[[], None] = lambda: None
        self._seen = self._look()

    def serve(self, host: str, port: int) -> None:
        """Build what has to be built, and serve until interrupted.

        With a mistake in the content from the start, what was built before is served until it is mended.
        """
        self._url = f"http://{host}:{port}/"
        claim(self._folder)
        self._make_it_whole()
        with ExitStack() as stack:
            signal = Path(stack.enter_context(TemporaryDirectory(prefix="atlas-serve-")))
            (signal / "ready").touch()
            self._ready = (signal / "ready").touch
            server = Server(lambda: self._source.told, self.again, host, port, str(self._folder))
            # It would compare thousands of files twice a second; the system tells of changes.
            server.observer = _observer()
            server.error_handler = self._not_found
            for path in [*self._source.watched, signal]:
                server.watch(str(path))
            stack.callback(server.shutdown)
            stack.callback(self._cancel)
            server.serve()  # type: ignore[no-untyped-call]

    def again(self) -> None:
        """Bring the pages up to date with what changed since the last time."""
        with self._one_at_a_time:
            changed = self._changes()
            if not changed:
                return  # the rest is ready, and browsers need only reload
            self._cancel()
            done = self._source.edited(changed) if self._is_whole else False
            if done:
                self._build()
                self._rest = threading.Timer(QUIET, self._make_the_rest)
                self._rest.daemon = True
                self._rest.start()
            elif done is False:
                self._make_it_whole()

    def _make_it_whole(self) -> None:
        if self._source.whole():
            self._build()
            self._source.edited(
                []
            )  # reads everything, so that the first edit is as quick as others
            self._is_whole = True

    def _make_the_rest(self) -> None:
        with self._one_at_a_time:
            written = self._source.whole()
            if written and (written.changed or written.removed):
                self._build()
                if any(name.endswith(".md") for name in written.changed):
                    self._ready()
            elif not written:
                self._ready()  # so that browsers show what is wrong

    def _not_found(self, status: int) -> bytes | None:
        page = self._folder / f"{status}.html"
        return page.read_bytes() if page.is_file() else None

    def _cancel(self) -> None:
        if self._rest:
            self._rest.cancel()

    def _changes(self) -> list[Path]:
        before, self._seen = self._seen, self._look()
        names = {*before, *self._seen}
        return sorted(Path(name) for name in names if before.get(name) != self._seen.get(name))

    def _look(self) -> dict[str, tuple[int, int, int]]:
        return {
            name: (state.st_size, state.st_mtime_ns, state.st_ctime_ns)
            for place in self._source.watched
            for name, state in files(place.resolve())
        }

    def _build(self) -> None:
        """Run MkDocs within this process, which spares its start; pages that did not change are left alone.

        All are built anew when what frames every page has changed.
        """
        frame = [self._settings, self._theme / ".icons", *sorted(self._theme.rglob("*.html"))]
        stamp = Stamp(self._folder.parent / "stamps" / self._folder.name, frame, [])
        is_built = self._folder.is_dir() and stamp.holds()
        with _environment(self._source.variables()):
            folder = str(self._folder.resolve())
            config = load_config(str(self._settings), site_dir=folder, site_url=self._url)
            build(config, serve_url=self._url, dirty=is_built)
        stamp.put()


def _observer() -> Any:
    """Return an observer of what is written; that files are read, as a build does, is no change."""
    observer = Observer()
    observer.schedule = partial(observer.schedule, event_filter=WRITES)  # type: ignore[method-assign]
    return observer


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
