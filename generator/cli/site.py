"""Commands that make the site: render, build, serve."""

from __future__ import annotations

import argparse
import sys

from generator import build
from generator.cli.options import Commands, folder, project
from generator.cli.terminal import GOOD, Teller, shown
from generator.init.tool import installed
from generator.problems import UsageError, complaint
from generator.project import Project
from generator.system.write import Written
from generator.upgrade.state import kept_state


def add(command: Commands) -> None:
    """Add the commands."""
    command("render", "write the Markdown of the site to build/docs").set_defaults(command=_render)

    built = command("build", "build the site")
    built.add_argument(
        "--offline",
        action="store_true",
        help="for reading from a folder: links name files, and a zip archive stands beside it",
    )
    built.add_argument(
        "--site",
        type=folder,
        metavar="FOLDER",
        help="output folder, new or from an earlier build (site, or site-offline)",
    )
    built.set_defaults(command=_build)

    serve = command("serve", "serve the site and rebuild what changes")
    serve.add_argument(
        "--address", default="127.0.0.1:8000", help="where to listen (127.0.0.1:8000)"
    )
    serve.set_defaults(command=_serve)


def _render(options: argparse.Namespace) -> int:
    place = project(options)
    with Teller() as teller:
        _tell_of_address(place, teller)
        written = build.render(place, teller)
    print(_said(written))
    return GOOD


def _build(options: argparse.Namespace) -> int:
    place = project(options)
    site = options.site or (place.offline_site if options.offline else place.site)
    make = build.offline if options.offline else build.build
    with Teller() as teller:
        _tell_of_address(place, teller)
        _tell_of_upgrade(place, teller)
        written = make(place, site, teller)
    print(_said(written))
    print(shown(f"the site is in {site}/{f' and {site}.zip' if options.offline else ''}"))
    return GOOD


def _tell_of_address(place: Project, teller: Teller) -> None:
    """Say that the site cannot be published as it is, if nobody has said where it will stand."""
    name = place.variables.get("site_url", "")
    if not place.settings.is_local or place.environment.get(name):
        return
    remedy = f"{name}=" if name else f"in {place.file.name} site_url: "
    teller.say(
        "canonical addresses, the feed and cards name 127.0.0.1; "
        f"before the site is published, set {remedy}https://example.org/atlas/"
    )


def _tell_of_upgrade(place: Project, teller: Teller) -> None:
    """Say that another atlas was here before, if the project keeps which."""
    kept = kept_state(place.root)
    if kept and kept.atlas != installed():
        teller.say(
            f"this project is up to date with atlas {kept.atlas}; "
            f"`atlas upgrade` says what {installed()} changes for it"
        )


def _said(written: Written) -> str:
    counts = f"files: {len(written.changed)} changed, {written.unchanged} unchanged, {written.removed} removed"
    if not written.not_measured:
        return counts
    names = ", ".join(written.not_measured)
    return f"{counts}\nimporting failed and is tried again by the next build: {names}"


def _serve(options: argparse.Namespace) -> int:
    from generator.serve import serve  # MkDocs comes with it, which no other command needs

    host, _, port = options.address.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65_535:
        raise UsageError(f"'{options.address}' is no address; write it as 127.0.0.1:8000")
    with Teller() as teller:
        serve(project(options), host.strip("[]"), int(port), _report_and_go_on, teller)
    return GOOD


def _report_and_go_on(error: Exception) -> None:
    print(complaint(error) if isinstance(error, OSError) else error, file=sys.stderr)
