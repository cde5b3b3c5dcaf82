"""Slips in how lines begin: conflicts, documents, tabs, keys and their indentation."""

from __future__ import annotations

import re

from generator.catalogue.syntax.scene import Scene, Slip

_CONFLICT = re.compile(r"(<{7}|>{7}|\|{7})( |$)|={7}$")
_DOCUMENT = re.compile(r"(---|\.\.\.)(\s|$)")
KEY = re.compile(r"\s*(?:- +)*(?P<key>[\w-]+):(?P<blank>\s|$)?")
_ITEM = re.compile(r"\s*(?:- +)*")


def conflict(text: str) -> Slip | None:
    """Return where a version control system has left two versions of some lines, if it has."""
    for number, line in enumerate(text.split("\n"), 1):
        if _CONFLICT.match(line):
            hint = "keep one version, and remove the lines of <<<<<<<, ======= and >>>>>>>"
            return Slip(number, 1, "a merge conflict is left in it", hint)
    return None


def merge_conflict(scene: Scene) -> Slip | None:
    """Find what a merge has left."""
    return conflict("\n".join(scene.lines))


def second_document(scene: Scene) -> Slip | None:
    """Find a line that ends the file to a YAML parser."""
    for index, line in enumerate(scene.lines):
        if _DOCUMENT.match(line) and scene.before(index) is not None:
            message = f"a line of '{line[:3]}' begins a second document"
            return Slip(index + 1, 1, message, "remove it: a file holds one entry")
    return None


def tab(scene: Scene) -> Slip | None:
    """Find a tab in the indentation."""
    indentation = scene.line[: len(scene.line) - len(scene.line.lstrip())]
    if "\t" not in indentation:
        return None
    column = indentation.index("\t") + 1
    return Slip(scene.place[0] + 1, column, "a tab indents the line", "indent with blanks alone")


def blank_after_colon(scene: Scene) -> Slip | None:
    """Find a key that touches its value, which makes one word of both."""
    for index in (scene.before(scene.place[0]), scene.place[0]):
        found = None if index is None else KEY.match(scene.text(index))
        if index is not None and found and found["blank"] is None:
            value = scene.text(index)[found.end() :].strip()
            hint = f"write: {found['key']}: {value}"
            return Slip(index + 1, found.end(), "a blank is missing after the colon", hint)
    return None


def colon(scene: Scene) -> Slip | None:
    """Find a colon in a text, or a key that is indented as if it went on with the text above."""
    if "mapping values are not allowed" not in str(scene.error.problem):
        return None
    line, column = scene.place
    key = KEY.match(scene.line)
    above = scene.before(line)
    if key and key.end("key") == column and above is not None:
        wanted = len(_ITEM.match(scene.text(above))[0])  # type: ignore[index]
        message = f"'{key['key']}' is indented deeper than the key above it"
        hint = f"start it in column {wanted + 1}, as line {above + 1}"
        return Slip(line + 1, key.start("key") + 1, message, hint)
    hint = "put the whole text in quotes"
    return Slip(line + 1, column + 1, 'the text holds a colon and a blank, ": "', hint)


def no_key(scene: Scene) -> Slip | None:
    """Find a line of words alone."""
    mark = scene.error.context_mark
    if "could not find expected ':'" not in str(scene.error.problem) or not mark:
        return None
    hint = "write it as `key: text`, or indent it if it goes on with the text above"
    return Slip(mark.line + 1, mark.column + 1, "the line has no key", hint)


def indentation(scene: Scene) -> Slip | None:
    """Find a line that begins between the levels above."""
    if "did not find expected" not in str(scene.error.problem):
        return None
    line, column = scene.place
    above = scene.before(line)
    if above is None or column != len(scene.line) - len(scene.line.lstrip()):
        return None
    wanted = len(_ITEM.match(scene.text(above))[0])  # type: ignore[index]
    if wanted == column:
        return None
    message = f"it starts in column {column + 1}, where no line above starts"
    hint = f"start it in column {wanted + 1}, if it belongs to line {above + 1}"
    return Slip(line + 1, column + 1, message, hint)
