"""Scripts and their output: what they seem to be is what they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.commands import update
from generator.catalogue.invisible import invisible, name_of
from generator.catalogue.positions import place_of_byte
from generator.problems import Problem

MANY = 10
"""Files with foreign line ends that nobody saved one by one."""


def script_is_plain_text(catalogue: Catalogue) -> Iterator[Problem]:
    """A script is UTF-8, and no character in it hides or turns others."""
    for example in catalogue.examples():
        raw = example.code
        if raw is None:
            continue
        path = example.place
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            line, column = place_of_byte(raw, error.start)
            message = f"byte 0x{raw[error.start]:02x} is not UTF-8"
            yield Problem(path, line, column, "E316", message, "save the file as UTF-8")
            continue
        for line, column, char in invisible(text):
            message = f"the script holds the invisible character {name_of(char)}"
            yield Problem(path, line, column, "E316", message, "remove it, or write an escape")
            break


def lines_end_alike(catalogue: Catalogue) -> Iterator[Problem]:
    """Scripts and recorded output have the line ends they were verified with: U+000A alone."""
    spoiled: list[Problem] = []
    for example in catalogue.examples():
        for file in with_foreign_ends(example):
            path = example.beside(file.name)
            spoiled.append(Problem(path, 1, 1, "E317", *foreign_ends(example, file)))
    if len(spoiled) <= MANY:
        yield from spoiled
    else:
        message = f"this file and {len(spoiled) - 1} others have the line ends of Windows (CRLF)"
        hint = "git changed them: clone anew with `git clone --config core.autocrlf=false`"
        yield replace(spoiled[0], message=message, hint=hint)


def with_foreign_ends(example: Example) -> list[Path]:
    """Return the script and the records of an example that have other line ends than U+000A alone."""
    files = [example.script, *(path for _, path in example.records)]
    return [file for file in files if file.is_file() and b"\r\n" in file.read_bytes()]


def foreign_ends(example: Example, file: Path) -> tuple[str, str]:
    """Return the message and the hint for such a file."""
    mend = update(example) if file.suffix == ".out" else 'editors call it "end of line"'
    message = "the file has the line ends of Windows (CRLF)"
    return message, f"save it with those of Unix (LF): {mend}"
