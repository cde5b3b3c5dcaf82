"""What a built page loads: one style sheet instead of ten, and few scripts that do not keep it from being shown."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.finish.joined_scripts import joined
from generator.finish.named_by_content import written
from generator.finish.policy import with_policy
from generator.finish.substitutions import Change, Changes
from generator.finish.unused_rules import Met, without_unused
from generator.problems import BuildError

FOLDER = "assets/stylesheets/"
SHEETS = Change(
    "links to style sheets",
    re.compile(rf'<link rel="stylesheet" href="([^"]*?)({FOLDER}[^"]+)">\s*'),
)
"""The way to the root of the site, and the address of the sheet below it."""
SCRIPTS = Change(
    "scripts that a page waits for", re.compile('<script src="'), '<script defer src="'
)
PLAIN = Change(
    "names and blanks in code",
    re.compile(r'<span class="[nw]">([^<]*)</span>'),
    r"\1",
    due='<span class="k',
)
"""A name or a blank in code has the colour of code, and is a tenth of the elements of a page."""
INDENT = re.compile(r"\n\s+")
"""Of the theme's templates; what stands before the text of a page shows no blanks as they are."""
TABLES = Change(
    "rules for the tables of a text",
    re.compile(r"table:not\(\[class\]\)"),
    "table:not(.highlighttable)",
)
"""The theme knows a table of the text by its having no class, and here by the only class it gives to
tables. The first way, browsers style all within an element anew whenever any class of it changes."""
FOCUS = Change(
    "rules for what has the focus by keyboard", re.compile(r"\.focus-visible\b"), ":focus-visible"
)
"""The theme has a script that gives a class to what browsers know by themselves."""
SOURCE_MAP = re.compile(r"\n?/\*# sourceMappingURL=\S+ \*/\s*")
RELATIVE = re.compile(r"url\((?![\"']?(?:data:|#))")
"""An address in a sheet that means another file once the sheet stands elsewhere."""

DATA = "assets/search/index/"
"""Scripts that hold words of the search, and no code."""

Sheets = tuple[str, ...]
"""The style sheets of a page in order, by their paths below the site."""


def finish_pages(site: Path, changes: Changes) -> None:
    """Let each page of a built site load as little as it can, and tell browsers what it may load.

    Scripts are joined, and wait until the page is read. Sheets keep theirs, in one that
    is made of them, without what no page and no script of the site can meet. Raise BuildError for a sheet that cannot stand elsewhere.
    """
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html") if path.is_file()}
    used = {sheets for sheets in map(_sheets, pages.values()) if sheets}
    is_themed = any(map(changes.look, pages.values()))
    met = Met.on(pages.values(), _scripts(site))
    bundles = {}
    for sheets in used:
        together = _joined(site, sheets)
        for change in (TABLES, FOCUS):
            together = changes.make(change, together, is_due=is_themed)
        whole = without_unused(together, met)
        bundles[sheets] = written(site, f"{FOLDER}atlas.{{}}.css", whole)
    for path, page in joined(site, pages, changes).items():
        text = with_policy(lightened(page, bundles, changes), path.name)
        path.write_text(text, "utf-8", newline="\n")
    for name in {name for sheets in used for name in sheets}:
        (site / name).unlink()
        (site / f"{name}.map").unlink(missing_ok=True)


def lightened(page: str, bundles: Mapping[Sheets, str], changes: Changes) -> str:
    """Return a page with the one style sheet that holds those it names, and with scripts that wait.

    What would be an element and look like its surroundings is left as text. Before the text lines are not indented.
    """
    places = iter([bundles[sheets]] if (sheets := _sheets(page)) else [])

    def one(link: re.Match[str]) -> str:
        place = next(places, "")
        return f'<link rel="stylesheet" href="{link[1]}{place}">' if place else ""

    page = changes.make(SHEETS, page, one)
    before, article, text = changes.make(PLAIN, changes.make(SCRIPTS, page)).partition("<article")
    return (INDENT.sub("\n", before) if article else before) + article + text


def _scripts(site: Path) -> Iterator[str]:
    for path in (site / "assets").rglob("*.js"):
        if not path.relative_to(site).as_posix().startswith(DATA):
            yield path.read_text("utf-8")


def _sheets(page: str) -> Sheets:
    return tuple(name for _, name in SHEETS.pattern.findall(page))


def _joined(site: Path, sheets: Sheets) -> str:
    texts = {name: (site / name).read_text("utf-8") for name in sheets}
    for name, text in texts.items():
        if RELATIVE.search(text) and posixpath.dirname(name) != FOLDER.rstrip("/"):
            raise BuildError(f"{name} names files beside it and cannot be bundled into {FOLDER}")
    return "\n".join(SOURCE_MAP.sub("", text) for text in texts.values())
