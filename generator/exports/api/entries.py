"""From what was authored and measured of an entry to its document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.catalogue import model
from generator.catalogue.catalogue import Catalogue, Located
from generator.examples.record import Line as Record
from generator.exports.api.documents import Builtin, Concept, Measured, Module, Preference, Section
from generator.exports.api.examples import example, task
from generator.exports.api.parts import Replacement, head, to_entry
from generator.exports.api.symbols import Namer, Symbol, availability
from generator.facts.contexts import text
from generator.facts.model import Facts
from generator.facts.official.links import builtin_link, module_link
from generator.facts.typeshed.lifetimes import lifetime


def module(
    catalogue: Catalogue, facts: Facts, record: Mapping[str, Record], entry: Located[model.Module]
) -> Module:
    """Return the document of a module."""
    authored = entry.model
    stub = facts.stubs.get(authored.name)
    return Module(
        **_reference(catalogue, record, entry),
        official=module_link(authored.name, stub) if stub else authored.homepage,
        is_standard=authored.distribution is None,
        distribution=authored.distribution,
        import_statement=import_statement(authored),
        replaced_by=replacements(catalogue, authored),
        unexecuted=authored.unexecuted,
        measured=_measured(facts, authored.name) if stub else None,
    )


def builtin(
    catalogue: Catalogue, facts: Facts, record: Mapping[str, Record], entry: Located[model.Builtin]
) -> Builtin:
    """Return the document of a built-in."""
    name = entry.model.name
    kind = facts.builtin_kind(name)
    return Builtin(
        **_reference(catalogue, record, entry),
        official=builtin_link(name, kind) if kind else None,
        measured=_symbol(facts, name),
    )


def concept(
    catalogue: Catalogue, record: Mapping[str, Record], entry: Located[model.Concept]
) -> Concept:
    """Return the document of a concept."""
    sections = [
        Section(
            title=section.title,
            anchor=f"#{section.anchor}",
            text=section.text,
            asks=section.asks,
            example=example(entry.by_script[section.run.example], record) if section.run else None,
        )
        for section in entry.model.sections
    ]
    return Concept(**_entry(catalogue, entry), sections=tuple(sections))


def import_statement(authored: model.Module) -> str:
    """Return the statement by which a module is customarily imported."""
    return authored.customary_import or f"import {authored.name}"


def replacements(catalogue: Catalogue, authored: model.Module) -> tuple[Replacement, ...]:
    """Return what replaces a removed module; what is no entry is a distribution to install."""
    found = []
    for name in authored.replaced_by:
        entry = catalogue.names.get(name)
        place = to_entry(entry) if entry else None
        found.append(
            Replacement(
                name=name,
                address=place.address if place else None,
                document=place.document if place else None,
            )
        )
    return tuple(found)


def removed_in(name: str) -> str | None:
    """Return the first version without a module of the standard library, if it is gone."""
    span = lifetime(name)
    return text((span[1][0], span[1][1] + 1)) if span and span[1] else None


def _entry(catalogue: Catalogue, entry: Located[model.Entry]) -> dict[str, Any]:
    related = tuple(to_entry(catalogue.names[name]) for name in entry.model.related)
    return {**head(entry), "related": related}


def _reference(
    catalogue: Catalogue, record: Mapping[str, Record], entry: Located[Any]
) -> dict[str, Any]:
    authored: model.Reference = entry.model
    return {
        **_entry(catalogue, entry),
        "tier": authored.tier,
        "purpose": authored.purpose,
        "danger": authored.danger.text if authored.danger else None,
        "use_when": authored.use_when,
        "prefer_instead": tuple(
            Preference(when=one.when, use=to_entry(catalogue.names[one.use]), because=one.because)
            for one in authored.prefer_instead
        ),
        "tasks": tuple(task(entry.by_script[one.example], one, record) for one in authored.tasks),
        "pitfalls": tuple(one.text for one in authored.pitfalls),
    }


def _measured(facts: Facts, name: str) -> Measured | None:
    api = facts.apis.get(name)
    if api is None:
        return None
    namer = Namer(api, f"{name}.")
    return Measured(
        **availability(api.where),
        since=facts.stubs[name].since,
        removed=facts.stubs[name].removed,
        symbols=tuple(map(namer.symbol, api.symbols)),
    )


def _symbol(facts: Facts, name: str) -> Symbol | None:
    api, found = facts.apis.get("builtins"), facts.builtin(name)
    return Namer(api, "").symbol(found) if api and found else None
