"""The history of a module on its own page: what each version changed in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.catalogue.addresses import changes_address
from generator.facts.api import ModuleApi
from generator.facts.changes import Change, Happened, module_changes
from generator.facts.contexts import join
from generator.pythons import SYSTEM_NAMES, VERSIONS, text


@dataclass(frozen=True)
class Name:
    """One changed name, and its place on the page."""

    text: str
    anchor: str
    note: str
    """On which systems, or what typeshed says of the deprecation."""


@dataclass(frozen=True)
class HistoryLine:
    """What one version changed in a module."""

    version: str
    address: str
    appeared: list[Name]
    deprecated: list[Name]
    left: list[Name]
    is_new: bool
    is_gone: bool


def module_history(api: ModuleApi) -> list[HistoryLine]:
    """Return what the versions changed in a module, newest first."""
    lines = []
    for version in reversed(VERSIONS):
        found = module_changes(api, version)
        if found:
            lines.append(
                HistoryLine(
                    text(version),
                    changes_address(text(version)),
                    _own(api.name, found.of(Happened.NEW)),
                    _own(api.name, found.of(Happened.DEPRECATED)),
                    _own(api.name, found.of(Happened.REMOVED)),
                    found.is_new,
                    found.is_gone,
                )
            )
    return lines


def _own(module: str, some: Sequence[Change]) -> list[Name]:
    """Return names as the module's own page links to them."""
    return [
        Name(change.symbol.name, f"{module}.{change.symbol.name}", _note(change)) for change in some
    ]


def _note(change: Change) -> str:
    if change.systems:
        return f"on {join([SYSTEM_NAMES[platform] for platform in change.systems])}"
    return change.message if change.happened is Happened.DEPRECATED else ""
