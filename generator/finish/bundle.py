"""What a built page loads: one style sheet instead of ten, and scripts that do not keep it from being shown."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from generator.finish.policy import with_policy
from generator.system.write import write_atomically

FOLDER = "assets/stylesheets/"
LINK = re.compile(rf'<link rel="stylesheet" href="([^"]*?){FOLDER}([^"/]+)">\s*')
SCRIPT = re.compile(r'<script src="')
PLAIN = re.compile(r'<span class="[nw]">([^<]*)</span>')
"""A name or a blank in code, which has the colour of code: a tenth of the elements of a page."""
TABLE, SAME_TABLE = b"table:not([class])", b"table:not(.highlighttable)"
"""How the theme names a table of the text, and the same by the only class it gives to tables. With
the first one browsers style everything within an element anew whenever any class of it changes."""
SOURCE_MAP = re.compile(rb"\n?/\*# sourceMappingURL=\S+ \*/\s*")


def finish_pages(site: Path) -> None:
    """Let each page of a built site load as little as it can, and tell browsers what it may load.

    The style sheets of a page stand in one folder, so that one made of them means the same
    addresses. Scripts keep their order, but wait until the page is read.
    """
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html") if path.is_file()}
    sheets = {names: _sheet(site, names) for names in set(map(_names, pages.values())) if names}
    for path, page in pages.items():
        path.write_text(with_policy(lightened(page, sheets), path.name), "utf-8")
    for name in {name for names in sheets for name in names}:
        (site / FOLDER / name).unlink()
        (site / FOLDER / f"{name}.map").unlink(missing_ok=True)


def lightened(page: str, sheets: Mapping[tuple[str, ...], str]) -> str:
    """Return a page with the one style sheet that holds those it names, and with scripts that wait.

    What would be an element and look like its surroundings is left as text.
    """
    names = _names(page)
    if names:
        places = iter([f"{FOLDER}{sheets[names]}"])

        def one(link: re.Match[str]) -> str:
            place = next(places, "")
            return f'<link rel="stylesheet" href="{link[1]}{place}">' if place else ""

        page = LINK.sub(one, page)
    return PLAIN.sub(r"\1", SCRIPT.sub('<script defer src="', page))


def _names(page: str) -> tuple[str, ...]:
    return tuple(name for _, name in LINK.findall(page))


def _sheet(site: Path, names: tuple[str, ...]) -> str:
    """Write the one style sheet, and return its name, which follows from what it holds."""
    parts = [SOURCE_MAP.sub(b"", (site / FOLDER / name).read_bytes()) for name in names]
    whole = b"\n".join(parts).replace(TABLE, SAME_TABLE)
    name = f"atlas.{hashlib.sha256(whole).hexdigest()[:8]}.css"
    write_atomically(site / FOLDER / name, whole)
    return name
