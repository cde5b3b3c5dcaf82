"""The colour of a project: whatever it is, words in it can be read."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.exports.cards.colours import Colour, oklch
from generator.site.accent import accent, chroma_and_hue
from tests.conftest import ROOT

LEGIBLE = 4.5
"""The contrast that WCAG 2 asks for (1.4.3)."""
STYLES = (ROOT / "templates/theme/assets/stylesheets/colours.css").read_text("utf-8")
SURFACES = ("--atlas-surface", "--atlas-terminal", "--md-default-bg-color")


def surfaces() -> list[list[Colour]]:
    """Return the backgrounds of the light scheme and of the dark one."""
    found = [re.findall(rf"{name}: #([0-9a-f]{{6}})", STYLES) for name in SURFACES]
    return [[(int(one[:2], 16), int(one[2:4], 16), int(one[4:], 16)) for one in some] for some in zip(*found, strict=True)]  # fmt: skip


def contrast(one: Colour, other: Colour) -> float:
    def light(colour: Colour) -> float:
        parts = [part / 255 for part in colour]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@given(st.integers(0, 0xFFFFFF).map("#{:06x}".format))
def test_words_in_it_can_be_read(colour: str) -> None:
    shades = re.findall(r"oklch\((\d+)% ([\d.]+) (\d+)\)", accent(colour))
    assert len(shades) == 2
    for (lightness, chroma, hue), papers in zip(shades, surfaces(), strict=True):
        shade = oklch(int(lightness) / 100, float(chroma), int(hue))
        assert min(contrast(shade, paper) for paper in papers) >= LEGIBLE


@pytest.mark.parametrize(
    ("colour", "chroma", "hue"),
    [("#ff0000", 0.2577, 29.23), ("#0000ff", 0.3132, 264.05), ("#0b6b5f", 0.0826, 181.33), ("#808080", 0, None)],
)  # fmt: skip
def test_a_colour_has_the_hue_that_css_gives_it(
    colour: str, chroma: float, hue: float | None
) -> None:
    """The first two as in the sample of CSS Color 4 for `oklch()`."""
    found = chroma_and_hue(colour)
    assert found[0] == pytest.approx(chroma, abs=0.001)
    assert hue is None or found[1] == pytest.approx(hue, abs=0.1)


def test_without_a_colour_there_is_no_rule() -> None:
    assert accent("") == ""
