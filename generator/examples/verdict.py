"""How an example did under an interpreter, and what an author is told of it."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.catalogue import commands
from generator.catalogue.catalogue import Example
from generator.catalogue.model import Need
from generator.catalogue.ranges import admits
from generator.examples import pyodide
from generator.examples.interpreters import Interpreter, runs_on
from generator.examples.run import Outcome
from generator.examples.services.kinds import KINDS
from generator.problems import Problem

NAMED = {Need.DISPLAY: "a display (Xvfb, and tkinter)"} | {
    need: f"{kind.name} (apt install {kind.package})" for need, kind in KINDS.items()
}
"""What an author would not know a need by its one word from."""
HINTS = {
    "V601": "run it by hand and mend it",
    "V605": "sort, seed or fix what varies",
    "V607": "give it a fixed date, or print what does not follow the clock",
}

EXTENSIONS = {
    "compression.zstd": "_zstd",
    "concurrent.interpreters": "_interpreters",
    "dbm.gnu": "_gdbm",
    "dbm.ndbm": "_dbm",
}
"""The extension modules that are missing where these modules are."""

NOT_RUN = "it is marked as not executed"
WITHOUT = {
    b"WebAssembly stack switching not supported": "an event loop",
    b"ZoneInfoNotFoundError: ": "the time zone database",
    b"SSL is not supported in Pyodide": "TLS",
}
"""What Pyodide says of what it has not, under a Node that is not the newest."""


@dataclass(frozen=True)
class Verdict:
    """How one example did under one interpreter."""

    example: Example
    interpreter: Interpreter
    status: str
    """`passed`, `differed` or `not applicable`."""
    problem: Problem | None = None
    detail: str = ""
    """A difference or the output of a failure, for people."""


def obstacle(example: Example, interpreter: Interpreter) -> str | None:
    """Return why this example cannot run there, or None."""
    if example.unexecuted:
        return NOT_RUN
    if not admits(example.run.python, interpreter.version):
        return f"it needs Python {example.run.python}"
    if not runs_on(example.run.platforms, interpreter.platform):
        return f"it needs {' or '.join(example.run.platforms)}"
    for need in example.run.needs:
        if not interpreter.can(need):
            return f"it needs {NAMED.get(need, need.value)}"
    missing = [name for name in example.distributions if interpreter.package(name) is None]
    return f"it needs {', '.join(missing)}" if missing else None


def not_applicable(example: Example, interpreter: Interpreter, reason: str) -> Verdict:
    """Return that it cannot run there, with the reason."""
    return Verdict(example, interpreter, "not applicable", detail=reason)


def failed(example: Example, interpreter: Interpreter, outcome: Outcome) -> Verdict:
    """Return that it did not end well, with the last it printed, or that this build came without what it needs."""
    if lacked := _lacked(interpreter, outcome):
        return not_applicable(example, interpreter, f"it needs {lacked}")
    tail = "\n".join(outcome.output.decode("utf-8", "replace").splitlines()[-20:])
    return differed(example, interpreter, "V601", f"it {outcome.failure}", tail)


def _lacked(interpreter: Interpreter, outcome: Outcome) -> str | None:
    """Return what this build came without, if an example failed for want of that."""
    last = outcome.output.rstrip().rpartition(b"\n")[2].decode("utf-8", "replace")
    missing = re.search(r"^(?:ModuleNotFound|Import)Error: .*?'([\w.]+)'", last)
    name = missing[1] if missing else ""
    if interpreter.implementation == pyodide.NAME:
        for words, lacked in WITHOUT.items():
            if words in outcome.output:
                return lacked
    for lacked in interpreter.lacks:
        if name in (lacked, f"_{lacked.replace('.', '_')}", EXTENSIONS.get(lacked)):
            return lacked
    return None


def differed(
    example: Example, interpreter: Interpreter, code: str, message: str, detail: str, hint: str = ""
) -> Verdict:
    """Return that it is not as recorded, or cannot be recorded; the hint follows from the code."""
    command = commands.update(example).removeprefix("run: ")
    hint = hint or HINTS.get(code) or f"if the new output is right, run: {command}"
    place = f"content/{example.key}"
    problem = Problem(place, 1, 1, code, f"under {interpreter.key} {message}", hint)
    return Verdict(example, interpreter, "differed", problem, detail)


def left_out(verdicts: Iterable[Verdict], *, update: bool) -> Iterator[str]:
    """Yield why examples could not run, and the command that runs those of packages."""
    reasons: dict[tuple[str, str], list[Example]] = defaultdict(list)
    for one in verdicts:
        if one.status == "not applicable":
            reasons[one.interpreter.key, one.detail].append(one.example)
    for (key, reason), examples in reasons.items():
        count = f"{len(examples)} example{'s' if len(examples) > 1 else ''}"
        yield f"not applicable under {key}: {reason} ({count})"
        if reason == NOT_RUN:
            yield f"    hint: take 'unexecuted' out of {examples[0].entry.document.path}"
        if any(name in reason for name in examples[0].distributions):
            command = commands.update if update else commands.verify
            yield f"    hint: {command(examples[0])}"


def difference(old: bytes, new: bytes, names: tuple[str, str] = ("recorded", "printed")) -> str:
    """Return how two outputs differ, as a unified diff."""
    return "".join(_difference(old, new, names))


def _difference(old: bytes, new: bytes, names: tuple[str, str]) -> Iterator[str]:
    texts = (text.decode("utf-8", "replace") for text in (old, new))
    before, after = (text.splitlines(keepends=True) for text in texts)
    for line in difflib.unified_diff(before, after, *names, n=2):
        yield line if line.endswith("\n") else line + "\n"
