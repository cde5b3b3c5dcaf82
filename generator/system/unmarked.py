"""What was made before there were marks (`ownership.py`), known by several things together.

The next build gives it a mark. To be deleted once nobody has a site from before December 2026.
"""

from __future__ import annotations

from pathlib import Path

SITE = {
    *("404.html", "api", "assets", "builtins", "categories", "changes", "concepts", "downloads"),
    *("elsewhere", "feed.xml", "index.html", "index.md", "llms.txt", "manifest.webmanifest"),
    *("modules", "objects.inv", "offline", "offline.json", "opensearch.xml", "search"),
    *("sitemap.xml", "sitemap.xml.gz", "sw.js", "tasks"),
}
"""All that a site, or its copy for a folder, held at the top."""
ALWAYS = ("index.html", "elsewhere/index.html", "assets/search/engine.js")
INDEX = "assets/search/names.js"
INDEX_BEGINS = b"(self.atlasIndex="
WORK = ("docs", "twins", "work", "preview")


def is_site(folder: Path) -> bool:
    """Return whether a folder is a site of ours, whatever somebody may have added at the top."""
    if not all((folder / name).is_file() for name in (*ALWAYS, INDEX)):
        return False
    with (folder / INDEX).open("rb") as index:
        return index.read(len(INDEX_BEGINS)) == INDEX_BEGINS


def is_work(folder: Path) -> bool:
    """Return whether builds of ours worked in a folder: they have left their stamps beside it."""
    return folder.name in WORK and (folder.parent / "stamps/docs").is_file()
