"""Commands about examples: verify, merge."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.cli.options import Commands, project
from generator.cli.terminal import GOOD, PROBLEMS, Bar
from generator.examples import commands
from generator.examples.verdict import left_out


def add(command: Commands) -> None:
    """Add the commands."""
    verify = command("verify", "run the examples and compare with what is recorded")
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

    merge = command("merge", "add verification records of other machines")
    merge.add_argument("files", nargs="+", type=Path, help="their content/verified.jsonl")
    merge.set_defaults(command=_merge)


def _verify(options: argparse.Namespace) -> int:
    place = project(options)
    wanted = None
    if options.third_party or options.standard:
        wanted = bool(options.third_party)
    verdicts = commands.verify(
        place.content,
        place.cache,
        options.names,
        options.python,
        third_party=wanted,
        update=options.update,
        record=options.record,
        again=options.again,
        progress=Bar(),
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
    if options.names:
        for line in left_out(verdicts, update=options.update):
            print(line)
    nothing = options.update and not counts["passed"]
    return PROBLEMS if problems or nothing else GOOD


def _merge(options: argparse.Namespace) -> int:
    place = project(options)
    count = commands.merge(place.content, options.files, place.own_packages)
    print(f"{count} examples are recorded")
    return GOOD
