"""Compare what examples print with what is recorded, or record it anew."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

from generator.catalogue.catalogue import Example
from generator.catalogue.rules.plain import foreign_ends, with_foreign_ends
from generator.examples import update as updating
from generator.examples.interpreters import Interpreter
from generator.examples.journal import Journal
from generator.examples.run import Outcome, run, stop_all
from generator.examples.verdict import (
    Verdict,
    differed,
    difference,
    failed,
    not_applicable,
    obstacle,
)


def verify(
    examples: Iterable[Example],
    interpreters: Iterable[Interpreter],
    *,
    update: bool = False,
    journal: Journal | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> list[Verdict]:
    """Return a verdict per example and interpreter, sorted.

    What the journal says has passed is not run again. With `update` the output is recorded, if it is the
    same whatever the conditions and under every interpreter that shares the record.
    """
    jobs = [(example, interpreter) for example in examples for interpreter in interpreters]

    def judge(example: Example, interpreter: Interpreter) -> Verdict | Outcome:
        if update:
            return updating.attempt(example, interpreter)
        if journal and journal.has(example, interpreter):
            return Verdict(example, interpreter, "passed")
        verdict = _compare(example, interpreter)
        if journal and verdict.status == "passed":
            journal.add(example, interpreter)
        return verdict

    found: list[updating.Attempt] = []
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        futures = {pool.submit(judge, *job): job for job in jobs}
        try:
            for future in as_completed(futures):
                found.append((*futures[future], future.result()))
                if progress:
                    progress(len(found), len(jobs))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            # When stopped by hand, a job may be about to start an example.
            while wait([job for job in futures if job.running()], 0.1).not_done:
                stop_all()
            stop_all()
    verdicts = updating.settle(found)
    return sorted(verdicts, key=lambda verdict: (verdict.example.key, verdict.interpreter.key))


def _compare(example: Example, interpreter: Interpreter) -> Verdict:
    reason = obstacle(example, interpreter)
    if reason:
        return not_applicable(example, interpreter, reason)
    for file in with_foreign_ends(example):
        message, hint = foreign_ends(example, file)
        return differed(
            example, interpreter, "V608", f"it was not run: {file.name}: {message}", "", hint
        )
    outcome = run(example, interpreter)
    if outcome.failure:
        return failed(example, interpreter, outcome)
    record = example.record_for(interpreter.version)
    if not record.is_file():
        return differed(example, interpreter, "V602", "it has no recorded output", "")
    recorded = record.read_bytes()
    if outcome.output != recorded:
        detail = difference(recorded, outcome.output)
        message = "it printed something else than recorded"
        return differed(example, interpreter, "V603", message, detail)
    if example.figure and (
        not example.figure.is_file() or outcome.figure != example.figure.read_bytes()
    ):
        return differed(example, interpreter, "V604", "it drew something else than recorded", "")
    return Verdict(example, interpreter, "passed")
