"""View models of home and of categories."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.catalogue.addresses import TASKS, category_address, own_modules_address
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import FOLDERS
from generator.catalogue.model import Category, Choice
from generator.examples.record import Line
from generator.ledger.published import indexes
from generator.site.examples import version_order
from generator.site.icons import icon
from generator.site.mentions import mentions
from generator.site.views import Item, TaskLink, World, item, task_links

LEAD = "Which Python module does this, how do I use it, and does it exist on my Python? Every example here has been run, and shows what it printed."
"""What a site is for that tells of Python itself."""


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
class Figure:
    """A number that was counted when the site was built."""

    number: str
    label: str
    """What it counts."""
    address: str
    """Where that stands."""


@dataclass(frozen=True)
class HomeView:
    """The home page."""

    lead: str
    """What the site is for."""
    tasks: list[TaskLink]
    groups: list[CardGroup]
    search_icon: str
    figures: list[Figure]
    own_modules: str
    """The page that tells how to begin a site of one's own, or nothing."""


def home_view(world: World) -> HomeView:
    """Return what the home page shows."""
    catalogue = world.catalogue
    groups = [
        CardGroup(group.group, [_card(catalogue, slug) for slug in group.categories])
        for group in (catalogue.shelves.model.groups if catalogue.shelves else ())
    ]
    asked = catalogue.shelves.model.most_asked if catalogue.shelves else ()
    own = own_modules_address() if catalogue.invites else ""
    lead = LEAD if catalogue.tells_of_python else world.settings.site_description
    return HomeView(lead, _asked(world, asked), groups, icon("magnify"), figures(world), own)


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


def figures(world: World) -> list[Figure]:
    """Return the figures of the home page, counted from catalogue and record."""
    catalogue = world.catalogue
    keys = {key for line in world.record.values() for key in line.passed()}
    versions = sorted({key.split("-")[1] for key in keys}, key=version_order)
    run = sum(_has_run(line) for line in world.record.values())
    result = [
        *(
            Figure(str(count), one.counted(count), one.address)
            for one in FOLDERS.values()
            if (count := len(catalogue.of(one.model)))
        ),
        *(
            [Figure(f"{run:,}", "example run" if run == 1 else "examples run", TASKS)]
            if run and TASKS in indexes(catalogue)
            else []
        ),
    ]
    if versions and catalogue.tells_of_python:
        span = versions[0] if len(versions) == 1 else f"{versions[0]}–{versions[-1]}"
        result.append(Figure(span, "Python versions verified", "changes/"))
    return result


def _has_run(line: Line) -> bool:
    return bool(line.passed())


@dataclass(frozen=True)
class CategoryView:
    """A category's page."""

    category: Category
    intro: str
    """As Markdown in which names lead to their pages."""
    icon: str
    chooser: list[tuple[Choice, Item]]
    asked: list[TaskLink]
    members: list[Item]
    neighbours: list[tuple[str, str, str]]
    """Title, address and summary."""


def category_view(world: World, slug: str) -> CategoryView:
    """Return what a category's page shows."""
    model = world.catalogue.categories[slug].model
    names, site = world.catalogue.names, world.settings.extra.atlas.public_site
    return CategoryView(
        category=model,
        intro=mentions(world.catalogue, category_address(slug), site).inline(model.intro),
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
