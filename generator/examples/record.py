"""The verification record: which example was verified under which interpreters.

One JSON object a line, sorted by example, so that a diff shows what changed. A line
counts only while the hashes of code and output in it are those of the files.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints, TypeAdapter, ValidationError

from generator.catalogue.catalogue import Example
from generator.catalogue.files import measured_lines
from generator.examples.verdict import Verdict
from generator.problems import UsageError
from generator.system.write import write_atomically

FILE = "verified.jsonl"
STATUSES = ("not applicable", "passed", "differed")
"""From the one that says least to the one that weighs most."""


Key = Annotated[str, StringConstraints(pattern=r"^[a-z]+-\d+\.\d+-[a-z0-9]+$")]
"""An interpreter: implementation, version and system."""
Status = Annotated[str, StringConstraints(pattern=f"^({'|'.join(STATUSES)})$")]


@dataclass
class Line:
    """What is known of one example."""

    example: str
    source: str
    output: str
    runs: dict[Key, Status] = field(default_factory=dict)
    packages: dict[str, str] = field(default_factory=dict)
    """Versions of the distributions it ran with, separated by commas where interpreters had different ones."""

    def passed(self) -> list[str]:
        """Return the keys of the interpreters under which it passed."""
        return sorted(key for key, status in self.runs.items() if status == "passed")


_LINE = TypeAdapter(Line)


def digest(path: Path | None) -> str:
    """Return the first half of the SHA-256 of a file, or nothing for no file."""
    return _digest(path.read_bytes()) if path is not None and path.is_file() else ""


def _digest(data: bytes | None) -> str:
    return "" if data is None else hashlib.sha256(data).hexdigest()[:32]


def fresh(example: Example) -> Line:
    """Return an empty line with the hashes of the files as they are."""
    outputs = [digest(path) for _, path in example.records]
    return Line(example.key, _digest(example.code), "".join([*outputs, digest(example.figure)]))


def read(root: Path) -> dict[str, Line]:
    """Return the recorded lines by example; empty if nothing was recorded."""
    file = root / FILE
    return {line.example: line for line in read_lines(file)} if file.is_file() else {}


def read_all(contents: Iterable[Path]) -> dict[str, Line]:
    """Return the recorded lines of several layers by example."""
    return {key: line for content in contents for key, line in read(content).items()}


def read_lines(file: Path) -> list[Line]:
    """Return the lines of a record; raise UsageError if it is none."""
    if not file.is_file():
        raise UsageError(f"{file} is not a verification record: there is no such file")
    lines = []
    for number, text in enumerate(measured_lines(file), 1):
        if text:
            try:
                lines.append(_LINE.validate_json(text))
            except ValidationError as error:
                first = error.errors(include_url=False)[0]
                reason = " ".join([".".join(map(str, first["loc"])), first["msg"]]).strip()
                raise UsageError(
                    f"{file}:{number}: not a line of a verification record: {reason}"
                ) from None
    return lines


def current(examples: Iterable[Example], lines: dict[str, Line]) -> dict[str, Line]:
    """Return a line per example; one whose files changed since has no runs."""
    result: dict[str, Line] = {}
    for example in examples:
        line, known = fresh(example), lines.get(example.key)
        if known and (known.source, known.output) == (line.source, line.output):
            line = known
        result[example.key] = line
    return result


def still_there(root: Path, examples: Iterable[Example]) -> dict[str, Line]:
    """Return a line per example, and those of scripts whose entry cannot be read as it stands.

    So that a mistake in one entry costs it nothing while another one is recorded; what is gone is for `prune` to drop.
    """
    known = read(root)
    now = current(examples, known)
    return {key: line for key, line in known.items() if key in now or (root / key).is_file()} | now


def prune(root: Path, examples: Iterable[Example]) -> int:
    """Drop what was recorded of examples that are gone or changed; return how many lines that were."""
    known = read(root)
    kept = current(examples, known)
    dropped = sum(1 for key, line in known.items() if line.runs and line is not kept.get(key))
    if dropped:
        write(root, kept)
    return dropped


def combine(lines: dict[str, Line], others: Iterable[Line]) -> None:
    """Add what other machines recorded of the same files, in whatever order they come.

    Where two disagree on one interpreter, the worse result stays.
    """
    for other in others:
        line = lines.get(other.example)
        if line is None or (line.source, line.output) != (other.source, other.output):
            continue
        for key, status in other.runs.items():
            line.runs[key] = max(status, line.runs.get(key, status), key=STATUSES.index)
        for name, version in other.packages.items():
            line.packages[name] = _all_versions(line.packages.get(name, version), version)


def merge(lines: dict[str, Line], verdicts: Iterable[Verdict]) -> None:
    """Add the verdicts to the lines of their examples."""
    for verdict in verdicts:
        line = lines[verdict.example.key]
        line.runs[verdict.interpreter.key] = verdict.status
        if verdict.status == "passed":
            for name in verdict.example.distributions:
                version = verdict.interpreter.package(name)
                if version:
                    line.packages[name] = _all_versions(line.packages.get(name, version), version)


def _all_versions(*texts: str) -> str:
    found = {version for text in texts for version in text.split(", ")}
    return ", ".join(
        sorted(found, key=lambda one: ([int(n) for n in re.findall(r"\d+", one)], one))
    )


def write(root: Path, lines: dict[str, Line]) -> None:
    """Write the lines that say something, sorted."""
    texts = []
    for key in sorted(lines):
        line = lines[key]
        if line.runs:
            data: dict[str, object] = {"example": line.example}
            data |= {"source": line.source, "output": line.output}
            data["runs"] = dict(sorted(line.runs.items()))
            if line.packages:
                data["packages"] = dict(sorted(line.packages.items()))
            texts.append(json.dumps(data, ensure_ascii=False))
    write_atomically(root / FILE, ("\n".join(texts) + "\n").encode())
