"""What the service worker needs to know of the built site: its files, and the version they make.

`offline.json` lists every file worth keeping without a network, with a digest and its size;
`sw.js` is given the version, which is a digest of that list, so that browsers notice a new one.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from generator.problems import BuildError
from generator.search.write import FOLDER as SEARCH
from generator.search.write import HEAD as SEARCH_HEAD
from generator.search.write import INDEX as SEARCH_INDEX
from generator.system.write import write_atomically

LIST = "offline.json"
WORKER = "sw.js"
OFFLINE = "offline/"

KINDS = r"(?:^|/|\.(?:html|css|js|json|webmanifest|svg|png|jpg|webp|gif|ico|woff2))$"
"""What is worth keeping, as a pattern both Python and the service worker read."""
LEFT_OUT = "|".join(
    [
        r"^(?:sw\.js|offline\.json|404\.html)$",
        r"^assets/(?:cards/|images/card\.png$)",  # pictures for other sites
        r"^(?:api|downloads)/(?:.*/)?[^/]+\.(?!html$)[^./]+$",  # their pages stay
    ]
)
LAZY = ("assets/javascripts/offline-copy.js", "assets/javascripts/offline-page.js")
"""What the offline page loads besides what its HTML names."""
SEARCH_STYLE = "assets/stylesheets/answers.css"
SEARCH_BYTES = 2_500_000
"""Bytes of the search, as they lie on the server, that are kept without being asked for; half are transferred."""
DIGEST = 16
"""Hexadecimal digits of a file's SHA-256 that are kept: enough to tell versions apart."""
_SLOT = "const BUILD = {};"


def add_service_worker(site: Path) -> None:
    """Write the list of files to keep, and give the service worker of a built site its version."""
    worker = (site / WORKER).read_text("utf-8")
    if worker.count(_SLOT) != 1:
        raise BuildError(f"{WORKER} has no place for the version: '{_SLOT}'")
    files = listed(site)
    version = _digest(_json(files).encode())
    whole = {
        "version": version,
        "bytes": sum(size for _, size in files.values()),
        "files": files,
    }
    build = {
        "version": version,
        "kinds": KINDS,
        "leftOut": LEFT_OUT,
        "shell": shell(site),
        "search": search(files),
    }
    write_atomically(site / LIST, (_json(whole) + "\n").encode())
    filled = worker.replace(_SLOT, f"const BUILD = {_json(build)};")
    write_atomically(site / WORKER, filled.encode())


def search(files: dict[str, tuple[str, int]]) -> list[str]:
    """Return what of the search is kept after a first visit: all of it, or of a large one what every question needs.

    What else a question needs is kept as it passes, and with the whole site when that is asked for.
    """
    every = [name for name in files if name.startswith(f"{SEARCH}/") or name == SEARCH_STYLE]
    if sum(files[name][1] for name in every) <= SEARCH_BYTES:
        return every
    head = f"{SEARCH_INDEX}/{SEARCH_HEAD}.js"
    return [name for name in every if name == head or not name.startswith(f"{SEARCH_INDEX}/")]


def listed(site: Path) -> dict[str, tuple[str, int]]:
    """Return digest and size of every file worth keeping, by path below the site."""
    found = {}
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        if path.is_file() and re.search(KINDS, name) and not re.search(LEFT_OUT, name):
            data = path.read_bytes()
            found[name] = (_digest(data), len(data))
    return dict(sorted(found.items()))


def shell(site: Path) -> list[str]:
    """Return the addresses of the offline page, of home, and of what they need to be shown."""
    reader = _Needs()
    reader.feed((site / OFFLINE / "index.html").read_text("utf-8"))
    needs = {posixpath.normpath(posixpath.join(OFFLINE, address)) for address in reader.found}
    return sorted({"", OFFLINE, *needs, *LAZY})


class _Needs(HTMLParser):
    """Collects what a page loads: styles, scripts and icons."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "script" and given.get("src"):
            self.found.append(str(given["src"]))
        if tag == "link" and given.get("rel") in ("stylesheet", "icon", "manifest"):
            self.found.append(str(given["href"]))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:DIGEST]


def _json(data: Any) -> str:
    return json.dumps(data, separators=(",", ":"))
