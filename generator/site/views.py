"""View models: what the templates of entries, categories and indexes are given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue, Located, aliases
from generator.catalogue.model import Builtin, Concept, Entry, LiveList, Module, Reference, Tier
from generator.catalogue.ranges import VERSIONS
from generator.examples.record import Line
from generator.facts.contexts import text, versions
from generator.facts.model import Facts
from generator.facts.official.links import builtin_link, module_link
from generator.site.api import ApiView, builtin_view, module_view
from generator.site.changes import HistoryLine, module_history
from generator.site.live import live_list
from generator.site.shown import SYSTEM_NAMES, Shown, join, show


@dataclass(frozen=True)
class World:
    """Everything pages are made from."""

    catalogue: Catalogue
    facts: Facts
    record: Mapping[str, Line]


@dataclass(frozen=True)
class Item:
    """A link to an entry in a list or table."""

    name: str
    title: str
    address: str
    summary: str
    kind: str
    is_code: bool
    """Whether the title is a name in code, and set as such."""


def item(world: World, entry: Located[Entry]) -> Item:
    """Return the entry as a list shows it."""
    model = entry.model
    title = model.title if isinstance(model, Concept) else model.name
    return Item(
        model.name,
        title,
        entry_address(entry),
        model.summary,
        kind(world, entry),
        not isinstance(model, Concept),
    )


def kind(world: World, entry: Located[Entry]) -> str:
    """Return what the entry is, in a word or two."""
    model = entry.model
    if isinstance(model, Concept):
        return "concept"
    if isinstance(model, Builtin):
        builtin = world.facts.builtin_kind(model.name)
        return builtin.value if builtin else "built-in"
    module = cast("Module", model)
    if module.distribution:
        return "third-party package"
    if module.tier is Tier.REMOVED:
        stub = world.facts.stubs.get(module.name)
        return f"removed in {stub.removed}" if stub and stub.removed else "removed"
    return "standard library"


@dataclass(frozen=True)
class EntryView:
    """A module's or a built-in's page."""

    entry: Reference
    facts: list[str]
    """The line of facts below the summary."""
    removed: str
    """First version without it, for a removed module."""
    replacements: list[tuple[str, str]]
    """Name and address (or nothing) of what replaces a removed module."""
    import_line: str
    install_line: str
    tasks: list[tuple[Any, Shown]]
    prefer: list[tuple[Any, Item]]
    related: list[Item]
    categories: list[tuple[str, str]]
    official: str
    official_title: str
    aliases: list[str]
    measured: str
    """Where the facts come from."""
    api: ApiView | None
    history: list[HistoryLine]
    """What the versions changed in this module, newest first."""


def entry_view(world: World, entry: Located[Reference]) -> EntryView:
    """Return what the page of a module or built-in shows."""
    model = entry.model
    names = world.catalogue.names
    official, official_title = official_link(world, model)
    stub = world.facts.stubs.get(model.name)
    return EntryView(
        entry=model,
        facts=fact_line(world, entry),
        removed=(stub.removed or "") if stub and model.tier is Tier.REMOVED else "",
        replacements=[
            (name, entry_address(names[name]) if name in names else "")
            for name in getattr(model, "replaced_by", ())
        ],
        import_line=import_line(model),
        install_line=install_line(model),
        tasks=[(task, show(entry.by_script[task.example], world.record)) for task in model.tasks],
        prefer=[(prefer, item(world, names[prefer.use])) for prefer in model.prefer_instead],
        related=[item(world, names[name]) for name in model.related],
        categories=[
            (world.catalogue.categories[slug].model.title, category_address(slug))
            for slug in model.categories
        ],
        official=official,
        official_title=official_title,
        aliases=[name for name in aliases(model) if name != getattr(model, "distribution", None)],
        measured=measured(world, model),
        api=api_view(world, model),
        history=module_history(world.facts, model.name) if isinstance(model, Module) else [],
    )


def api_view(world: World, model: Reference) -> ApiView | None:
    """Return the names of a module or of a built-in, where typeshed knows them."""
    if isinstance(model, Builtin):
        return builtin_view(world.facts, model.name)
    return module_view(world.facts, model.name) if world.facts.is_standard(model.name) else None


def import_line(model: Reference) -> str:
    """Return the statement that makes a module usable; nothing for a built-in."""
    if not isinstance(model, Module) or model.tier is Tier.REMOVED:
        return ""
    return model.customary_import or f"import {model.name}"


def install_line(model: Reference) -> str:
    """Return the command that installs a third-party package, or nothing."""
    distribution = getattr(model, "distribution", None)
    return f"python -m pip install {distribution}" if distribution else ""


def fact_line(world: World, entry: Located[Reference]) -> list[str]:
    """Return the measured facts that matter before anything else."""
    model, facts = entry.model, world.facts
    if isinstance(model, Builtin):
        symbol = facts.builtin(model.name)
        first = versions(symbol.where)[0] if symbol else VERSIONS[0]
        when = f"since Python {text(first)}" if first > VERSIONS[0] else "always available"
        return [kind(world, entry).capitalize(), f"{when}, no import needed"]
    distribution = getattr(model, "distribution", None)
    if distribution:
        return ["Third-party package", f"distribution `{distribution}`"]
    line = ["Standard library"]
    stub = facts.stubs.get(model.name)
    measured_kind = facts.runtime.kinds.get(model.name)
    if measured_kind and model.tier is not Tier.REMOVED:
        line.append(measured_kind.value)
    if model.tier is not Tier.REMOVED:
        line += import_cost(facts, model.name)
    if stub and stub.since:
        line.append(f"since Python {stub.since}")
    if stub and stub.removed:
        line.append(f"removed in Python {stub.removed}")
    if stub and stub.limited_to:
        line.append(f"{join([SYSTEM_NAMES[name] for name in stub.limited_to])} only")
    return line


def import_cost(facts: Facts, name: str) -> list[str]:
    """Return how many other modules importing one loads, if that was measured."""
    count = facts.imports.pulled_in.get(name)
    if count is None:
        return []
    if count < 0:
        return ["loaded when Python starts"]
    others = {0: "no other module", 1: "1 other module"}.get(count, f"{count} other modules")
    return [f"importing it loads {others}"]


def measured(world: World, model: Reference) -> str:
    """Return where the facts on the page come from."""
    runtime = world.facts.runtime.interpreter
    if isinstance(model, Builtin):
        is_measured = model.name in world.facts.runtime.builtins
        return f"Kind measured on {runtime}." if is_measured else "Kind and versions from typeshed."
    if getattr(model, "distribution", None):
        return ""
    reason = world.facts.imports.not_measured.get(model.name)
    kind_line = (
        f"Importing it was not measured on {runtime}: {reason}"
        if reason
        else f"Kind and import measured on {runtime}"
    )
    return (
        f"{kind_line}; versions and platforms from typeshed "
        f"(typeshed-client {world.facts.typeshed})."
    )


def official_link(world: World, model: Reference) -> tuple[str, str]:
    """Return address and title of the official documentation."""
    if isinstance(model, Builtin):
        builtin = world.facts.builtin_kind(model.name)
        return (builtin_link(model.name, builtin) if builtin else "", "docs.python.org")
    homepage = getattr(model, "homepage", None)
    if homepage:
        return homepage, homepage.split("/")[2]
    stub = world.facts.stubs.get(model.name)
    return (module_link(model.name, stub) if stub else "", "docs.python.org")


@dataclass(frozen=True)
class ConceptView:
    """A concept's page."""

    entry: Concept
    sections: list[tuple[Any, Shown | None, str, str]]
    """Section, its example, its drawing as SVG, its live list as Markdown."""
    related: list[Item]
    categories: list[tuple[str, str]]
    measured: str


def concept_view(world: World, entry: Located[Concept]) -> ConceptView:
    """Return what a concept's page shows."""
    sections = []
    for section in entry.model.sections:
        shown = show(entry.by_script[section.run.example], world.record) if section.run else None
        drawing = (entry.folder / section.diagram).read_text("utf-8") if section.diagram else ""
        live = live_list(section.live, world.catalogue, world.facts) if section.live else ""
        sections.append((section, shown, " ".join(drawing.split()), live))
    return ConceptView(
        entry=entry.model,
        sections=sections,
        related=[item(world, world.catalogue.names[name]) for name in entry.model.related],
        categories=[
            (world.catalogue.categories[slug].model.title, category_address(slug))
            for slug in entry.model.categories
        ],
        measured=f"Lists measured on {world.facts.runtime.interpreter}."
        if any(
            section.live and section.live is not LiveList.INSTALL_NAMES
            for section in entry.model.sections
        )
        else "",
    )


@dataclass(frozen=True)
class TaskLink:
    """A task in a list."""

    title: str
    address: str
    anchor: str
    owner: str
    asks: tuple[str, ...]


def task_links(entry: Located[Entry]) -> list[TaskLink]:
    """Return the tasks of an entry as links."""
    if not isinstance(entry.model, Reference):
        return []
    return [
        TaskLink(task.title, entry_address(entry), task.anchor, entry.model.name, task.asks)
        for task in entry.model.tasks
    ]
