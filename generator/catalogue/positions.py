"""YAML as plain data that remembers the line and column of every value.

Every scalar is read as text, whatever it looks like: `3.10` stays "3.10" and
`no` stays "no". The model gives values their types.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import yaml

from generator.catalogue.invisible import invisible, name_of
from generator.catalogue.syntax.slip import slip
from generator.catalogue.syntax.texts import swallowed
from generator.problems import Problem

Path = tuple[str | int, ...]
MAX_DEPTH = 12
MAX_PARTS = 3_000
"""Keys, values and lists in a file."""
MAX_ITEMS = 100
MAX_TEXT = 5_000
MAX_REPORTED = 20
"""Problems of one kind in a file; whoever has more has the wrong file."""


@dataclass
class Document:
    """Data read from one YAML file, with the place of every value in it."""

    path: str
    data: Any = None
    places: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, path: Path) -> tuple[int, int]:
        """Return line and column of the value at `path`, or of its nearest parent."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))

    def origin(self, path: Path) -> Document:  # noqa: ARG002
        """Return the document that a value was taken from: this one."""
        return self

    def problem(
        self, path: Path, code: str, message: str, hint: str = "", about: tuple[str, ...] = ()
    ) -> Problem:
        """Return a problem placed at the value at `path`; `about` names what else may cause it."""
        line, column = self.place(path)
        return Problem(self.path, line, column, code, message, hint, about)


def parse(
    raw: bytes, path: str, ours: Callable[[yaml.Node | None], yaml.Node] | None = None
) -> Document:
    """Return the document; what is wrong with it is in its `problems`.

    `ours` is for a file that other programs read too: it picks what is looked at. The rest may
    hold whatever those programs understand.
    """
    document = Document(path)
    text = _decode(raw, document)
    if text is None:
        return document
    try:
        if ours is None:
            _reject_references(text, document)
        if document.problems:
            return document
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        if ours is not None:
            node = ours(node)
    except yaml.MarkedYAMLError as error:
        _syntax_problem(text, error, document)
    except yaml.YAMLError as error:
        reason = str(error).splitlines()[0]
        document.problems.append(Problem(path, 1, 1, "Y001", f"not valid YAML: {reason}"))
    else:
        if node is None:
            document.problems.append(
                Problem(path, 1, 1, "Y001", "the file is empty", "see CONTRIBUTING.md for an entry")
            )
        else:
            document.data = _build(node, (), document)
    return document


def _decode(raw: bytes, document: Document) -> str | None:
    """Return the text of the file, or None after noting why it cannot be read."""
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff")  # some editors begin with it
    except UnicodeDecodeError as error:
        line, column = place_of_byte(raw, error.start)
        document.problems.append(
            Problem(
                document.path,
                line,
                column,
                "Y002",
                f"byte 0x{raw[error.start]:02x} is not UTF-8",
                "save the file as UTF-8",
            )
        )
        return None
    for line, column, char in islice(invisible(text), MAX_REPORTED):
        document.problems.append(
            Problem(
                document.path,
                line,
                column,
                "Y007",
                f"the file holds the invisible character {name_of(char)}",
                "remove it; lines end with U+000A alone" if char == "\r" else "remove it",
            )
        )
    return None if document.problems else text


def place_of_byte(raw: bytes, index: int) -> tuple[int, int]:
    """Return line and column of a byte, counted in bytes."""
    return raw.count(b"\n", 0, index) + 1, index - raw.rfind(b"\n", 0, index)


def _syntax_problem(text: str, error: yaml.MarkedYAMLError, document: Document) -> None:
    found = slip(text, error)
    message = f"not valid YAML: {found.message}"
    document.problems.append(
        Problem(document.path, found.line, found.column, "Y001", message, found.hint)
    )


def _reject_references(text: str, document: Document) -> None:
    """Note anchors, aliases and tags, which no entry uses, and comments that cut a text short."""
    lines = text.split("\n") if " #" in text else []
    names = {"AnchorToken": "an anchor", "AliasToken": "an alias", "TagToken": "a tag"}
    depth = parts = 0
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        kind = type(token).__name__
        mark = token.start_mark
        if kind.endswith("StartToken") and kind != "StreamStartToken":
            depth += kind != "DocumentStartToken"
        elif kind in ("BlockEndToken", "FlowMappingEndToken", "FlowSequenceEndToken"):
            depth -= 1
        if depth > MAX_DEPTH:
            document.problems.append(
                Problem(
                    document.path,
                    mark.line + 1,
                    mark.column + 1,
                    "Y006",
                    f"nested deeper than {MAX_DEPTH} levels",
                )
            )
            return
        parts += kind == "ScalarToken" or kind.endswith("StartToken")
        if parts > MAX_PARTS:
            message = f"the file has more than {MAX_PARTS:,} keys and values"
            document.problems.append(_at(mark, document, "Y005", message))
            return
        if kind in names and len(document.problems) < MAX_REPORTED:
            document.problems.append(
                Problem(
                    document.path,
                    mark.line + 1,
                    mark.column + 1,
                    "Y004",
                    f"{names[kind]} is not allowed here",
                    "write the value out, or quote it",
                )
            )
        lost = swallowed(token, lines) if lines else ""
        if lost and len(document.problems) < MAX_REPORTED:
            column = lines[token.end_mark.line].index("#", token.end_mark.column) + 1
            document.problems.append(_cut_short(token.end_mark.line + 1, column, lost, document))


def _cut_short(line: int, column: int, lost: str, document: Document) -> Problem:
    shown = lost if len(lost) <= 60 else f"{lost[:57]}..."
    return Problem(
        document.path,
        line,
        column,
        "Y008",
        f"the text ends before '{shown}', which is a comment to YAML",
        "quote the text if it goes on, or give the comment a line of its own",
    )


def _at(mark: yaml.Mark, document: Document, code: str, message: str) -> Problem:
    return Problem(document.path, mark.line + 1, mark.column + 1, code, message, "split it up")


def _build(node: yaml.Node, path: Path, document: Document) -> Any:
    document.places[path] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.ScalarNode):
        if len(node.value) > MAX_TEXT:
            message = f"the text has {len(node.value):,} characters; at most {MAX_TEXT:,} are read"
            document.problems.append(_at(node.start_mark, document, "Y005", message))
        return node.value[:MAX_TEXT]
    if isinstance(node, yaml.SequenceNode):
        if len(node.value) > MAX_ITEMS:
            message = f"the list has {len(node.value):,} items; at most {MAX_ITEMS:,} are read"
            document.problems.append(_at(node.start_mark, document, "Y005", message))
        items = node.value[:MAX_ITEMS]
        return [_build(item, (*path, i), document) for i, item in enumerate(items)]
    return _build_mapping(node, path, document)


def _build_mapping(node: yaml.Node, path: Path, document: Document) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line, column = key_node.start_mark.line + 1, key_node.start_mark.column + 1
        if not isinstance(key_node, yaml.ScalarNode):
            document.problems.append(
                Problem(document.path, line, column, "Y003", "a key must be a plain word")
            )
            continue
        key = key_node.value
        if key in mapping:
            first = document.places[(*path, key)][0]
            document.problems.append(
                Problem(
                    document.path,
                    line,
                    column,
                    "Y003",
                    f"key '{key}' appears twice; the first is on line {first}",
                    "merge the two",
                )
            )
            continue
        mapping[key] = _build(value_node, (*path, key), document)
        document.places[(*path, key, "<key>")] = (line, column)
    return mapping
