"""Parameters, results and exceptions as three styles write them: Google's, NumPy's and Sphinx'.

Each gives terms with what is said of each; a term is a name, with its type behind a colon if that is
said. What does not look like the style is left to whoever asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from generator.docstrings.lines import dedented, further_in_end, indent_of
from generator.docstrings.parts import Block, Definitions, Heading

Inner = Callable[[Sequence[str]], Sequence[Block]]
"""What makes the parts of lines that stand further in."""
Items = list[tuple[str, tuple[Block, ...]]]
UNDERLINE = re.compile(r"([=\-~^*])\1{2,}$")
NUMPY = frozenset(
    (
        "Attributes",
        "Methods",
        "Other Parameters",
        "Parameters",
        "Raises",
        "Receives",
        "Returns",
        "See Also",
        "Warns",
        "Yields",
    )
)
"""Headings below which NumPy's style lists terms."""
RESULTS = ("Return", "Returns", "Yield", "Yields")
_TYPE = r"[\w.]+(?:\[[^\n]*?\])?(?: ?(?:\||or) ?[\w.]+(?:\[[^\n]*?\])?)*"
_GOOGLE = re.compile(
    r"(?P<name>\*{0,2}[A-Za-z_][\w.]*)\s*\((?P<type>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)\s*:(?:\s+(?P<text>.*))?$"
)
_RESULT = re.compile(rf"(?P<type>{_TYPE}):\s+(?P<text>\S.*)$")
_TERM = re.compile(r"\*{0,2}[\w.'\"]+(?:\([^\n]*\))?(?:,\s*\*{0,2}[\w.]+)*(?:\s*:\s*\S.*)?$")
_ANYTHING = re.compile(r"[\w\[({*'\"].{0,70}$")
FIELD = re.compile(
    r":(?P<name>[A-Za-z]\w*)(?:[ \t]+(?P<of>[^:\n]+(?:::?[^:\s][^:\n]*)*?))?:(?:[ \t]+(?P<text>.*))?$"
)
_GROUPS = {
    "Parameters": ("param", "parameter", "arg", "argument", "key", "keyword", "kwarg", "type"),
    "Attributes": ("var", "ivar", "cvar", "vartype"),
    "Returns": ("return", "returns", "rtype"),
    "Yields": ("yield", "yields", "ytype"),
    "Raises": ("raise", "raises", "except", "exception"),
}
_GROUP_OF = {word: group for group, words in _GROUPS.items() for word in words}
_TYPES = ("type", "vartype", "rtype", "ytype")
"""Fields that say only the type of what another one tells of."""


def google_term(text: str) -> tuple[str, str] | None:
    """Return the term of a line such as `name (type): what it is`, and what is said of it."""
    match = _GOOGLE.match(text)
    if not match:
        return None
    return f"{match['name']}: {match['type']}".removesuffix(": "), match["text"] or ""


def google_result(text: str) -> tuple[str, str] | None:
    """Return the type that a line such as `dict[str, int]: what it is` begins with, and the rest."""
    match = _RESULT.match(text)
    return (match["type"], match["text"]) if match else None


def numpy_section(
    lines: Sequence[str], start: int, title: str, inner: Inner
) -> tuple[int, list[Block]] | None:
    """Return the section whose terms begin here, below its underlined title, and where it ends.

    A term stands on a line of its own, with what is said of it further in. None if it is no such list.
    """
    if title not in NUMPY:
        return None
    base, items, place = indent_of(lines[start]) if start < len(lines) else 0, Items(), start
    while place < len(lines):
        line = lines[place].strip()
        ends = place + 1 < len(lines) and UNDERLINE.match(lines[place + 1].strip())
        if not line:
            place += 1
            continue
        if indent_of(lines[place]) < base or ends or line.startswith(("..", ">>>")):
            break
        form = _ANYTHING if title in RESULTS or title == "Receives" else _TERM
        end = further_in_end(lines, place + 1, base)
        if not form.match(line) or (line.endswith(".") and end == place + 1 and " : " not in line):
            return None
        term, said = line, [*dedented(lines[place + 1 : end])]
        if title == "See Also":
            term, _, text = line.partition(" : ")
            said.insert(0, text)
        items.append((re.sub(r"\s*:\s*", ": ", term, count=1), tuple(inner(said))))
        place = max(end, place + 1)
    if not items:
        return None
    return place, [Heading(title), Definitions(tuple(items))]


def field_blocks(fields: Sequence[tuple[re.Match[str], Sequence[Block]]]) -> list[Block]:
    """Return fields such as `:param int x: the value` below headings, with their types."""
    types = {_key(match): match["text"] or "" for match, _ in fields if match["name"] in _TYPES}
    found: dict[str, Items] = {}
    for match, said in fields:
        word = match["name"].lower()
        group = _GROUP_OF.get(word, "")
        if word in _TYPES and any(
            _key(one) == _key(match) for one, _ in fields if one is not match
        ):
            continue
        of = (match["of"] or "").strip()
        if group in ("Parameters", "Attributes"):
            kind, _, name = of.rpartition(" ")
            kind = kind or types.get(_key(match), "")
            term = f"{name}: {kind}" if kind else name
        elif group in ("Returns", "Yields"):
            term = types.get(_key(match), "")
        else:
            term = of if group else f"{word} {of}".strip()
        found.setdefault(group, []).append((term, () if word in _TYPES else tuple(said)))
    return [block for group, items in found.items() for block in _group(group, items)]


def _key(match: re.Match[str]) -> tuple[str, str]:
    """Return what a field tells of: its group and the name in it."""
    return _GROUP_OF.get(match["name"].lower(), ""), (match["of"] or "").strip().rpartition(" ")[2]


def _group(title: str, items: Items) -> list[Block]:
    heading: list[Block] = [Heading(title)] if title else []
    if all(not term for term, _ in items):
        return [*heading, *(block for _, said in items for block in said)]
    return [*heading, Definitions(tuple(items), is_code=bool(title))]
