"""Commands about a project of one's own: init, fetch."""

from __future__ import annotations

import argparse
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from generator.cli.options import Commands, folder, project
from generator.cli.terminal import GOOD, shown, waiting
from generator.fetch import fetch
from generator.init.begin import Begun, begin, check
from generator.init.files import files
from generator.init.found import Found, find_out
from generator.project import shipped

DISTRIBUTION = "python-module-atlas"


def add(command: Commands) -> None:
    """Add the commands."""
    init = command("init", "begin a project of your own, a site of your modules")
    init.add_argument(
        "folder", type=folder, metavar="FOLDER", help="where it begins; new or there already"
    )
    init.add_argument("--name", help="the name of the site (made from the folder's)")
    init.set_defaults(command=_init)

    fetched = command("fetch", "read the names of other documentation that texts may link to")
    fetched.add_argument("names", nargs="*", help="which of `inventories` in mkdocs.yml (all)")
    fetched.set_defaults(command=_fetch)


def _init(options: argparse.Namespace) -> int:
    check(options.folder, options.name)
    found = find_out(options.folder, Path.cwd(), " ".join((options.name or "").split()))
    begun = begin(files(found, shipped("templates"), _requirement()))
    print(shown(_told(found, begun)))
    return GOOD


def _fetch(options: argparse.Namespace) -> int:
    with waiting("asking"):
        done = fetch(project(options), options.names)
    for one in done:
        state = "" if one.has_changed else ", as it was"
        print(f"{one.name}: {one.title}, {one.count:,} names{state}")
    return GOOD


def _requirement() -> str:
    """Return what installs this atlas, as a line of a file of requirements."""
    try:
        return f"{DISTRIBUTION}=={version(DISTRIBUTION)}"
    except PackageNotFoundError:
        return DISTRIBUTION


def _told(found: Found, begun: Begun) -> str:
    own, host = found.packages, found.repository
    about = (
        [
            f"{one.name} ({one.modules} module{'s' if one.modules > 1 else ''})"
            for one in own.found[:5]
        ]
        if own
        else []
    )
    lines = [
        f"{found.name}: {', '.join(about) or 'no package was found here, so there is a small one to try it with'}"
        f"{f', and {len(own.found) - 5} more' if own and len(own.found) > 5 else ''}",
    ]
    if host and host.address:
        lines.append(f"repository: {host.address}, branch {host.branch}")
    if begun.written:
        lines += ["wrote:", *(f"  {place}" for place in begun.written)]
    if begun.left_alone:
        lines += ["left alone, for it was there:", *(f"  {place}" for place in begun.left_alone)]
    here = found.folder == Path.cwd()
    lines.append(
        f"next: {'' if here else f'cd {found.folder}, then '}atlas serve, and open http://127.0.0.1:8000/"
    )
    return "\n".join(lines)
