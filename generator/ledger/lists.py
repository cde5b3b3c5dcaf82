"""Whether the lists that are made from the content are as the content is.

A list that is not there yet is missed by nobody: the first `atlas publish` begins it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.catalogue import commands
from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue, Example, Located
from generator.catalogue.files import measured_lines
from generator.catalogue.kinds import FOLDERS
from generator.catalogue.model import Authored
from generator.examples import record
from generator.ledger import published, revisions
from generator.problems import Problem

PUBLISH = "run: atlas publish"


def list_problems(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield what the lists lack, and what they tell of that is no more, with the command that mends it."""
    yield from _addresses(catalogue)
    yield from _days(catalogue)
    yield from _runs(catalogue)


def _addresses(catalogue: Catalogue) -> Iterator[Problem]:
    lines = measured_lines(catalogue.root / published.FILE)
    if not lines:
        return
    places = _places(catalogue)
    new: dict[str, list[str]] = defaultdict(list)
    for address in sorted(published.own_addresses(catalogue) - set(lines)):
        new[published.page(address)].append(address)
    for page, some in new.items():
        are = f"and {len(some) - 1} more are" if len(some) > 1 else "is"
        message = f"'{some[0]}' {are} not in {published.FILE}"
        if page in places:
            yield places[page].problem((), "L701", message, PUBLISH)
        else:
            yield _in(catalogue, published.FILE, 1, "L701", message, PUBLISH, page)
    gone = set(published.vanished(catalogue.root, catalogue))
    for number, address in enumerate(lines, 1):
        # What was on a page that is gone is told with the page.
        is_first = "#" not in address or published.page(address) not in gone
        if address in gone and is_first:
            message = f"'{address}' leads nowhere now"
            hint = _keep(catalogue, address)
            yield _in(catalogue, published.FILE, number, "L702", message, hint, address)


def _keep(catalogue: Catalogue, address: str) -> str:
    """Return how an address is kept, and how it is taken back before anybody has it."""
    page, _, anchor = address.partition("#")
    kind, _, name = page.rstrip("/").partition("/")
    if kind not in FOLDERS:
        return "it has been given to readers and must stay"
    withdraw = f"if it is not on the main branch, run: atlas publish --withdraw {name}"
    is_there = page in {entry_address(entry) for entry in catalogue.entries.values()}
    if not anchor or not is_there:
        return f"give an entry the alias '{name}'; {withdraw}"
    if kind == "concepts":
        return f"write `slug: {anchor}` in the section that is in its place; {withdraw}"
    return f"give the script its name back, {anchor.replace('-', '_')}.py; {withdraw}"


def _days(catalogue: Catalogue) -> Iterator[Problem]:
    known = revisions.read(catalogue.root)
    if not known:
        return
    places = _places(catalogue)
    for address in revisions.stale(catalogue):
        what = "it changed since its day in" if address in known else "it has no day in"
        yield places[address].problem((), "L703", f"{what} {revisions.FILE}", PUBLISH)
    for number, address in enumerate(known, 1):
        if address not in places:
            message = f"there is no page '{address}' any more"
            yield _in(catalogue, revisions.FILE, number, "L704", message, PUBLISH, address)


def _runs(catalogue: Catalogue) -> Iterator[Problem]:
    known = record.read(catalogue.root)
    if not known:
        return
    lines = record.current(catalogue.own_examples(), known)
    missing: dict[str, list[Example]] = defaultdict(list)
    for example in catalogue.own_examples():
        if not example.unexecuted and not lines[example.key].passed():
            missing[example.beside("")].append(example)
    for some in missing.values():
        names = ", ".join(example.run.example for example in some)
        message = f"{record.FILE} has no run of the present {names}"
        place = (*some[0].path, "example")
        yield some[0].entry.problem(place, "L705", message, commands.record(some[0]))
    for number, key in enumerate(known, 1):
        if key not in lines:
            message = f"there is no example '{key}' any more"
            yield _in(catalogue, record.FILE, number, "L706", message, PUBLISH, key)


def _places(catalogue: Catalogue) -> dict[str, Located[Authored]]:
    """Return what is behind each page, by its address: the project's own of it, where it has any."""
    every: dict[str, Located[Authored]] = {
        entry_address(entry): entry for entry in catalogue.entries.values()
    }
    every |= {category_address(slug): one for slug, one in catalogue.categories.items()}
    return {address: catalogue.own_place(one) or one for address, one in every.items()}


def _in(
    catalogue: Catalogue, file: str, line: int, code: str, message: str, hint: str, address: str
) -> Problem:
    """Return a problem in a list, about the page or example with this address."""
    parts = PurePosixPath(address).parts
    about = (parts[1],) if len(parts) > 1 else ()
    return Problem(f"{catalogue.root.name}/{file}", line, 1, code, message, hint, about)
