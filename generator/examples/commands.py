"""What `atlas verify` and `atlas merge` do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from generator.catalogue.catalogue import Catalogue, Example
from generator.catalogue.layers import Layer
from generator.catalogue.load import load, read
from generator.examples import raised
from generator.examples import record as records
from generator.examples.interpreters import find, with_wheels
from generator.examples.journal import Journal
from generator.examples.verdict import Verdict
from generator.examples.verify import verify as run_examples
from generator.problems import ContentError, UsageError, unknown


def verify(
    content: Path | Sequence[Layer],
    cache: Path,
    names: Sequence[str],
    commands: Sequence[str],
    *,
    third_party: bool | None,
    update: bool,
    record: bool,
    again: bool,
    sources: str = "",
    progress: Callable[[int, int], None],
) -> list[Verdict]:
    """Run the chosen examples of the last layer under each interpreter and return the verdicts.

    `cache` is the folder that remembers what has passed; `sources` is the digest of what the packages of
    the interpreters were installed from, where that may change under one version.
    """
    catalogue, problems = read(content)
    blocking = [problem for problem in problems if problem.concerns(names)]
    if blocking:
        raise ContentError(blocking)
    chosen = list(_chosen(catalogue, names, third_party))
    interpreters = [replace(one, sources=sources) for one in find(list(commands))]
    if any(one.distributions for one in chosen):
        interpreters = [with_wheels(one, cache) for one in interpreters]
    verdicts = run_examples(
        chosen,
        interpreters,
        update=update,
        journal=None if again else Journal(cache / "passed"),
        progress=progress,
    )
    if record or update:
        root = catalogue.root
        lines = records.still_there(root, catalogue.own_examples())
        # What could not be recorded anew says nothing of the files as they are.
        records.merge(lines, [one for one in verdicts if record or one.status == "passed"])
        records.write(root, lines)
        passed = [one for one in verdicts if one.status == "passed"]
        raised.add(root, [(one.example, one.interpreter) for one in passed])
    return verdicts


def merge(content: Path | Sequence[Layer], files: Sequence[Path]) -> int:
    """Add records of other machines to the one of the content; return how many examples it tells of."""
    catalogue = load(content)
    lines = records.current(catalogue.own_examples(), records.read(catalogue.root))
    for file in files:
        records.combine(lines, records.read_lines(file))
    records.write(catalogue.root, lines)
    return sum(bool(line.runs) for line in lines.values())


def _chosen(
    catalogue: Catalogue, names: Sequence[str], third_party: bool | None
) -> Iterator[Example]:
    """Yield the examples of these entries, or of all; raise UsageError for a name that none has."""
    for name in names:
        if name not in catalogue.names:
            own = {entry.model.name for entry in catalogue.entries.values()}
            raise UsageError(unknown("entry", name, own))
    wanted = {catalogue.names[name].document.path for name in names}
    for name in names:
        if not catalogue.own_place(catalogue.names[name]):
            raise UsageError(f"'{name}' is of an earlier layer, which has records of its own")
    for example in catalogue.own_examples():
        is_wanted = not names or example.entry.document.path in wanted
        is_kind = third_party is None or bool(example.distributions) == third_party
        if is_wanted and is_kind and example.script.is_file():
            yield example
