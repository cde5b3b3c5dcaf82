"""What a question in words can match: the lines of every answer, and for each word where it stands.

An answer is a task, a section of a concept, or a page; a name with a sentence is one too. Its
lines are what may match a question: the title and each other way of asking it, one by one,
because a question resembles one of them and not all together.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.model import Entry, Pitfall, Reference, Section
from generator.catalogue.text import plain
from generator.facts.api import CALLABLE, TYPES
from generator.search.pack import ALPHABET, pack, steps
from generator.search.page import Page
from generator.search.shards import Row
from generator.search.words import content_words, stem, synonym_groups
from generator.uses.popularity import Popularity

FIELDS = "axusbdr"
ASKED, NAME, SUMMARY, SITUATION, BODY, SENTENCE, RARE = tuple(FIELDS)
"""Letters of the fields a line can be: asked (a title counts as one), names, summary, and so on; the last is the
sentence of a name that no example uses.

The notes of tasks are left out: with them the index is larger, and the measured queries fared no
better. A pitfall is looked for by its symptom, clause by clause, and by what it raises.
"""
OWN_LINES, LINES = 64, 8
"""Numbers kept for the lines of the page itself, and of each further answer on it."""
_CLAUSES = re.compile(r"(?<=[.;:]) ")
"""What separates the parts of a sentence: a question resembles one of them."""
_RAISED = re.compile(r"\b(?:[A-Z]\w*)?(?:Error|Exception|Warning|Interrupt|Exit|Iteration)\b.*")
MOST = 1800
"""Lines kept of a word at most: a word that stands in more tells little."""
LESSER = {BODY, SENTENCE, RARE}
"""Fields whose lines go first where a word has too many, those of the least used pages before others."""
STEP, BUCKETS = 3.0, 13
"""How exactly the weight of a line is kept: `BUCKETS` steps of this width."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an answer: its number on the page, which field it is, and its text."""

    number: int
    field: str
    text: str


@dataclass(frozen=True)
class Text:
    """All lines by their words."""

    lines: Mapping[str, Sequence[tuple[int, int, str, float]]]
    """By stem: page, number, field and weight of each line, page by page."""
    forms: Mapping[str, set[str]]
    """By stem, the forms in which it stands."""
    rarity: Mapping[str, float]
    """By stem, how much it tells (inverse document frequency)."""

    @property
    def mean(self) -> float:
        """Return how much a word tells on average."""
        return sum(self.rarity.values()) / max(1, len(self.rarity))


def page_lines(
    catalogue: Catalogue,
    page: Page,
    situations: Sequence[str],
    sentences: Mapping[str, str],
    popularity: Popularity,
) -> Iterator[Line]:
    """Yield the lines of a page: its own, those of its tasks or sections, and those of its names."""
    for number, (field, text) in enumerate(_own_lines(catalogue, page, situations)):
        yield Line(min(number, OWN_LINES - 1), field, text)
    place = OWN_LINES
    for piece in page.pieces:
        for number, text in enumerate((piece.title, *piece.asks)):
            yield Line(place + min(number, LINES - 1), ASKED, text)
        if isinstance(piece, Section):
            yield Line(place + LINES - 1, BODY, piece.text)
        place += LINES
    for _, pitfall in page.pitfalls:
        raised = list(_raised(page.entry, pitfall)) if page.entry else []
        said = [(ASKED, one) for one in raised]
        said += [(BODY, one) for one in _CLAUSES.split(pitfall.text)]
        for number, (field, text) in enumerate(said):
            yield Line(place + min(number, LINES - 1), field, text)
        place += LINES
    for letter, symbol in page.calls:
        sentence = sentences.get(symbol.name)
        # What the official documentation leaves out is hardly what somebody looks for.
        if sentence and symbol.kind in TYPES | CALLABLE and letter.islower():
            field = SENTENCE if popularity.name(page.full(symbol)) else RARE
            yield Line(place, field, f"{symbol.name.rpartition('.')[2]} {plain(sentence)}")
        place += LINES


def _raised(entry: Located[Entry], pitfall: Pitfall) -> Iterator[str]:
    """Yield what the demonstration of a pitfall prints of exceptions and warnings: people search by that."""
    if pitfall.run:
        record = entry.by_script[pitfall.run.example].record
        text = record.read_text("utf-8") if record.is_file() else ""
        yield from dict.fromkeys(_RAISED.findall(text))


def _own_lines(
    catalogue: Catalogue, page: Page, situations: Sequence[str]
) -> Iterator[tuple[str, str]]:
    if page.category:
        model = page.category.model
        yield SITUATION, model.title
        yield SITUATION, model.summary
        yield BODY, model.intro
        return
    if not page.entry:
        return  # it holds names alone, and these are looked up, not read
    entry = page.entry.model
    title = page.title if page.title != page.name else ""
    yield NAME, " ".join([page.name, title, entry.install_name, *entry.aliases])
    yield SUMMARY, entry.summary
    for situation in situations:
        yield SITUATION, situation
    if isinstance(entry, Reference):
        for situation in entry.use_when:
            yield SITUATION, situation
        yield BODY, entry.purpose
    yield BODY, " ".join(catalogue.categories[slug].model.title for slug in entry.categories)


def situations(catalogue: Catalogue) -> dict[str, list[str]]:
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


def read_text(catalogue: Catalogue, pages: Sequence[Page], popularity: Popularity) -> Text:
    """Return the lines of all pages by their words."""
    said = situations(catalogue)
    every = [
        (number, line, words)
        for number, page in enumerate(pages)
        for line in page_lines(
            catalogue,
            page,
            said.get(page.name, ()) if page.entry else (),
            page.api.sentences if page.api else {},
            popularity,
        )
        if (words := content_words(plain(line.text)))
    ]
    forms: defaultdict[str, set[str]] = defaultdict(set)
    answers: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    for number, line, words in every:
        for word in words:
            forms[stem(word)].add(word)
            answers[stem(word)].add((number, max(OWN_LINES - 1, line.number) // LINES))
    count = len(set().union(*answers.values()))
    rarity = {one: math.log(1 + count / (len(found) + 0.5)) for one, found in answers.items()}
    lines: defaultdict[str, list[tuple[int, int, str, float]]] = defaultdict(list)
    for number, line, words in every:
        distinct = dict.fromkeys(map(stem, words))
        weight = sum(rarity[one] for one in distinct)
        for one in distinct:
            lines[one].append((number, line.number, line.field, weight))
    for group in synonym_groups():
        # A synonym that no text uses is a word as well: people type it.
        for word in group:
            forms[stem(word)].add(word)
    return Text(lines, forms, rarity)


def word_rows(text: Text) -> Iterator[Row]:
    """Yield each stem with how much it tells, the forms it comes in and its lines."""
    for one in sorted(text.forms):
        told = round(10 * text.rarity.get(one, 0))
        forms = _forms(one, text.forms[one])
        yield Row(one, f"{told} {forms} {_packed(_kept(text.lines.get(one, ())))}")


def form_rows(text: Text) -> Iterator[Row]:
    """Yield each form of a word with its stem, where it may stand in another piece than that."""
    for one, forms in text.forms.items():
        for form in sorted(forms - {one}):
            yield Row(form, f"={one}")


def _kept(lines: Sequence[tuple[int, int, str, float]]) -> Sequence[tuple[int, int, str, float]]:
    """Return the lines that are kept of a word, page by page as before."""
    if len(lines) <= MOST:
        return lines
    return sorted(
        sorted(lines, key=lambda line: line[2] in LESSER)[:MOST], key=lambda line: line[:2]
    )


def _packed(lines: Sequence[tuple[int, int, str, float]]) -> str:
    """Return lines as text: page by page the step from the last, how many, and for each step and kind."""
    found, last = [], 0
    for page, group in groupby(lines, key=lambda line: line[0]):
        own = list(dict.fromkeys((number, field, weight) for _, number, field, weight in group))
        found.append(pack([page - last, len(own)]))
        last = page
        for step, (_, field, weight) in zip(steps(n for n, _, _ in own), own, strict=True):
            bucket = min(BUCKETS - 1, round(weight / STEP))
            found.append(pack([step]) + ALPHABET[FIELDS.index(field) * BUCKETS + bucket])
    return "".join(found)


def _forms(one: str, forms: set[str]) -> str:
    """Return the forms of a stem: a capital for the letters to leave out, A one, then the rest."""
    parts = []
    for form in sorted(forms):
        pairs = zip(one, form, strict=False)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        cut = chr(ord("A") + len(one) - shared - 1) if shared < len(one) else ""
        parts.append(cut + form[shared:])
    return ",".join(parts)
