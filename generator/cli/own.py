"""Commands about a project of one's own: init, fetch, upgrade."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Collection, Iterator
from pathlib import Path

from generator.catalogue.load import load
from generator.cli.options import Commands, folder, project
from generator.cli.terminal import GOOD, shown, waiting
from generator.fetch import fetch
from generator.init.begin import STATE, Begun, begin, check
from generator.init.files import GITHUB, GITLAB, Made, files
from generator.init.found import Found, find_out
from generator.init.include import include
from generator.init.tool import installed, origin, requirement, warning
from generator.problems import ContentError, UsageError
from generator.project import Project, shipped
from generator.settings import Settings
from generator.system.write import write_atomically
from generator.upgrade.differences import Difference, differences
from generator.upgrade.state import State, as_bytes, explained, kept_state, state

SHOWN = 5
"""Packages that `atlas init` names; of more it says how many."""


def add(command: Commands) -> None:
    """Add the commands."""
    init = command("init", "begin a project of your own, a site of your modules")
    init.add_argument(
        "folder", type=folder, metavar="FOLDER", help="where it begins, new or there already"
    )
    init.add_argument("--name", help="the name of the site (made from the folder's)")
    init.add_argument(
        "--include",
        default="none",
        metavar="WHAT",
        help="what of the shipped catalogue is in it: none, standard, all, or names of its categories and entries, "
        "with commas between them (none)",
    )
    init.set_defaults(command=_init)

    fetched = command("fetch", "read the names of other documentation that texts may link to")
    fetched.add_argument("names", nargs="*", help="which of `inventories` in mkdocs.yml (all)")
    fetched.set_defaults(command=_fetch)

    upgrade = command(
        "upgrade", "tell what this atlas changes for a project that an older one built"
    )
    which = upgrade.add_mutually_exclusive_group()
    which.add_argument(
        "--diff",
        action="store_true",
        help="show also how files of `atlas init` would be written now",
    )
    which.add_argument(
        "--done", action="store_true", help=f"note in {STATE} that the project is up to date"
    )
    upgrade.set_defaults(command=_upgrade)


def _init(options: argparse.Namespace) -> int:
    wanted = include(options.include, shipped("content"))
    check(options.folder, options.name, wanted.faults)
    found = find_out(options.folder, Path.cwd(), " ".join((options.name or "").split()))
    whole = files(found, shipped("templates"), requirement(), wanted.setting)
    made = {one.place: one.data for one in whole}
    begun = begin({**made, options.folder / STATE: as_bytes(_state())})
    print(shown("\n".join(_told(found, begun))))
    return GOOD


def _told(found: Found, begun: Begun) -> Iterator[str]:
    own, host = found.packages, found.repository
    if own:
        names = [
            f"{one.name} ({one.modules} module{'s' if one.modules > 1 else ''})"
            for one in own.found[:SHOWN]
        ]
        more = f", and {len(own.found) - SHOWN} more" if len(own.found) > SHOWN else ""
        yield f"{found.name}: {', '.join(names)}{more}"
    else:
        yield f"{found.name}: no package was found, so {found.module} is there to try it with"
    if host and host.address:
        yield f"kept at {host.address}, published from the branch {host.branch}"
    for title, places in (
        ("wrote", begun.written),
        ("left alone, for it was there", begun.left_alone),
    ):
        if places:
            yield f"{title}:"
            yield from (f"  {place}" for place in places)
    workflows = {found.top / GITHUB, found.top / GITLAB}
    if workflows <= {*begun.written, *begun.left_alone} and not workflows.isdisjoint(begun.written):
        yield f"there are workflows for two hosts: on GitHub delete {GITLAB}, on GitLab {GITHUB}"
    if found.folder / "requirements.txt" in begun.written:
        yield from filter(None, [warning(origin())])
    way = "" if found.folder == Path.cwd() else f"cd {found.folder}, then "
    yield f"next: {way}atlas serve, and open http://127.0.0.1:8000/"


def _fetch(options: argparse.Namespace) -> int:
    with waiting("asking"):
        done = fetch(project(options), options.names)
    for one in done:
        print(
            f"{one.name}: {one.title}, {one.count:,} names{'' if one.has_changed else ', as before'}"
        )
    return GOOD


def _upgrade(options: argparse.Namespace) -> int:
    root = options.project or Path.cwd()
    now = _state()
    if options.done:
        project(options)  # whose settings have to be right
        write_atomically(root / STATE, as_bytes(now))
        print(f"{STATE} says that this project is up to date with atlas {now.atlas}")
        return GOOD
    old = kept_state(root)
    if old is None:
        raise UsageError(
            f"there is no {root / STATE}, so nobody knows which atlas built this project; "
            "`atlas upgrade --done` begins it with this one"
        )
    found = differences(old, now, _included(options), explained(Settings))
    print("\n".join(_changes(old, now, found)))
    if options.diff:
        print("".join(_diffs(project(options), old, now)), end="")
    return GOOD


def _included(options: argparse.Namespace) -> Collection[tuple[str, str]]:
    """Return which entries of the shipped catalogue the site has, by folder and name; none if it cannot be built."""
    try:
        place = project(options)
        entries = load(place.content).entries.values()
    except ContentError:
        return ()
    ours = place.catalogue.resolve()
    folders = (one.folder for one in entries if one.folder.resolve().is_relative_to(ours))
    return {(one.parent.name, one.name) for one in folders}


def _changes(old: State, now: State, found: list[Difference]) -> Iterator[str]:
    if not found:
        since = "" if old.atlas == now.atlas else f" since {old.atlas}"
        yield f"atlas {now.atlas}: nothing that this project uses has changed{since}"
        return
    yield f"from atlas {old.atlas} to {now.atlas}"
    for one in found:
        yield f"\n{one.title}"
        yield from (f"  {line}" for line in one.lines)
    yield "\n`atlas check` says what is wrong with the content now, `atlas upgrade --diff` shows the files."
    yield "Once all is as you want it: atlas upgrade --done"


def _diffs(place: Project, old: State, now: State) -> Iterator[str]:
    """Yield how the files of the project differ from those that would be written now; content is the project's own."""
    found = find_out(place.root, Path.cwd(), place.settings.site_name)
    for one in files(found, place.templates, requirement()):
        is_same = old.files.get(one.template) == now.files.get(one.template)
        if is_same or one.template.startswith("content/"):
            continue
        yield "\n"
        yield from _diff(one)


def _diff(made: Made) -> Iterator[str]:
    there = made.place.read_text("utf-8", "replace") if made.place.is_file() else ""
    name, text = shown(made.place), made.data.decode()
    before, after = there.splitlines(keepends=True), text.splitlines(keepends=True)
    yield from difflib.unified_diff(before, after, f"{name} (yours)", f"{name} (atlas init)", n=1)


def _state() -> State:
    return state(installed(), shipped("templates"), shipped("content"))
