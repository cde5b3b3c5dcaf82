"""The built site of a project that includes an entry, and of the same project once it includes nothing."""

from __future__ import annotations

import re
from pathlib import Path

from generator.build import build
from generator.project import Project
from tests.layers.stack import OWN, project


def pages(site: Path) -> set[str]:
    found = {file.parent.relative_to(site).as_posix() for file in site.rglob("index.html")}
    return {address for address in found if "docstrings" not in address}


def tabs(site: Path) -> list[str]:
    html = (site / "index.html").read_text("utf-8")
    [found] = re.findall(r'<ul class="atlas-tabs">(.*?)</ul>', html, re.DOTALL)
    return re.findall(r">([^<>]+)</a>", found)


def built(folder: Path, include: str) -> tuple[Project, int]:
    opened = project(folder, include, OWN)
    written = build(opened, opened.site)
    return opened, len(written.changed)


def test_a_site_follows_what_is_included(tmp_path: Path) -> None:
    alone = {
        ".", "api", "categories", "categories/acme", "elsewhere", "modules", "modules/acme",
        "modules/acme-tools", "offline", "tasks",
    }  # fmt: skip
    opened, _ = built(tmp_path, "{entry: cv2}")
    more = {
        "categories/text", "modules/cv2", "modules/opencv-python",
        "packages", "packages/opencv-python-headless",
    }  # fmt: skip
    assert pages(opened.site) == alone | more
    assert tabs(opened.site) == ["Categories", "Modules", "Tasks"]
    opened, changed = built(tmp_path, "nothing")
    assert changed
    assert pages(opened.site) == alone, "what is no longer included is gone"
    listed = (opened.site / "sitemap.xml").read_text("utf-8")
    assert re.findall(r"<loc>https://acme\.example/(.*?)</loc>", listed) == sorted(
        f"{address}/".removeprefix("./") for address in alone - {"modules/acme-tools", "offline"}
    )
    assert built(tmp_path, "nothing")[1] == 0, "nothing is made again for nothing"
