"""The second part of the index: tasks, sections and sentences, word by word.

A document is an answer: a task, a section of a concept, a page, or a symbol with its sentence.
Its lines are what may match a question: the title and each other way of asking it, one by one,
because a question resembles one of them and not all together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.model import Builtin, Concept, Entry, Reference
from generator.catalogue.text import plain
from generator.exports.search.names import ordered_pages, page_api
from generator.exports.search.words import content_words, stem, synonym_stems
from generator.facts.api import CALLABLE, TYPES
from generator.facts.model import Facts
from generator.facts.official.links import symbol_links

ASKED, NAME, SUMMARY, SITUATION, BODY, SENTENCE = "axusbd"
"""Letters of the fields a line can be: asked (a title counts as one), names, summary, and so on.

The notes of tasks are left out: with them the index is an eighth larger, and no query of
the measured ones fared better.
"""


@dataclass(frozen=True)
class Document:
    """One answer, and the lines by which it is found."""

    page: int
    anchor: str
    title: str
    lines: Sequence[tuple[str, str]]
    """Letter of the field, and text."""


def documents(catalogue: Catalogue, facts: Facts) -> Iterator[Document]:
    """Yield every answer; the page itself comes before what stands on it."""
    situations = _situations(catalogue)
    for index, entry in enumerate(ordered_pages(catalogue)):
        model = entry.model
        yield Document(index, "", "", list(_page_lines(catalogue, entry, situations[model.name])))
        if isinstance(model, Reference):
            for task in model.tasks:
                lines = [(ASKED, one) for one in (task.title, *task.asks)]
                yield Document(index, task.anchor, plain(task.title), lines)
        elif isinstance(model, Concept):
            for section in model.sections:
                lines = [(ASKED, one) for one in (section.title, *section.asks)]
                text = [*lines, (BODY, section.text)]
                yield Document(index, section.anchor, plain(section.title), text)
        yield from _sentences(index, entry, facts)
    first = len(ordered_pages(catalogue))
    for index, slug in enumerate(catalogue.category_order, first):
        category = catalogue.categories[slug].model
        lines = [(SITUATION, category.title), (SITUATION, category.summary), (BODY, category.intro)]
        yield Document(index, "", "", lines)


def _page_lines(
    catalogue: Catalogue, entry: Located[Entry], situations: Sequence[str]
) -> Iterator[tuple[str, str]]:
    model = entry.model
    title = getattr(model, "title", "")
    distribution = getattr(model, "distribution", None) or ""
    yield NAME, " ".join([model.name, title, distribution, *model.aliases])
    yield SUMMARY, model.summary
    for situation in situations:
        yield SITUATION, situation
    if isinstance(model, Reference):
        for situation in model.use_when:
            yield SITUATION, situation
        yield BODY, " ".join([model.purpose, *model.pitfalls])
    yield BODY, " ".join(catalogue.categories[slug].model.title for slug in model.categories)


def _situations(catalogue: Catalogue) -> dict[str, list[str]]:
    """Return what other pages say an entry is for: choosers, and "prefer something else when"."""
    found: dict[str, list[str]] = defaultdict(list)
    for category in catalogue.categories.values():
        for choice in category.model.chooser:
            if choice.use in catalogue.names:
                found[catalogue.names[choice.use].model.name].append(choice.want)
    for entry in catalogue.of(Reference):
        for prefer in entry.model.prefer_instead:
            if prefer.use in catalogue.names:
                found[catalogue.names[prefer.use].model.name].append(prefer.when)
    return found


def _sentences(index: int, entry: Located[Entry], facts: Facts) -> Iterator[Document]:
    """Yield functions and classes with the first sentence of their docstrings."""
    api = page_api(entry, facts)
    if api is None:
        return
    sentences = facts.imports.sentences.get(api.name, {})
    prefix = "" if isinstance(entry.model, Builtin) else f"{api.name}."
    link = symbol_links(api)
    for symbol in api.symbols:
        sentence = sentences.get(symbol.name)
        # What the official documentation leaves out is hardly what somebody looks for.
        if sentence and symbol.kind in TYPES | CALLABLE and "#" in link(symbol):
            lines = [(SENTENCE, f"{symbol.name.rpartition('.')[2]} {sentence}")]
            yield Document(index, f"{prefix}{symbol.name}", "", lines)


def text_index(catalogue: Catalogue, facts: Facts) -> dict[str, Any]:
    """Return the text part of the index.

    `docs` holds page, anchor, title and the letters of the lines of each answer; `words` each stem
    with the forms it comes in; `lines` for each stem the numbers of its lines, as differences.
    """
    forms: dict[str, set[str]] = defaultdict(set)
    postings: dict[str, list[int]] = defaultdict(list)
    docs: list[list[Any]] = []
    number = 0
    for document in documents(catalogue, facts):
        letters = []
        for letter, text in document.lines:
            for word in content_words(plain(text)):
                forms[stem(word)].add(word)
                if not postings[stem(word)] or postings[stem(word)][-1] != number:
                    postings[stem(word)].append(number)
            letters.append(letter)
            number += 1
        docs.append([document.page, document.anchor, document.title, "".join(letters)])
    stems = sorted(postings)
    place = {one: index for index, one in enumerate(stems)}
    groups = [[place[one] for one in group if one in place] for group in synonym_stems()]
    return {
        "docs": docs,
        "words": " ".join(_with_forms(one, forms[one]) for one in stems),
        "lines": [_differences(postings[one]) for one in stems],
        "synonyms": [group for group in groups if len(group) > 1],
    }


def _with_forms(stem_: str, forms: set[str]) -> str:
    return ",".join([stem_, *sorted(forms - {stem_})])


def _differences(numbers: Sequence[int]) -> list[int]:
    return [numbers[0], *(b - a for a, b in pairwise(numbers))]
