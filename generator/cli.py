"""The `atlas` command: the only place that prints and decides exit codes."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.markdown import Markdown
from rich.text import Text

from generator import build
from generator.catalogue import scaffold
from generator.catalogue.schema import write_schemas
from generator.ledger import readings
from generator.problems import BuildError, ContentError, Problem, UsageError, complaint
from generator.system.write import Written
from generator.terminal.find import search
from generator.terminal.show import page

GOOD, PROBLEMS, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 for good, 1 for problems in content, 2 for wrong usage."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except ContentError as error:
        return _report(error.problems)
    except BuildError as error:
        print(f"atlas: {error}", file=sys.stderr)
        return PROBLEMS
    except UsageError as error:
        print(f"atlas: {error}", file=sys.stderr)
        return USAGE
    except OSError as error:
        print(f"atlas: {complaint(error)}", file=sys.stderr)
        return PROBLEMS
    except KeyboardInterrupt:
        print("atlas: stopped", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="atlas", description="Check, run, render and build the Python Module Atlas."
    )
    parser.add_argument(
        "--content", type=Path, default=Path("content"), help="folder of the catalogue (content)"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    check = commands.add_parser("check", help="report everything wrong with the content")
    check.add_argument("names", nargs="*", help="report only problems of these entries")
    check.set_defaults(command=_check)

    verify = commands.add_parser(
        "verify", help="run the examples and compare with what is recorded"
    )
    verify.add_argument("names", nargs="*", help="entries to run (all)")
    verify.add_argument(
        "--update", action="store_true", help="record the output instead of comparing it"
    )
    verify.add_argument(
        "--python",
        nargs="+",
        default=[sys.executable],
        metavar="PATH",
        help="interpreters: paths, `pyodide`, or `all` that can be found (this one)",
    )
    verify.add_argument(
        "--again", action="store_true", help="run also what has passed unchanged before"
    )
    which = verify.add_mutually_exclusive_group()
    which.add_argument(
        "--third-party", action="store_true", help="only examples that need a distribution"
    )
    which.add_argument(
        "--standard", action="store_true", help="only examples that need no distribution"
    )
    verify.add_argument(
        "--record", action="store_true", help="add the results to the verification record"
    )
    verify.set_defaults(command=_verify)

    merge = commands.add_parser("merge", help="add verification records of other machines")
    merge.add_argument("files", nargs="+", type=Path, help="their content/verified.jsonl")
    merge.set_defaults(command=_merge)

    render = commands.add_parser("render", help="write the Markdown of the site to build/docs")
    render.set_defaults(command=_render)

    built = commands.add_parser("build", help="build the site")
    built.add_argument(
        "--offline",
        action="store_true",
        help="for reading from a folder: links name files, and a zip archive stands beside it",
    )
    built.add_argument("--site", type=Path, help="output folder (site, or site-offline)")
    built.set_defaults(command=_build)

    serve = commands.add_parser("serve", help="serve the site and rebuild what changes")
    serve.add_argument(
        "--address", default="127.0.0.1:8000", help="where to listen (127.0.0.1:8000)"
    )
    serve.set_defaults(command=_serve)

    new = commands.add_parser("new", help="start an entry: a folder with a draft to fill in")
    new.add_argument("kind", choices=sorted(scaffold.FOLDER))
    new.add_argument("name", help="import name, built-in name or slug")
    new.set_defaults(command=_new)

    coverage = commands.add_parser("coverage", help="how complete the catalogue is")
    coverage.add_argument("--json", action="store_true", help="print one JSON object")
    coverage.set_defaults(command=_coverage)

    show = commands.add_parser("show", help="print a page of the built site")
    show.add_argument(
        "name", help="import name, built-in, concept, category, or another name for one"
    )
    show.set_defaults(command=_show)

    search = commands.add_parser("search", help="search the built site")
    search.add_argument("words", nargs="+", help="a name, or what you want to do")
    search.set_defaults(command=_search)
    for reader in (show, search):
        reader.add_argument("--site", type=Path, default=Path("site"), help="the built site (site)")

    reading = commands.add_parser(
        "read", help="note that somebody has read entries as they are, and tried to break them"
    )
    reading.add_argument("names", nargs="+", help="the entries")
    reading.add_argument(
        "--reader", required=True, help="a mark that tells one reader from another"
    )
    reading.set_defaults(command=_read)

    schema = commands.add_parser("schema", help="write content/schema from the model")
    schema.set_defaults(command=_schema)

    publish = commands.add_parser(
        "publish",
        help="add new addresses to the list of those that must stay, and date what changed",
    )
    publish.set_defaults(command=_publish)
    return parser


def _serve(options: argparse.Namespace) -> int:
    from generator.serve import serve  # MkDocs comes with it, which no other command needs

    host, _, port = options.address.rpartition(":")
    if not host or not port.isdecimal():
        raise UsageError(f"'{options.address}' is no address; write it as 127.0.0.1:8000")
    serve(options.content, host.strip("[]"), int(port), _report_and_go_on, _say)
    return GOOD


def _say(text: str) -> None:
    print(f"atlas: {text}", file=sys.stderr)


def _report_and_go_on(error: Exception) -> None:
    print(complaint(error) if isinstance(error, OSError) else error, file=sys.stderr)


def _new(options: argparse.Namespace) -> int:
    file = scaffold.create(options.content, options.kind, options.name)
    print(f"wrote {file}; CONTRIBUTING.md explains every key")
    return GOOD


def _schema(options: argparse.Namespace) -> int:
    write_schemas(options.content)
    return GOOD


def _merge(options: argparse.Namespace) -> int:
    print(f"{build.merge(options.content, options.files)} examples are recorded")
    return GOOD


def _publish(options: argparse.Namespace) -> int:
    addresses, pages = build.publish(options.content, _today())
    print(f"{addresses} new addresses, {pages} pages new or changed")
    return GOOD


def _read(options: argparse.Namespace) -> int:
    count, enough = build.note_reading(options.content, options.names, options.reader, _today())
    entries = "entry" if count == 1 else "entries"
    print(f"{count} {entries} read as they are, {enough} of them by a second reader")
    return GOOD


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _coverage(options: argparse.Namespace) -> int:
    counts = build.coverage(options.content, _say)
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


def _render(options: argparse.Namespace) -> int:
    print(_said(build.render(options.content, say=_say)))
    return GOOD


def _build(options: argparse.Namespace) -> int:
    site = options.site or Path("site-offline" if options.offline else "site")
    make = build.offline if options.offline else build.build
    print(_said(make(options.content, site, _say)))
    print(f"the site is in {site}/{f' and {site}.zip' if options.offline else ''}")
    return GOOD


def _show(options: argparse.Namespace) -> int:
    text = page(options.site, options.name)
    console = Console()
    if console.is_terminal:
        console.print(Markdown(text))
    else:
        print(text, end="")
    return GOOD


def _search(options: argparse.Namespace) -> int:
    answers = search(options.site, " ".join(options.words))
    console = Console(highlight=False, soft_wrap=True)
    if not answers or answers[0].is_near:
        console.print(
            "nothing matches; " + ("the nearest names:" if answers else "try other words")
        )
    for answer in answers:
        console.print(Text.assemble((answer.title, "bold"), (f" {answer.kind}", "dim")))
        console.print(Text(f"    {answer.page}: {answer.summary}"))
        console.print(Text(f"    {answer.address}", "dim"))
    return GOOD if answers else PROBLEMS


def _said(written: Written) -> str:
    return f"files: {len(written.changed)} changed, {written.unchanged} unchanged, {written.removed} removed"


def _check(options: argparse.Namespace) -> int:
    try:
        catalogue = build.load(options.content)
    except ContentError as error:
        chosen = [p for p in error.problems if p.concerns(options.names)]
        if not chosen:
            print(f"no problems in {', '.join(options.names)} ({len(error.problems)} elsewhere)")
            return GOOD
        return _report(chosen)
    examples = sum(1 for _ in catalogue.examples())
    print(
        f"{len(catalogue.entries)} entries in {len(catalogue.categories)} categories, {examples} examples: no problems"
    )
    print(readings.told(catalogue, options.names))
    return GOOD


def _verify(options: argparse.Namespace) -> int:
    wanted = None
    if options.third_party or options.standard:
        wanted = bool(options.third_party)
    verdicts = build.verify(
        options.content,
        options.names,
        options.python,
        third_party=wanted,
        update=options.update,
        record=options.record,
        again=options.again,
        progress=_Progress(),
    )
    problems = [verdict for verdict in verdicts if verdict.problem]
    for verdict in problems:
        print(verdict.problem)
        if verdict.detail:
            print("\n".join(f"    | {line}" for line in verdict.detail.splitlines()))
    counts = {
        status: sum(v.status == status for v in verdicts)
        for status in ("passed", "differed", "not applicable")
    }
    done = "recorded" if options.update else "passed"
    print(
        f"{counts['passed']} {done}, {counts['differed']} differed, {counts['not applicable']} not applicable"
    )
    return PROBLEMS if problems else GOOD


class _Progress:
    """Draws a bar with the time left on a terminal; stays silent in a log."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        if not sys.stderr.isatty():
            return
        width = 30
        filled = width * done // max(total, 1)
        left = (time.monotonic() - self._begun) / max(done, 1) * (total - done)
        when = f"about {left / 60:.0f} min left" if left > 90 else f"about {left:.0f} s left"
        print(
            f"\r[{'#' * filled}{'.' * (width - filled)}] {done}/{total} {when if done < total else '':<20}",
            end="\n" if done == total else "",
            file=sys.stderr,
            flush=True,
        )


def _report(problems: Sequence[Problem]) -> int:
    for problem in problems:
        print(problem)
    count = len(problems)
    print(f"{count} problem{'s' if count != 1 else ''}; nothing was written", file=sys.stderr)
    return PROBLEMS
