"""Record what examples print, where it is the same whenever, wherever and under whatever Python they run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from generator.catalogue.catalogue import Example
from generator.examples import pyodide
from generator.examples.interpreters import Interpreter
from generator.examples.run import LATER, OTHER_CONDITIONS, SAME_CLOCK, Outcome, run
from generator.examples.verdict import (
    Verdict,
    differed,
    difference,
    failed,
    not_applicable,
    obstacle,
)
from generator.system.write import write_atomically

Attempt = tuple[Example, Interpreter, Verdict | Outcome]
"""An example, an interpreter, and what to record of it there or the verdict that there is nothing to."""


def attempt(example: Example, interpreter: Interpreter) -> Verdict | Outcome:
    """Return what to record, or the verdict that there is nothing to.

    Refused is what depends on the hash seed, the time zone, the locale, the folder or the day.
    """
    reason = obstacle(example, interpreter)
    if reason:
        return not_applicable(example, interpreter, reason)
    outcome = run(example, interpreter)
    again = outcome if outcome.failure else run(example, interpreter, OTHER_CONDITIONS)
    if again.failure:
        return failed(example, interpreter, again)
    if outcome != again:
        detail = difference(outcome.output, again.output)
        message = "it prints something else under another hash seed, time zone, locale or folder"
        return differed(example, interpreter, "V605", message, detail)
    later = _under_another_clock(example, interpreter, outcome)
    if later is not None:
        message = "it prints something else on another day"
        return differed(example, interpreter, "V607", message, difference(outcome.output, later))
    return outcome


def _under_another_clock(
    example: Example, interpreter: Interpreter, outcome: Outcome
) -> bytes | None:
    """Return what it prints more than a year later, if that is something else.

    A clock that is put forward is a little different in other ways too. So a difference counts only if a
    clock of the same make that is not put forward does not show it. Packages with code of their own in C
    ask the system, whose clock stays as it is; there the day of today in the output tells.
    """
    if interpreter.implementation == pyodide.NAME:
        return None
    today = datetime.now(UTC).date().isoformat()
    if today.encode() in outcome.output and today not in example.text:
        return outcome.output.replace(today.encode(), b"<another day>")
    later = run(example, interpreter, LATER)
    if later.output == outcome.output or later.failure:
        return None
    same = run(example, interpreter, SAME_CLOCK)
    return None if same.failure or same.output == later.output else later.output


def settle(attempts: Iterable[Attempt]) -> Iterator[Verdict]:
    """Write the records on which all agree, and yield the verdicts; of an example all is written or nothing."""
    by_example: dict[str, list[Attempt]] = defaultdict(list)
    for one in attempts:
        by_example[one[0].key].append(one)
    for some in by_example.values():
        yield from _settle(some)


def _settle(attempts: list[Attempt]) -> Iterator[Verdict]:
    by_record: dict[Path, list[tuple[Example, Interpreter, Outcome]]] = defaultdict(list)
    verdicts: list[Verdict] = []
    for example, interpreter, found in sorted(attempts, key=lambda one: one[1].version):
        if isinstance(found, Verdict):
            verdicts.append(found)
        else:
            by_record[example.record_for(interpreter.version)].append((example, interpreter, found))
    for some in by_record.values():
        verdicts += _disagreements(some)
    yield from verdicts
    if not any(verdict.status == "differed" for verdict in verdicts):
        for record, some in by_record.items():
            yield from (Verdict(example, interpreter, "passed") for example, interpreter, _ in some)
            _write(record, some[0][0], some[0][2])
    else:
        told = {verdict.interpreter for verdict in verdicts}
        for some in by_record.values():
            for example, interpreter, _ in some:
                if interpreter not in told:
                    yield Verdict(
                        example, interpreter, "differed", detail="nothing of it is recorded"
                    )


def _disagreements(some: list[tuple[Example, Interpreter, Outcome]]) -> Iterator[Verdict]:
    """Yield a verdict for each interpreter that does not agree with the oldest, which shares its record."""
    _, oldest, wanted = some[0]
    for example, interpreter, outcome in some[1:]:
        if outcome == wanted:
            continue
        message = f"it prints something else than under {oldest.key}; nothing is recorded"
        detail = difference(wanted.output, outcome.output, (oldest.key, interpreter.key))
        yield differed(example, interpreter, "V606", message, detail, _remedy(oldest, interpreter))


def _remedy(oldest: Interpreter, other: Interpreter) -> str:
    if oldest.version[:2] == other.version[:2]:
        return "print what both agree on, or say in `platforms` or `needs` where it runs"
    since = ".".join(map(str, other.version[:2]))
    return f'print what all agree on, or write `output_changes: ["{since}"]`, and record again'


def _write(record: Path, example: Example, outcome: Outcome) -> None:
    write_atomically(record, outcome.output)
    if example.figure and outcome.figure is not None:
        write_atomically(example.figure, outcome.figure)
