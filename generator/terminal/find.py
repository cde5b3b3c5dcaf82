"""What the search of a built site finds, by the very engine that answers in the browser."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import quickjs

from generator.problems import UsageError
from generator.search.write import FOLDER, HEAD, INDEX

PARTS = "parts.js"
"""The script that names the others of the engine."""
ASK = """
(() => {
    const answers = AtlasAnswers.open(AtlasStore.files(atlasRead));
    return query => {
        const told = {};
        answers.then(one => one.ask(query)).then(
            answer => { told.answer = JSON.stringify(answer); },
            error => { told.error = String(error && error.stack || error); });
        return told;
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


@dataclass(frozen=True)
class Answers:
    """What a question found."""

    items: tuple[Answer, ...]
    """Best first; the nearest names if there are no answers."""
    notice: str
    """What is to be said first: that a name has no page here, or is gone. Empty for most questions."""


def search(site: Path, query: str) -> Answers:
    """Return what a question finds; raise UsageError if there is no built site."""
    return engine(site)(query)


def engine(site: Path) -> Callable[[str], Answers]:
    """Return what answers more than one question, each with what is to be said of it."""
    folder = site / FOLDER
    if not (folder / PARTS).is_file() or not (site / INDEX / f"{HEAD}.js").is_file():
        raise UsageError(f"there is no built site in {site}/; run: atlas build")
    context = quickjs.Context()
    context.add_callable("atlasRead", lambda name: (site / INDEX / name).read_text("utf-8"))
    context.eval("globalThis.self = globalThis")
    for name in parts(folder):
        context.eval((folder / name).read_text("utf-8"))
    ask = context.eval(ASK)

    def answers(query: str) -> Answers:
        told = ask(query)
        while context.execute_pending_job():
            pass
        if "answer" not in (found := json.loads(told.json())):
            raise RuntimeError(found.get("error", "the search engine gave no answer"))
        return _answers(json.loads(found["answer"]))

    return answers


def parts(folder: Path) -> list[str]:
    """Return the scripts of the engine, in the order in which they are loaded."""
    listed = (folder / PARTS).read_text("utf-8")
    return re.findall(r'"([\w-]+\.js)"', listed)


def _answers(found: dict[str, Any]) -> Answers:
    items = [item for item in found["items"] if not item.get("isMore")]
    told = [_answer(item, is_near=not items) for item in items or found["nearest"]]
    return Answers(tuple(told), found["notice"] or "")


def _answer(item: dict[str, Any], *, is_near: bool) -> Answer:
    anchor = f"#{item['anchor']}" if item["anchor"] else ""
    page = item["address"].rstrip("/").rpartition("/")[2]
    return Answer(
        item["title"], item["kind"], page, item["summary"], item["address"] + anchor, is_near
    )
