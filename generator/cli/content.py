"""Commands about what is authored: check, new, coverage, schema, publish."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime

from generator import build
from generator.catalogue import scaffold
from generator.catalogue.schema import write_schemas
from generator.cli.options import Commands, project
from generator.cli.terminal import GOOD, PROBLEMS, Teller, report, shown, waiting
from generator.facts.gather import gather
from generator.facts.own.known import known
from generator.facts.own.read import read_own
from generator.facts.own.source import OwnModules
from generator.ledger import readings
from generator.ledger.check import check


def add(command: Commands) -> None:
    """Add the commands."""
    check = command("check", "report everything wrong with the content")
    check.add_argument("names", nargs="*", help="report only problems of these entries")
    check.set_defaults(command=_check)

    new = command("new", "start an entry: a folder with a draft to fill in")
    new.add_argument("kind", choices=sorted(scaffold.FOLDER))
    new.add_argument("name", help="import name, built-in name or slug")
    new.add_argument(
        "--distribution", help="for a third-party module: what is installed to have it"
    )
    new.set_defaults(command=_new)

    coverage = command("coverage", "how complete the catalogue is")
    coverage.add_argument("--json", action="store_true", help="print one JSON object")
    coverage.set_defaults(command=_coverage)

    reading = command(
        "read", "note that somebody has read entries as they are, and tried to break them"
    )
    reading.add_argument("names", nargs="+", help="the entries")
    reading.add_argument(
        "--reader",
        help="a mark that tells one reader from another; without it, what is not read twice is listed",
    )
    reading.add_argument(
        "--rest", action="store_true", help="only what was not read twice was read, and is noted"
    )
    reading.set_defaults(command=_read)

    command("schema", "write content/schema from the model").set_defaults(command=_schema)

    publish = command(
        "publish",
        "bring the lists made from the content up to date: addresses, days, records of runs",
    )
    publish.add_argument(
        "--withdraw",
        nargs="+",
        default=[],
        metavar="NAME",
        help="take off the addresses that an entry has given up before anybody could have them",
    )
    publish.set_defaults(command=_publish)


def _check(options: argparse.Namespace) -> int:
    with waiting("reading the content"):
        asked = project(options)
        found = check(asked.layers, options.names, lambda some: gather(some, asked.cache))
    if found.problems:
        return report(found.problems)
    if found.elsewhere:
        print(f"no problems in {', '.join(options.names)} ({found.elsewhere} elsewhere)")
        return GOOD
    catalogue = found.catalogue
    examples = sum(1 for _ in catalogue.examples())
    print(
        f"{len(catalogue.entries)} entries in {len(catalogue.categories)} categories, {examples} examples: no problems"
    )
    print(readings.told(catalogue, options.names))
    return GOOD


def _new(options: argparse.Namespace) -> int:
    place = project(options)
    own = read_own(place.own, place.cache) if options.kind == "module" else OwnModules()
    places = (part.folder or part.distribution for part in place.settings.extra.atlas.own)
    where = " or ".join("this folder" if one == "." else str(one) for one in places)
    file = scaffold.create(
        place.layers,
        options.kind,
        options.name,
        options.distribution,
        known(own, options.name),
        scaffold.OwnNames(own.modules.keys(), where) if place.own else None,
    )
    print(f"wrote {shown(file)}; `atlas check {options.name}` says what it still lacks")
    return GOOD


def _coverage(options: argparse.Namespace) -> int:
    with Teller() as teller:
        counts = build.coverage(project(options), teller)
    if options.json:
        print(json.dumps(counts, indent=2, ensure_ascii=False))
    else:
        for name, value in counts.items():
            print(f"{name:<12} {_plain(value)}")
    return PROBLEMS if counts["missing"] else GOOD


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_plain(item)}" for key, item in value.items()) or "none"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return "not measured" if value is None else str(value)


def _schema(options: argparse.Namespace) -> int:
    write_schemas(project(options).content)
    return GOOD


def _publish(options: argparse.Namespace) -> int:
    layers = project(options).layers
    with waiting("reading the content"):
        done = build.publish(layers, _today(), options.withdraw)
        left = check(layers).problems
    print(", ".join(f"{count} {what}" for what, count in done.items()))
    return report(left, "the rest is up to date") if left else GOOD


def _read(options: argparse.Namespace) -> int:
    layers = project(options).layers
    if options.reader is None:
        left = readings.unsettled(layers, options.names)
        pieces = "piece" if len(left) == 1 else "pieces"
        print("\n".join([*left, f"{len(left)} {pieces} not read twice as they are"]))
        return GOOD
    count, enough = readings.note(
        layers, options.names, options.reader, _today(), rest=options.rest
    )
    entries = "entry" if count == 1 else "entries"
    print(f"{count} {entries} read as they are, {enough} of them by a second reader")
    return GOOD


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
