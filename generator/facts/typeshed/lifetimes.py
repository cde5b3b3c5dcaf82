"""Since when and until when a standard-library module exists: typeshed's file VERSIONS."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import metadata

from typeshed_client.finder import find_typeshed

from generator.catalogue.library import ATTRIBUTES
from generator.facts.contexts import during

Lifetime = tuple[tuple[int, int], tuple[int, int] | None]


def typeshed_version() -> str:
    """Return the version of typeshed-client, which carries the stubs."""
    return metadata.version("typeshed-client")


def lifetime(name: str) -> Lifetime | None:
    """Return first and last version of a module; a submodule lives as long as its parent."""
    spans = lifetimes()
    name = ATTRIBUTES.get(name, name)
    while name and name not in spans:
        name = name.rpartition(".")[0]
    return spans.get(name)


def life_mask(name: str) -> int:
    """Return the contexts in which a module exists by its versions alone."""
    span = lifetime(name)
    return during(*span) if span else 0


@cache
def lifetimes() -> Mapping[str, Lifetime]:
    """Return first and last Python version of every module that typeshed lists."""
    spans = {}
    text = (find_typeshed() / "VERSIONS").read_text(encoding="utf-8")
    for line in text.splitlines():
        line = line.partition("#")[0].strip()
        if line:
            name, _, span = line.partition(":")
            first, _, last = span.strip().partition("-")
            spans[name] = (_number(first), _number(last) if last else None)
    return spans


def _number(text: str) -> tuple[int, int]:
    major, _, minor = text.strip().partition(".")
    return int(major), int(minor)
