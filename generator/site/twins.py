"""The plain Markdown twin of every page, for programs, terminals and language models."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.catalogue.addresses import source
from generator.catalogue.inventories import NO_INVENTORIES, Inventories
from generator.site.pages import Page
from generator.site.render import fill, make_environment

WITHOUT = ("offline", "run")
"""Kinds of pages that are of use only in a browser."""
FOLDER = "plain"
"""Where the templates of twins stand; each has the name of that of its page."""


def twins(
    pages: Sequence[Page], templates: Path, inventories: Inventories = NO_INVENTORIES
) -> dict[str, bytes]:
    """Return `…/index.md` for every page that says something; its links lead to other twins."""
    environment = make_environment(templates, inventories)
    return {
        source(page.address): fill(environment, f"{FOLDER}/{page.template}", page).encode()
        for page in pages
        if page.kind not in WITHOUT
    }
