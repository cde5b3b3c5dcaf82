"""What the search of a built site finds, by the very engine that answers in the browser."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import quickjs

from generator.problems import UsageError

SCRIPTS = ("engine.js", "names.js", "text.js")
ASK = """
globalThis.self = globalThis;
%s
(() => {
    const engine = new AtlasSearch.Engine(atlasIndex.names);
    engine.addText(atlasIndex.text);
    return query => {
        const { items, nearest } = engine.search(query);
        const told = list => list.map(({ page, hits }) => {
            const [kind, ...rest] = engine.names.pages[page].slice(0, 5);
            return { page: [AtlasSearch.KINDS[kind], ...rest], hits };
        });
        return JSON.stringify([told(items), told(nearest)]);
    };
})()
"""


@dataclass(frozen=True)
class Answer:
    """A page, and the place on it that answers."""

    title: str
    """The task or name, or the page's own title."""
    kind: str
    page: str
    """Name of the entry, as `atlas show` takes it."""
    summary: str
    address: str
    """Below the site's root, with the anchor."""
    is_near: bool
    """Whether it only resembles what was asked for."""


def search(site: Path, query: str) -> list[Answer]:
    """Return the answers, best first; the nearest names if there are none.

    Raise UsageError if there is no built site.
    """
    return engine(site)(query)


def engine(site: Path) -> Callable[[str], list[Answer]]:
    """Return what `search` asks, for more than one question."""
    folder = site / "assets/search"
    missing = [name for name in SCRIPTS if not (folder / name).is_file()]
    if missing:
        raise UsageError(f"there is no built site in {site}/; run: atlas build")
    code = "\n".join((folder / name).read_text("utf-8") for name in SCRIPTS)
    ask = quickjs.Context().eval(ASK % code)

    def answers(query: str) -> list[Answer]:
        found, nearest = json.loads(ask(query))
        return list(_answers(found or nearest, is_near=not found))

    return answers


def _answers(items: list[dict[str, Any]], *, is_near: bool) -> Iterator[Answer]:
    for item in items:
        kind, address, name, title, summary = item["page"]
        hit = max(item["hits"], key=lambda one: one["score"], default={"anchor": "", "title": ""})
        anchor = f"#{hit['anchor']}" if hit["anchor"] else ""
        yield Answer(
            hit["title"] or title,
            hit.get("kind") or ("task" if hit["title"] else kind),
            name,
            summary,
            address + anchor,
            is_near,
        )
