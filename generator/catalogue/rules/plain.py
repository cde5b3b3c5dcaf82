"""Scripts: what they seem to be is what they are."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.invisible import invisible, name_of
from generator.catalogue.positions import place_of_byte
from generator.problems import Problem


def script_is_plain_text(catalogue: Catalogue) -> Iterator[Problem]:
    """A script is UTF-8, and no character in it hides or turns others."""
    for example in catalogue.examples():
        raw = example.code
        if raw is None:
            continue
        path = f"{example.entry.document.path.rsplit('/', 1)[0]}/{example.run.example}"
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            line, column = place_of_byte(raw, error.start)
            message = f"byte 0x{raw[error.start]:02x} is not UTF-8"
            yield Problem(path, line, column, "E316", message, "save the file as UTF-8")
            continue
        for line, column, char in invisible(text):
            message = f"the script holds the invisible character {name_of(char)}"
            yield Problem(path, line, column, "E316", message, "remove it, or write an escape")
            break
