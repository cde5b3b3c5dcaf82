"""The order of steps, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.load import load, read
from generator.examples import record as records
from generator.examples.interpreters import inspect
from generator.examples.verify import Verdict
from generator.examples.verify import verify as run_examples
from generator.problems import ContentError, Problem, UsageError, nearest

__all__ = ["load", "verify"]

Progress = Callable[[int, int], None]


def verify(
    content: Path,
    names: Sequence[str],
    commands: Sequence[str],
    *,
    third_party: bool | None,
    update: bool,
    record: bool,
    progress: Progress,
) -> list[Verdict]:
    """Run the chosen examples under each interpreter and return the verdicts."""
    catalogue, problems = read(content)
    blocking = [problem for problem in problems if _concerns(problem, names)]
    if blocking:
        raise ContentError(blocking)
    chosen = list(_chosen(catalogue, names))
    chosen = [example for example in chosen if example.script.is_file()]
    if third_party is not None:
        chosen = [example for example in chosen if bool(example.distributions) == third_party]
    verdicts = run_examples(
        chosen, [inspect(command) for command in commands], update=update, progress=progress
    )
    if record:
        lines = records.current(catalogue.examples(), records.read(content))
        records.merge(lines, verdicts)
        records.write(content, lines)
    return verdicts


def _concerns(problem: Problem, names: Sequence[str]) -> bool:
    return not names or any(f"/{name}/" in problem.path for name in names)


def _chosen(catalogue: Catalogue, names: Sequence[str]) -> Iterable[Example]:
    unknown = [name for name in names if name not in catalogue.names]
    if unknown:
        own = {entry.model.name for entry in catalogue.entries.values()}
        raise UsageError(f"there is no entry '{unknown[0]}'; {nearest(unknown[0], own)}")
    wanted = {catalogue.names[name].document.path for name in names}
    for example in catalogue.examples():
        if not names or example.entry.document.path in wanted:
            yield example
