"""Options that every command takes, before its name or after it, and what they lead to."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path
from typing import Protocol

from generator.catalogue.load import load
from generator.problems import ContentError, UsageError
from generator.project import Project, open_project
from generator.settings import FILE


class Commands(Protocol):
    """Where a group of commands adds its own."""

    def __call__(self, name: str, text: str) -> argparse.ArgumentParser:
        """Add a command with what it does, which is both its help and its description."""


def places(*, is_main: bool) -> argparse.ArgumentParser:
    """Return the options as a parent of other parsers.

    Only those before the command's name have a default: what stands after it must not undo them.
    """
    parser = argparse.ArgumentParser(add_help=False)
    for name, text in (
        ("project", "folder of the project, with its mkdocs.yml (this one)"),
        ("content", "folder of the catalogue (content, in the project)"),
    ):
        default = None if is_main else argparse.SUPPRESS
        parser.add_argument(f"--{name}", type=folder, metavar="FOLDER", default=default, help=text)
    return parser


def folder(text: str) -> Path:
    """Return a folder as it was typed, made absolute: what is below does not know where we are."""
    return Path(os.path.abspath(text))  # noqa: PTH100 (unlike `resolve` it keeps links)


def project(options: argparse.Namespace) -> Project:
    """Return the project that is meant; raise UsageError if there is none.

    Raise ContentError if its settings are wrong: with the problems of its content, all at once. Of one
    that includes others nobody can say what is wrong with it before it is known what these are.
    """
    root = options.project or Path.cwd()
    try:
        return open_project(root, os.environ, options.content)
    except ContentError as error:
        problems = list(error.problems)
        if re.search(r"^\s+include:", (root / FILE).read_text("utf-8", "replace"), re.MULTILINE):
            raise
        try:
            load(options.content or root / "content")
        except ContentError as more:
            problems += more.problems
        except UsageError:
            pass  # there is no content yet, which is not what is wrong here
        raise ContentError(problems) from None
