"""Commands about what is authored: check, new, coverage, schema, publish."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path

from generator import build
from generator.catalogue import scaffold
from generator.catalogue.load import load, read
from generator.catalogue.schema import write_schemas
from generator.cli.options import Commands, project
from generator.cli.terminal import GOOD, PROBLEMS, Teller, report, shown, waiting
from generator.problems import ContentError, UsageError, unknown


def add(command: Commands) -> None:
    """Add the commands."""
    check = command("check", "report everything wrong with the content")
    check.add_argument("names", nargs="*", help="report only problems of these entries")
    check.set_defaults(command=_check)

    new = command("new", "start an entry: a folder with a draft to fill in")
    new.add_argument("kind", choices=sorted(scaffold.FOLDER))
    new.add_argument("name", help="import name, built-in name or slug")
    new.set_defaults(command=_new)

    coverage = command("coverage", "how complete the catalogue is")
    coverage.add_argument("--json", action="store_true", help="print one JSON object")
    coverage.set_defaults(command=_coverage)

    command("schema", "write content/schema from the model").set_defaults(command=_schema)

    publish = command(
        "publish", "add new addresses to the list of those that must stay, and date what changed"
    )
    publish.set_defaults(command=_publish)


def _check(options: argparse.Namespace) -> int:
    content = project(options).content
    _require(content, options.names)
    try:
        with waiting("reading the content"):
            catalogue = load(content)
    except ContentError as error:
        chosen = [p for p in error.problems if p.concerns(options.names)]
        if not chosen:
            print(f"no problems in {', '.join(options.names)} ({len(error.problems)} elsewhere)")
            return GOOD
        return report(chosen)
    examples = sum(1 for _ in catalogue.examples())
    print(
        f"{len(catalogue.entries)} entries in {len(catalogue.categories)} categories, {examples} examples: no problems"
    )
    return GOOD


def _require(content: Path, names: list[str]) -> None:
    """Raise UsageError for a name that nothing in the content has."""
    if not names:
        return
    catalogue, _ = read(content)
    files = {path.stem for path in content.iterdir() if path.is_file()}
    known = {*catalogue.names, *catalogue.categories, *catalogue.broken, *files}
    for name in names:
        if name not in known:
            raise UsageError(unknown("entry or category", name, known))


def _new(options: argparse.Namespace) -> int:
    file = scaffold.create(project(options).content, options.kind, options.name)
    print(f"wrote {shown(file)}; CONTRIBUTING.md explains every key")
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
    today = datetime.now(UTC).date().isoformat()
    content = project(options).content
    with waiting("reading the content"):
        addresses, pages = build.publish(content, today)
    print(f"{addresses} new addresses, {pages} pages new or changed")
    return GOOD
