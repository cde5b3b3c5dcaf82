"""The order of steps, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.load import load, read
from generator.examples import record as records
from generator.examples.interpreters import find
from generator.examples.journal import Journal
from generator.examples.verify import Verdict
from generator.examples.verify import verify as run_examples
from generator.exports import published
from generator.exports.coverage import coverage as count
from generator.exports.engine_index import set_index_aside
from generator.exports.owed import owed, stale
from generator.exports.redirects import redirects
from generator.exports.search.write import search_files
from generator.facts.gather import gather
from generator.facts.typeshed.lifetimes import typeshed_version
from generator.problems import BuildError, ContentError, UsageError, nearest
from generator.serve import serve as serve_site
from generator.site.render import render as render_pages
from generator.site.views import World
from generator.write import Written, replace_tree, write_tree

__all__ = ["build", "coverage", "load", "merge", "publish", "render", "serve", "verify"]

TEMPLATES = Path("templates")
DOCS = Path("build/docs")
CACHE = Path("build/cache")

Progress = Callable[[int, int], None]


def render(content: Path, *, docs: Path = DOCS, templates: Path = TEMPLATES) -> Written:
    """Write the Markdown of the whole site; return what changed."""
    catalogue = load(content)
    lines = records.current(catalogue.examples(), records.read(content))
    facts = gather(catalogue, CACHE)
    files = render_pages(World(catalogue, facts, lines), templates)
    exports = redirects(catalogue) | search_files(catalogue, facts)
    return write_tree(docs, files | exports)


def build(content: Path, site: Path, *, offline: bool) -> Written:
    """Render, then build the site; an old site stays as it was until the new one is whole."""
    written = render(content)
    with replace_tree(site) as fresh:
        mkdocs("build", "--strict", "--site-dir", str(fresh.resolve()), offline=offline)
        set_index_aside(fresh)
    return written


def serve(content: Path, address: str, report: Callable[[ContentError], None]) -> int:
    """Serve the site and keep it as the content is; problems go to `report`."""
    render(content)

    def again() -> None:
        try:
            render(content)
        except ContentError as error:
            report(error)

    return serve_site(again, [content, TEMPLATES], address, _variables(offline=False))


def mkdocs(*arguments: str, offline: bool = False) -> None:
    """Run MkDocs; raise BuildError with what it said if it fails."""
    command = [sys.executable, "-m", "mkdocs", *arguments]
    done = subprocess.run(command, env=_variables(offline=offline), capture_output=True, text=True)
    if done.returncode:
        raise BuildError(f"mkdocs {arguments[0]} failed:\n{done.stderr}{done.stdout}".rstrip())


def _variables(*, offline: bool) -> dict[str, str]:
    """Return the environment of MkDocs; it silences the notice that Material 9 ends in 2027."""
    directory_urls = "false" if offline else "true"
    return os.environ | {
        "NO_MKDOCS_2_WARNING": "1",
        "ATLAS_DIRECTORY_URLS": directory_urls,
        "ATLAS_TYPESHED": typeshed_version(),
    }


def coverage(content: Path) -> dict[str, Any]:
    """Return how complete the catalogue is; raise ContentError if it leaves out what it has."""
    catalogue = load(content)
    lines = records.current(catalogue.examples(), records.read(content))
    facts = gather(catalogue, CACHE)
    problems = list(stale(catalogue, facts))
    if problems:
        raise ContentError(problems)
    return count(catalogue, facts, lines, owed(catalogue, facts))


def publish(content: Path) -> int:
    """Add the addresses of the catalogue to the published ones; return how many were new."""
    return published.publish(content, load(content))


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
