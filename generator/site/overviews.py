"""View models of home, of categories and of the indexes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from generator.catalogue.addresses import category_address
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.kinds import FOLDERS, Folder
from generator.catalogue.model import Category, Choice, Entry
from generator.examples.record import Line
from generator.site.examples import version_order
from generator.site.icons import icon
from generator.site.views import Item, TaskLink, World, item, task_links


@dataclass(frozen=True)
class CategoryCard:
    """A category on the home page."""

    title: str
    summary: str
    address: str
    icon: str
    count: int
    hue: int


@dataclass(frozen=True)
class CardGroup:
    """A group of cards."""

    title: str
    cards: list[CategoryCard]


@dataclass(frozen=True)
class HomeView:
    """The home page."""

    tasks: list[TaskLink]
    groups: list[CardGroup]
    search_icon: str
    figures: list[tuple[str, str]]
    """Counted when the site was built: number and what it counts."""


def home_view(world: World) -> HomeView:
    """Return what the home page shows."""
    catalogue = world.catalogue
    groups = [
        CardGroup(group.group, [_card(catalogue, slug) for slug in group.categories])
        for group in (catalogue.shelves.model.groups if catalogue.shelves else ())
    ]
    asked = catalogue.shelves.model.most_asked if catalogue.shelves else ()
    return HomeView(_asked(world, asked), groups, icon("magnify"), figures(world))


def _card(catalogue: Catalogue, slug: str) -> CategoryCard:
    model = catalogue.categories[slug].model
    count = len(catalogue.members[slug])
    return CategoryCard(
        model.title,
        model.summary,
        category_address(slug),
        icon(model.icon),
        count,
        catalogue.hues[slug],
    )


def figures(world: World) -> list[tuple[str, str]]:
    """Return the figures of the home page, counted from catalogue and record."""
    catalogue = world.catalogue
    keys = {key for line in world.record.values() for key in line.passed()}
    versions = sorted({key.split("-")[1] for key in keys}, key=version_order)
    result = [
        *((str(len(catalogue.of(one.model))), one.plural) for one in FOLDERS.values()),
        (f"{sum(_has_run(line) for line in world.record.values()):,}", "examples run"),
    ]
    if versions:
        span = versions[0] if len(versions) == 1 else f"{versions[0]}–{versions[-1]}"
        result.append((span, "Python versions verified"))
    return result


def _has_run(line: Line) -> bool:
    return bool(line.passed())


@dataclass(frozen=True)
class CategoryView:
    """A category's page."""

    category: Category
    icon: str
    chooser: list[tuple[Choice, Item]]
    asked: list[TaskLink]
    members: list[Item]
    neighbours: list[tuple[str, str, str]]
    """Title, address and summary."""


def category_view(world: World, slug: str) -> CategoryView:
    """Return what a category's page shows."""
    model = world.catalogue.categories[slug].model
    names = world.catalogue.names
    return CategoryView(
        category=model,
        icon=icon(model.icon),
        chooser=[(choice, item(world, names[choice.use])) for choice in model.chooser],
        asked=_asked(world, model.most_asked),
        members=[item(world, entry) for entry in world.catalogue.members[slug]],
        neighbours=[
            (other.title, category_address(name), other.summary)
            for name in model.neighbours
            for other in [world.catalogue.categories[name].model]
        ],
    )


def _asked(world: World, references: Iterable[str]) -> list[TaskLink]:
    links = []
    for reference in references:
        name, stem = reference.split("/")
        entry = world.catalogue.names[name]
        links += [link for link in task_links(entry) if link.anchor == stem.replace("_", "-")]
    return links


@dataclass(frozen=True)
class IndexView:
    """An index of entries: names in code by letter, ideas by the groups of the home page."""

    heading: str
    intro: str
    groups: list[tuple[str, str, list[Item]]]
    """Anchor, unless it follows from the title; title and entries."""
    is_code: bool
    """Whether the entries are names in code, which may be of different kinds."""


def index_view(world: World, folder: Folder) -> IndexView:
    """Return the entries of one folder, each once, in groups."""
    entries = world.catalogue.of(folder.model)
    if folder.is_code:
        items = sorted(_items(world, entries), key=lambda one: one.title.strip("_").casefold())
        groups = [
            (letter.lower(), letter, list(some)) for letter, some in groupby(items, key=_letter)
        ]
    else:
        shelves = world.catalogue.shelves.model.groups if world.catalogue.shelves else ()
        homes = {
            shelf.group: [one for one in entries if one.model.categories[0] in shelf.categories]
            for shelf in shelves
        }
        groups = [("", group, _items(world, some)) for group, some in homes.items() if some]
    return IndexView(folder.heading, folder.intro, groups, folder.is_code)


def _items(world: World, entries: Iterable[Located[Entry]]) -> list[Item]:
    return [item(world, entry) for entry in entries]


def _letter(entry: Item) -> str:
    return entry.title.strip("_")[0].upper()


@dataclass(frozen=True)
class TaskIndexView:
    """The index of all tasks."""

    total: int
    groups: list[tuple[str, str, list[tuple[Item, list[TaskLink]]]]]
    """Category title, its address, and its entries with their tasks."""


def task_index_view(world: World) -> TaskIndexView:
    """Return every task once, under its entry's home category."""
    groups = []
    total = 0
    for slug in world.catalogue.category_order:
        rows = []
        for entry in world.catalogue.members[slug]:
            links = task_links(entry)
            if links and entry.model.categories[0] == slug:
                rows.append((item(world, entry), links))
                total += len(links)
        if rows:
            title = world.catalogue.categories[slug].model.title
            groups.append((title, category_address(slug), rows))
    return TaskIndexView(total, groups)
