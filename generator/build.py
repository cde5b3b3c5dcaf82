"""The order of steps, and nothing else."""

from __future__ import annotations

import gc
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator.catalogue.addresses import ARCHIVE, site_url
from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.load import load, read
from generator.examples import record as records
from generator.examples.interpreters import find
from generator.examples.journal import Journal
from generator.examples.verify import Verdict
from generator.examples.verify import verify as run_examples
from generator.exports import feed, inventory, llms, opensearch
from generator.exports.api.write import api_files
from generator.exports.cards.cards import cards
from generator.exports.redirects import redirects
from generator.facts.gather import gather
from generator.facts.model import Facts
from generator.facts.typeshed.lifetimes import typeshed_version
from generator.finish.downloads import seconds
from generator.finish.engine_index import set_index_aside
from generator.finish.finish import finish
from generator.finish.offline import offline_copy
from generator.ledger import published, revisions
from generator.ledger.coverage import coverage as count
from generator.ledger.owed import owed, stale
from generator.problems import ContentError, UsageError, nearest
from generator.search.write import search_files
from generator.site.pages import pages
from generator.site.render import render as render_pages
from generator.site.twins import twins as plain_twins
from generator.site.views import World
from generator.system import child
from generator.system.lock import alone
from generator.system.stamp import Stamp
from generator.system.stamp import files as files_below
from generator.system.write import (
    Written,
    replace_tree,
    settle,
    sweep,
    write_atomically,
    write_tree,
)

__all__ = ["build", "coverage", "load", "merge", "offline", "publish", "render", "verify"]

TEMPLATES = Path("templates")
DOCS = Path("build/docs")
TWINS = Path("build/twins")
CACHE = Path("build/cache")
WORK = Path("build/work")
"""What is needed only while building; emptied by the next build if one was killed."""
STAMPS = Path("build/stamps")
SITE = Path("site")
SETTINGS = Path("mkdocs.yml")
SOURCES = Path(__file__).parent
REQUIREMENTS = SOURCES.parent / "requirements/site.txt"

Progress = Callable[[int, int], None]
Say = Callable[[str], None]


def silent(_: str) -> None:
    """Say nothing."""


@contextmanager
def building(say: Say) -> Iterator[None]:
    """Be the only one that writes to `build/`, and begin with what a killed run has left cleared away."""
    with alone(CACHE.with_name("lock"), say), _uncollected():
        shutil.rmtree(WORK, ignore_errors=True)
        sweep(CACHE)
        sweep(STAMPS)
        try:
            yield
        finally:
            shutil.rmtree(WORK, ignore_errors=True)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Leave cycles alone meanwhile: all that is made lives to the end, and looking at it takes a tenth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def render(
    content: Path, *, docs: Path = DOCS, templates: Path = TEMPLATES, say: Say = silent
) -> Written:
    """Write the Markdown of the whole site; return what changed."""
    with building(say):
        return _render(content, docs, templates)


def _render(content: Path, docs: Path = DOCS, templates: Path = TEMPLATES) -> Written:
    twins = docs.with_name(TWINS.name)
    stamp = _stamp("docs", [content, templates], [docs, twins])
    if stamp.holds():
        return _untouched(docs)
    catalogue = load(content)
    lines = records.current(catalogue.examples(), records.read(content))
    facts = gather(catalogue, CACHE)
    made = list(pages(World(catalogue, facts, lines)))
    write_tree(twins, plain_twins(made, templates))
    files = render_pages(made, catalogue, templates)
    written = write_tree(docs, files | exports(catalogue, facts, lines))
    stamp.put()
    return written


def _untouched(docs: Path) -> Written:
    return Written((), sum(1 for _ in files_below(docs)), 0)


def _stamp(name: str, inputs: Sequence[Path], outputs: Sequence[Path]) -> Stamp:
    """Return what is known of how outputs were made; whatever else makes them is among the inputs."""
    return Stamp(STAMPS / name, [*inputs, SOURCES, SETTINGS, REQUIREMENTS], outputs)


def exports(catalogue: Catalogue, facts: Facts, lines: dict[str, records.Line]) -> dict[str, bytes]:
    """Return the files of the site that are not pages."""
    where = site_url()
    return {
        **redirects(catalogue, facts),
        **search_files(catalogue, facts),
        **api_files(catalogue, facts, lines),
        **cards(catalogue, facts, CACHE / "cards"),
        inventory.FILE: inventory.inventory(catalogue, facts, revisions.latest(catalogue.root)),
        llms.FILE: llms.llms(catalogue, where),
        feed.FILE: feed.feed(catalogue, where),
        opensearch.FILE: opensearch.opensearch(where),
    }


def build(content: Path, site: Path, say: Say = silent) -> Written:
    """Render, then build the site; an old site stays as it was until the new one is whole.

    Nothing is done if the site is there as it was built and nothing has changed since.
    """
    with building(say):
        settle(site)
        place = hashlib.sha256(os.fsencode(site.resolve())).hexdigest()[:8]
        stamp = _stamp(f"site-{place}", [content, TEMPLATES], [DOCS, TWINS, site])
        if stamp.holds():
            return _untouched(DOCS)
        written = _build(content, site)
        stamp.put()
        return written


def _build(content: Path, site: Path) -> Written:
    written = _render(content)
    day = revisions.latest(content)
    with replace_tree(site) as fresh:
        mkdocs("build", "--strict", "--site-dir", str(fresh.resolve()), day=day)
        set_index_aside(fresh)
        finish(fresh, TWINS, day, site_url(), WORK)
    return written


def offline(content: Path, folder: Path, say: Say = silent) -> Written:
    """Build the site for reading from a folder, and an archive of it beside the folder."""
    with building(say):
        WORK.mkdir(parents=True, exist_ok=True)
        settle(folder)
        with tempfile.TemporaryDirectory(prefix="offline-", dir=WORK) as name:
            site = Path(name) / "site"
            written = _build(content, site)
            with replace_tree(folder) as fresh:
                offline_copy(site, fresh, site_url())
            write_atomically(folder.with_suffix(".zip"), (site / ARCHIVE).read_bytes())
    return written


def mkdocs(*arguments: str, day: str) -> None:
    """Run MkDocs as of a day; raise BuildError with what it said if it fails."""
    child.run("mkdocs", *arguments, variables=variables(day))


def variables(day: str) -> dict[str, str]:
    """Return the environment of MkDocs: the date of the content, not of the build, and a notice less.

    The notice says that Material 9 ends in 2027.
    """
    own = {"NO_MKDOCS_2_WARNING": "1", "ATLAS_TYPESHED": typeshed_version()}
    return {"SOURCE_DATE_EPOCH": str(seconds(day)), **os.environ, **own}


def coverage(content: Path, say: Say = silent) -> dict[str, Any]:
    """Return how complete the catalogue is; raise ContentError if it leaves out what it has."""
    catalogue = load(content)
    lines = records.current(catalogue.examples(), records.read(content))
    with building(say):
        facts = gather(catalogue, CACHE)
    problems = list(stale(catalogue, facts))
    if problems:
        raise ContentError(problems)
    return count(catalogue, facts, lines, owed(catalogue, facts))


def publish(content: Path, today: str) -> tuple[int, int]:
    """Add the addresses of the catalogue to the published ones, and date what changed; return how many of each."""
    catalogue = load(content)
    return published.publish(content, catalogue), revisions.update(catalogue, today)


def verify(
    content: Path,
    names: Sequence[str],
    commands: Sequence[str],
    *,
    third_party: bool | None,
    update: bool,
    record: bool,
    again: bool,
    progress: Progress,
) -> list[Verdict]:
    """Run the chosen examples under each interpreter and return the verdicts."""
    catalogue, problems = read(content)
    blocking = [problem for problem in problems if problem.concerns(names)]
    if blocking:
        raise ContentError(blocking)
    chosen = list(_chosen(catalogue, names))
    chosen = [example for example in chosen if example.script.is_file()]
    if third_party is not None:
        chosen = [example for example in chosen if bool(example.distributions) == third_party]
    verdicts = run_examples(
        chosen,
        find(list(commands)),
        update=update,
        journal=None if again else Journal(CACHE / "passed.txt"),
        progress=progress,
    )
    if record:
        lines = records.current(catalogue.examples(), records.read(content))
        records.merge(lines, verdicts)
        records.write(content, lines)
    return verdicts


def merge(content: Path, files: Sequence[Path]) -> int:
    """Add records of other machines to the one of the content; return how many examples it tells of."""
    catalogue = load(content)
    lines = records.current(catalogue.examples(), records.read(content))
    for file in files:
        records.combine(lines, records.read_lines(file))
    records.write(content, lines)
    return sum(bool(line.runs) for line in lines.values())


def _chosen(catalogue: Catalogue, names: Sequence[str]) -> Iterable[Example]:
    unknown = [name for name in names if name not in catalogue.names]
    if unknown:
        own = {entry.model.name for entry in catalogue.entries.values()}
        raise UsageError(f"there is no entry '{unknown[0]}'; {nearest(unknown[0], own)}")
    wanted = {catalogue.names[name].document.path for name in names}
    for example in catalogue.examples():
        if not names or example.entry.document.path in wanted:
            yield example
