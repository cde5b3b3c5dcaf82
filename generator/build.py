"""The order of steps, and nothing else."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator import mkdocs
from generator.catalogue.addresses import TASKS, changes_address
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kept import load_kept
from generator.catalogue.kinds import FOLDERS
from generator.catalogue.layers import Layer
from generator.catalogue.load import load
from generator.examples import pyodide, raised
from generator.examples import record as records
from generator.exports import (
    docstrings,
    feed,
    inventory,
    llms,
    manifest,
    opensearch,
    sitemap,
    starting_points,
)
from generator.exports.cards.cards import cards
from generator.exports.json_api.write import api_files
from generator.exports.redirects import redirects
from generator.facts.gather import gather
from generator.facts.model import Facts
from generator.facts.own.described import with_described
from generator.facts.own.read import files_of, read_own
from generator.facts.own.repository import state_files
from generator.facts.typeshed.lifetimes import typeshed_version
from generator.finish.downloads import seconds
from generator.finish.finish import finish
from generator.finish.offline import offline_copy
from generator.ledger import names, published, readings, revisions
from generator.ledger.coverage import coverage as count
from generator.ledger.required import required, stale
from generator.mkdocs_config import settled, write_config
from generator.problems import ContentError
from generator.project import Project, lock_file
from generator.runner.parts import Runner, runner
from generator.search.write import search_files
from generator.site.own_modules import own_modules_files
from generator.site.pages import pages
from generator.site.render import render as render_pages
from generator.site.twins import twins as plain_twins
from generator.site.views import World
from generator.system import target
from generator.system.collector import no_collection
from generator.system.fingerprint import files as files_below
from generator.system.listener import NOBODY, Listener
from generator.system.lock import alone
from generator.system.ownership import MARK, claim, discard
from generator.system.stamp import Stamp
from generator.system.write import (
    PART,
    Written,
    replace_tree,
    settle,
    sweep,
    write_atomically,
    write_if_changed,
    write_tree,
)
from generator.uses.gather import Uses, uses

SOURCES = Path(__file__).parent
SECTIONS = frozenset(
    {*(of.address for of in FOLDERS.values()), TASKS, changes_address(), "categories/"}
)
"""The sections that a site may be without."""


@contextmanager
def building(project: Project, listener: Listener = NOBODY) -> Iterator[None]:
    """Be the only one that writes to the work folder, with a room to work in, which is removed at the end.

    What a killed run has left is cleared away first.
    """
    with alone(project.lock, listener.say), no_collection():
        claim(project.room)
        discard(project.room)
        claim(project.room)
        sweep(project.cache)
        sweep(project.stamps)
        for part in project.work.glob(f".*{PART}"):  # of the settings for MkDocs, or of the lock
            part.unlink(missing_ok=True)
        write_if_changed(project.settled, settled(project, typeshed_version()))
        try:
            yield
        finally:
            discard(project.room)


def render(project: Project, listener: Listener = NOBODY) -> Written:
    """Write the Markdown of the whole site; return what changed."""
    with building(project, listener):
        return _render(project, listener, runs(project, listener))()


def runs(project: Project, listener: Listener = NOBODY) -> Runner | None:
    """Return what runs the examples of a project in its pages, if it can be had."""
    layers = (layer for layer in project.layers if _may_run(layer))
    return runner([layer.content / records.FILE for layer in layers], project.cache, listener)


def _may_run(layer: Layer) -> bool:
    """Return whether examples of a layer may run in pages; of single entries the record says whether they do."""
    wanted = layer.wanted
    if wanted is None or wanted.standard or wanted.categories:
        return True
    mark = f'"{pyodide.NAME}-'
    lines = (layer.content / records.FILE).read_text("utf-8").splitlines()
    return any(mark in line and line.split("/")[1] in wanted.entries for line in lines)


def _render(project: Project, listener: Listener, runner: Runner | None) -> Callable[[], Written]:
    """Write the pages; return what writes all else and tells what changed, for MkDocs need not wait for it."""
    stamp = _stamp(project, "docs", [project.docs, project.twins, project.config], runner)
    if stamp.holds():
        return lambda: _untouched(project)
    listener.step("reading the content")
    catalogue = load_kept(project.layers, project.cache)
    own = read_own(project.own, project.cache, listener.step)
    for fault in own.faults:
        listener.say(f"{fault.file}:{fault.line}: not read, for {fault.message}")
    catalogue = with_described(catalogue, own)
    typeshed = typeshed_version() if catalogue.tells_of_python else ""
    write_config(project, typeshed, SECTIONS - published.indexes(catalogue))
    claim(project.docs)
    claim(project.twins)
    lines = records.current(catalogue.examples(), records.read_all(project.contents))
    listener.step("gathering facts")
    facts = gather(catalogue, project.cache, own)
    found = where_used(catalogue, facts, project)
    listener.step("writing pages")
    world = World(catalogue, facts, lines, project.settings, found, runner)
    made = list(pages(world))
    colour = project.settings.extra.atlas.colour
    files = render_pages(made, catalogue, project.templates, colour)
    written = write_tree(project.docs, files, "*.md")

    def rest() -> Written:
        days = {one.address: one.last for one in revisions.known(catalogue).values()}
        places = sitemap.sitemap((page.address for page in made), days, project.settings.site_url)
        write_tree(
            project.twins, plain_twins(made, project.templates, catalogue.inventories) | places
        )
        every = files | exports(project, world)
        every |= runner.files() if runner else {}
        whole = write_tree(project.docs, every).after(written)
        if facts.standard.imports.failed:
            return replace(whole, not_measured=tuple(sorted(facts.standard.imports.failed)))
        stamp.put()
        return whole

    return rest


def where_used(catalogue: Catalogue, facts: Facts, project: Project) -> Uses:
    """Return where the examples of a project use names, and what these raise there."""
    examples = list(catalogue.examples())
    raises = {
        place: found
        for root in project.contents
        for place, found in raised.current(root, examples).items()
    }
    return uses(catalogue, facts, project.cache, raises)


def _untouched(project: Project) -> Written:
    unchanged = sum(Path(name).name != MARK for name, _ in files_below(project.docs))
    return Written((), unchanged, 0)


def _stamp(project: Project, name: str, outputs: Sequence[Path], runner: Runner | None) -> Stamp:
    """Return what is known of how outputs were made; whatever else makes them is among the inputs."""
    lock = lock_file()
    own = [SOURCES, *([lock] if lock else [])]
    own += runner.folders if runner else []
    inputs = [*project.contents, project.templates, project.settled, *own]
    for code in project.own:
        inputs += [*files_of(code), *state_files(code.folder)]
    return Stamp(project.stamps / name, inputs, outputs)


def exports(project: Project, world: World) -> dict[str, bytes]:
    """Return the files of the site that are not pages."""
    catalogue, facts, settings = world.catalogue, world.facts, project.settings
    day = revisions.latest(*catalogue.contents)
    return {
        **redirects(catalogue, facts),
        **search_files(catalogue, facts, settings.extra.atlas.install),
        **api_files(catalogue, facts, world.record, settings.site_name, world.uses),
        **docstrings.docstring_files(catalogue, facts),
        **cards(catalogue, facts, settings, project.cache / "cards"),
        **own_modules_files(catalogue, project.templates),
        inventory.FILE: inventory.inventory(catalogue, facts, settings.site_name, day),
        llms.FILE: llms.llms(catalogue, settings),
        feed.FILE: feed.feed(catalogue, settings),
        opensearch.FILE: opensearch.opensearch(settings),
        manifest.FILE: manifest.manifest(settings),
        starting_points.FILE: starting_points.starting_points(world),
    }


def build(project: Project, site: Path, listener: Listener = NOBODY) -> Written:
    """Render, then build the site; an old site stays as it was until the new one is whole.

    Nothing is done if the site is there as it was built and nothing has changed since. Raises
    UsageError before anything else if `site` is or holds what no build of ours made.
    """
    keep = _sources(project)
    target.check(site, keep)
    with building(project, listener):
        settle(site)
        place = hashlib.sha256(os.fsencode(site.resolve())).hexdigest()[:8]
        python = runs(project, listener)
        stamp = _stamp(
            project, f"site-{place}", [project.docs, project.twins, project.config, site], python
        )
        if stamp.holds():
            return _untouched(project)
        written = _build(project, site, listener, keep, python)
        if not written.not_measured:
            stamp.put()
        return written


def _sources(project: Project) -> dict[str, Path]:
    """Return what no site may take the place of, by what people call it."""
    return {
        "the settings": project.file,
        "the content": project.content,
        **{f"the layer {layer.name}": layer.content for layer in project.layers[:-1]},
        "the templates": project.templates,
        "the generator": SOURCES,
        "the folder of pages": project.docs,
        "the folder of plain pages": project.twins,
        "the cache": project.cache,
        "the folder of stamps": project.stamps,
        "the work folder": project.room,
    }


def _build(
    project: Project,
    site: Path,
    listener: Listener,
    keep: Mapping[str, Path],
    runner: Runner | None,
) -> Written:
    rest = _render(project, listener, runner)
    day = revisions.latest(*project.contents)
    with replace_tree(site, keep) as fresh:
        listener.step("building the site with MkDocs")
        written = mkdocs.build(
            project.config,
            project.docs,
            fresh,
            rest,
            room=project.room,
            variables=variables(project, day),
        )
        listener.step("finishing the site")
        finish(fresh, project.twins, day, project.settings, project.room)
    return written


def offline(project: Project, folder: Path, listener: Listener = NOBODY) -> Written:
    """Build the site for reading from a folder, and an archive of it beside the folder.

    Raises UsageError before anything else if either is or holds what no build of ours made.
    """
    settings = project.settings
    keep = _sources(project)
    target.check(folder, keep)
    packed = target.archive_of(folder)
    with building(project, listener):
        settle(folder)
        with tempfile.TemporaryDirectory(prefix="offline-", dir=project.room) as name:
            site = Path(name) / "site"
            written = _build(project, site, listener, {}, runs(project, listener))
            with replace_tree(folder, keep) as fresh:
                offline_copy(site, fresh, settings.site_url)
                target.archive_of(folder)
            write_atomically(packed, (site / settings.archive).read_bytes())
    return written


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
    catalogue = load_kept(project.layers, project.cache)
    lines = records.current(catalogue.examples(), records.read_all(project.contents))
    with building(project, listener):
        listener.step("gathering facts")
        facts = gather(catalogue, project.cache)
        found = where_used(catalogue, facts, project)
    problems = [*stale(catalogue, facts), *names.problems(catalogue, facts)]
    if problems:
        raise ContentError(problems)
    return count(catalogue, facts, lines, required(catalogue, facts), found)


def publish(
    content: Path | Sequence[Layer], today: str, withdraw: Sequence[str] = ()
) -> dict[str, int]:
    """Bring every list made from the content up to date; return how much changed, by what it is.

    Addresses that these names have given up are taken off first.
    """
    catalogue = load(content)
    own = catalogue.root
    return {
        "addresses withdrawn": sum(published.withdraw(own, catalogue, one) for one in withdraw),
        "new addresses": published.publish(own, catalogue),
        "pages new or changed": revisions.update(catalogue, today),
        "readings of earlier texts dropped": readings.drop_stale(catalogue),
        "records of runs dropped": records.prune(own, catalogue.own_examples()),
        "measurements of earlier code dropped": raised.prune(own, catalogue.own_examples()),
    }
