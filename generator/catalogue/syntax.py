"""What a YAML parser stumbled over, in words that tell an author how to mend it.

A parser says where it gave up and in which state it was. That is often lines after the slip, and never
its cause. So the lines and the tokens before that place are looked at for the usual slips, the
plainest first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

import yaml

ANY = 'quote a text that contains ": " or starts with a special character'
_CONFLICT = re.compile(r"(<{7}|>{7}|\|{7})( |$)|={7}$")
_DOCUMENT = re.compile(r"(---|\.\.\.)(\s|$)")
_KEY = re.compile(r"\s*(?:- +)*(?P<key>[\w-]+):(?P<blank>\s|$)?")
_ITEM = re.compile(r"\s*(?:- +)*")
_OPENING = {"[": "]", "{": "}"}


@dataclass(frozen=True)
class Slip:
    """What is wrong, where, and what to write; lines and columns count from one."""

    line: int
    column: int
    message: str
    hint: str


@dataclass
class _Scene:
    """What there is to look at: the lines, the parser's words and the tokens before it gave up."""

    lines: list[str]
    error: yaml.MarkedYAMLError
    tokens: list[yaml.Token] = field(default_factory=list)

    @property
    def place(self) -> tuple[int, int]:
        """Return line and column at which the parser gave up, counted from zero."""
        mark = self.error.problem_mark or self.error.context_mark
        return (mark.line, mark.column) if mark else (0, 0)

    @property
    def line(self) -> str:
        """Return the line at which the parser gave up."""
        return self.text(self.place[0])

    @property
    def last(self) -> yaml.Token | None:
        """Return the token before that place."""
        before = [token for token in self.tokens if _end(token) <= self.place]
        return next((one for one in reversed(before) if _end(one) > _start(one)), None)

    def text(self, index: int) -> str:
        """Return a line, or nothing after the last."""
        return self.lines[index] if index < len(self.lines) else ""

    def before(self, index: int) -> int | None:
        """Return the index of the last line above that is neither blank nor a comment."""
        above = range(index - 1, -1, -1)
        return next((one for one in above if self.lines[one].strip()[:1] not in ("", "#")), None)


def slip(text: str, error: yaml.MarkedYAMLError) -> Slip:
    """Return the slip behind the error of a parser."""
    scene = _Scene(text.split("\n"), error)
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


def conflict(text: str) -> Slip | None:
    """Return where a version control system has left two versions of some lines, if it has."""
    for number, line in enumerate(text.split("\n"), 1):
        if _CONFLICT.match(line):
            hint = "keep one version, and remove the lines of <<<<<<<, ======= and >>>>>>>"
            return Slip(number, 1, "a merge conflict is left in it", hint)
    return None


def swallowed(token: yaml.Token, lines: list[str]) -> str:
    """Return the comment that follows a text without quotes on its line, or nothing."""
    if not isinstance(token, yaml.ScalarToken) or not token.plain:
        return ""
    rest = lines[token.end_mark.line][token.end_mark.column :].lstrip()
    return rest if rest.startswith("#") else ""


def _conflict(scene: _Scene) -> Slip | None:
    return conflict("\n".join(scene.lines))


def _second_document(scene: _Scene) -> Slip | None:
    for index, line in enumerate(scene.lines):
        if _DOCUMENT.match(line) and scene.before(index) is not None:
            message = f"a line of '{line[:3]}' begins a second document"
            return Slip(index + 1, 1, message, "remove it: a file holds one entry")
    return None


def _tab(scene: _Scene) -> Slip | None:
    indentation = scene.line[: len(scene.line) - len(scene.line.lstrip())]
    if "\t" not in indentation:
        return None
    column = indentation.index("\t") + 1
    return Slip(scene.place[0] + 1, column, "a tab indents the line", "indent with blanks alone")


def _open_quote(scene: _Scene) -> Slip | None:
    """A quote that is closed never, or by the first quote of a text further down."""
    mark = scene.error.context_mark
    if scene.error.context == "while scanning a quoted scalar" and mark:
        quote = scene.text(mark.line)[mark.column]
        hint = f"end the text with {quote}"
        return Slip(mark.line + 1, mark.column + 1, "the quote that opens here never closes", hint)
    for token in scene.tokens:
        if not isinstance(token, yaml.ScalarToken) or token.style not in ("'", '"'):
            continue
        (first, column), (last, _) = _start(token), _end(token)
        if any(_KEY.match(line) for line in scene.lines[first + 1 : last + 1]):
            message = f"the quote that opens here closes only on line {last + 1}"
            return Slip(first + 1, column + 1, message, f"end the text with {token.style}")
    return None


def _escape(scene: _Scene) -> Slip | None:
    if "escape" not in str(scene.error.problem):
        return None
    line, column = scene.place
    message = "a backslash in double quotes begins an escape that there is not"
    return Slip(line + 1, column + 1, message, "write two backslashes, or use single quotes")


def _text_after_end(scene: _Scene) -> Slip | None:
    """Words after a closing quote or bracket, on the same line."""
    last, (line, column) = scene.last, scene.place
    if last is None or _end(last)[0] != line or not scene.line[column : column + 1].strip():
        return None
    if isinstance(last, yaml.ScalarToken) and last.style == "'":
        hint = "write two quotes for one inside it, or put it all in double quotes"
        return Slip(line + 1, column + 1, "the text goes on after its closing quote", hint)
    if isinstance(last, yaml.ScalarToken) and last.style == '"':
        hint = 'put it all in quotes, and write \\" for one inside it'
        return Slip(line + 1, column + 1, "the text goes on after its closing quote", hint)
    if isinstance(last, (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)):
        closing = scene.line[_end(last)[1] - 1]
        message = f"the text goes on after '{closing}'"
        return Slip(line + 1, column + 1, message, "put it all in quotes")
    return None


def _open_list(scene: _Scene) -> Slip | None:
    """A list in brackets that is still open on a later line."""
    still: list[yaml.Token] = []
    for token in scene.tokens:
        if isinstance(token, (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)):
            still.append(token)
        elif isinstance(token, (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)):
            del still[-1:]
    if not still or _start(still[0])[0] == scene.place[0]:
        return None
    line, column = _start(still[0])
    opening = scene.text(line)[column]
    hint = f"close it with {_OPENING[opening]}, or put a text that starts with it in quotes"
    return Slip(line + 1, column + 1, f"the '{opening}' that opens here is not closed", hint)


def _first_character(scene: _Scene) -> Slip | None:
    """A text that begins with a character that means something to YAML."""
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


def _blank_after_colon(scene: _Scene) -> Slip | None:
    """A key that touches its value, which makes one word of both."""
    for index in (scene.before(scene.place[0]), scene.place[0]):
        found = None if index is None else _KEY.match(scene.text(index))
        if index is not None and found and found["blank"] is None:
            value = scene.text(index)[found.end() :].strip()
            hint = f"write: {found['key']}: {value}"
            return Slip(index + 1, found.end(), "a blank is missing after the colon", hint)
    return None


def _colon(scene: _Scene) -> Slip | None:
    """A colon in a text, or a key that is indented as if it went on with the text above."""
    if "mapping values are not allowed" not in str(scene.error.problem):
        return None
    line, column = scene.place
    key = _KEY.match(scene.line)
    above = scene.before(line)
    if key and key.end("key") == column and above is not None:
        wanted = len(_ITEM.match(scene.text(above))[0])  # type: ignore[index]
        message = f"'{key['key']}' is indented deeper than the key above it"
        hint = f"start it in column {wanted + 1}, as line {above + 1}"
        return Slip(line + 1, key.start("key") + 1, message, hint)
    hint = "put the whole text in quotes"
    return Slip(line + 1, column + 1, 'the text holds a colon and a blank, ": "', hint)


def _no_key(scene: _Scene) -> Slip | None:
    mark = scene.error.context_mark
    if "could not find expected ':'" not in str(scene.error.problem) or not mark:
        return None
    hint = "write it as `key: text`, or indent it if it goes on with the text above"
    return Slip(mark.line + 1, mark.column + 1, "the line has no key", hint)


def _indentation(scene: _Scene) -> Slip | None:
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


_SLIPS: tuple[Callable[[_Scene], Slip | None], ...] = (
    _conflict, _second_document, _tab, _open_quote, _escape, _text_after_end, _open_list,
    _first_character, _blank_after_colon, _colon, _no_key, _indentation,
)  # fmt: skip


def _start(token: yaml.Token) -> tuple[int, int]:
    return token.start_mark.line, token.start_mark.column


def _end(token: yaml.Token) -> tuple[int, int]:
    return token.end_mark.line, token.end_mark.column
