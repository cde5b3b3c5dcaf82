"""The steps that make a built site ours, whatever built it; nothing else touches a built site."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.finish.bundle import finish_pages
from generator.finish.downloads import add_downloads
from generator.finish.service_worker import add_service_worker
from generator.finish.substitutions import Changes
from generator.finish.theme_scripts import drop_theme_scripts
from generator.settings import Settings


def finish(site: Path, twins: Path, day: str, settings: Settings, room: Path) -> None:
    """Finish a site that MkDocs or Zensical built from `build/docs`; both give the same addresses.

    `twins` holds the pages in plain Markdown, `day` is that of the last change of the content,
    and `room` is a folder in which to work. Raise BuildError if something of the theme is not
    where it was.
    """
    drop_theme_scripts(site)
    changes = Changes()
    finish_pages(site, changes)
    changes.check()
    shutil.copytree(twins, site, dirs_exist_ok=True)
    room.mkdir(parents=True, exist_ok=True)
    add_downloads(site, day, settings, room)
    add_service_worker(site)
