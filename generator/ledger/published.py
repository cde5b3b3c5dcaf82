"""Addresses that have been published, which never vanish without a redirect.

`content/published.txt` lists every page and every task or section anchor readers may have
linked to. `atlas publish` adds new ones. None is taken off, but for those of a draft that no reader can
have: they are not on the main branch, and the author asks for it by name.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from generator.catalogue.addresses import (
    PACKAGE_TASKS,
    PACKAGES,
    TASKS,
    category_address,
    changes_address,
    entry_address,
    own_modules_address,
    package_address,
    pair_address,
)
from generator.catalogue.catalogue import Catalogue, Located, aliases, pitfalls
from generator.catalogue.files import measured_lines
from generator.catalogue.kinds import FOLDERS, PACKAGE, folder_of, kind_of
from generator.catalogue.model import Concept, Entry, Reference
from generator.catalogue.positions import Path as DataPath
from generator.packages.facts import FILE as FACTS
from generator.packages.kept import kept, stand_in
from generator.packages.releases import FILE as RELEASES
from generator.problems import UsageError
from generator.pythons import VERSIONS
from generator.system.write import write_atomically

FILE = "published.txt"
ALWAYS = ("", "api/", "categories/", "elsewhere/")
"""Pages that every site has."""


def addresses(catalogue: Catalogue) -> set[str]:
    """Return the address of every page, alias and task, and of what moved, as the catalogue stands."""
    return _now(catalogue) | set(moved(catalogue))


def own_addresses(catalogue: Catalogue) -> set[str]:
    """Return those addresses that come from the project's own content, and from no layer below it."""
    if not catalogue.layers:
        return addresses(catalogue)
    listed = {address for layer in catalogue.layers for address in read(layer.content)}
    found = indexes(catalogue) - listed
    found |= {
        category_address(slug)
        for slug, one in catalogue.categories.items()
        if catalogue.is_own(one.file)
    }
    for entry in catalogue.entries.values():
        if catalogue.is_own(entry.file):
            found |= _of_entry(entry)
        elif catalogue.own_place(entry):
            more = {
                alias
                for one in entry.added
                if catalogue.is_own(one.file)
                for alias in one.model.aliases
            }
            found |= {f"{folder_of(entry.model).address}{alias}/" for alias in more}
            places = (
                place for place in _places(entry) if catalogue.is_own(entry.folder_at(place[0]))
            )
            found |= {f"{entry_address(entry)}#{anchor}" for _, anchor in places}
    return found | (set(moved(catalogue)) & read(catalogue.root))


def indexes(catalogue: Catalogue) -> set[str]:
    """Return the addresses of the pages that list others: of kinds that have entries, of tasks, of changes."""
    found = {folder_of(entry.model).address for entry in catalogue.entries.values()}
    tasks = {
        kind_of(one.model) is PACKAGE for one in catalogue.entries.values() if one.model.own_tasks
    }
    found |= {TASKS} if tasks else set()
    found |= {PACKAGE_TASKS} if len(tasks) == 2 else set()
    if catalogue.tells_of_python:
        found |= {changes_address(), *(pair_address(*pair) for pair in combinations(VERSIONS, 2))}
    packages = {stand_in(one.model.install_name) for one in catalogue.of_kind(PACKAGE)}
    found |= {PACKAGES} if packages & _told(catalogue, FACTS) else set()
    found |= {package_address(name) for name in packages & _told(catalogue, RELEASES)}
    if catalogue.invites:
        found.add(own_modules_address())
    return found | set(ALWAYS)


def _told(catalogue: Catalogue, file: str) -> set[str]:
    """Return the distributions of which a file of this name tells."""
    return {one.parent.name for root in catalogue.contents for one in kept(root, file)}


def moved(catalogue: Catalogue) -> dict[str, Located[Entry]]:
    """Return the published pages that went, with the entries that carry their names elsewhere now.

    So an alias of a concept may become the name of a module.
    """
    found = {}
    listed = {address for content in catalogue.contents for address in read(content)}
    for address in sorted(listed - _now(catalogue)):
        kind, _, name = address.rstrip("/").partition("/")
        if kind in FOLDERS and name in catalogue.names and address == f"{kind}/{name}/":
            found[address] = catalogue.names[name]
    return found


def _now(catalogue: Catalogue) -> set[str]:
    found = indexes(catalogue) | {category_address(slug) for slug in catalogue.categories}
    return found.union(*map(_of_entry, catalogue.entries.values()))


def _of_entry(entry: Located[Entry]) -> set[str]:
    address, folder = entry_address(entry), folder_of(entry.model)
    found = {address, *(f"{folder.address}{alias}/" for alias in aliases(entry.model))}
    return found | {f"{address}#{anchor}" for _, anchor in _places(entry)}


def _places(entry: Located[Entry]) -> Iterator[tuple[DataPath, str]]:
    """Yield the anchors of an entry: of tasks or sections, and of pitfalls that are shown, each with its path."""
    key = "sections" if isinstance(entry.model, Concept) else "tasks"
    for i, part in enumerate(entry.model.pieces):
        yield (key, i), part.anchor
    for path, pitfall in pitfalls(entry.model) if isinstance(entry.model, Reference) else ():
        if pitfall.run:
            yield path, pitfall.run.anchor


def read(content: Path) -> set[str]:
    """Return what has been published; nothing if the file is not there yet."""
    return set(measured_lines(content / FILE))


def vanished(content: Path, catalogue: Catalogue) -> list[str]:
    """Return published addresses that lead nowhere now, sorted; what redirects leads somewhere."""
    now = addresses(catalogue)
    pages = {entry_address(entry) for entry in catalogue.entries.values()}
    return sorted(
        address
        for address in read(content) - now
        if "#" not in address or page(address) in pages or page(address) not in now
    )


def page(address: str) -> str:
    """Return the address of the page that an address leads to."""
    return address.partition("#")[0]


def withdraw(content: Path, catalogue: Catalogue, name: str) -> int:
    """Take off what an entry of this name has given up; return how many addresses that were.

    Raises UsageError if there is nothing to take off, or if the main branch has it: readers may.
    """
    lost = [one for one in vanished(content, catalogue) if page(one).split("/")[1:2] == [name]]
    if not lost:
        raise UsageError(
            f"every published address of '{name}' leads somewhere; remove or rename what gave it"
            " first, and withdraw it then"
        )
    merged = on_main(content)
    kept = [one for one in lost if one in merged]
    if kept:
        raise UsageError(
            f"'{kept[0]}' is on the main branch, so readers may have it; `atlas check` says how to keep it"
        )
    write_atomically(content / FILE, _lines(read(content) - set(lost)))
    return len(lost)


def on_main(content: Path) -> set[str]:
    """Return the addresses on the main branch: of the remote, or without one as last committed.

    Without git nothing is known of it, and an author is taken at their word; a review sees the lines go.
    """
    for branch in ("origin/HEAD", "origin/main", "origin/master", "HEAD"):
        command = ["git", "-C", str(content), "show", f"{branch}:./{FILE}"]
        try:
            done = subprocess.run(command, capture_output=True, check=False)
        except OSError:
            return set()
        if done.returncode == 0:
            return set(done.stdout.decode("utf-8", "replace").splitlines())
    return set()


def publish(content: Path, catalogue: Catalogue) -> int:
    """Add new addresses to the list; return how many were new."""
    known, now = read(content), own_addresses(catalogue)
    write_atomically(content / FILE, _lines(known | now))
    return len(now - known)


def _lines(addresses: set[str]) -> bytes:
    return ("\n".join(sorted(addresses)) + "\n").encode()
