"""Which calls of an example raise what, as measured by running it.

Measured are examples that handle exceptions, when they are verified. A line of the table counts only
while the hash of the code in it is that of the script, as with the record of verification.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue.catalogue import Example
from generator.catalogue.files import measured_lines
from generator.examples import pyodide
from generator.examples.interpreters import Interpreter
from generator.examples.run import GUARD, run
from generator.problems import UsageError
from generator.system.write import write_atomically

FILE = "raised.tsv"
WATCHER = GUARD / "raised.py"
MARK = b"\0atlas-raised "
HANDLES = re.compile(rb"\bexcept\b|\bsuppress\(|\bassertRaises|\braises\(")
"""What an example has that handles exceptions."""
LINE = re.compile(r"(?P<key>\S+)\t(?P<source>[0-9a-f]{16})(\t\d+:\d+ [\w.]+)*")
CALL = re.compile(r"\t(\d+):(\d+) ([\w.]+)")
JOBS = 2


@dataclass(frozen=True, order=True)
class Raise:
    """A call that raised an exception."""

    line: int
    column: int
    """Where the name that is called ends, as `ast` counts; nothing else of a script ends there."""
    exception: str
    """The name of the exception's class, with its module."""

    @property
    def place(self) -> str:
        """Return where the name that is called ends: "12:8"."""
        return f"{self.line}:{self.column}"


Table = dict[str, tuple[str, tuple[Raise, ...]]]
"""The hash of the code of each example, and its calls, by the example's key."""


def measure(example: Example, interpreter: Interpreter) -> tuple[Raise, ...] | None:
    """Return the calls of an example that raise; None if it prints something else than recorded meanwhile."""
    outcome = run(example, interpreter, through=WATCHER)
    printed, mark, told = outcome.output.partition(MARK)
    record = example.record_for(interpreter.version)
    if outcome.failure or not mark or not record.is_file() or printed != record.read_bytes():
        return None
    return tuple(sorted(Raise(*one) for one in json.loads(told)))


def add(root: Path, passed: Iterable[tuple[Example, Interpreter]]) -> int:
    """Measure the examples that passed and are not measured yet; return how many these were."""
    table = read(root)
    jobs: dict[str, tuple[Example, Interpreter]] = {}
    for example, interpreter in passed:
        if _is_wanted(example, interpreter) and _current(table, example) is None:
            jobs.setdefault(example.key, (example, interpreter))
    if jobs:
        with ThreadPoolExecutor(JOBS) as pool:
            results = pool.map(lambda job: measure(*job), jobs.values())
            for (key, (example, _)), found in zip(jobs.items(), results, strict=True):
                table[key] = _digest(example), found or ()
        _write(root, table)
    return len(jobs)


def current(root: Path, examples: Iterable[Example]) -> Mapping[str, tuple[Raise, ...]]:
    """Return the calls of each example as it is, by its key."""
    table = read(root)
    known = ((example.key, _current(table, example)) for example in examples)
    return {key: found for key, found in known if found}


def prune(root: Path, examples: Iterable[Example]) -> int:
    """Drop what was measured of examples that are gone or changed; return how many lines that were."""
    table = read(root)
    kept = {one.key: table[one.key] for one in examples if _current(table, one) is not None}
    if len(kept) < len(table):
        _write(root, kept)
    return len(table) - len(kept)


def read(root: Path) -> Table:
    """Return what was measured, nothing if there is no table yet; raise UsageError if it is none."""
    file = root / FILE
    table: Table = {}
    for number, text in enumerate(measured_lines(file) if file.is_file() else (), 1):
        if not text:
            continue
        match = LINE.fullmatch(text)
        if match is None:
            message = "not a line of what examples raise; remove it, and run: atlas verify --update"
            raise UsageError(f"{file}:{number}: {message}")
        calls = (Raise(int(line), int(column), name) for line, column, name in CALL.findall(text))
        table[match["key"]] = match["source"], tuple(calls)
    return table


def _write(root: Path, table: Table) -> None:
    lines = (
        "\t".join([key, source, *(f"{one.place} {one.exception}" for one in calls)])
        for key, (source, calls) in sorted(table.items())
    )
    write_atomically(root / FILE, "".join(f"{line}\n" for line in lines).encode())


def _is_wanted(example: Example, interpreter: Interpreter) -> bool:
    is_real = interpreter.implementation != pyodide.NAME and not example.distributions
    return is_real and bool(HANDLES.search(example.code or b""))


def _current(table: Table, example: Example) -> tuple[Raise, ...] | None:
    source, found = table.get(example.key, ("", ()))
    return found if source == _digest(example) else None


def _digest(example: Example) -> str:
    return hashlib.sha256(example.code or b"").hexdigest()[:16]
