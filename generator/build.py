"""The order of steps, and nothing else."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator.catalogue.addresses import SBOM
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.examples import record as records
from generator.exports import feed, inventory, llms, manifest, opensearch
from generator.exports.api.write import api_files
from generator.exports.cards.cards import cards
from generator.exports.redirects import redirects
from generator.exports.sbom import sbom
from generator.facts.gather import gather
from generator.facts.model import Facts
from generator.facts.typeshed.lifetimes import typeshed_version
from generator.finish.bundle import finish_pages
from generator.finish.downloads import add_downloads, seconds
from generator.finish.engine_index import set_index_aside
from generator.finish.offline import offline_copy
from generator.finish.service_worker import add_service_worker
from generator.ledger import published, revisions
from generator.ledger.coverage import coverage as count
from generator.ledger.owed import owed, stale
from generator.mkdocs_config import write_config
from generator.problems import ContentError
from generator.project import Project, lock_file
from generator.search.write import search_files
from generator.site.pages import pages
from generator.site.render import render as render_pages
from generator.site.twins import twins as plain_twins
from generator.site.views import World
from generator.system import child
from generator.system.collector import no_collection
from generator.system.listener import NOBODY, Listener
from generator.system.lock import alone
from generator.system.stamp import Stamp
from generator.system.stamp import files as files_below
from generator.system.write import (
    PART,
    Written,
    replace_tree,
    settle,
    sweep,
    write_atomically,
    write_tree,
)

SOURCES = Path(__file__).parent


@contextmanager
def building(project: Project, listener: Listener = NOBODY) -> Iterator[None]:
    """Be the only one that writes to the work folder, and begin with what a killed run has left cleared away."""
    with alone(project.lock, listener.say), no_collection():
        shutil.rmtree(project.room, ignore_errors=True)
        sweep(project.cache)
        sweep(project.stamps)
        for part in project.work.glob(f".*{PART}"):  # of the settings for MkDocs, or of the lock
            part.unlink(missing_ok=True)
        project.room.mkdir(parents=True)
        write_config(project, typeshed_version())
        try:
            yield
        finally:
            shutil.rmtree(project.room, ignore_errors=True)


def render(project: Project, listener: Listener = NOBODY) -> Written:
    """Write the Markdown of the whole site; return what changed."""
    with building(project, listener):
        return _render(project, listener)


def _render(project: Project, listener: Listener) -> Written:
    stamp = _stamp(project, "docs", [project.docs, project.twins])
    if stamp.holds():
        return _untouched(project)
    listener.step("reading the content")
    catalogue = load(project.content)
    lines = records.current(catalogue.examples(), records.read(project.content))
    listener.step("gathering facts")
    facts = gather(catalogue, project.cache)
    listener.step("writing pages")
    made = list(pages(World(catalogue, facts, lines, project.settings, lock_file() is not None)))
    write_tree(project.twins, plain_twins(made, project.templates))
    files = render_pages(made, catalogue, project.templates)
    written = write_tree(project.docs, files | exports(project, catalogue, facts, lines))
    stamp.put()
    return written


def _untouched(project: Project) -> Written:
    return Written((), sum(1 for _ in files_below(project.docs)), 0)


def _stamp(project: Project, name: str, outputs: Sequence[Path]) -> Stamp:
    """Return what is known of how outputs were made; whatever else makes them is among the inputs."""
    lock = lock_file()
    own = [SOURCES, *([lock] if lock else [])]
    inputs = [project.content, project.templates, project.config, *own]
    return Stamp(project.stamps / name, inputs, outputs)


def exports(
    project: Project, catalogue: Catalogue, facts: Facts, lines: dict[str, records.Line]
) -> dict[str, bytes]:
    """Return the files of the site that are not pages."""
    settings = project.settings
    day = revisions.latest(catalogue.root)
    return {
        **redirects(catalogue),
        **search_files(catalogue, facts),
        **api_files(catalogue, facts, lines, settings.site_name),
        **cards(catalogue, facts, settings, project.cache / "cards"),
        inventory.FILE: inventory.inventory(catalogue, facts, settings.site_name, day),
        llms.FILE: llms.llms(catalogue, settings),
        feed.FILE: feed.feed(catalogue, settings),
        opensearch.FILE: opensearch.opensearch(settings),
        manifest.FILE: manifest.manifest(settings),
    }


def build(project: Project, site: Path, listener: Listener = NOBODY) -> Written:
    """Render, then build the site; an old site stays as it was until the new one is whole.

    Nothing is done if the site is there as it was built and nothing has changed since.
    """
    with building(project, listener):
        settle(site)
        place = hashlib.sha256(os.fsencode(site.resolve())).hexdigest()[:8]
        stamp = _stamp(project, f"site-{place}", [project.docs, project.twins, site])
        if stamp.holds():
            return _untouched(project)
        written = _build(project, site, listener)
        stamp.put()
        return written


def _build(project: Project, site: Path, listener: Listener) -> Written:
    written = _render(project, listener)
    day = revisions.latest(project.content)
    with replace_tree(site) as fresh:
        listener.step("building the site with MkDocs")
        mkdocs(project, fresh, day)
        listener.step("finishing the site")
        set_index_aside(fresh)
        finish_pages(fresh)
        shutil.copytree(project.twins, fresh, dirs_exist_ok=True)
        add_downloads(fresh, day, project.settings, project.room)
        if lock := lock_file():
            write_atomically(fresh / SBOM, sbom(lock))
        add_service_worker(fresh)
    return written


def offline(project: Project, folder: Path, listener: Listener = NOBODY) -> Written:
    """Build the site for reading from a folder, and an archive of it beside the folder."""
    settings = project.settings
    with building(project, listener):
        settle(folder)
        with tempfile.TemporaryDirectory(prefix="offline-", dir=project.room) as name:
            site = Path(name) / "site"
            written = _build(project, site, listener)
            with replace_tree(folder) as fresh:
                offline_copy(site, fresh, settings.site_url)
            write_atomically(folder.with_suffix(".zip"), (site / settings.archive).read_bytes())
    return written


def mkdocs(project: Project, site: Path, day: str) -> None:
    """Build the pages as of a day; raise BuildError with what MkDocs said if it fails."""
    arguments = ("--strict", "--config-file", project.config, "--site-dir", site.resolve())
    child.run("mkdocs", "build", *map(str, arguments), variables=variables(project, day))


def variables(project: Project, day: str) -> Mapping[str, str]:
    """Return the environment of MkDocs: the date of the content, not of the build, and a notice less.

    The notice says that Material 9 ends in 2027. Another date may be given from outside, as
    packagers do (reproducible-builds.org).
    """
    date = {"SOURCE_DATE_EPOCH": str(seconds(day))}
    return {**date, **project.environment, "NO_MKDOCS_2_WARNING": "1"}


def coverage(project: Project, listener: Listener = NOBODY) -> dict[str, Any]:
    """Return how complete the catalogue is; raise ContentError if it leaves out what it has."""
    listener.step("reading the content")
    catalogue = load(project.content)
    lines = records.current(catalogue.examples(), records.read(project.content))
    with building(project, listener):
        listener.step("gathering facts")
        facts = gather(catalogue, project.cache)
    problems = list(stale(catalogue, facts))
    if problems:
        raise ContentError(problems)
    return count(catalogue, facts, lines, owed(catalogue, facts))


def publish(content: Path, today: str) -> tuple[int, int]:
    """Add the addresses of the catalogue to the published ones, and date what changed; return how many of each."""
    catalogue = load(content)
    return published.publish(content, catalogue), revisions.update(catalogue, today)
