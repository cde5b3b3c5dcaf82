"""Examples and warnings as the JSON API gives them: code, output by version, and where it was verified."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from generator.catalogue import catalogue, model
from generator.catalogue.addresses import entry_address
from generator.catalogue.catalogue import Located
from generator.catalogue.model import FigureFile, Need, ScriptFile, VersionRange
from generator.examples.record import Line
from generator.exports.json_api.parts import Anchor, Filled, Part, Python
from generator.pythons import Platform

Interpreter = Annotated[str, Field(pattern=r"^[a-z]+-\d+\.\d+-[a-z0-9]+$")]


class Output(Part):
    """What an example prints."""

    since: Python | None
    """The version from which on it prints this; null for the oldest."""
    text: str
    """The output as recorded."""


class Picture(Part):
    """A picture that an example writes."""

    file: FigureFile
    """Name of the file it writes."""
    address: Annotated[str, Field(pattern=r"^[a-z]+/[^/]+/[^/]+\.(svg|png)$")]
    """The picture, below the site's root."""
    alt: Filled
    """What it shows, in words."""


class SetupPart(Part):
    """What only makes an example runnable."""

    title: Filled
    """What it is, such as "a stand-in server"."""
    code: str
    """Its lines, which come before those of the example."""


class ExamplePart(Part):
    """A script that has been run, and what it printed."""

    example: ScriptFile
    """Name of the script."""
    code: str
    """The lines that are the reader's: the whole script unless there is a set-up."""
    setup: SetupPart | None = None
    """What stands above these lines so that they can be run."""
    source: str = ""
    """The whole script as it was run; left out where `code` is all of it."""
    output: tuple[Output, ...]
    """What it prints: several where that changed with a version; none where it was not run."""
    figure: Picture | None
    """The picture it writes, if any."""
    python: VersionRange | None
    """Pythons that can run it; null for all."""
    platforms: tuple[Platform, ...]
    """Systems that can run it."""
    needs: tuple[Need, ...]
    """Abilities it uses that some interpreters lack."""
    packages: tuple[Filled, ...]
    """Distributions it needs, the page's own among them."""
    verified: tuple[Interpreter, ...]
    """Interpreters under which it printed this: implementation, version and system."""
    verified_with: dict[str, str]
    """Versions of the distributions it was verified with."""


class TaskPart(ExamplePart):
    """Something a reader wants done, with the example that does it."""

    title: Filled
    """The task as its asker would say it."""
    anchor: Anchor
    """Its place on the page."""
    asks: tuple[Filled, ...]
    """Other ways of asking."""
    note: Filled
    """What to notice."""


class PitfallKind(StrEnum):
    """What a pitfall endangers."""

    DANGER = "danger"
    PITFALL = "pitfall"


class PitfallPart(Part):
    """What goes wrong, and an example that shows it."""

    kind: PitfallKind
    """Whether security is at stake."""
    text: Filled
    """What happens, and what to do instead."""
    anchor: Anchor | None
    """Its place on the page; null where nothing shows it."""
    example: ExamplePart | None
    """The demonstration; null where there is none."""
    unshown: Filled | None
    """Why it cannot be run, if so."""


def warnings(entry: Located[Any], record: Mapping[str, Line]) -> tuple[PitfallPart, ...]:
    """Return the danger, if there is one, and the pitfalls of an entry."""
    return tuple(
        PitfallPart(
            kind=PitfallKind.DANGER if path == ("danger",) else PitfallKind.PITFALL,
            text=one.text,
            anchor=f"#{one.run.anchor}" if one.run else None,
            example=example(entry.by_script[one.run.example], record) if one.run else None,
            unshown=one.unshown,
        )
        for path, one in catalogue.pitfalls(entry.model)
    )


def task(of: catalogue.Example, authored: model.Task, record: Mapping[str, Line]) -> TaskPart:
    """Return a task with its example."""
    return TaskPart(
        **_values(of, record),
        title=authored.title,
        anchor=f"#{authored.anchor}",
        asks=authored.asks,
        note=authored.note,
    )


def example(of: catalogue.Example, record: Mapping[str, Line]) -> ExamplePart:
    """Return an example by itself."""
    return ExamplePart(**_values(of, record))


def _values(of: catalogue.Example, record: Mapping[str, Line]) -> dict[str, Any]:
    line = record.get(of.key)
    passed = line.passed() if line else []
    return {
        "example": of.run.example,
        "code": of.parts.code,
        **({"setup": _setup(of), "source": of.text} if of.parts.title else {}),
        "output": tuple(
            Output(since=since or None, text=path.read_text(encoding="utf-8"))
            for since, path in of.records
            if path.is_file()
        ),
        "figure": _figure(of),
        "python": of.run.python,
        "platforms": of.run.platforms or tuple(Platform),
        "needs": of.run.needs,
        "packages": of.distributions,
        "verified": tuple(passed),
        "verified_with": dict(line.packages) if line and passed else {},
    }


def _setup(of: catalogue.Example) -> SetupPart:
    return SetupPart(title=of.parts.title, code=of.parts.setup)


def _figure(of: catalogue.Example) -> Picture | None:
    figure = of.run.figure
    if figure is None or of.figure is None or not of.figure.is_file():
        return None
    address = f"{entry_address(of.entry)}{figure.file}"
    return Picture(file=figure.file, address=address, alt=figure.alt)
