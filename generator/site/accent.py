"""The colour of links and buttons, from one that a project names: its hue, in shades that can be read.

A colour that was made for a logo is mostly too light for words on paper, or too dark for words at night.
So of the colour only hue and chroma are taken; lightness is as in `colours.css`, whatever the hue.
"""

from __future__ import annotations

from math import atan2, cbrt, degrees, hypot

LIGHT, DARK = (46, 0.12), (77, 0.1)
"""Lightness in per cent, and most chroma, in the two schemes: words have a contrast of 5 to 1 at least."""


def accent(colour: str) -> str:
    """Return rules that give a site this accent, for a colour such as `#0b6b5f`; nothing for none."""
    if not colour:
        return ""
    chroma, hue = chroma_and_hue(colour)

    def rule(scheme: str, shade: tuple[int, float]) -> str:
        lightness, most = shade
        value = f"oklch({lightness}% {min(most, chroma):.3f} {hue:.0f})"
        return f"{scheme} {{ --atlas-accent: {value}; }}\n"

    schemes = '[data-md-color-scheme="slate"], [data-md-color-scheme="default"]'
    night = rule('[data-md-color-scheme="slate"]', DARK).strip()
    return f"{rule(schemes, LIGHT)}@media screen {{ {night} }}\n"


def chroma_and_hue(colour: str) -> tuple[float, float]:
    """Return chroma and hue, in degrees, of a colour in the OKLCH space (Björn Ottosson, "Oklab")."""
    red, green, blue = (_light(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return hypot(a, b), degrees(atan2(b, a)) % 360


def _light(shown: float) -> float:
    """Return the amount of light that a channel of sRGB stands for."""
    return shown / 12.92 if shown <= 0.04045 else ((shown + 0.055) / 1.055) ** 2.4
