"""The scripts of a page in two files: what every page runs, and what only pages of its kind do."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from generator.finish.substitutions import Change, Changes
from generator.system.write import write_atomically

FOLDER = "assets/javascripts/"
"""Where they stand; one that was elsewhere finds its files by an address that holds from here as well."""
_ONE = re.compile(r'<script src="([^"]*?)(assets/(?:javascripts|search)/[\w-]+\.js)"></script>\s*')
RUN = Change(
    "scripts behind its own",
    re.compile(rf'(<script src="[^"]*bundle[^"]*"></script>\s*)((?:{_ONE.pattern})+)'),
)

Scripts = tuple[str, ...]
"""The scripts of a page in order, by their paths below the site."""


def joined(site: Path, pages: Mapping[Path, str], changes: Changes) -> dict[Path, str]:
    """Return the pages with their scripts in two files of the site; the files they were go.

    The order stays among those that every page runs, which come first, and among the others.
    """
    used = {path: scripts for path, page in pages.items() if (scripts := _scripts(page))}
    each = set.intersection(*map(set, used.values())) if used else set()
    parts = {scripts: _parts(scripts, each) for scripts in used.values()}
    places = {part: _written(site, part) for two in parts.values() for part in two}

    def fewer(page: str, scripts: Scripts) -> str:
        def links(run: re.Match[str]) -> str:
            return run[1] + "".join(
                f'<script src="{run[3]}{places[part]}"></script>' for part in parts[scripts]
            )

        return changes.make(RUN, page, links)

    texts = {path: fewer(page, used.get(path, ())) for path, page in pages.items()}
    for name in {name for scripts in used.values() for name in scripts}:
        (site / name).unlink()
    return texts


def _scripts(page: str) -> Scripts:
    run = RUN.pattern.search(page)
    return tuple(name for _, name in _ONE.findall(run[2])) if run else ()


def _parts(scripts: Scripts, each: set[str]) -> list[Scripts]:
    common = tuple(name for name in scripts if name in each)
    others = tuple(name for name in scripts if name not in each)
    return [part for part in (common, others) if part]


def _written(site: Path, scripts: Scripts) -> str:
    whole = ";\n".join((site / name).read_text("utf-8") for name in scripts)
    place = f"{FOLDER}atlas.{hashlib.sha256(whole.encode()).hexdigest()[:8]}.js"
    write_atomically(site / place, whole.encode())
    return place
