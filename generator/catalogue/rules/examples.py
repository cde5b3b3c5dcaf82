"""Examples: files that exist, compile, have run, and are about their page."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.code import CodeError, names
from generator.catalogue.commands import update
from generator.catalogue.kinds import EXPLANATIONS, folder_of
from generator.catalogue.model import Builtin, Module, Section
from generator.catalogue.ranges import admits
from generator.catalogue.syntax.lines import conflict
from generator.problems import Problem, nearest

EXAMPLE_LINES, DEMONSTRATION_LINES = (4, 28), (2, 12)
MAX_SETUP, MAX_COLUMNS = 30, 80
MAX_OUTPUT_LINES = 40


def script_exists(catalogue: Catalogue) -> Iterator[Problem]:
    """Every example names a script beside its entry."""
    for example in catalogue.examples():
        if not example.script.is_file():
            there = [path.name for path in example.folder.glob("*.py")]
            yield at(
                example,
                "E301",
                f"there is no script '{example.run.example}'",
                nearest(example.run.example, there) or "write it beside this file",
            )


def script_used_once(catalogue: Catalogue) -> Iterator[Problem]:
    """Two tasks of an entry do not share a script, for its name is their anchor."""
    for entry in catalogue.entries.values():
        seen: set[str] = set()
        for example in entry.examples:
            if example.run.example in seen:
                yield at(
                    example,
                    "E308",
                    f"'{example.run.example}' is used twice",
                    "give each task its own script",
                )
            seen.add(example.run.example)


def script_compiles(catalogue: Catalogue) -> Iterator[Problem]:
    """Every script is valid Python; one for other versions may have syntax that this one lacks."""
    for example in catalogue.examples():
        if example.code is None:
            continue
        path = example.place
        try:
            names(example.code)
        except CodeError as error:
            left = conflict(example.text)
            if left:
                yield Problem(path, left.line, left.column, "E304", left.message, left.hint)
                continue
            if error.is_syntax and not admits(example.run.python, sys.version_info[:3]):
                continue
            message = f"not valid Python: {error}"
            yield Problem(path, error.line, error.column, "E304", message)


def script_length(catalogue: Catalogue) -> Iterator[Problem]:
    """A script can be read at a glance and fits a page without wrapping."""
    for example, lines in scripts(catalogue):
        count, of_setup = _count(example.parts.code), _count(example.parts.setup)
        low, high = DEMONSTRATION_LINES if example.pitfall else EXAMPLE_LINES
        low = DEMONSTRATION_LINES[0] if of_setup else low
        if not low <= count <= high:
            lines_word = "line" if count == 1 else "lines"
            what = f"{lines_word} below its set-up" if of_setup else "lines that are not blank"
            yield at(
                example,
                "E305",
                f"'{example.run.example}' has {count} {what}",
                f"show one thing in {low} to {high} lines",
            )
        if of_setup > MAX_SETUP:
            yield at(
                example,
                "E305",
                f"the set-up of '{example.run.example}' has {of_setup} lines that are not blank",
                f"make do with {MAX_SETUP}",
            )
        path = example.place
        for number, line in enumerate(lines, 1):
            if len(line) > MAX_COLUMNS:
                yield Problem(
                    path,
                    number,
                    MAX_COLUMNS + 1,
                    "E306",
                    f"the line has {len(line)} characters",
                    f"wrap it at {MAX_COLUMNS}, so that it fits the page",
                )


def _count(text: str) -> int:
    return sum(bool(line.strip()) for line in text.split("\n"))


def script_is_about_the_entry(catalogue: Catalogue) -> Iterator[Problem]:
    """The script of a module imports it, or what comes with it by another name; that of a built-in names it."""
    for example in catalogue.examples():
        model = example.entry.model
        if model.is_removed or example.code is None:
            continue
        try:
            found = names(example.code)
        except CodeError:
            continue  # script_compiles says so
        if isinstance(model, Module) and not {model.name, *model.aliases} & set(found.imported):
            yield at(
                example,
                "E307",
                f"'{example.run.example}' never imports {model.name}",
                "an example on this page uses the module",
            )
        if isinstance(model, Builtin) and model.name not in found.used:
            yield at(
                example,
                "E307",
                f"'{example.run.example}' never uses {model.name}",
                "an example on this page uses the built-in by name, literal or method",
            )


def output_recorded(catalogue: Catalogue) -> Iterator[Problem]:
    """Every example has run, and what it printed is recorded."""
    for example in catalogue.examples():
        if example.unexecuted or example.code is None:
            continue
        for since, path in example.records:
            yield from _record_problems(example, since, path)
        for (_, before), (since, after) in pairwise(example.records):
            if before.is_file() and after.is_file() and before.read_bytes() == after.read_bytes():
                message = f"'{example.run.example}' prints the same from Python {since} on"
                yield at(example, "E313", message, f"leave {since} out of output_changes")


def _record_problems(example: Example, since: str, path: Path) -> Iterator[Problem]:
    command = update(example, since)
    if not path.is_file():
        when = f" for Python {since}" if since else ""
        yield at(example, "E302", f"'{example.run.example}' has no recorded output{when}", command)
        return
    raw = path.read_bytes()
    try:
        lines = raw.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        yield at(example, "E302", f"'{path.name}' is not UTF-8", command)
        return
    if b"<<<<<<<" in raw and conflict(raw.decode("utf-8")):
        yield at(example, "E302", f"a merge conflict is left in '{path.name}'", command)
    if not raw.strip() and not example.figure:
        yield at(
            example,
            "E302",
            f"'{example.run.example}' prints nothing",
            "print what a reader should see",
        )
    if len(lines) > MAX_OUTPUT_LINES or any(len(line) > 120 for line in lines):
        yield at(
            example,
            "E310",
            f"'{path.name}' is too large to read",
            f"print at most {MAX_OUTPUT_LINES} lines of at most 120 characters",
        )


def figure_recorded(catalogue: Catalogue) -> Iterator[Problem]:
    """Every picture an example writes is recorded beside it."""
    for example in catalogue.examples():
        if example.figure and not example.unexecuted and not example.figure.is_file():
            yield at(
                example,
                "E309",
                f"there is no recorded figure '{example.figure.name}'",
                update(example),
            )


def no_unused_file(catalogue: Catalogue) -> Iterator[Problem]:
    """Every file in an entry's folder is the entry, an example, its output or a figure."""
    for entry in catalogue.entries.values():
        used = {entry.file, *(one.file for one in entry.added)}
        used |= {entry.folder / EXPLANATIONS} if folder_of(entry.model).is_code else set()
        for example in entry.examples:
            used |= {example.script, *(path for _, path in example.records)}
            used |= {example.figure} if example.figure else set()
        for i, part in enumerate(entry.model.pieces):
            if isinstance(part, Section) and part.diagram:
                drawing = entry.folder_at(("sections", i)) / part.diagram
                used.add(drawing)
                if not drawing.is_file():
                    yield entry.problem(
                        ("sections", i, "diagram"),
                        "E311",
                        f"there is no drawing '{part.diagram}'",
                        "draw it beside this file",
                    )
        for file, folder in entry.folders.items():
            place, _, name = file.rpartition("/")
            for path in sorted(folder.iterdir()) if catalogue.has_all(folder) else ():
                if path not in used and path.name != "__pycache__" and path.name[0] != ".":
                    hint = f"name it in {name}, or remove it"
                    where = f"{place}/{path.name}"
                    yield Problem(where, 1, 1, "E303", "no task uses this file", hint)


def no_repeated_code(catalogue: Catalogue) -> Iterator[Problem]:
    """No example repeats another's code."""
    same: dict[str, list[Example]] = defaultdict(list)
    for example, lines in catalogue.later_last(scripts(catalogue), lambda one: one[0].script):
        same["\n".join(line.strip() for line in lines if line.strip())].append(example)
    for group in same.values():
        for example in group[1:]:
            yield at(
                example,
                "E312",
                f"'{example.run.example}' repeats the code of {group[0].key}",
                "show something else",
                about=(group[0].entry.model.name,),
            )


def at(
    example: Example, code: str, message: str, hint: str, about: tuple[str, ...] = ()
) -> Problem:
    """Return a problem at the line that names the example."""
    return example.entry.problem((*example.path, "example"), code, message, hint, about)


def scripts(catalogue: Catalogue) -> Iterator[tuple[Example, list[str]]]:
    """Yield the examples that can be read, with their lines."""
    for example in catalogue.examples():
        if example.code is not None:
            yield example, example.text.split("\n")
