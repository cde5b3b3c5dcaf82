"""View models: what the templates of entries, categories and indexes are given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue, Located, aliases
from generator.catalogue.kinds import folder_of
from generator.catalogue.model import Concept, Described, Entry, LiveList, Reference
from generator.docstrings.html import as_html, without_summary
from generator.examples.record import Line
from generator.facts.model import Facts
from generator.runner.parts import Runner
from generator.settings import Settings
from generator.site.api import api_view
from generator.site.examples import ExampleView, example_view
from generator.site.history import HistoryLine, module_history
from generator.site.live import live_list
from generator.site.markdown import inline, sentence_start
from generator.site.mentions import Mentions, own_mentions
from generator.site.package_history import PackageHistory, package_history
from generator.site.packages import PackageView, package_view
from generator.site.pitfalls import PitfallView, danger_view, pitfall_views
from generator.site.rows import ApiView
from generator.uses.gather import NO_USES, Uses


@dataclass(frozen=True)
class World:
    """Everything pages are made from."""

    catalogue: Catalogue
    facts: Facts
    record: Mapping[str, Line]
    settings: Settings
    uses: Uses = NO_USES
    """Where names are used."""
    runner: Runner | None = None
    """What runs examples in the pages."""


@dataclass(frozen=True)
class Item:
    """A link to an entry in a list or table."""

    name: str
    title: str
    address: str
    """Below the site's root, whole if it is of another site, or nothing."""
    summary: str
    kind: str
    is_code: bool
    """Whether the title is a name in code, and set as such."""

    @property
    def unseen(self) -> str:
        """What is read out after a title that says nothing as the words of a link: `this`, a module."""
        return " module" if self.title == "this" else ""


def item(world: World, entry: Located[Entry]) -> Item:
    """Return the entry as a list shows it."""
    model = entry.model
    label = world.facts.source(model).label(model)
    return Item(
        model.name,
        model.heading,
        entry_address(entry),
        model.summary,
        label.replace("in Python ", "in "),  # a column of a list has little room
        folder_of(model).is_code,
    )


def named(world: World, name: str) -> Item:
    """Return an entry by its name; one that is not included leads to the public site, or nowhere."""
    if name in world.catalogue.names:
        return item(world, world.catalogue.names[name])
    one = world.catalogue.outside[name]
    site = _public(world)
    address = f"{site}{one.address}" if site else ""
    return Item(name, one.heading, address, one.summary, "", one.folder.is_code)


@dataclass(frozen=True)
class Opening:
    """The text that a page opens with, as Markdown in which names lead to their pages."""

    summary: str
    notes: list[str]
    """What readers of this site should know first."""
    purpose: str
    use_when: list[str]
    prefer: list[tuple[str, Item, str]]
    """When to prefer something else, what, and why."""


@dataclass(frozen=True)
class EntryView:
    """A module's or a built-in's page."""

    entry: Reference
    opening: Opening
    notes: tuple[str, ...]
    """What readers of this site should know first."""
    facts: list[str]
    """The line of facts below the summary."""
    removed: str
    """First version without it, for a removed module."""
    replacements: list[tuple[str, str]]
    """Name and address (or nothing) of what replaces a removed module."""
    import_line: str
    install_line: str
    tasks: list[tuple[Any, ExampleView]]
    danger: PitfallView | None
    pitfalls: list[PitfallView]
    prefer: list[tuple[Any, Item]]
    related: list[Item]
    categories: list[tuple[str, str]]
    official: str
    official_title: str
    aliases: list[str]
    measured: str
    """Where the facts come from."""
    api: ApiView | None
    package: PackageView | None
    """What was measured of the package it is."""
    package_name: str
    releases: PackageHistory | None
    """What the newest releases of the package changed, in figures."""
    history: list[HistoryLine]
    """What the versions changed in this module, newest first."""
    is_described: bool = False
    """Whether nobody has written an entry for it."""
    docstring: str = ""
    """Of a module that nobody has written an entry for: its docstring, as HTML."""
    docstring_text: str = ""
    """The same as it stands there."""
    inside: list[Item] = field(default_factory=list)
    """The modules directly below a package of one's own."""
    source: tuple[str, str] = ("", "")
    """The file of a module of one's own, and where it is looked at."""

    @property
    def folds_purpose(self) -> bool:
        """Return whether a phone shows what it is for only when asked: what is dangerous about it comes first."""
        return self.danger is not None

    @property
    def folds_reasons(self) -> bool:
        """Return whether a phone does so with the reasons to use it: how to install a package takes their room."""
        return self.folds_purpose or self.package is not None

    @property
    def reasons(self) -> str:
        """Return what stands for the folded reasons."""
        count = len(self.opening.use_when)
        return f"{count} reason{'s' if count != 1 else ''}"


def entry_view(world: World, entry: Located[Reference]) -> EntryView:
    """Return what the page of a module or built-in shows."""
    model = entry.model
    names = world.catalogue.names
    source = world.facts.source(model)
    api, official = source.api(model), source.official(model)
    return EntryView(
        entry=model,
        opening=_opening(world, entry, own_mentions(world.catalogue, entry, api, _public(world))),
        notes=entry.notes,
        facts=source.facts(model),
        removed=(api.removed or "") if api and model.is_removed else "",
        replacements=[
            (name, entry_address(names[name]) if name in names else "")
            for name in model.replacements
        ],
        import_line="" if model.is_removed else model.import_statement,
        install_line=world.settings.install_line(model.install_name)
        or world.settings.own_install_line(world.facts.own.install_name(model)),
        tasks=[
            (task, example_view(entry.by_script[task.example], world.record, world.runner))
            for task in model.tasks
        ],
        danger=danger_view(entry, world.record, world.runner),
        pitfalls=pitfall_views(entry, world.record, world.runner),
        prefer=[(prefer, named(world, prefer.use)) for prefer in model.prefer_instead],
        related=[named(world, name) for name in model.related],
        categories=[
            (world.catalogue.categories[slug].model.title, category_address(slug))
            for slug in model.categories
        ],
        official=official,
        official_title=urlsplit(official).netloc,
        aliases=[name for name in aliases(model) if name != model.install_name],
        measured=" ".join(filter(None, [source.measured(model), api.measured if api else ""])),
        api=api_view(api, world.uses) if api else None,
        history=module_history(api.module)
        if api and api.differs_by_python and not api.head
        else [],
        **_of_own(world, model),
        package=package_view(world.facts, model),
        package_name=model.install_name,
        releases=package_history(world.facts, model),
    )


def _public(world: World) -> str:
    return world.settings.extra.atlas.public_site


def _of_own(world: World, model: Reference) -> dict[str, Any]:
    """Return what the page of a module of one's own shows besides."""
    own = world.facts.own
    if not own.has(model):
        return {}
    is_described = isinstance(model, Described)
    said = without_summary(own.docstring(model), model.summary) if is_described else ""
    names = world.catalogue.names
    inside = [names[name] for name in own.inside(model.name) if name in names]
    return {
        "is_described": is_described,
        # A backtick at the beginning of a line would begin a fence: the page is Markdown.
        "docstring": as_html(said).replace("`", "&#96;"),
        "docstring_text": said,
        "inside": [item(world, one) for one in inside],
        "source": own.place(model),
    }


def _opening(world: World, entry: Located[Reference], texts: Mentions) -> Opening:
    model = entry.model
    summary = texts.inline(model.summary)
    notes = [texts.inline(note) for note in entry.notes]
    purpose = texts.blocks(model.purpose)
    for prefer in model.prefer_instead:
        texts.leave_out(prefer.use)
    use_when = [texts.inline(situation) for situation in model.use_when]
    rows = [
        (
            texts.inline(sentence_start(prefer.when)),
            named(world, prefer.use),
            texts.inline(prefer.because),
        )
        for prefer in model.prefer_instead
    ]
    return Opening(summary, notes, purpose, use_when, rows)


@dataclass(frozen=True)
class ConceptView:
    """A concept's page."""

    entry: Concept
    notes: list[str]
    """What readers of this site should know first."""
    sections: list[tuple[Any, ExampleView | None, str, str]]
    """Section, its example, its drawing as SVG, its live list as Markdown."""
    related: list[Item]
    categories: list[tuple[str, str]]
    measured: str


def concept_view(world: World, entry: Located[Concept]) -> ConceptView:
    """Return what a concept's page shows."""
    sections = []
    for i, section in enumerate(entry.model.sections):
        script = section.run.example if section.run else None
        example = entry.by_script[script] if script else None
        shown = example_view(example, world.record, world.runner) if example else None
        folder = entry.folder_at(("sections", i))
        drawing = (folder / section.diagram).read_text("utf-8") if section.diagram else ""
        live = live_list(section.live, world.catalogue, world.facts) if section.live else ""
        sections.append((section, shown, " ".join(drawing.split()), live))
    return ConceptView(
        entry=entry.model,
        notes=[inline(note) for note in entry.notes],
        sections=sections,
        related=[named(world, name) for name in entry.model.related],
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
    return [
        TaskLink(task.title, entry_address(entry), task.anchor, entry.model.name, task.asks)
        for task in entry.model.own_tasks
    ]
