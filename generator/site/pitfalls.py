"""Dangers and pitfalls as a page shows them: the sentence, and a demonstration that folds away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.catalogue.catalogue import Located
from generator.catalogue.model import Pitfall, Reference
from generator.examples.record import Line
from generator.runner.parts import Runner
from generator.site.examples import ExampleView, example_view


@dataclass(frozen=True)
class PitfallView:
    """One thing that goes wrong."""

    text: str
    anchor: str
    """The anchor of its demonstration, or nothing."""
    shown: ExampleView | None
    unshown: str
    """Why there is no demonstration, or nothing."""


def danger_view(
    entry: Located[Reference], record: Mapping[str, Line], runner: Runner | None = None
) -> PitfallView | None:
    """Return the danger of an entry, if there is one."""
    return _view(entry, entry.model.danger, record, runner) if entry.model.danger else None


def pitfall_views(
    entry: Located[Reference], record: Mapping[str, Line], runner: Runner | None = None
) -> list[PitfallView]:
    """Return the pitfalls of an entry in their order."""
    return [_view(entry, pitfall, record, runner) for pitfall in entry.model.pitfalls]


def _view(
    entry: Located[Reference], pitfall: Pitfall, record: Mapping[str, Line], runner: Runner | None
) -> PitfallView:
    run = pitfall.run
    return PitfallView(
        text=pitfall.text,
        anchor=run.anchor if run else "",
        shown=example_view(entry.by_script[run.example], record, runner) if run else None,
        unshown=pitfall.unshown or "",
    )
