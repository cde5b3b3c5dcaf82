"""The copy of the built site for reading from a folder, and the archive of it."""

from __future__ import annotations

import posixpath
import re
import shutil
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from generator.finish.policy import for_files
from generator.finish.substitutions import Change, Changes

ONLINE_ONLY = (
    "api", "downloads", "run", "assets/run", "assets/cards", "sw.js", "offline.json", "offline", "manifest.webmanifest", "404.html",
    "feed.xml", "opensearch.xml", "llms.txt", "objects.inv", "sitemap.xml", "sitemap.xml.gz", "robots.txt",
)  # fmt: skip
"""What only a server or another program has a use for."""
LINK = Change("links", re.compile(r'(<a\b[^>]*?\shref=")([^"?#]*)([^"]*")'))
METADATA = Change(
    "addresses of the published site in a head",
    re.compile(
        r'\s*<link\b[^>]*\srel="(?:canonical|prev|next|search|alternate|manifest)\b[^>]*>'
        r'|\s*<meta\b[^>]*\s(?:property="og:|name="twitter:)[^>]*>'
    ),
)
"""What tells of the published address, which a copy does not have."""
LEVEL = 6
"""Of compression: 9 takes twice the time for a hundredth less."""


def offline_copy(site: Path, target: Path, site_url: str) -> None:
    """Copy a built site into an empty folder so that every link names a file.

    Links to what the copy leaves out lead to the published site. Raise BuildError if the theme
    writes no link or no metadata that is found.
    """
    changes = Changes()
    for path in _wanted(site):
        name = path.relative_to(site).as_posix()
        copy = target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".html":
            page = for_folder(path.read_text("utf-8"), name, site_url, changes)
            copy.write_text(page, "utf-8", newline="\n")
        else:
            shutil.copyfile(path, copy)
    changes.check()


def _wanted(site: Path) -> Iterable[Path]:
    for path in sorted(site.rglob("*")):
        if path.is_file() and not _is_left_out(path.relative_to(site).as_posix()):
            yield path


def _is_left_out(name: str) -> bool:
    return name.endswith(".md") or any(
        name == one or name.startswith(f"{one}/") for one in ONLINE_ONLY
    )


def for_folder(page: str, name: str, site_url: str, changes: Changes) -> str:
    """Return a page with links to `…/` made links to `…/index.html`, and without the published address."""

    def file_link(match: re.Match[str]) -> str:
        before, path, after = match.groups()
        if not path or ":" in path.split("/")[0]:
            return match[0]
        if path.rpartition("/")[2] in (".", ".."):
            path += "/"
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
        if _is_left_out(target):
            slash = "/" if path.endswith("/") else ""
            return f"{before}{site_url}{target}{slash}{after}"
        return f"{before}{path}index.html{after}" if path.endswith("/") else match[0]

    is_due = changes.look(page)
    head, end, body = page.partition("</head>")
    head = changes.make(METADATA, head, is_due=is_due)
    return for_files(head) + end + changes.make(LINK, body, file_link, is_due=is_due)


def archive(folder: Path, files: Iterable[Path], target: Path, moment: int) -> None:
    """Pack files of a folder as a zip archive; all carry one time, so that the bytes follow the content."""
    stamp = datetime.fromtimestamp(moment, UTC).timetuple()[:6]
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as pack:
        for path in sorted(files):
            info = zipfile.ZipInfo(f"{target.stem}/{path.relative_to(folder).as_posix()}", stamp)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            pack.writestr(info, path.read_bytes(), compresslevel=LEVEL)
