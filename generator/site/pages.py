"""Which pages exist: one per entry and category, the indexes, and home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from generator.catalogue.addresses import (
    PACKAGE_TASKS,
    PACKAGES,
    TASKS,
    card_address,
    category_address,
    changes_address,
    entry_address,
    own_modules_address,
)
from generator.catalogue.catalogue import Located
from generator.catalogue.kinds import FOLDERS, MODULES, folder_of
from generator.catalogue.model import Concept, Entry, Reference
from generator.catalogue.text import plain
from generator.ledger.published import indexes
from generator.runner.parts import Runner
from generator.site.changes import changes_views
from generator.site.elsewhere import elsewhere_view
from generator.site.indexes import TasksView, index_view, task_index_views
from generator.site.menus import (
    category_menu,
    changes_menu,
    concept_menu,
    entry_menu,
    names_menu,
)
from generator.site.names import NamesPlace, names_places
from generator.site.overviews import category_view, home_view
from generator.site.own_modules import own_modules_view
from generator.site.package_index import packages_in_page, packages_view
from generator.site.releases import releases_views
from generator.site.views import ConceptView, EntryView, World, concept_view, entry_view

Crumbs = list[dict[str, str]]


@dataclass(frozen=True)
class Page:
    """One Markdown page: its address, the template, the view, and its front matter."""

    address: str
    template: str
    view: Any
    title: str
    description: str
    source: str = ""
    """The authored file behind it, for "improve this page"."""
    tab: str = ""
    """The address of the section it belongs to."""
    crumbs: Crumbs = field(default_factory=list)
    menu: list[dict[str, Any]] = field(default_factory=list)
    """Groups of links beside the page; bounded, whatever the size of the catalogue."""
    hue: int | None = None
    """The hue of its category."""
    kind: str = ""
    card: str = ""
    """The picture of its own that stands for it where its address is shared."""
    pythons: list[str] = field(default_factory=list)
    """The versions to choose from, where names on the page differ by version."""


def pages(world: World) -> Iterator[Page]:
    """Yield every page of the site."""
    yield from _home(world)
    for reference in world.catalogue.of(Reference):
        yield entry_page(world, reference)
    for place in names_places(world):
        yield _names_page(world, place)
    for concept in world.catalogue.of(Concept):
        yield entry_page(world, concept)
    if world.catalogue.tells_of_python:
        yield from _changes(world)
    yield from _releases(world)
    yield from _elsewhere(world)
    yield from _own_modules(world)
    for slug in world.catalogue.category_order:
        yield _category_page(world, slug)
    if world.runner:
        yield _scratch(world, world.runner)
    yield from _offline()


def _home(world: World) -> Iterator[Page]:
    sections = "Find the Python module for a task: every example has been run."
    name = world.settings.site_name
    yield Page("", "home.md.jinja", home_view(world), name, sections, kind="home")
    yield Page(
        "categories/",
        "categories.md.jinja",
        home_view(world),
        "Categories",
        "All areas of the catalogue, each with a guide to choosing the right module.",
        _source(world, world.catalogue.shelves),
        "categories/",
        [_crumb("Home", "")],
        category_menu(world),
    )
    there = indexes(world.catalogue)
    for folder in FOLDERS.values():
        if folder.address not in there:
            continue
        yield Page(
            folder.address,
            "index.md.jinja",
            index_view(world, folder),
            folder.heading,
            folder.description,
            "",
            folder.address,
            [_crumb("Home", "")],
            category_menu(world) if folder.is_code else concept_menu(world),
        )
    if PACKAGES in there:
        yield Page(
            PACKAGES,
            "packages.md.jinja",
            packages_view(world),
            "Packages side by side",
            "Third-party packages side by side: licence, size, what each needs, what importing it costs.",
            "",
            MODULES.address,
            [_crumb("Home", ""), _crumb(MODULES.title, MODULES.address)],
            category_menu(world),
            kind="packages",
        )
    if TASKS not in there:
        return
    of_all, *of_packages = task_index_views(world)
    yield Page(
        TASKS,
        "tasks.md.jinja",
        TasksView(of_all, of_packages[0] if of_packages else None),
        "All tasks",
        "Every task in the catalogue by category, each with an example that has been run.",
        "",
        TASKS,
        [_crumb("Home", "")],
        category_menu(world),
    )
    for view in of_packages:
        yield Page(
            PACKAGE_TASKS,
            "tasks.md.jinja",
            TasksView(view, of_all),
            "Tasks of third-party packages",
            "Every task of third-party packages by category, each with an example that has been run.",
            "",
            TASKS,
            [_crumb("Home", ""), _crumb("Tasks", TASKS)],
            category_menu(world),
        )


def _releases(world: World) -> Iterator[Page]:
    for view in releases_views(world):
        yield Page(
            view.address,
            "releases.md.jinja",
            view,
            f"Changes in {view.distribution}",
            f"What each release of {view.distribution} brought, deprecated and dropped, name by name.",
            "",
            MODULES.address,
            [
                _crumb("Home", ""),
                _crumb(MODULES.title, MODULES.address),
                _crumb("Packages side by side", PACKAGES),
            ],
            category_menu(world),
            kind="releases",
        )


def _scratch(world: World, runner: Runner) -> Page:
    return Page(
        "run/",
        "run.md.jinja",
        packages_in_page(world, runner.wheels),
        "Run Python here",
        "An empty page for Python code: it runs in your browser, and can be sent as a link.",
        crumbs=[_crumb("Home", "")],
        kind="run",
    )


def _offline() -> Iterator[Page]:
    yield Page(
        "offline/",
        "offline.md.jinja",
        None,
        "This page needs the network",
        "Shown where a page can neither be loaded nor has been stored.",
        crumbs=[_crumb("Home", "")],
        kind="offline",
    )


def _changes(world: World) -> Iterator[Page]:
    views = changes_views(world.catalogue, world.facts)
    yield Page(
        changes_address(),
        "changes.md.jinja",
        views,
        "Changes by Python version",
        "What each Python version brought, deprecated and removed, name by name.",
        "",
        changes_address(),
        [_crumb("Home", "")],
        changes_menu(views),
    )
    for view in views:
        way = f"from Python {view.first} to {view.last}"
        yield Page(
            view.address,
            "version.md.jinja",
            view,
            f"Changes in Python {view.last}" if view.is_step else f"Changes {way}",
            f"Names that Python {view.last} brought, deprecated or removed in the standard library."
            if view.is_step
            else f"What breaks {way} in the standard library, what replaces it, and what is new.",
            "",
            changes_address(),
            [_crumb("Home", ""), _crumb("Changes", changes_address())],
            changes_menu(views, view),
            kind="version",
        )


def _elsewhere(world: World) -> Iterator[Page]:
    view = elsewhere_view(world)
    yield Page(
        "elsewhere/",
        "elsewhere.md.jinja",
        view,
        "Use it elsewhere",
        "The catalogue offline, from other documentation, as data, in a terminal and in the address bar.",
        crumbs=[_crumb("Home", "")],
    )
    yield Page(
        "api/",
        "json-api.md.jinja",
        view,
        "JSON API",
        "What the pages say, for programs: plain JSON files with tasks, examples and measured facts.",
        crumbs=[_crumb("Home", ""), _crumb("Use it elsewhere", "elsewhere/")],
    )


def _own_modules(world: World) -> Iterator[Page]:
    if world.catalogue.invites:
        yield Page(
            own_modules_address(),
            "own-modules.md.jinja",
            own_modules_view(),
            "Your own modules",
            "A site like this one for the modules that you and your team write, begun in five minutes.",
            crumbs=[_crumb("Home", "")],
        )


def entry_page(world: World, entry: Located[Entry]) -> Page:
    """Return the page of a module, a built-in or a concept."""
    model, folder = entry.model, folder_of(entry.model)
    home, pythons = model.categories[0], []
    crumbs = [_crumb("Home", ""), _crumb(folder.title, folder.address)]
    view: EntryView | ConceptView
    if isinstance(model, Concept):
        concept = cast("Located[Concept]", entry)
        view, menu = concept_view(world, concept), concept_menu(world, concept)
    else:
        view, menu = entry_view(world, cast("Located[Reference]", entry)), entry_menu(world, entry)
        crumbs.append(_category_crumb(world, home))
        pythons = view.api.versions if view.api else []
    return Page(
        entry_address(entry),
        folder.template,
        view,
        model.heading,
        plain(model.summary),
        _source(world, entry),
        folder.address,
        crumbs,
        menu,
        world.catalogue.hues.get(home),
        folder.word,
        card_address(entry_address(entry)),
        pythons,
    )


def _names_page(world: World, place: NamesPlace) -> Page:
    home = place.entry.model.categories[0]
    crumbs = [_crumb("Home", ""), _crumb(MODULES.title, MODULES.address)]
    crumbs += [
        _category_crumb(world, home),
        _crumb(place.entry.model.heading, entry_address(place.entry)),
    ]
    return Page(
        place.address,
        "names.md.jinja",
        place.view,
        place.view.name,
        plain(place.view.summary),
        "",
        MODULES.address,
        crumbs,
        names_menu(world, place.entry, place.address),
        world.catalogue.hues.get(home),
        "names",
    )


def _category_page(world: World, slug: str) -> Page:
    category = world.catalogue.categories[slug]
    return Page(
        category_address(slug),
        "category.md.jinja",
        category_view(world, slug),
        category.model.title,
        plain(category.model.intro),
        _source(world, category),
        "categories/",
        [_crumb("Home", ""), _crumb("Categories", "categories/")],
        category_menu(world, slug),
        world.catalogue.hues.get(slug),
        "category",
        card_address(category_address(slug)),
    )


def _source(world: World, where: Located[Any] | None) -> str:
    """Return the project's own file behind a page, which its readers can improve; nothing if it has none."""
    own = world.catalogue.own_place(where) if where else None
    return own.document.path if own else ""


def _crumb(title: str, address: str) -> dict[str, str]:
    return {"title": title, "url": address}


def _category_crumb(world: World, slug: str) -> dict[str, str]:
    return _crumb(world.catalogue.categories[slug].model.title, category_address(slug))
