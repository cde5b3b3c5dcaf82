"""The links beside a page: its neighbours, never the whole catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.catalogue.addresses import (
    category_address,
    changes_address,
    entry_address,
    names_address,
)
from generator.catalogue.catalogue import Located
from generator.catalogue.kinds import CONCEPTS
from generator.catalogue.model import Concept, Entry
from generator.site.changes import ChangesView
from generator.site.views import World, item

Menu = list[dict[str, Any]]
MOST = 60
"""Members of a category that a menu shows at most."""


def entry_menu(world: World, entry: Located[Entry]) -> Menu:
    """Return the members of the entry's home category, and the way to the others."""
    home = entry.model.categories[0]
    links = []
    for member in _near(world.catalogue.members[home], entry.model.name):
        shown = item(world, member)
        links.append(_link(shown.title, shown.address, entry_address(entry), code=shown.is_code))
    others = [
        _link(world.catalogue.categories[slug].model.title, category_address(slug))
        for slug in entry.model.categories[1:]
    ]
    others.append(_link("All categories", "categories/"))
    title = world.catalogue.categories[home].model.title
    return [
        {"title": title, "url": category_address(home), "links": links},
        {"title": "Other categories", "links": others},
    ]


def _near(members: Sequence[Located[Entry]], name: str) -> Sequence[Located[Entry]]:
    """Return the members that a menu shows: of many those in the same package, above it and below."""
    if len(members) <= MOST:
        return members
    package = name.rpartition(".")[0]
    near = [
        one
        for one in members
        if one.model.name in (name, package)
        or one.model.name.rpartition(".")[0] in {name, *([package] if package else [])}
    ]
    at = next((i for i, one in enumerate(near) if one.model.name == name), 0)
    first = max(0, min(at - MOST // 2, len(near) - MOST))
    return near[first : first + MOST]


def names_menu(world: World, entry: Located[Entry], here: str) -> Menu:
    """Return the pages of names that belong to an entry, and its own."""
    name = entry.model.name
    package = world.facts.packages.of(entry.model)
    links = [
        _link(page.title, names_address(page.name), here, code=True)
        for page in (package.arranged.pages if package else ())
        if page.entry == name
    ]
    return [{"title": name, "url": entry_address(entry), "links": links}]


def concept_menu(world: World, current: Located[Concept] | None = None) -> Menu:
    """Return all concepts."""
    here = entry_address(current) if current else ""
    links = [
        _link(entry.model.title, entry_address(entry), here)
        for entry in world.catalogue.of(Concept)
    ]
    return [{"title": CONCEPTS.title, "url": CONCEPTS.address, "links": links}]


def category_menu(world: World, current: str = "") -> Menu:
    """Return all categories in their groups."""
    here = category_address(current) if current else ""
    shelves = world.catalogue.shelves
    return [
        {
            "title": group.group,
            "links": [
                _link(world.catalogue.categories[slug].model.title, category_address(slug), here)
                for slug in group.categories
            ],
        }
        for group in (shelves.model.groups if shelves else ())
    ]


def changes_menu(views: Sequence[ChangesView], current: ChangesView | None = None) -> Menu:
    """Return the pages of changes: one for each version, and one for each longer way."""
    here = current.address if current else ""
    steps = [_link(f"Python {one.last}", one.address, here) for one in views if one.is_step]
    ways = [
        _link(f"{one.first} to {one.last}", one.address, here) for one in views if not one.is_step
    ]
    return [
        {"title": "Changes in", "url": changes_address(), "links": steps},
        {"title": "Several at once", "links": ways},
    ]


def turn(menu: Menu) -> dict[str, Any]:
    """Return what stands before and after the current page in its group of links, and what the group is."""
    for group in menu:
        links = group["links"]
        at = next((index for index, one in enumerate(links) if one.get("active")), None)
        if at is not None:
            before, after = links[at - 1 : at], links[at + 1 : at + 2]
            return {"title": group["title"], "previous": before, "next": after}
    return {}


def _link(title: str, address: str, here: str = "", *, code: bool = False) -> dict[str, Any]:
    link: dict[str, Any] = {"title": title, "url": address}
    if code:
        link["code"] = True
    if address == here:
        link["active"] = True
    return link
