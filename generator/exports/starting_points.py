"""Where a search may start before anything is typed, and the icons by which its answers are told apart."""

from __future__ import annotations

import json
import re
from typing import Any

from generator.ledger.published import indexes
from generator.site.icons import icon
from generator.site.overviews import CategoryCard, home_view
from generator.site.views import TaskLink, World

LISTS = (("All tasks", "tasks/"), ("All modules", "modules/"), ("All categories", "categories/"))
"""What leads to everything where the search cannot be had."""
FILE = "assets/search/start.js"
ICONS = {
    "module": "package-variant-closed",
    "built-in": "language-python",
    "concept": "lightbulb-outline",
    "section": "lightbulb-outline",
    "category": "shape-outline",
    "task": "check-circle-outline",
    "function": "function",
    "method": "function-variant",
    "class": "alpha-c-box-outline",
    "exception": "alert-circle-outline",
    "type": "alpha-t-box-outline",
    "constant": "pound",
    "attribute": "tag-outline",
    "pitfall": "alert-outline",
    "version": "update",
    "releases": "update",
    "recent": "history",
}
"""The icon of each kind of answer; the words are those of engine.js."""


def starting_points(world: World) -> bytes:
    """Return a script with the tasks of the home page, the categories, lists of all, and the icons as paths."""
    view = home_view(world)
    cards = [card for group in view.groups for card in group.cards]
    icons = {kind: _path(icon(name)) for kind, name in ICONS.items()}
    data = {
        "lists": [one for one in LISTS if one[1] in indexes(world.catalogue)],
        "tasks": [_task(task) for task in view.tasks],
        "categories": [_category(card) for card in cards],
        "icons": icons | {card.address: _path(card.icon) for card in cards},
    }
    # ASCII only: U+2028 and U+2029 end a line in older script engines.
    return f"self.AtlasStart={json.dumps(data, separators=(',', ':'))};\n".encode()


def _task(task: TaskLink) -> dict[str, Any]:
    return {
        "kind": "task",
        "title": task.title,
        "address": task.address,
        "anchor": task.anchor,
        "owner": task.owner,
        "isOwnerCode": True,
    }


def _category(card: CategoryCard) -> dict[str, Any]:
    return {
        "kind": "category",
        "title": card.title,
        "address": card.address,
        "icon": card.address,
        "hue": card.hue,
    }


def _path(svg: str) -> str:
    """Return what an icon draws; each of the theme's is a single path."""
    [path] = re.findall(r' d="([^"]+)"', svg)
    return str(path)
