"""What `atlas serve` does: the pages of edited entries at once, all else when nobody is typing."""

from __future__ import annotations

import logging
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
from generator.problems import BuildError, ContentError
from generator.site.pages import entry_page
from generator.site.render import render
from generator.site.views import World
from generator.system.write import Written, write_if_changed

FOLDER = Path("build/preview")


def serve(
    content: Path, host: str, port: int, report: Callable[[Exception], None], say: build.Say
) -> None:
    """Serve the site and keep it as the content is, until interrupted; problems go to `report`."""
    logging.basicConfig(format="%(message)s", level=logging.INFO)
    # It warns at every edit of what a build of single pages leaves out, which the whole one adds.
    engine = logging.getLogger("mkdocs.commands.build")
    engine.addFilter(lambda record: "'dirty' build" not in record.getMessage())
    build.render(content, say=say)
    source = _Content(content, report, say)
    source.edited([])  # reads everything, so that the first edit is as quick as others
    Preview(source, SETTINGS, TEMPLATES / "theme", FOLDER).serve(host, port)


class _Content:
    """The content as it is being written."""

    def __init__(self, content: Path, report: Callable[[Exception], None], say: build.Say) -> None:
        self._content, self._report, self._say = content, report, say
        self.watched: Sequence[Path] = (content, TEMPLATES, SETTINGS)
        self._facts: tuple[frozenset[str], Facts] | None = None

    def edited(self, paths: Sequence[Path]) -> bool | None:
        """Write the pages of the entries that have these files.

        Return False if there are others among them, None for a mistake that forbids it.
        """
        try:
            with build.building(self._say):
                return self._edited(paths)
        except (ContentError, BuildError, OSError) as error:
            self._report(error)
            return None

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
        """Return the facts; while no entry comes or goes, what was measured stays as it is."""
        names = frozenset(catalogue.entries)
        if self._facts is None or self._facts[0] != names or self._facts[1].standard.imports.failed:
            self._facts = names, gather(catalogue, CACHE)
        return self._facts[1]

    def whole(self) -> Written | None:
        """Write everything, or return None for a mistake that forbids it."""
        try:
            return build.render(self._content, say=self._say)
        except (ContentError, BuildError, OSError) as error:
            self._report(error)
            return None

    def variables(self) -> Mapping[str, str]:
        """Return what MkDocs is told through its environment."""
        return build.variables(revisions.latest(self._content))
