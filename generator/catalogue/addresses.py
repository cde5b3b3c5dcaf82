"""Where pages stand: source paths, site addresses, and links from one to another."""

from __future__ import annotations

import posixpath
from itertools import pairwise

from packaging.utils import canonicalize_name

from generator.catalogue.catalogue import Located
from generator.catalogue.kinds import MODULES, folder_of
from generator.catalogue.model import Entry
from generator.pythons import VERSIONS, text


def entry_address(entry: Located[Entry]) -> str:
    """Return the address of an entry's page below the site's root, ending in a slash."""
    return f"{folder_of(entry.model).address}{entry.model.name}/"


def names_address(name: str) -> str:
    """Return the address of a page that holds the names of a module or class without an entry."""
    return f"{MODULES.address}{name}/"


def category_address(slug: str) -> str:
    """Return the address of a category's page."""
    return f"categories/{slug}/"


def own_modules_address() -> str:
    """Return the address of the page that tells how to begin a project of one's own."""
    return "your-own-modules/"


PACKAGES = "packages/"
"""The address of the index of packages, side by side."""


def package_address(distribution: str) -> str:
    """Return the address of what the releases of a package changed."""
    return f"{PACKAGES}{canonicalize_name(distribution)}/"


TASKS = "tasks/"
"""The address of the index of tasks."""
PACKAGE_TASKS = "tasks/packages/"
"""That of the tasks of third-party packages, where there are others too."""


def changes_address(version: str = "") -> str:
    """Return the address of what a version changed, or of the index of all."""
    return f"changes/{version}/" if version else "changes/"


def pair_address(first: tuple[int, int], last: tuple[int, int]) -> str:
    """Return the address of what changed from one supported version to a later one.

    Two neighbours have the page of the newer one.
    """
    is_step = VERSIONS.index(last) == VERSIONS.index(first) + 1
    return changes_address(text(last) if is_step else f"{text(first)}-{text(last)}")


def neighbours() -> dict[str, str]:
    """Return the addresses of neighbouring versions as readers may type them, and where these lead."""
    return {
        f"changes/{text(first)}-{text(last)}/": pair_address(first, last)
        for first, last in pairwise(VERSIONS)
    }


def card_address(address: str) -> str:
    """Return the picture that stands for a page where its address is shared; home's for no address."""
    return f"assets/cards/{address.rstrip('/') or 'home'}.png"


def source(address: str) -> str:
    """Return the Markdown file behind an address, below the docs folder."""
    return f"{address}index.md"


def link(origin: str, target: str, anchor: str = "") -> str:
    """Return the relative link from one page to another, as MkDocs checks it; to another site it is whole."""
    if "://" in target:
        return f"{target}#{anchor}" if anchor else target
    path = posixpath.relpath(source(target), origin or ".")
    return f"{path}#{anchor}" if anchor else path


def href(origin: str, target: str, anchor: str = "") -> str:
    """Return the relative link from one page to another as browsers take it, for HTML that MkDocs does not read."""
    path = "" if origin == target else f"{posixpath.relpath(target or '.', origin or '.')}/"
    return f"{path}#{anchor}" if anchor else path or "./"
