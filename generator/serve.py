"""What `atlas serve` does: the pages of edited entries at once, all else when nobody is typing."""

from __future__ import annotations

import errno
import logging
import os
import socket
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from generator import build
from generator.build import CACHE, DOCS, SETTINGS, TEMPLATES
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.examples import record as records
from generator.facts.gather import gather
from generator.facts.model import Facts
from generator.ledger import revisions
from generator.preview import Preview
from generator.problems import BuildError, ContentError, UsageError, complaint
from generator.site.pages import entry_page
from generator.site.render import render
from generator.site.views import World
from generator.system.write import Written, write_if_changed

FOLDER = Path("build/preview")
MISTAKES = (ContentError, BuildError, UsageError, OSError)
"""What whoever writes can mend while the site is served."""


def serve(
    content: Path, host: str, port: int, report: Callable[[Exception], None], say: build.Say
) -> None:
    """Serve the site and keep it as the content is, until interrupted.

    Problems go to `report` and onto the pages. Raises UsageError at once if nobody can listen at the address.
    """
    if not content.is_dir():
        raise UsageError(f"there is no content folder at {content}")
    refuse_what_is_taken(host, port)
    logging.basicConfig(format="%(message)s", level=logging.INFO)
    # It warns at every edit of what a build of single pages leaves out, which the whole one adds.
    engine = logging.getLogger("mkdocs.commands.build")
    engine.addFilter(lambda record: "'dirty' build" not in record.getMessage())
    source = _Content(content, report, say)
    Preview(source, SETTINGS, TEMPLATES / "theme", FOLDER).serve(host, port)


def refuse_what_is_taken(host: str, port: int) -> None:
    """Raise UsageError, with an address that is free, if nobody can listen at this one."""
    try:
        _listen(host, port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            reason = (error.strerror or str(error)).lower()
            raise UsageError(f"nobody can listen at {host}:{port}: {reason}") from None
        free = next((one for one in range(port + 1, port + 100) if _is_free(host, one)), 0)
        raise UsageError(
            f"{host}:{port} is taken by another program; choose another address:"
            f" atlas serve --address {host}:{free or port + 1}"
        ) from None


def _listen(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        if os.name != "nt":  # where it would take what another listens at
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))


def _is_free(host: str, port: int) -> bool:
    try:
        _listen(host, port)
    except (OSError, OverflowError):
        return False
    return True


class _Content:
    """The content as it is being written."""

    def __init__(self, content: Path, report: Callable[[Exception], None], say: build.Say) -> None:
        self._content, self._report, self._say = content, report, say
        self.watched: Sequence[Path] = (content, TEMPLATES, SETTINGS)
        self.told = ""
        self._facts: tuple[frozenset[str], Facts] | None = None

    def edited(self, paths: Sequence[Path]) -> bool | None:
        """Write the pages of the entries that have these files.

        Return False if there are others among them, None for a mistake that forbids it.
        """
        try:
            with build.building(self._say):
                done = self._edited(paths)
        except MISTAKES as error:
            self._tell(error)
            return None
        if done:
            self.told = ""
        return done

    def _edited(self, paths: Sequence[Path]) -> bool:
        catalogue = load(self._content)
        entries = {entry.folder.resolve(): entry for entry in catalogue.entries.values()}
        if any(path.parent not in entries for path in paths):
            return False
        edited = [entries[folder] for folder in dict.fromkeys(path.parent for path in paths)]
        examples = [example for entry in edited for example in entry.examples]
        lines = records.current(examples, records.read(self._content))
        world = World(catalogue, self._known(catalogue), lines)
        made = [entry_page(world, entry) for entry in edited]
        for name, data in render(made, catalogue, TEMPLATES).items():
            write_if_changed(DOCS / name, data)
        return True

    def _known(self, catalogue: Catalogue) -> Facts:
        """Return the facts; while no entry comes or goes they stay as they were measured."""
        names = frozenset(catalogue.entries)
        if self._facts is None or self._facts[0] != names:
            self._facts = names, gather(catalogue, CACHE)
        return self._facts[1]

    def whole(self) -> Written | None:
        """Write everything, or return None for a mistake that forbids it."""
        try:
            written = build.render(self._content, say=self._say)
        except MISTAKES as error:
            self._tell(error)
            return None
        self.told = ""
        return written

    def _tell(self, error: Exception) -> None:
        self.told = complaint(error) if isinstance(error, OSError) else str(error)
        self._report(error)

    def variables(self) -> Mapping[str, str]:
        """Return what MkDocs is told through its environment."""
        return build.variables(revisions.latest(self._content))
