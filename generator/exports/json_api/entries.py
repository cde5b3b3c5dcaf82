"""From what was authored and measured of an entry to its document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.catalogue import model
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.kinds import STANDARD, kind_of
from generator.examples.record import Line
from generator.exports.json_api.documents import (
    BuiltinDocument,
    ConceptDocument,
    Measured,
    ModuleDocument,
    Preference,
    SectionPart,
)
from generator.exports.json_api.examples import example, task, warnings
from generator.exports.json_api.packages import document
from generator.exports.json_api.parts import Replacement, head, to_entry
from generator.exports.json_api.symbols import Namer, availability
from generator.facts.model import Facts
from generator.facts.source import PageApi
from generator.facts.typeshed.lifetimes import lifetime
from generator.pythons import text
from generator.uses.gather import Uses


def module(
    catalogue: Catalogue,
    facts: Facts,
    record: Mapping[str, Line],
    entry: Located[model.Module],
    uses: Uses,
) -> ModuleDocument:
    """Return the document of a module."""
    authored = entry.model
    source = facts.source(authored)
    api = source.api(authored)
    known = facts.packages.of(authored)
    return ModuleDocument(
        **_reference(catalogue, record, entry),
        official=source.official(authored) or None,
        is_standard=kind_of(authored) is STANDARD,
        distribution=authored.distribution,
        import_statement=authored.import_statement,
        replaced_by=replacements(catalogue, authored),
        is_described=isinstance(authored, model.Described),
        unexecuted=authored.unexecuted,
        measured=_measured(api, uses) if api and not known else None,
        package=facts.package(authored),
        package_names=document(known.names.distribution) if known else None,
    )


def builtin(
    catalogue: Catalogue,
    facts: Facts,
    record: Mapping[str, Line],
    entry: Located[model.Builtin],
    uses: Uses,
) -> BuiltinDocument:
    """Return the document of a built-in."""
    source = facts.source(entry.model)
    api = source.api(entry.model)
    return BuiltinDocument(
        **_reference(catalogue, record, entry),
        official=source.official(entry.model) or None,
        measured=Namer(api, uses).symbol(api.head) if api and api.head else None,
        docstrings_from=_interpreter(api) if api else "",
    )


def concept(
    catalogue: Catalogue, record: Mapping[str, Line], entry: Located[model.Concept]
) -> ConceptDocument:
    """Return the document of a concept."""
    sections = [
        SectionPart(
            title=section.title,
            anchor=f"#{section.anchor}",
            text=section.text,
            asks=section.asks,
            example=example(entry.by_script[section.run.example], record) if section.run else None,
        )
        for section in entry.model.sections
    ]
    return ConceptDocument(**_entry(catalogue, entry), sections=tuple(sections))


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
    names = catalogue.names  # without those that are not included
    related = tuple(to_entry(names[name]) for name in entry.model.related if name in names)
    return {**head(entry), "related": related, "notes": entry.notes}


def _reference(
    catalogue: Catalogue, record: Mapping[str, Line], entry: Located[Any]
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
            if one.use in catalogue.names
        ),
        "tasks": tuple(task(entry.by_script[one.example], one, record) for one in authored.tasks),
        "pitfalls": tuple(one.text for one in authored.pitfalls),
        "warnings": warnings(entry, record),
    }


def _measured(api: PageApi, uses: Uses) -> Measured:
    return Measured(
        **availability(api.module.where),
        since=api.since,
        removed=api.removed,
        symbols=tuple(map(Namer(api, uses).symbol, api.module.symbols)),
        docstrings_from=_interpreter(api),
    )


def _interpreter(api: PageApi) -> str:
    """Return whose docstrings a page has; nothing if it has none."""
    return api.interpreter if api.docstrings else ""
