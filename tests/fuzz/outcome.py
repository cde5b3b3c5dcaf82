"""What a good outcome is: problems an author can act on, or files any system can hold."""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path, PurePosixPath

import jinja2
import yaml

from generator.catalogue.addresses import source
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.files import RESERVED
from generator.examples import record
from generator.exports import feed, inventory, llms
from generator.exports.cards.cards import subjects
from generator.exports.cards.layout import lay_out
from generator.exports.json_api.write import api_files
from generator.exports.redirects import redirects
from generator.ledger.revisions import latest
from generator.problems import Problem
from generator.search.write import search_files
from generator.site.pages import pages
from generator.site.render import fill, make_environment, render_page
from generator.site.twins import FOLDER
from generator.site.views import World
from tests.conftest import ROOT, SETTINGS
from tests.site.test_golden import FACTS

TEMPLATES = ROOT / "templates"


class BadOutcomeError(Exception):
    """Neither problems that can be acted on nor a site that can be written."""


def good_problem(problem: Problem, root: Path) -> None:
    """Raise unless the problem has a place, a code and words on one line each."""
    text = str(problem)
    lines = text.split("\n")
    if (
        problem.line < 1
        or problem.column < 1
        or not re.fullmatch(r"[A-Z]\d{3}", problem.code)
        or not problem.message.strip()
        or len(lines) > 2
        or not all(line.isprintable() for line in lines)
        or len(text) > 1500
        or PurePosixPath(problem.path).parts[0] != root.name
        or root.parent.as_posix() in text
    ):
        raise BadOutcomeError(f"not a good problem: {text[:600]!r}")
    file = root.parent / problem.path
    if file.is_file() and not file.is_symlink() and file.stat().st_mode & 0o444:
        with file.open("rb") as stream:
            count = len(re.findall(rb"\r\n|[\n\r]", stream.read(2_000_000))) + 1
        if problem.line > count + 1:
            raise BadOutcomeError(f"line {problem.line} of {count}: {text[:300]}")


def says(markup: str, text: str) -> bool:
    """Return whether the theme, which takes a title for HTML, shows this text."""
    return html.unescape(markup) == " ".join(text.split())


def good_site(catalogue: Catalogue) -> None:
    """Raise unless every page and export is made, with paths that every system can hold."""
    lines = record.current(catalogue.examples(), record.read(catalogue.root))
    made = list(pages(World(catalogue, FACTS, lines, SETTINGS)))
    files = {}
    for page in made:
        if page.kind != "offline":
            fill(environment(), f"{FOLDER}/{page.template}", page)
        text = render_page(environment(), page)
        files[source(page.address)] = text.encode()
        head = yaml.load(text.split("\n---\n", 1)[0].removeprefix("---"), Loader=yaml.CSafeLoader)
        if not isinstance(head, dict) or not says(head["title"], page.title):
            raise BadOutcomeError(f"the front matter of {page.address} does not say its title")
    files |= redirects(catalogue, FACTS) | search_files(catalogue, FACTS)
    files |= api_files(catalogue, FACTS, lines, SETTINGS.site_name)
    for address, card in subjects(catalogue, FACTS, SETTINGS):
        lay_out(card)
        files[f"{address}card.png"] = b""
    inventory.inventory(catalogue, FACTS, SETTINGS.site_name, latest(catalogue.root))
    llms.llms(catalogue, SETTINGS)
    feed.feed(catalogue, SETTINGS)
    good_paths(files)


def good_paths(files: dict[str, bytes]) -> None:
    """Raise unless the paths stay inside, differ in more than case, and are no one's folder."""
    seen: dict[str, str] = {}
    for name in files:
        parts = PurePosixPath(name).parts
        if name.startswith("/") or ".." in parts:
            raise BadOutcomeError(f"outside the output folder: {name}")
        if any(len(part.encode()) > 200 for part in parts):
            raise BadOutcomeError(f"too long for a file name: {name[:300]}")
        if any(part.casefold().split(".")[0] in RESERVED for part in parts):
            raise BadOutcomeError(f"not a file name on Windows: {name}")
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            raise BadOutcomeError(f"{name} and {other} are one file where case does not count")
    for name in seen:
        for folder in PurePosixPath(name).parents:
            if folder.as_posix() in seen:
                raise BadOutcomeError(f"{folder} is a file and the folder of {name}")


@cache
def environment() -> jinja2.Environment:
    """Return the templates, compiled once."""
    return make_environment(TEMPLATES)
