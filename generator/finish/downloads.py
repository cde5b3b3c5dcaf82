"""What the built site offers to take away: a copy for a folder, and a docset."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path

from generator.exports.inventory import FILE as INVENTORY
from generator.finish import docset
from generator.finish.offline import archive, offline_copy
from generator.problems import BuildError
from generator.settings import Settings

SIZE = re.compile(r"<!--size of ([\w./-]+)-->")
DAY = re.compile("<!--day-->")
"""These stand where the size of a download and its date belong; a size is known only after the page is built."""
PAGES = ("elsewhere/index.html", "elsewhere/index.md")
"""Where they stand."""


def add_downloads(site: Path, day: str, settings: Settings, room: Path) -> None:
    """Make the downloads of a built site from its own files, and tell their sizes on its pages.

    `room` is a folder in which to work. Raise BuildError if a page has no place for a size or a day.
    """
    moment = seconds(day)
    _fill(site, DAY, lambda _: day)
    with tempfile.TemporaryDirectory(prefix="downloads-", dir=room) as name:
        work = Path(name)
        copy = work / "copy"
        offline_copy(site, copy, settings.site_url)
        files = [path for path in copy.rglob("*") if path.is_file()]
        with ThreadPoolExecutor(1) as beside:  # packing leaves the interpreter to others
            packed = beside.submit(archive, copy, files, site / settings.archive, moment)
            folder = docset.docset(copy, (site / INVENTORY).read_bytes(), work, settings.site_name)
            docset.pack(folder, site / settings.docset, moment)
            packed.result()
    address = f"{settings.site_url}{settings.docset}"
    (site / settings.docset_feed).write_bytes(docset.feed(day, address))
    _fill(site, SIZE, lambda match: f", {size(site / match[1])}")


def _fill(site: Path, mark: re.Pattern[str], text: Callable[[re.Match[str]], str]) -> None:
    filled = 0
    for name in PAGES:
        page, count = mark.subn(text, (site / name).read_text("utf-8"))
        (site / name).write_text(page, "utf-8", newline="\n")
        filled += count
    if not filled:
        raise BuildError(f"{PAGES[0]} has no place that '{mark.pattern}' finds")


def size(file: Path) -> str:
    """Return the size of a file as people read it: "8.4 MB"."""
    return f"{file.stat().st_size / 1e6:.1f} MB"


def seconds(day: str) -> int:
    """Return the first second of a day in UTC, since 1970."""
    start = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)
    return int(start.timestamp())
