"""The markup within a line of a docstring: literals, roles, names in backticks, emphasis.

What is no whole piece of markup stays as it is: a docstring may hold anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a piece of text is; the value is the HTML element for it."""

    PLAIN = ""
    CODE = "code"
    EMPHASIS = "em"
    STRONG = "strong"


@dataclass(frozen=True)
class Piece:
    """A run of text of one kind, without its marks."""

    kind: Kind
    text: str


_MARKUP = re.compile(
    r"""
    ``(?P<literal>[^`\n]+(?:\n[^`\n]+)?)``
    | (?<![\w`])(?::[\w.+-]+(?::[\w.+-]+)*:)?`(?P<role>[^`\s](?:[^`]*[^`\s])?)`_{0,2}(?![\w`])
    | (?<![\w`'])`(?P<quoted>[^`'\s][^`'\n]{0,60})'(?![\w'])
    | (?<![\w*\\(.])\*\*(?P<strong>[^*\s](?:[^*\n]*[^*\s])?)\*\*(?![\w*(])
    | ``(?P<said>[^`'\n]+)\'\'
    | (?<![\w*\\.])\*(?P<emphasis>[^*\s,(=](?:[^*\n,(=]*[^*\s,(=])?)\*(?![\w*(])
    """,
    re.VERBOSE,
)
_TARGET = re.compile(r"(?P<title>.+?)\s*<[^<>]+>$", re.DOTALL)
_STARRED = re.compile(r"(?<![\w*])(\*{1,2}[A-Za-z_]\w*)(?![\w*])")
_ESCAPED = re.compile(r"\\([*`_|])")


def pieces(text: str) -> Iterator[Piece]:
    """Yield the pieces of a text in order; joined they say what the text says without its marks."""
    end = 0
    for match in _MARKUP.finditer(text):
        kind, found = _read(match)
        if not found:
            continue
        if match.start() > end:
            yield Piece(Kind.PLAIN, _unescaped(text[end : match.start()]))
        yield Piece(kind, found)
        end = match.end()
    if end < len(text):
        yield Piece(Kind.PLAIN, _unescaped(text[end:]))


def as_authored(text: str) -> str:
    """Return a text in the markup of authored text: code in backticks, emphasis in asterisks."""
    shown = []
    for one in pieces(text):
        if one.kind is Kind.PLAIN:
            # `*args` by itself is no mark, and a backtick without a partner says nothing.
            shown.append(_STARRED.sub(r"`\1`", one.text.replace("`", "'")))
        elif one.kind is Kind.CODE:
            shown.append(f"`{one.text}`")
        else:
            shown.append(f"*{one.text}*")
    return "".join(shown)


def _read(match: re.Match[str]) -> tuple[Kind, str]:
    if match["strong"]:
        return Kind.STRONG, match["strong"]
    if match["emphasis"]:
        return Kind.EMPHASIS, match["emphasis"]
    if match["said"]:
        return Kind.PLAIN, f"“{match['said']}”"
    code = match["literal"] or match["quoted"]
    if code:
        return Kind.CODE, " ".join(code.split())
    named = " ".join(match["role"].split())
    target = _TARGET.match(named)
    if target and match[0].startswith("`"):  # a link: `the guide <https://…>`_
        return Kind.PLAIN, target["title"]
    named = target["title"] if target else named
    if match[0].startswith(":"):  # Sphinx looks for `.name` in every module
        named = named.removeprefix(".")
    if named.startswith("~"):
        named = named[1:].rpartition(".")[2]
    return Kind.CODE, named.removeprefix("!")


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)
