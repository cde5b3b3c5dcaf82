"""Authored text and recorded output as Markdown that can do nothing but be read."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from generator.catalogue.text import SpanKind, spans

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "^": "&#94;", "~": "&#126;"}
_SPECIAL = re.compile(r"([\\`*_{}\[\]|])")
_LINE_START = re.compile(r"^([-+:?!/=#]|\d(?=\d*[.)]))")
"""What starts a list, a heading, a definition or a block of an extension."""
_BACKTICKS = re.compile(r"`+")


def no_link(code: str) -> str:  # noqa: ARG001
    """Return nothing: a piece of code leads nowhere."""
    return ""


def escape(text: str) -> str:
    """Return text that Markdown shows as it is, on one line, even at the start of a block."""
    return _LINE_START.sub(lambda match: f"&#{ord(match[0])};", _escape_anywhere(text))


def _escape_anywhere(text: str) -> str:
    text = " ".join(text.split())
    for char, entity in _ENTITIES.items():
        text = text.replace(char, entity)
    return _SPECIAL.sub(r"\\\1", text)


def code(text: str) -> str:
    """Return an inline code span that holds exactly this text."""
    text = " ".join(text.split())
    if "<!" in text:
        # MkDocs looks for HTML in code as well, and fails on a declaration that is none.
        return f"<code>{_escape_anywhere(text)}</code>"
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def inline(
    text: str, link: Callable[[str], str] = no_link, away: Callable[[str], str] = no_link
) -> str:
    """Return authored text, with its code, emphasis and links, as one line of Markdown.

    `link` says where a piece of code leads, if anywhere, `away` where a name in other documentation does.
    """
    pieces: list[str] = []
    for span in spans(" ".join(text.split())):
        target = away(span.target) if span.target else ""
        if target:
            shown = code(span.value) if span.kind is SpanKind.CODE else escape(span.value)
            pieces.append(f"[{shown}]({target})")
        elif span.kind is SpanKind.CODE:
            # The marks of two that touch would run together and hold neither.
            touches = pieces and pieces[-1].endswith("`")
            target, shown = link(span.value), code(span.value)
            shown = f"[{shown}]({target})" if target else shown
            pieces.append(f" {shown}" if touches else shown)
        elif span.kind is SpanKind.EMPHASIS:
            pieces.append(f"*{escape(span.value)}*")
        else:
            before = " " if span.value[0].isspace() else ""
            after = " " if span.value[-1].isspace() and span.value.strip() else ""
            words = _escape_anywhere(span.value) if pieces else escape(span.value)
            pieces.append(before + words + after)
    return "".join(pieces).strip()


def as_html(text: str) -> str:
    """Return plain text as HTML on one line, for an element or an attribute in double quotes."""
    return html.escape(" ".join(text.split()), quote=False).replace('"', "&quot;")


def inline_html(text: str) -> str:
    """Return authored text, with its code and emphasis, as HTML on one line, for where Markdown is not read."""
    tags = {SpanKind.CODE: "code", SpanKind.EMPHASIS: "em"}
    pieces = []
    for span in spans(" ".join(text.split())):
        tag, value = tags.get(span.kind), html.escape(span.value, quote=False)
        pieces.append(f"<{tag}>{value}</{tag}>" if tag else value)
    return "".join(pieces)


def blocks(
    text: str, link: Callable[[str], str] = no_link, away: Callable[[str], str] = no_link
) -> str:
    """Return authored paragraphs and lists as Markdown; `link` and `away` are as in `inline`."""
    result = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = paragraph.splitlines()
        if lines[0].startswith("- "):
            items: list[str] = []
            for line in lines:
                if line.startswith("- "):
                    items.append(line[2:])
                else:
                    items[-1] += " " + line.strip()
            result.append("\n".join(f"- {inline(item, link, away)}" for item in items))
        else:
            result.append(inline(paragraph, link, away))
    return "\n\n".join(result)


def fence(text: str, *classes: str) -> str:
    """Return a code block that shows exactly this text, whatever it holds."""
    return block(text, " { " + " ".join(f".{name}" for name in classes) + " }")


def block(text: str, language: str) -> str:
    """Return a code block in plain Markdown that shows exactly this text."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    ticks = "`" * max(3, longest + 1)
    return f"{ticks}{language}\n{text.rstrip()}\n{ticks}"


def sentence_start(text: str) -> str:
    """Return the text with a capital first letter, unless it starts with code."""
    return text[:1].upper() + text[1:]
