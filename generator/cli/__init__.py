"""The `atlas` command: the only place that prints and decides exit codes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module

from generator.cli.options import places
from generator.cli.terminal import PROBLEMS, STOPPED, USAGE, complain, report
from generator.init.tool import installed
from generator.problems import BuildError, ContentError, UsageError, complaint

COMMANDS = {
    "content": ("check", "new", "coverage", "read", "schema", "publish"),
    "examples": ("verify", "merge"),
    "measure": ("measure",),
    "site": ("render", "build", "serve"),
    "reading": ("show", "search"),
    "changes": ("changes",),
    "own": ("init", "fetch", "upgrade"),
}
"""The modules of this folder with their commands. Only that of the command is loaded: all of them together
take longer than a search does."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 for good, 1 for problems in content, 2 for wrong usage."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    options = _parser(_modules(given)).parse_args(given)
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


def _modules(given: Sequence[str]) -> Iterable[str]:
    """Return the module of the command that is given; all of them if it is none, or if help is asked for before it."""
    parser = argparse.ArgumentParser(
        add_help=False, exit_on_error=False, parents=[places(is_main=True)]
    )
    parser.add_argument("command", nargs="?")
    try:
        command = parser.parse_known_args(given)[0].command
    except argparse.ArgumentError:
        return COMMANDS
    is_asked = command in given and {"-h", "--help"} & set(given[: given.index(command)])
    if is_asked or not any(command in commands for commands in COMMANDS.values()):
        return COMMANDS
    return [name for name, commands in COMMANDS.items() if command in commands]


def _parser(modules: Iterable[str] = COMMANDS) -> argparse.ArgumentParser:
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

    for name in modules:
        import_module(f"generator.cli.{name}").add(command)
    return parser
