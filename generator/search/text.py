"""The second part of the index: tasks, sections and sentences, word by word.

A document is an answer: a task, a section of a concept, or a page; a symbol's sentence is one too.
Its lines are what may match a question: the title and each other way of asking it, one by one,
because a question resembles one of them and not all together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from textwrap import shorten
from typing import Any

from generator.catalogue.catalogue import Catalogue, Located, pitfalls
from generator.catalogue.model import Entry, Pitfall, Reference, Section
from generator.catalogue.text import plain
from generator.facts.api import CALLABLE, TYPES
from generator.facts.model import Facts
from generator.search.names import marked, ordered_pages
from generator.search.pack import pack, steps
from generator.search.words import content_words, stem, synonym_stems

ASKED, NAME, SUMMARY, SITUATION, BODY, SENTENCE, PITFALL = "axusbdp"
"""Letters of the fields a line can be: asked (a title counts as one), names, summary, and so on.

The notes of tasks are left out: with them the index is larger, and the measured queries fared no better.
"""
LONGEST_TITLE = 60
"""Characters of a pitfall that stand for it among the answers."""
_CLAUSES = re.compile(r"(?<=[.;:]) ")
"""What separates the parts of a sentence: a question resembles one of them."""
_RAISED = re.compile(r"\b(?:[A-Z]\w*)?(?:Error|Exception|Warning|Interrupt|Exit|Iteration)\b.*")


@dataclass(frozen=True)
class IndexedAnswer:
    """One answer, and the lines by which it is found."""

    page: int
    anchor: str
    title: str
    lines: Sequence[tuple[str, str]]
    """Letter of the field, and text."""


def documents(catalogue: Catalogue) -> Iterator[IndexedAnswer]:
    """Yield every answer; the page itself comes before what stands on it."""
    situations = _situations(catalogue)
    for index, entry in enumerate(ordered_pages(catalogue)):
        model = entry.model
        yield IndexedAnswer(
            index, "", "", list(_page_lines(catalogue, entry, situations[model.name]))
        )
        for part in model.pieces:
            lines = [(ASKED, one) for one in (part.title, *part.asks)]
            lines += [(BODY, part.text)] if isinstance(part, Section) else []
            yield IndexedAnswer(index, part.anchor, plain(part.title), lines)
        if isinstance(model, Reference):
            for path, pitfall in pitfalls(model):
                anchor = pitfall.run.anchor if pitfall.run else path[0]
                clauses = _CLAUSES.split(pitfall.text)
                lines = [(PITFALL, one) for one in (*clauses, *_raised(entry, pitfall))]
                title = shorten(plain(pitfall.text), LONGEST_TITLE, placeholder=" …")
                yield IndexedAnswer(index, str(anchor), title, lines)
    first = len(ordered_pages(catalogue))
    for index, slug in enumerate(catalogue.category_order, first):
        category = catalogue.categories[slug].model
        lines = [(SITUATION, category.title), (SITUATION, category.summary), (BODY, category.intro)]
        yield IndexedAnswer(index, "", "", lines)


def _raised(entry: Located[Entry], pitfall: Pitfall) -> Iterator[str]:
    """Yield what the demonstration of a pitfall prints of exceptions and warnings: people search by that."""
    if pitfall.run:
        record = entry.by_script[pitfall.run.example].record
        text = record.read_text("utf-8") if record.is_file() else ""
        yield from dict.fromkeys(_RAISED.findall(text))


def _page_lines(
    catalogue: Catalogue, entry: Located[Entry], situations: Sequence[str]
) -> Iterator[tuple[str, str]]:
    model = entry.model
    title = model.heading if model.heading != model.name else ""
    yield NAME, " ".join([model.name, title, model.install_name, *model.aliases])
    yield SUMMARY, model.summary
    for situation in situations:
        yield SITUATION, situation
    if isinstance(model, Reference):
        for situation in model.use_when:
            yield SITUATION, situation
        yield BODY, model.purpose
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


def sentences(entry: Located[Entry], facts: Facts) -> Iterator[tuple[int, str]]:
    """Yield functions and classes by their places on the page, with what their docstrings begin with."""
    api = facts.api(entry.model)
    if api is None:
        return
    for place, (letter, symbol) in enumerate(marked(api.module.symbols, api.link)):
        sentence = api.sentences.get(symbol.name)
        # What the official documentation leaves out is hardly what somebody looks for.
        if sentence and symbol.kind in TYPES | CALLABLE and letter.islower():
            yield place, f"{symbol.name.rpartition('.')[2]} {sentence}"


def text_index(catalogue: Catalogue, facts: Facts) -> dict[str, Any]:
    """Return the text part of the index.

    `docs` holds page, anchor, title and the letters of the lines of each answer, column by column;
    `sentences` for each page the places of its symbols that have one, a line each, after all others.
    `words` has each stem with the forms it comes in; `lines` for each stem the numbers of its
    lines. Rising numbers are packed as differences.
    """
    docs = list(documents(catalogue))
    spoken = [list(sentences(entry, facts)) for entry in ordered_pages(catalogue)]
    lines = [text for document in docs for _, text in document.lines]
    lines += [text for page in spoken for _, text in page]
    forms: dict[str, set[str]] = defaultdict(set)
    found: dict[str, dict[int, None]] = defaultdict(dict)
    for number, text in enumerate(lines):
        for word in content_words(plain(text)):
            forms[stem(word)].add(word)
            found[stem(word)][number] = None
    # A synonym that no text uses is a word as well: people type it.
    known = [group for group in synonym_stems() if any(one in found for one in group)]
    stems = sorted({*found, *(one for group in known for one in group)})
    place = {one: index for index, one in enumerate(stems)}
    return {
        "docs": {
            "pages": pack(steps(document.page for document in docs)),
            "anchors": " ".join(document.anchor for document in docs),
            "titles": "\n".join(document.title for document in docs),
            "fields": " ".join("".join(letter for letter, _ in one.lines) for one in docs),
        },
        "sentences": " ".join(pack(steps(place for place, _ in page)) for page in spoken),
        "words": " ".join(_with_forms(one, forms[one]) for one in stems),
        "lines": " ".join(pack(steps(found.get(one, ()))) for one in stems),
        "synonyms": [[place[one] for one in group] for group in known],
    }


def _with_forms(one: str, forms: set[str]) -> str:
    """Return a stem and its forms: a capital for the letters to leave out, A one, then the rest."""
    parts = [one]
    for form in sorted(forms - {one}):
        pairs = zip(one, form, strict=False)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        cut = chr(ord("A") + len(one) - shared - 1) if shared < len(one) else ""
        parts.append(cut + form[shared:])
    return ",".join(parts)
