"""The `atlas` command: the only place that prints and decides exit codes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from generator.cli import changes, content, examples, measure, own, reading, site
from generator.cli.options import places
from generator.cli.terminal import PROBLEMS, STOPPED, USAGE, complain, report
from generator.init.tool import installed
from generator.problems import BuildError, ContentError, UsageError, complaint


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 for good, 1 for problems in content, 2 for wrong usage."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except ContentError as error:
        return report(error.problems)
    except BuildError as error:
        complain(error)
        return PROBLEMS
    except UsageError as error:
        complain(error)
        return USAGE
    except OSError as error:
        complain(complaint(error))
        return PROBLEMS
    except KeyboardInterrupt:
        complain("stopped")
        return STOPPED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="atlas",
        description="Check, run, render and build a catalogue of Python modules.",
        parents=[places(is_main=True)],
    )
    parser.add_argument("--version", action="version", version=f"atlas {installed()}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    parents = [places(is_main=False)]

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.", parents=parents)  # fmt: skip

    for group in (content, examples, measure, site, reading, changes, own):
        group.add(command)
    return parser
