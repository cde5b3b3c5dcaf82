"""The colours of a card: those of the site's light scheme."""

from __future__ import annotations

from math import cos, radians, sin

Colour = tuple[int, int, int]

PAPER = (0xFD, 0xFD, 0xFB)
INK = (0x1F, 0x26, 0x2B)
QUIET = (0x59, 0x63, 0x6B)
RULE = (0xDC, 0xDF, 0xDA)
ACCENT = (0x0B, 0x6B, 0x5F)
MARK = (0.52, 0.13)
"""Lightness and chroma that every category's hue has."""


def mark(hue: int) -> Colour:
    """Return the colour of a category's mark, as a browser shows `oklch(52% .13 hue)`."""
    lightness, chroma = MARK
    return oklch(lightness, chroma, hue)


def oklch(lightness: float, chroma: float, hue: float) -> Colour:
    """Return a colour of the OKLCH space in sRGB; what sRGB cannot show is clipped."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _encoded(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
        _encoded(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
        _encoded(-0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short),
    )


def _encoded(light: float) -> int:
    """Return a channel from 0 to 255 for an amount of light."""
    light = min(max(light, 0.0), 1.0)
    shown = 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(255 * shown)
