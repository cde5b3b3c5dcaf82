"""What `atlas serve` does: the pages of edited entries at once, all else when nobody is typing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from generator import build
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.examples import record as records
from generator.facts.gather import gather
from generator.facts.model import Facts
from generator.facts.own.described import with_described
from generator.facts.own.read import files_of, read_own
from generator.facts.own.source import OwnModules
from generator.facts.sayings import authored
from generator.ledger import revisions
from generator.preview import Preview
from generator.problems import BuildError, ContentError, UsageError, complaint
from generator.project import Project
from generator.runner.parts import Runner
from generator.site.pages import entry_page
from generator.site.render import render
from generator.site.views import World
from generator.system.listener import Listener
from generator.system.port import check_free
from generator.system.write import Written, write_if_changed

MISTAKES = (ContentError, BuildError, UsageError, OSError)
"""What whoever writes can mend while the site is served."""


def serve(
    project: Project, host: str, port: int, report: Callable[[Exception], None], listener: Listener
) -> None:
    """Serve the site and keep it as the content is, until interrupted.

    Problems go to `report` and onto the pages. Raise UsageError, before anything is built, if
    the port cannot be had or there is no content.
    """
    if not project.content.is_dir():
        raise UsageError(f"there is no content folder at {project.content}")
    check_free(host, port)
    logging.basicConfig(format="%(message)s", level=logging.INFO)
    # It warns at every edit of what a build of single pages leaves out, which the whole one adds.
    engine = logging.getLogger("mkdocs.commands.build")
    engine.addFilter(lambda record: "'dirty' build" not in record.getMessage())
    source = _Content(project, report, listener)
    listener.done()
    Preview(source, project.config, project.theme, project.preview).serve(host, port)


class _Content:
    """The content as it is being written."""

    def __init__(
        self, project: Project, report: Callable[[Exception], None], listener: Listener
    ) -> None:
        self._project, self._report, self._listener = project, report, listener
        own = [place for code in project.own for place in files_of(code)]
        self.watched: Sequence[Path] = (
            *(layer.content for layer in project.layers if not layer.is_shipped),
            project.templates,
            project.file,
            *own,
        )
        self.told = ""
        self._facts: tuple[frozenset[str], Facts] | None = None

    def edited(self, paths: Sequence[Path]) -> bool | None:
        """Write the pages of the entries that have these files.

        Return False if there are others among them, None for a mistake that forbids it.
        """
        try:
            with build.building(self._project, self._listener):
                done = self._edited(paths)
        except MISTAKES as error:
            self._tell(error)
            return None
        if done:
            self.told = ""
        return done

    def _edited(self, paths: Sequence[Path]) -> bool:
        project = self._project
        own = read_own(project.own, project.cache)
        catalogue = with_described(load(project.layers), own)
        entries = {
            folder.resolve(): entry
            for entry in catalogue.entries.values()
            for folder in entry.folders.values()
        }
        if any(path.parent not in entries for path in paths):
            return False
        edited = [entries[folder] for folder in dict.fromkeys(path.parent for path in paths)]
        examples = [example for entry in edited for example in entry.examples]
        lines = records.current(examples, records.read_all(project.contents))
        facts = self._known(catalogue, own)
        found = build.where_used(catalogue, facts, project)
        world = World(catalogue, facts, lines, project.settings, found, self._runner)
        made = [entry_page(world, entry) for entry in edited]
        for name, data in render(
            made, catalogue, project.templates, project.settings.extra.atlas.colour
        ).items():
            write_if_changed(project.docs / name, data)
        return True

    @cached_property
    def _runner(self) -> Runner | None:
        """What runs examples in the pages; it is asked for once, for making it may take minutes."""
        return build.runs(self._project, self._listener)

    def _known(self, catalogue: Catalogue, own: OwnModules) -> Facts:
        """Return the facts; while no entry comes or goes, what was measured stays as it is."""
        names = frozenset(catalogue.entries)
        if self._facts is None or self._facts[0] != names or self._facts[1].standard.imports.failed:
            self._facts = names, gather(catalogue, self._project.cache, own)
        facts = self._facts[1]
        return replace(
            facts, others=(own,), standard=replace(facts.standard, authored=authored(catalogue))
        )

    def whole(self) -> Written | None:
        """Write everything, or return None for a mistake that forbids it."""
        try:
            self._project = self._project.fresh()
            written = build.render(self._project, self._listener)
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
        return build.variables(self._project, revisions.latest(*self._project.contents))
