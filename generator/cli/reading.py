"""Commands that read the built site: show, search."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.markdown import Markdown
from rich.text import Text

from generator.cli.options import Commands, folder
from generator.cli.terminal import GOOD, PROBLEMS
from generator.project import SITE
from generator.terminal.find import search
from generator.terminal.show import page


def add(command: Commands) -> None:
    """Add the commands."""
    show = command("show", "print a page of the built site")
    show.add_argument(
        "name",
        help="import name, built-in, concept, category, another name for one, or a name in it",
    )
    show.set_defaults(command=_show)

    find = command("search", "search the built site")
    find.add_argument("words", nargs="+", help="a name, or what you want to do")
    find.add_argument("--json", action="store_true", help="print one JSON object")
    find.set_defaults(command=_search)
    for reader in (show, find):
        reader.add_argument("--site", type=folder, metavar="FOLDER", help="the built site (site)")


def _site(options: argparse.Namespace) -> Path:
    """Return the built site; it can be read whatever the settings of its project say."""
    return Path(options.site or (options.project or Path.cwd()) / SITE)


def _show(options: argparse.Namespace) -> int:
    text = page(_site(options), options.name)
    console = Console()
    if console.is_terminal:
        console.print(Markdown(text))
    else:
        print(text, end="")
    return GOOD


def _search(options: argparse.Namespace) -> int:
    said = search(_site(options), " ".join(options.words))
    answers = said.items
    found = [answer for answer in answers if not answer.is_near]
    if options.json:
        key = "found" if found or not answers else "nearest"
        told = [asdict(answer) for answer in answers]
        for one in told:
            del one["is_near"]
        document = {"found": [], "nearest": [], "notice": said.notice} | {key: told}
        print(json.dumps(document, indent=2, ensure_ascii=False))
        return GOOD if answers else PROBLEMS
    console = Console(highlight=False, soft_wrap=True)
    if said.notice:
        console.print(Text(said.notice))
    elif not found:
        console.print(
            "nothing matches; " + ("the nearest names:" if answers else "try other words")
        )
    for answer in answers:
        console.print(Text.assemble((answer.title, "bold"), (f" {answer.kind}", "dim")))
        console.print(Text(f"    {answer.page}: {answer.summary}"))
        console.print(Text(f"    {answer.address}", "dim"))
    return GOOD if answers else PROBLEMS
