"""Slips in how a text is written: quotes, brackets, first characters and comments."""

from __future__ import annotations

import yaml

from generator.catalogue.syntax.lines import KEY
from generator.catalogue.syntax.scene import Scene, Slip, end, start

_OPENING = {"[": "]", "{": "}"}


def swallowed(token: yaml.Token, lines: list[str]) -> str:
    """Return the comment that follows a text without quotes on its line, or nothing."""
    if not isinstance(token, yaml.ScalarToken) or not token.plain:
        return ""
    rest = lines[token.end_mark.line][token.end_mark.column :].lstrip()
    return rest if rest.startswith("#") else ""


def open_quote(scene: Scene) -> Slip | None:
    """Find a quote that closes never, or with the first quote of a text further down."""
    mark = scene.error.context_mark
    if scene.error.context == "while scanning a quoted scalar" and mark:
        quote = scene.text(mark.line)[mark.column]
        hint = f"end the text with {quote}"
        return Slip(mark.line + 1, mark.column + 1, "the quote that opens here never closes", hint)
    for token in scene.tokens:
        if not isinstance(token, yaml.ScalarToken) or token.style not in ("'", '"'):
            continue
        (first, column), (last, _) = start(token), end(token)
        if any(KEY.match(line) for line in scene.lines[first + 1 : last + 1]):
            message = f"the quote that opens here closes only on line {last + 1}"
            return Slip(first + 1, column + 1, message, f"end the text with {token.style}")
    return None


def escape(scene: Scene) -> Slip | None:
    """Find a backslash that begins no escape."""
    if "escape" not in str(scene.error.problem):
        return None
    line, column = scene.place
    message = "a backslash in double quotes begins an escape that there is not"
    return Slip(line + 1, column + 1, message, "write two backslashes, or use single quotes")


def text_after_end(scene: Scene) -> Slip | None:
    """Find words after a closing quote or bracket, on the same line."""
    last, (line, column) = scene.last, scene.place
    if last is None or end(last)[0] != line or not scene.line[column : column + 1].strip():
        return None
    if isinstance(last, yaml.ScalarToken) and last.style == "'":
        hint = "write two quotes for one inside it, or put it all in double quotes"
        return Slip(line + 1, column + 1, "the text goes on after its closing quote", hint)
    if isinstance(last, yaml.ScalarToken) and last.style == '"':
        hint = 'put it all in quotes, and write \\" for one inside it'
        return Slip(line + 1, column + 1, "the text goes on after its closing quote", hint)
    if isinstance(last, (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)):
        closing = scene.line[end(last)[1] - 1]
        message = f"the text goes on after '{closing}'"
        return Slip(line + 1, column + 1, message, "put it all in quotes")
    return None


def open_list(scene: Scene) -> Slip | None:
    """Find a list in brackets that is still open on a later line."""
    still: list[yaml.Token] = []
    for token in scene.tokens:
        if isinstance(token, (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)):
            still.append(token)
        elif isinstance(token, (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)):
            del still[-1:]
    if not still or start(still[0])[0] == scene.place[0]:
        return None
    line, column = start(still[0])
    opening = scene.text(line)[column]
    hint = f"close it with {_OPENING[opening]}, or put a text that starts with it in quotes"
    return Slip(line + 1, column + 1, f"the '{opening}' that opens here is not closed", hint)


def first_character(scene: Scene) -> Slip | None:
    """Find a text that begins with a character that means something to YAML."""
    starts = (
        "cannot start any token", "alphabetic or numeric character", "comment or line break",
        "expected node content", "sequence entries are not allowed", "mapping keys are not allowed",
    )  # fmt: skip
    if not any(words in str(scene.error.problem) for words in starts):
        return None
    mark = scene.error.context_mark or scene.error.problem_mark
    line, column = (mark.line, mark.column) if mark else scene.place
    char = scene.text(line)[column : column + 1]
    if not char.strip():
        return None
    return Slip(line + 1, column + 1, f"a text cannot start with {char}", "put it all in quotes")
