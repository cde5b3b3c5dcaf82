"""Where everything on a card stands, worked out before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.exports.cards.colours import INK, QUIET, RULE, Colour, mark
from generator.exports.cards.letters import drawable, font, shortened, width, wrapped

SIZE = (1200, 630)
MARGIN = 80
RIGHT = SIZE[0] - MARGIN
ROOM = RIGHT - MARGIN

HEAD, NAME, HOME_NAME, FOOT = 104, 258, 320, 566
"""Baselines of the first line, of a name on one line, there and on home, and of the last line."""
GAP, CLEAR = 84, 48
"""From the name's last baseline to the summary's first, and from its last to the dashes."""
DASHES, HOME_DASHES = 510, 540
DASH_GAP = 10
DASH_HEIGHT, OWN_DASH_HEIGHT = 10, 18
MARK, HOME_MARK = (MARGIN, 72, MARGIN + 40, 112), (MARGIN, 96, MARGIN + 100, 196)

SMALL = 32
NAME_SIZES = range(108, 46, -2)
TITLE_SIZES = range(84, 62, -2)
LONG_TITLE_SIZES = range(72, 46, -2)
SUMMARY_SIZES = range(44, 34, -2)
TITLE_LINES, SUMMARY_LINES = 2, 3

Box = tuple[int, int, int, int]
"""Left, top, right and bottom."""


@dataclass(frozen=True)
class Card:
    """What a card says."""

    name: str
    is_code: bool
    summary: str
    kind: str
    category: str
    place: int | None
    """Which of the categories it belongs to; None for home, which belongs to all."""
    hues: tuple[int, ...]
    """The hues of all categories, in order."""
    site: str
    """The name of the site."""


@dataclass(frozen=True)
class TextLine:
    """A run of words that stands on a baseline."""

    words: str
    x: int
    baseline: int
    size: int
    colour: Colour
    weight: float = 0
    """How much thicker than the font its strokes are drawn, on each side."""

    @property
    def box(self) -> Box:
        """Return what the words cover."""
        box = font(self.size).getbbox(self.words, anchor="ls", stroke_width=self.weight)
        left, top, right, bottom = map(round, box)
        return self.x + left, self.baseline + top, self.x + right, self.baseline + bottom


@dataclass(frozen=True)
class Dash:
    """A short thick rule; there is one for each category."""

    box: Box
    colour: Colour


@dataclass(frozen=True)
class Layout:
    """A card ready to be drawn."""

    mark: Box
    lines: tuple[TextLine, ...]
    dashes: tuple[Dash, ...]


def lay_out(card: Card) -> Layout:
    """Return where everything on the card stands."""
    if card.place is None:
        words = tuple(_middle(card, HOME_NAME, HOME_DASHES))
        return Layout(HOME_MARK, words, tuple(_dashes(card, HOME_DASHES)))
    dashes = tuple(_dashes(card, DASHES))
    lines = [
        *_head(card),
        *_middle(card, NAME, DASHES),
        _label(drawable(card.category), dashes[card.place], card.place < len(dashes) / 2),
    ]
    return Layout(MARK, tuple(lines), dashes)


def _head(card: Card) -> tuple[TextLine, TextLine]:
    """Return the site, shortened to leave room, and what the page is."""
    kind, left = drawable(card.kind), MARK[2] + 16
    room = RIGHT - width(kind, SMALL) - SMALL - left
    site = shortened(drawable(card.site), SMALL, room)
    return TextLine(site, left, HEAD, SMALL, INK), _ending(kind, RIGHT, HEAD, QUIET)


def _middle(card: Card, baseline: int, dashes: int) -> Iterator[TextLine]:
    """Yield name and summary."""
    size, names = _name(card)
    leading = round(size * 1.1)
    baseline -= (len(names) - 1) * leading * 3 // 5
    for name in names:
        yield TextLine(name, MARGIN, baseline, size, INK, size / 70)
        baseline += leading
    baseline += GAP - leading
    size, lines = _summary(card, dashes - CLEAR - baseline)
    for line in lines:
        yield TextLine(line, MARGIN, baseline, size, QUIET)
        baseline += _leading(size)


def _name(card: Card) -> tuple[int, list[str]]:
    """Return the largest size in which the name fits, and its lines.

    Code stays on one line; a name that is too long even in the smallest size loses its end.
    """
    name = drawable(card.name)
    for size in NAME_SIZES if card.is_code else TITLE_SIZES:
        if width(name, size) <= ROOM:
            return size, [name]
    for size in () if card.is_code else LONG_TITLE_SIZES:
        lines = wrapped(name, size, ROOM)
        if len(lines) <= TITLE_LINES and all(width(line, size) <= ROOM for line in lines):
            return size, lines
    return NAME_SIZES[-1], [shortened(name, NAME_SIZES[-1], ROOM)]


def _summary(card: Card, depth: int) -> tuple[int, list[str]]:
    """Return the largest size in which the summary fits the depth, and its lines.

    One that is too long even in the smallest size loses its end.
    """
    text = drawable(card.summary)
    for size in SUMMARY_SIZES:
        count = min(SUMMARY_LINES, depth // _leading(size) + 1)
        lines = wrapped(text, size, ROOM)
        if len(lines) <= count and all(width(line, size) <= ROOM for line in lines):
            return size, lines
    lines = [*lines[: count - 1], " ".join(lines[count - 1 :])]
    return size, [shortened(line, size, ROOM) for line in lines]


def _leading(size: int) -> int:
    return round(size * 1.32)


def _label(words: str, dash: Dash, is_left: bool) -> TextLine:
    """Return the name of the category, below its dash and towards the middle."""
    left, _, right, _ = dash.box
    if is_left:
        return TextLine(words, left, FOOT, SMALL, dash.colour)
    return _ending(words, right, FOOT, dash.colour)


def _ending(words: str, right: int, baseline: int, colour: Colour) -> TextLine:
    return TextLine(words, right - width(words, SMALL), baseline, SMALL, colour)


def _dashes(card: Card, y: int) -> Iterator[Dash]:
    """Yield a dash for each category, coloured if the card belongs to it; narrow ones stand closer."""
    gap = min(DASH_GAP, ROOM // (2 * len(card.hues)))
    step = (ROOM + gap) / len(card.hues)
    for place, hue in enumerate(card.hues):
        left = MARGIN + round(place * step)
        right = max(left + 1, MARGIN + round((place + 1) * step) - gap)
        own = card.place in (place, None)
        half = (OWN_DASH_HEIGHT if own else DASH_HEIGHT) // 2
        yield Dash((left, y - half, right, y + half), mark(hue) if own else RULE)
