"""Whether a definition says that it is deprecated: by its decorator, or in its docstring."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from generator.facts.api import Deprecation
from generator.facts.contexts import EVERYWHERE
from generator.facts.sources.tree import Definition

_SECTION = re.compile(
    r"\n[ \t]*\w[\w ]*\n[ \t]*-{3,}[ \t]*(?:\n|$)|\n[ \t]*(?:Args|Arguments|Parameters|Returns|Raises):[ \t]*(?:\n|$)|\n[ \t]*:param "
)
"""Where a docstring begins to tell of parts: what is deprecated there is one of them."""
_DIRECTIVE = re.compile(
    r"\.\. deprecated::[ \t]*(?P<text>[^\n]*(?:\n[ \t]*(?=\n[ \t]+\S))?(?:\n[ \t]+\S[^\n]*)*)"
)
_NAMES_A_PART = re.compile(
    r"[\d.]+\s+(?:[`*a-z]|The `|.*?\b(?:argument|default|flag|keyword|now|option|parameter)s?\b)",
    re.DOTALL,
)
_OF_A_PART = re.compile(
    r"\b(?:will not accept|passing|calling|returning|setting|using|parameters?|arguments?|keywords?|multigraphs?)\b",
    re.IGNORECASE,
)
"""What is deprecated is then a way of calling it."""
_SAID_FIRST = re.compile(r"(?:\*\*|\[)?deprecated\b", re.IGNORECASE)


def deprecations(found: Definition, docstring: str) -> Iterator[Deprecation]:
    """Yield the deprecations of a definition, in its own words."""
    told = _decorated(found)
    if told is not None:
        yield Deprecation(EVERYWHERE, told)
    elif "deprecated" in docstring.lower():
        yield from _told(docstring)


def _decorated(found: Definition) -> str | None:
    for one in getattr(found, "decorators", ()):
        if one.callable_path.rpartition(".")[2] != "deprecated":
            continue
        value = one.value
        for argument in getattr(value, "arguments", ()):
            try:
                said = ast.literal_eval(str(argument))
            except (ValueError, SyntaxError):
                continue
            if isinstance(said, str):
                return " ".join(said.split())
        return ""
    return None


def _told(docstring: str) -> Iterator[Deprecation]:
    """Yield the deprecations that a docstring tells of, in the words of Sphinx or in its first sentence.

    Where it names what is deprecated, as a parameter, it does not mean all of it.
    """
    section = _SECTION.search(docstring)
    match = _DIRECTIVE.search(docstring, 0, section.start() if section else len(docstring))
    first = docstring.partition("\n\n")[0]
    if match:
        text = " ".join(match["text"].split())
        is_partial = bool(_NAMES_A_PART.match(match["text"]) or _OF_A_PART.search(text))
        yield Deprecation(EVERYWHERE, text, is_partial=is_partial)
    elif _SAID_FIRST.match(first):
        yield Deprecation(EVERYWHERE, " ".join(first.split()))
