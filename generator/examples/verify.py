"""Compare what examples print with what is recorded, or record it anew."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed

from generator.catalogue.catalogue import Example
from generator.catalogue.ranges import admits
from generator.examples import pyodide
from generator.examples.interpreters import Interpreter, runs_on
from generator.examples.journal import Journal
from generator.examples.run import OTHER_CONDITIONS, Outcome, run, stop_all
from generator.examples.verdict import Verdict
from generator.problems import Problem
from generator.system.write import write_atomically

EXTENSIONS = {
    "compression.zstd": "_zstd",
    "concurrent.interpreters": "_interpreters",
    "dbm.gnu": "_gdbm",
    "dbm.ndbm": "_dbm",
}
"""The extension modules that are missing where these modules are."""

WITHOUT = {
    b"WebAssembly stack switching not supported": "an event loop",
    b"ZoneInfoNotFoundError: ": "the time zone database",
    b"SSL is not supported in Pyodide": "TLS",
}
"""What Pyodide says of what it has not, under a Node that is not the newest."""


def verify(
    examples: Iterable[Example],
    interpreters: Iterable[Interpreter],
    *,
    update: bool = False,
    journal: Journal | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> list[Verdict]:
    """Return a verdict per example and interpreter, sorted.

    What the journal says has passed is not run again. With `update` the output is recorded; an
    example whose output depends on the hash seed, the time zone, the locale or the folder is refused.
    """
    jobs = [(example, interpreter) for example in examples for interpreter in interpreters]

    def judge(example: Example, interpreter: Interpreter) -> Verdict:
        if update:
            return _record(example, interpreter)
        if journal and journal.has(example, interpreter):
            return Verdict(example, interpreter, "passed")
        verdict = _compare(example, interpreter)
        if journal and verdict.status == "passed":
            journal.add(example, interpreter)
        return verdict

    verdicts: list[Verdict] = []
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        futures = [pool.submit(judge, *job) for job in jobs]
        try:
            for future in as_completed(futures):
                verdicts.append(future.result())
                if progress:
                    progress(len(verdicts), len(jobs))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            stop_all()
            raise
    return sorted(verdicts, key=lambda verdict: (verdict.example.key, verdict.interpreter.key))


def obstacle(example: Example, interpreter: Interpreter) -> str | None:
    """Return why this example cannot run there, or None."""
    if example.unexecuted:
        return "it is marked as not executed"
    if not admits(example.run.python, interpreter.version):
        return f"it needs Python {example.run.python}"
    if not runs_on(example.run.platforms, interpreter.platform):
        return f"it needs {' or '.join(example.run.platforms)}"
    for need in example.run.needs:
        if not interpreter.can(need):
            return f"it needs {need.value}"
    missing = [name for name in example.distributions if interpreter.package(name) is None]
    return f"it needs {', '.join(missing)}" if missing else None


def _compare(example: Example, interpreter: Interpreter) -> Verdict:
    reason = obstacle(example, interpreter)
    if reason:
        return Verdict(example, interpreter, "not applicable", detail=reason)
    outcome = run(example, interpreter)
    if outcome.failure:
        return _lacking(example, interpreter, outcome) or _failed(example, interpreter, outcome)
    record = example.record_for(interpreter.version)
    if not record.is_file():
        return _differed(example, interpreter, "V602", "it has no recorded output", "")
    recorded = record.read_bytes()
    if outcome.output != recorded:
        difference = "".join(_difference(recorded, outcome.output))
        return _differed(
            example, interpreter, "V603", "it printed something else than recorded", difference
        )
    if example.figure and (
        not example.figure.is_file() or outcome.figure != example.figure.read_bytes()
    ):
        return _differed(example, interpreter, "V604", "it drew something else than recorded", "")
    return Verdict(example, interpreter, "passed")


def _record(example: Example, interpreter: Interpreter) -> Verdict:
    reason = obstacle(example, interpreter)
    if reason:
        return Verdict(example, interpreter, "not applicable", detail=reason)
    outcome = run(example, interpreter)
    if outcome.failure:
        return _failed(example, interpreter, outcome)
    again = run(example, interpreter, OTHER_CONDITIONS)
    if again.failure:
        return _failed(example, interpreter, again)
    if outcome != again:
        difference = "".join(_difference(outcome.output, again.output))
        message = "it prints something else under another hash seed, time zone, locale or folder"
        return _differed(example, interpreter, "V605", message, difference)
    write_atomically(example.record_for(interpreter.version), outcome.output)
    if example.figure and outcome.figure is not None:
        write_atomically(example.figure, outcome.figure)
    return Verdict(example, interpreter, "passed")


def _lacking(example: Example, interpreter: Interpreter, outcome: Outcome) -> Verdict | None:
    """Return that it is not applicable if it failed for want of what this build came without."""
    last = outcome.output.rstrip().rpartition(b"\n")[2].decode("utf-8", "replace")
    missing = re.search(r"^(?:ModuleNotFound|Import)Error: .*?'([\w.]+)'", last)
    name = missing[1] if missing else ""
    if interpreter.implementation == pyodide.NAME:
        for words, lacked in WITHOUT.items():
            if words in outcome.output:
                return Verdict(example, interpreter, "not applicable", detail=f"it needs {lacked}")
    for lacked in interpreter.lacks:
        if name in (lacked, f"_{lacked.replace('.', '_')}", EXTENSIONS.get(lacked)):
            return Verdict(example, interpreter, "not applicable", detail=f"it needs {lacked}")
    return None


def _failed(example: Example, interpreter: Interpreter, outcome: Outcome) -> Verdict:
    tail = "\n".join(outcome.output.decode("utf-8", "replace").splitlines()[-20:])
    return _differed(example, interpreter, "V601", f"it {outcome.failure}", tail)


def _differed(
    example: Example, interpreter: Interpreter, code: str, message: str, detail: str
) -> Verdict:
    hint = {
        "V601": "run it by hand and mend it",
        "V605": "sort, seed or fix what varies",
    }.get(
        code, f"if the new output is right, run: atlas verify --update {example.entry.model.name}"
    )
    problem = Problem(
        f"content/{example.key}", 1, 1, code, f"under {interpreter.key} {message}", hint
    )
    return Verdict(example, interpreter, "differed", problem, detail)


def _difference(old: bytes, new: bytes) -> Iterator[str]:
    texts = (text.decode("utf-8", "replace") for text in (old, new))
    before, after = (text.splitlines(keepends=True) for text in texts)
    for line in difflib.unified_diff(before, after, "recorded", "printed", n=2):
        yield line if line.endswith("\n") else line + "\n"
