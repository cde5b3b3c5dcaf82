"""The scripts of a page in two files: what every page runs, and what only pages of its kind do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from generator.finish.named_by_content import written
from generator.finish.substitutions import Change, Changes

FOLDER = "assets/javascripts/"
"""Where they stand; one that was elsewhere finds its files by an address that holds from here as well."""
_ONE = re.compile(r'<script src="([^"]*?)(assets/(?:javascripts|search)/[\w-]+\.js)"></script>\s*')
RUN = Change("scripts at the end of a page", re.compile(rf"(?:{_ONE.pattern})+</body>"))

Scripts = tuple[str, ...]
"""The scripts of a page in order, by their paths below the site."""


def joined(site: Path, pages: Mapping[Path, str], changes: Changes) -> dict[Path, str]:
    """Return the pages with their scripts in two files of the site; the files they were go.

    The order stays among those that every page runs, which come first, and among the others.
    """
    used = set(filter(None, map(_scripts, pages.values())))
    each = set.intersection(*map(set, used)) if used else set()
    parts = {scripts: _parts(scripts, each) for scripts in used}
    files = {part: _joined(site, part) for some in parts.values() for part in some}

    def links(run: re.Match[str]) -> str:
        some = parts[_scripts(run[0])]
        end = "</body>"
        return "".join(f'<script src="{run[1]}{files[part]}"></script>' for part in some) + end

    texts = {path: changes.make(RUN, page, links) for path, page in pages.items()}
    for name in {name for scripts in used for name in scripts}:
        (site / name).unlink()
    return texts


def _scripts(page: str) -> Scripts:
    run = RUN.pattern.search(page)
    return tuple(name for _, name in _ONE.findall(run[0])) if run else ()


def _parts(scripts: Scripts, each: set[str]) -> list[Scripts]:
    common = tuple(name for name in scripts if name in each)
    others = tuple(name for name in scripts if name not in each)
    return [part for part in (common, others) if part]


def _joined(site: Path, scripts: Scripts) -> str:
    whole = ";\n".join((site / name).read_text("utf-8") for name in scripts)
    return written(site, f"{FOLDER}atlas.{{}}.js", whole)
