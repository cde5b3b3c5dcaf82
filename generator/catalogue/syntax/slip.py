"""The slip behind an error.

A parser says where it gave up and in which state it was. That is often lines after the slip, and never
its cause. So the lines and the tokens before that place are looked at for the usual slips, the
plainest first.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import yaml

from generator.catalogue.syntax import lines, texts
from generator.catalogue.syntax.scene import Scene, Slip

ANY = 'quote a text that contains ": " or starts with a special character'
_SLIPS: tuple[Callable[[Scene], Slip | None], ...] = (
    lines.merge_conflict, lines.second_document, lines.tab, texts.open_quote, texts.escape,
    texts.text_after_end, texts.open_list, texts.first_character, lines.blank_after_colon, lines.colon,
    lines.no_key, lines.indentation,
)  # fmt: skip


def slip(text: str, error: yaml.MarkedYAMLError) -> Slip:
    """Return the slip behind the error of a parser."""
    scene = Scene(text.split("\n"), error)
    with suppress(yaml.MarkedYAMLError):  # the tokens before it are kept
        scene.tokens += yaml.scan(text, Loader=yaml.CSafeLoader)
    for find in _SLIPS:
        found = find(scene)
        if found:
            return found
    line, column = scene.place
    reason = str(error.problem)
    reason = f"{error.context}, {reason}" if reason.startswith("but ") else reason
    return Slip(line + 1, column + 1, reason, ANY)
