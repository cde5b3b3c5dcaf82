"""Drawing a card that has been laid out."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image, ImageDraw

from generator.exports.cards.colours import ACCENT, INK, PAPER, QUIET, RULE, Colour
from generator.exports.cards.layout import SIZE, Box, Layout
from generator.exports.cards.letters import font

SMOOTH = 4
"""How many times larger a shape is drawn before it is scaled down, for edges without steps."""
STEPS = {INK: 4, QUIET: 4, ACCENT: 4, RULE: 1}
"""How many shades lead from the paper to a colour; 4 are enough for the edges of letters."""
HUE_STEPS = 4
"""The same for the hue of a category; fewer where there are many."""
PALETTE = 256
"""Colours that a palette holds."""
COMPRESSION = 7
"""Level 8 takes twice as long to save five bytes in a hundred."""


def draw(layout: Layout) -> bytes:
    """Return the card as a PNG."""
    image = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    for line in layout.lines:
        pen.text(
            (line.x, line.baseline),
            line.words,
            line.colour,
            font(line.size),
            anchor="ls",
            stroke_width=line.weight,
        )
    for dash in layout.dashes:
        _rounded(image, dash.box, (dash.box[3] - dash.box[1]) / 2, dash.colour)
    _mark(image, layout.mark)
    stream = io.BytesIO()
    few = image.quantize(palette=_palette(layout), dither=Image.Dither.NONE)
    few.save(stream, "PNG", compress_level=COMPRESSION)
    return stream.getvalue()


def _mark(image: Image.Image, box: Box) -> None:
    """Draw the four squares of the site's mark, as its icon has them."""
    left, top, right, _ = box
    unit = (right - left) / 20
    for column, row, colour in ((0, 0, INK), (1, 0, ACCENT), (0, 1, INK), (1, 1, INK)):
        x, y = left + round(12 * unit) * column, top + round(12 * unit) * row
        side = round(8 * unit)
        _rounded(image, (x, y, x + side, y + side), 2 * unit, colour)
    edge = round(2 * unit)
    _rounded(image, (x + edge, y + edge, x + side - edge, y + side - edge), 0, PAPER)


def _rounded(image: Image.Image, box: Box, radius: float, colour: Colour) -> None:
    left, top, right, bottom = box
    image.paste(colour, (left, top), _shape(right - left, bottom - top, radius))


@cache
def _shape(wide: int, high: int, radius: float) -> Image.Image:
    """Return how much of each pixel a rectangle with round corners covers."""
    large = Image.new("L", (wide * SMOOTH, high * SMOOTH))
    corner = (large.width - 1, large.height - 1)
    ImageDraw.Draw(large).rounded_rectangle((0, 0, *corner), radius * SMOOTH, 255)
    return large.resize((wide, high), Image.Resampling.BOX)


def _palette(layout: Layout) -> Image.Image:
    """Return the paper, and each colour with the shades that lead to it, as many as a palette holds."""
    hues = list(dict.fromkeys(one.colour for one in layout.dashes if one.colour not in STEPS))
    shades = [PAPER]
    for colour, steps in STEPS.items():
        shades += _shades(colour, steps)
    room = PALETTE - len(shades)
    for colour in hues[:room]:
        shades += _shades(colour, min(HUE_STEPS, room // len(hues) or 1))
    palette = Image.new("P", (1, 1))
    palette.putpalette([channel for shade in shades for channel in shade])
    return palette


def _shades(colour: Colour, steps: int) -> list[Colour]:
    return [_between(PAPER, colour, step / steps) for step in range(1, steps + 1)]


def _between(first: Colour, second: Colour, part: float) -> Colour:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(first, second, strict=True))
    return red, green, blue
