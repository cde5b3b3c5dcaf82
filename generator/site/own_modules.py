"""What the page shows that tells how to begin a project of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.catalogue.addresses import own_modules_address
from generator.catalogue.catalogue import Catalogue
from generator.project import REQUIREMENT

PICTURE = "own-modules.png"
"""A page of a project that `atlas init` has begun, below the templates and beside the page."""


@dataclass(frozen=True)
class OwnModulesView:
    """What such a page names."""

    requirement: str
    """What pip installs."""
    picture: str


def own_modules_view() -> OwnModulesView:
    """Return what the page shows."""
    return OwnModulesView(REQUIREMENT, PICTURE)


def own_modules_files(catalogue: Catalogue, templates: Path) -> dict[str, bytes]:
    """Return the files that lie beside the page, if the site has it."""
    if not catalogue.invites:
        return {}
    return {f"{own_modules_address()}{PICTURE}": (templates / "pictures" / PICTURE).read_bytes()}
