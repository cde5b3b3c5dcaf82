"""Addresses that have been published, which never vanish without a redirect.

`content/published.txt` lists every page and every task or section anchor readers may have
linked to. `atlas publish` adds new ones; nothing is ever taken off.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import FOLDERS, Catalogue, Located, aliases
from generator.catalogue.files import measured_lines
from generator.catalogue.model import Entry, Reference
from generator.catalogue.ranges import VERSIONS
from generator.facts.contexts import text
from generator.system.write import write_atomically

FILE = "published.txt"
INDEXES = (
    "", "api/", "builtins/", "categories/", "concepts/", "elsewhere/", "modules/", "tasks/",
)  # fmt: skip


def addresses(catalogue: Catalogue) -> set[str]:
    """Return the address of every page, alias and task, and of what moved, as the catalogue stands."""
    return _own(catalogue) | set(moved(catalogue))


def moved(catalogue: Catalogue) -> dict[str, Located[Entry]]:
    """Return the published pages that went, with the entries that carry their names elsewhere now.

    So an alias of a concept may become the name of a module.
    """
    found = {}
    for address in sorted(read(catalogue.root) - _own(catalogue)):
        kind, _, name = address.rstrip("/").partition("/")
        if kind in FOLDERS and name in catalogue.names and address == f"{kind}/{name}/":
            found[address] = catalogue.names[name]
    return found


def _own(catalogue: Catalogue) -> set[str]:
    found = set(INDEXES) | {category_address(slug) for slug in catalogue.categories}
    found |= {"changes/", *(f"changes/{text(version)}/" for version in VERSIONS[1:])}
    for entry in catalogue.entries.values():
        address = entry_address(entry)
        found.add(address)
        kind = address.split("/")[0]
        found |= {f"{kind}/{alias}/" for alias in aliases(entry.model)}
        if isinstance(entry.model, Reference):
            found |= {f"{address}#{example.run.anchor}" for example in entry.examples}
    return found


def read(content: Path) -> set[str]:
    """Return what has been published; nothing if the file is not there yet."""
    return set(measured_lines(content / FILE))


def vanished(content: Path, catalogue: Catalogue) -> list[str]:
    """Return published addresses that lead nowhere now, sorted."""
    return sorted(read(content) - addresses(catalogue))


def publish(content: Path, catalogue: Catalogue) -> int:
    """Add new addresses to the list; return how many were new."""
    known, now = read(content), addresses(catalogue)
    lines: Iterable[str] = sorted(known | now)
    write_atomically(content / FILE, ("\n".join(lines) + "\n").encode())
    return len(now - known)
