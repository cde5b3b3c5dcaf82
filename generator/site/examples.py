"""Examples as a page shows them: code, output, picture, and where they were verified."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from textwrap import indent

from packaging.utils import canonicalize_name

from generator.catalogue.catalogue import Example
from generator.catalogue.text import plain
from generator.examples.record import Line
from generator.examples.services.kinds import KINDS
from generator.facts.contexts import join
from generator.pythons import SYSTEM_NAMES, Platform
from generator.runner.parts import Runner
from generator.site.markdown import fence

FOLD_FROM = 18
"""Lines of output from which on it is folded."""
IMPLEMENTATIONS = {"cpython": "CPython", "pypy": "PyPy", "pyodide": "Pyodide"}


@dataclass(frozen=True)
class ExampleView:
    """One example, ready for a template."""

    script: str
    """The reader's lines."""
    setup_title: str
    """What the set-up above them is, or nothing if there is none."""
    setup_script: str
    outputs: list[tuple[str, str]]
    """What it printed, by range of versions; one without a title if that is all."""
    code: str
    """The reader's lines as a block."""
    setup: str
    """The set-up as a block, or nothing."""
    output: str
    """What it printed: a block, or tabs where versions differ."""
    folded: int
    """Number of lines when the output is folded, else zero."""
    figure: str
    """File name of the picture, or nothing."""
    alt: str
    requires: tuple[str, ...]
    """Distributions to install beside the page's own."""
    limits: str
    """Where it runs, when that is not everywhere."""
    verified: str
    """Where it was verified, or that it was not."""
    is_verified: bool
    runs: str
    """The name of its script if it runs in the page, else nothing."""
    packages: str
    """The distributions that it needs in the page, normalised, with blanks between them."""


def example_view(
    example: Example, lines: Mapping[str, Line], runner: Runner | None = None
) -> ExampleView:
    """Return what a page shows of the example; `runner` is what runs examples in pages."""
    texts = [
        (since, path.read_text(encoding="utf-8"))
        for since, path in example.records
        if path.is_file()
    ]
    count = max((len(text.splitlines()) for _, text in texts), default=0)
    figure = example.run.figure
    line = lines.get(example.key)
    parts = example.parts
    outputs = _titled(texts)
    runs = runner is not None and runner.runs(example, line)
    return ExampleView(
        script=parts.code,
        setup_title=parts.title,
        setup_script=parts.setup,
        outputs=outputs,
        code=fence(parts.code, "python", "atlas-code"),
        setup=fence(parts.setup, "python", "atlas-code") if parts.title else "",
        output=_output(outputs),
        folded=count if count >= FOLD_FROM else 0,
        figure=figure.file if figure and example.figure and example.figure.is_file() else "",
        alt=figure.alt if figure else "",
        requires=example.run.packages,
        limits=limits(example),
        verified=verified(example, line),
        is_verified=bool(line and line.passed()),
        runs=example.run.example if runs else "",
        packages=" ".join(canonicalize_name(one) for one in example.distributions) if runs else "",
    )


def _titled(texts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the recorded texts with the versions each is for, where they differ."""
    if len(texts) < 2:
        return [("", text) for _, text in texts if text.strip()]
    starts = [since for since, _ in texts]
    titles = [f"Before Python {starts[1]}"]
    for since, until in pairwise([*starts[1:], ""]):
        titles.append(f"Python {since}, before {until}" if until else f"Python {since} and newer")
    return [(title, text) for title, (_, text) in zip(titles, texts, strict=True)]


def _output(outputs: list[tuple[str, str]]) -> str:
    """Return the recorded output as Markdown: a tab for each range of versions if there are several."""
    blocks = [
        fence(text, "text", "no-copy", "atlas-output") if text.strip() else ""
        for _, text in outputs
    ]
    if len(blocks) < 2:
        return "".join(blocks)
    return "\n".join(
        f'=== "{title}"\n\n{indent(block, "    ")}\n'
        for (title, _), block in zip(outputs, blocks, strict=True)
    )


def limits(example: Example) -> str:
    """Return a phrase such as "Python 3.12 or newer, Linux and macOS only, run with a Redis server"."""
    pieces = []
    for bound in (example.run.python or "").replace(" ", "").split(","):
        if bound.startswith(">="):
            pieces.append(f"Python {bound[2:]} or newer")
        elif bound:
            pieces.append(f"Python before {bound[1:]}")
    if example.run.platforms and len(example.run.platforms) < len(Platform):
        names = [SYSTEM_NAMES[platform] for platform in example.run.platforms]
        pieces.append(f"{join(names)} only")
    served = [KINDS[need].name for need in example.run.needs if need in KINDS]
    if served:
        pieces.append(f"run with {join(served)}")
    phrase = ", ".join(pieces)
    return phrase[:1].upper() + phrase[1:]


def verified(example: Example, line: Line | None) -> str:
    """Return where the recorded output was verified, from the record alone."""
    if example.unexecuted:
        return f"Not executed: {plain(example.unexecuted).removesuffix('.')}"  # a phrase, as the others are
    passed = line.passed() if line else []
    if not passed:
        return "Recorded by running it; not verified elsewhere yet"
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key in passed:
        implementation, version, platform = key.split("-", 2)
        groups[implementation, platform].append(version)
    pieces = [
        f"{IMPLEMENTATIONS.get(implementation, implementation)} "
        f"{join(sorted(versions, key=version_order))} on {SYSTEM_NAMES.get(platform, platform)}"
        for (implementation, platform), versions in sorted(groups.items())
    ]
    text = "Output verified on " + "; ".join(pieces)
    packages = line.packages if line else {}
    if packages:
        text += " with " + join(
            [f"{name} {join(found.split(', '))}" for name, found in sorted(packages.items())]
        )
    return text


def version_order(version: str) -> tuple[int, ...]:
    """Return a key that puts 3.9 before 3.10."""
    return tuple(int(part) for part in re.findall(r"\d+", version))
