"""View models of the indexes: entries and tasks, each with what a filter asks of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.catalogue.addresses import PACKAGE_TASKS, PACKAGES, TASKS, category_address
from generator.catalogue.catalogue import Located
from generator.catalogue.kinds import OWN, PACKAGE, STANDARD, Folder, kind_of
from generator.catalogue.model import Entry
from generator.catalogue.ranges import admits
from generator.facts.contexts import join, versions
from generator.ledger.published import indexes
from generator.pythons import VERSIONS, text
from generator.site.views import Item, TaskLink, World, item, task_links

LONG = 40
"""Lines from which on an index has a filter."""
REMOVED = "removed"


@dataclass(frozen=True)
class Line:
    """An entry of an index."""

    item: Item
    kind: str
    """Its kind, whatever the version in which it was removed."""
    lacks: str
    """The Pythons that do not have it, separated by blanks."""


@dataclass(frozen=True)
class Filter:
    """What an index can be narrowed to."""

    total: int
    noun: str
    """What it lists, as counted: "modules"."""
    kinds: list[str]
    pythons: list[str]


@dataclass(frozen=True)
class IndexView:
    """An index of entries: names in code by letter, ideas by the groups of the home page."""

    heading: str
    intro: str
    groups: list[tuple[str, str, list[Line]]]
    """Anchor, unless it follows from the title; title and entries."""
    is_code: bool
    """Whether the entries are names in code, which may be of different kinds."""
    filter: Filter | None
    packages: str = ""
    """The address of the index of packages, if some of them are."""


def _intro(world: World, folder: Folder) -> str:
    """Return what stands below the heading; where modules are in-house, which kinds there are."""
    found = {kind_of(entry.model) for entry in world.catalogue.of(folder.model)}
    if OWN not in found:
        return folder.intro
    words = {STANDARD: "standard library", PACKAGE: "third-party", OWN: "in-house"}
    said = join([word for kind, word in words.items() if kind in found])
    return f"{said[0].upper()}{said[1:]} modules by import name."


def index_view(world: World, folder: Folder) -> IndexView:
    """Return the entries of one folder, each once, in groups."""
    entries = world.catalogue.of(folder.model)
    if folder.is_code:
        lines = sorted(_lines(world, entries), key=lambda one: one.item.title.strip("_").casefold())
        groups = [
            (letter.lower(), letter, list(some)) for letter, some in groupby(lines, key=_letter)
        ]
    else:
        shelves = world.catalogue.shelves.model.groups if world.catalogue.shelves else ()
        homes = {
            shelf.group: [one for one in entries if one.model.categories[0] in shelf.categories]
            for shelf in shelves
        }
        groups = [("", group, _lines(world, some)) for group, some in homes.items() if some]
    every = [line for _, _, some in groups for line in some]
    return IndexView(
        folder.heading,
        _intro(world, folder),
        groups,
        folder.is_code,
        _filter(len(every), folder.plural, every, [line.lacks for line in every]),
        PACKAGES
        if PACKAGES in indexes(world.catalogue)
        and any(kind_of(one.model) is PACKAGE for one in entries)
        else "",
    )


def _lines(world: World, entries: Iterable[Located[Entry]]) -> list[Line]:
    return [_line(world, entry) for entry in entries]


def _line(world: World, entry: Located[Entry]) -> Line:
    shown = item(world, entry)
    return Line(shown, _kind(shown), _lacks(world, entry))


def _kind(shown: Item) -> str:
    return REMOVED if shown.kind.startswith(REMOVED) else shown.kind


def _lacks(world: World, entry: Located[Entry]) -> str:
    api = world.facts.api(entry.model)
    if api is None:
        return ""
    has = versions(api.head.where if api.head else api.module.where)
    return " ".join(text(version) for version in VERSIONS if version not in has)


def _letter(line: Line) -> str:
    return line.item.title.strip("_")[0].upper()


def _filter(total: int, noun: str, lines: Sequence[Line], lacks: Iterable[str]) -> Filter | None:
    """Return what an index can be narrowed to; None for one that is read at a glance."""
    if total < LONG:
        return None
    kinds = sorted({line.kind for line in lines}, key=lambda kind: (kind == REMOVED, kind))
    pythons = [text(version) for version in VERSIONS] if any(lacks) else []
    return Filter(total, noun, kinds if kinds[1:] else [], pythons)


@dataclass(frozen=True)
class TaskLine:
    """A task of the index."""

    task: TaskLink
    lacks: str
    """The Pythons on which its example does not run, though they have the entry."""


@dataclass(frozen=True)
class TaskGroup:
    """The tasks of a category."""

    title: str
    address: str
    anchor: str
    rows: list[tuple[Line, list[TaskLine]]]

    @property
    def count(self) -> int:
        """Return how many tasks there are."""
        return sum(len(tasks) for _, tasks in self.rows)


@dataclass(frozen=True)
class TaskIndexView:
    """An index of tasks."""

    of_packages: bool
    """Whether these are the tasks of third-party packages, which stand apart where there are others."""
    total: int
    groups: list[TaskGroup]
    filter: Filter | None

    @property
    def address(self) -> str:
        """Return where it stands."""
        return PACKAGE_TASKS if self.of_packages else TASKS


@dataclass(frozen=True)
class TasksView:
    """What a page of tasks shows."""

    index: TaskIndexView
    other: TaskIndexView | None
    """The index that stands apart from it."""

    @property
    def filter(self) -> Filter | None:
        """Return the filter of the index."""
        return self.index.filter


def task_index_views(world: World) -> list[TaskIndexView]:
    """Return the tasks; those of third-party packages, if there are others too, in an index of their own."""
    entries = [one for one in world.catalogue.entries.values() if one.model.own_tasks]
    shares = [kind_of(one.model) is PACKAGE for one in entries]
    if all(shares) or not any(shares):
        return [_task_index(world, of_packages=False, entries=entries)]
    return [
        _task_index(
            world, of, [one for one, share in zip(entries, shares, strict=True) if share is of]
        )
        for of in (False, True)
    ]


def _task_index(
    world: World, of_packages: bool, entries: Sequence[Located[Entry]]
) -> TaskIndexView:
    """Return each task once, under its entry's home category."""
    wanted = {one.model.name for one in entries}
    groups = []
    for slug in world.catalogue.category_order:
        rows = [
            (_line(world, entry), _task_lines(entry))
            for entry in world.catalogue.members[slug]
            if entry.model.name in wanted and entry.model.categories[0] == slug
        ]
        if rows:
            title = world.catalogue.categories[slug].model.title
            anchor = re.sub(r"\W+", "-", title.strip().lower())
            groups.append(TaskGroup(title, category_address(slug), anchor, rows))
    total = sum(group.count for group in groups)
    lines = [line for group in groups for line, _ in group.rows]
    tasks = [task for group in groups for _, some in group.rows for task in some]
    lacks = [line.lacks for line in lines] + [task.lacks for task in tasks]
    return TaskIndexView(of_packages, total, groups, _filter(total, "tasks", lines, lacks))


def _task_lines(entry: Located[Entry]) -> list[TaskLine]:
    runs = [entry.by_script[task.example].run.python for task in entry.model.own_tasks]
    return [
        TaskLine(link, " ".join(text(one) for one in VERSIONS if not admits(run, (*one, 0))))
        for link, run in zip(task_links(entry), runs, strict=True)
    ]
