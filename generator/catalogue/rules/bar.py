"""The bar: what a page owes a reader who has two minutes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.code import CodeError, names
from generator.catalogue.model import Module, Reference, Tier
from generator.catalogue.positions import Path
from generator.catalogue.text import plain
from generator.problems import Problem

TASKS_BY_TIER = {
    Tier.WIDE: (5, 12),
    Tier.STANDARD: (3, 10),
    Tier.TINY: (2, 8),
    Tier.REMOVED: (1, 3),
}
FORBIDDEN_OPENINGS = ("this module", "this package", "this function", "this class", "a module", "the module", "module ", "it ")  # fmt: skip
MAX_NOTE, MAX_TITLE, MAX_PURPOSE = 320, 80, 700


def references(catalogue: Catalogue) -> Iterator[Located[Reference]]:
    """Yield the entries that have tasks."""
    yield from catalogue.of(Reference)


def number_of_tasks(catalogue: Catalogue) -> Iterator[Problem]:
    """A page has as many tasks as its tier asks for."""
    for entry in references(catalogue):
        if entry.added or not catalogue.has_all(entry.folder):
            continue  # what layers make of an entry is theirs
        low, high = TASKS_BY_TIER[entry.model.tier]
        if entry.model.tier is Tier.TINY and catalogue.is_in_house(entry.model.name):
            low = 1  # what a team has few words for is still found by its page
        count = len(entry.model.tasks)
        if not low <= count <= high:
            yield entry.problem(
                ("tasks",),
                "B501",
                f"a {entry.model.tier} entry has {low} to {high} tasks; this one has {count}",
                "write more tasks, or join what overlaps"
                if count < low
                else "keep the ones people ask for",
            )


def summary_opening(catalogue: Catalogue) -> Iterator[Problem]:
    """A summary says at once what the entry does, and ends as a sentence."""
    for entry in catalogue.entries.values():
        text = plain(entry.model.summary)
        if text.lower().startswith(FORBIDDEN_OPENINGS) or " provides " in f" {text.lower()} ":
            yield entry.problem(
                ("summary",),
                "B502",
                "the summary talks about the module instead of the reader's work",
                "start with a verb or a noun: 'Copy, move and delete whole files.'",
            )
        if not text.endswith("."):
            yield entry.problem(
                ("summary",),
                "B502",
                "the summary does not end with a full stop",
                "it is a sentence",
            )


def asks_distinct(catalogue: Catalogue) -> Iterator[Problem]:
    """Ways of asking differ from one another and from the title."""
    for entry in references(catalogue):
        seen: dict[frozenset[str], str] = {}
        for i, task in enumerate(entry.model.tasks):
            for j, ask in enumerate(task.asks):
                words = frozenset(ask.casefold().split())
                if words == frozenset(plain(task.title).casefold().split()):
                    yield entry.problem(
                        ("tasks", i, "asks", j),
                        "B503",
                        f"'{ask}' repeats the title",
                        "use other words",
                    )
                elif words in seen:
                    yield entry.problem(
                        ("tasks", i, "asks", j),
                        "B503",
                        f"'{ask}' repeats '{seen[words]}'",
                        "use other words",
                    )
                seen.setdefault(words, ask)


def titles_distinct(catalogue: Catalogue) -> Iterator[Problem]:
    """No two tasks in the catalogue have the same title."""
    seen: dict[str, str] = {}
    every = [
        (entry, i, entry.folder_at(("tasks", i)))
        for entry in references(catalogue)
        for i in range(len(entry.model.tasks))
    ]
    for entry, i, _ in catalogue.later_last(every, lambda one: one[2]):
        task = entry.model.tasks[i]
        title = plain(task.title).casefold()
        if title in seen:
            yield entry.problem(
                ("tasks", i, "title"),
                "B504",
                f"'{task.title}' is also the title of a task of {seen[title]}",
                "say what is special about doing it here",
                about=(seen[title],),
            )
        seen.setdefault(title, entry.model.name)


def length_of_notes(catalogue: Catalogue) -> Iterator[Problem]:
    """Titles, notes and purposes are as short as promised."""
    for entry in references(catalogue):
        limits: list[tuple[Path, str, int]] = [(("purpose",), entry.model.purpose, MAX_PURPOSE)]
        for i, task in enumerate(entry.model.tasks):
            limits.append((("tasks", i, "title"), task.title, MAX_TITLE))
            limits.append((("tasks", i, "note"), task.note, MAX_NOTE))
        for path, text, limit in limits:
            if len(text) > limit:
                yield entry.problem(
                    path,
                    "B505",
                    f"{len(text)} characters; at most {limit} fit here",
                    "say it in fewer words",
                )


def advice_present(catalogue: Catalogue) -> Iterator[Problem]:
    """A page says when to use something else, and what bites."""
    for entry in references(catalogue):
        if entry.model.tier in (Tier.WIDE, Tier.STANDARD):
            if not entry.model.prefer_instead:
                yield entry.problem(
                    (), "B506", "nothing says when to prefer something else", "add prefer_instead"
                )
            if not entry.model.pitfalls:
                yield entry.problem(
                    (), "B506", "nothing says what goes wrong in practice", "add pitfalls"
                )


def failing_path(catalogue: Catalogue) -> Iterator[Problem]:
    """At least one example of a widely used entry handles an exception."""
    for entry in references(catalogue):
        if entry.model.tier is not Tier.WIDE:
            continue
        if not any(
            example.code is not None and _handles_failure(example.code)
            for example in entry.examples
            if not example.pitfall
        ):
            yield entry.problem(
                ("tasks",),
                "B507",
                "no example shows how it fails",
                "add a task with the exception it raises and how to handle it",
            )


def _handles_failure(code: bytes) -> bool:
    try:
        return names(code).handles_failure
    except CodeError:
        return False  # script_compiles says so


def third_party_has_homepage(catalogue: Catalogue) -> Iterator[Problem]:
    """A third-party page links to the official documentation."""
    for entry in catalogue.of(Module):
        if bool(entry.model.distribution) != bool(entry.model.homepage):
            yield entry.problem(
                (),
                "B508",
                "distribution and homepage belong together",
                "give both for a third-party package, neither for the standard library",
            )


def removed_has_replacement(catalogue: Catalogue) -> Iterator[Problem]:
    """A removed module says what to use instead."""
    for entry in catalogue.of(Module):
        if (entry.model.tier is Tier.REMOVED) != bool(entry.model.replaced_by):
            yield entry.problem(
                ("replaced_by",),
                "B509",
                "tier: removed and replaced_by belong together",
                "name the entries or distributions that replace it",
            )
