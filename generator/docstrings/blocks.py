"""The parts of a docstring: paragraphs, code, lists, and what is said of parameters.

Where a part has no form that is known, its lines are kept as they stand: text that an author
has lined up says more than text that was guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.docstrings.lines import (
    dedented,
    further_in_end,
    indent_of,
    is_text,
    paragraph_end,
    skip_blank,
    text_of,
)
from generator.docstrings.parts import (
    Block,
    Code,
    Definitions,
    Heading,
    Listing,
    Paragraph,
    Quote,
)
from generator.docstrings.styles import (
    FIELD,
    RESULTS,
    UNDERLINE,
    field_blocks,
    google_result,
    google_term,
    numpy_section,
)

SECTION = re.compile(
    r"(?P<title>(?:(?:Optional|Keyword|Positional|Other|Public|Instance|Class|Required) )?"
    r"(?:[Aa]rgs|[Aa]rguments|[Pp]arameters|[Pp]arams|[Aa]ttributes|[Vv]ariables|[Mm]ethods"
    r"|Returns?|Raises|Yields|Examples?|Notes?|Usage|Inputs?|Outputs?|Warnings?|See [Aa]lso))\s*:{1,2}"
)
BULLET = re.compile(r"(?P<mark>[-*+•]|(?:\(?(?:\d{1,2}|[a-z])[.)]))\s+(?=\S)")
DIRECTIVE = re.compile(r"\.\. (?P<name>[\w-]+)::\s*(?P<text>.*)$")
TERM = re.compile(r"(?P<term>[\w*.\[\]/|'\"<>, -]{1,50}?)\s*(?:--|—|:(?=\s)| - )\s*(?P<text>\S.*)$")
COLUMN = re.compile(
    r"(?P<term>(?:\*{0,2}[\w'\"][\w'\"]*(?:[./-]\w+)*)(?:(?:, | or )[\w'\"]+)*)"
    r"(?: {2,}|(?= --? ))(?P<mark> *--? +)?(?P<text>\S.*)$"
)
NAME = re.compile(r"\*{0,2}[A-Za-z_][\w.]*(?:\s*(?:,|/|\|)\s*\*{0,2}[\w.]+)*")
LINED_UP = re.compile(r"\S {3,}\S|\t|^[-=+|*#~]{4,}$")
CODE_LINE = re.compile(
    r"^(?:>>>|\.\.\. |[$%] |def |class |import |from \w+ import|for .+:$|with .+:$|if .+:$|while .+:$"
    r"|try:$|except\b.*:$|return\b|print\(|@\w|#)|^[\w.\[\]]+ (?:=|\+=) \S|^[\w.]+\(.*\)$|[{}<>]|=>|;$"
)
FENCE = re.compile(r"(`{3,}|~{3,})\s*[\w.+-]*$")
CODE_START = re.compile(r"(?:class|def|async def|for|with|if|while|try|@)\b.*:$")
CALL = re.compile(r"@?[A-Za-z_][\w.]*\([^)]*(?:\)|$)")


def blocks(doc: str) -> list[Block]:
    """Return the parts of a docstring."""
    return list(_blocks(doc.expandtabs().split("\n")))


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    place = 0
    while place < len(lines):
        if not lines[place].strip():
            place += 1
            continue
        end, found = _next(lines, place)
        yield from found
        place = max(end, place + 1)


def _next(lines: Sequence[str], start: int) -> tuple[int, list[Block]]:
    """Return where the part that starts here ends, and what it is."""
    line = lines[start]
    text, indent = line.strip(), indent_of(line)
    if text.startswith(">>>"):
        end = paragraph_end(lines, start)
        return end, [Code(text_of(lines[start:end]), is_session=True)]
    fence = FENCE.match(text)
    if fence:
        return _fenced(lines, start, fence[1])
    if start + 1 < len(lines) and UNDERLINE.match(lines[start + 1].strip()) and len(text) < 80:
        title = text.rstrip(":")
        found = numpy_section(lines, skip_blank(lines, start + 2), title, _parts)
        return found or (start + 2, [Heading(title)])
    directive = DIRECTIVE.match(text)
    if directive:
        return _directive(lines, start, directive)
    section = SECTION.fullmatch(text)
    if section:
        end = further_in_end(lines, start + 1, indent)
        if text.endswith("::") and end > start + 1:
            code = text_of(lines[start + 1 : end])
            return end, [Heading(section["title"]), Code(code, code.startswith(">>>"))]
        inner = _section(lines[start + 1 : end], section["title"])
        return end, [Heading(section["title"]), *inner]
    if FIELD.match(text):
        return _fields(lines, start)
    if BULLET.match(text) and not _is_prose_number(text):
        return _listing(lines, start)
    end = paragraph_end(lines, start)
    columns = _columns(lines[start:end])
    if columns:
        return end, [columns]
    if indent:
        end = further_in_end(lines, start, indent - 1)
        return end, [_inset(lines[start:end])]
    return _paragraph(lines, start)


def _fenced(lines: Sequence[str], start: int, mark: str) -> tuple[int, list[Block]]:
    """Return code between fences, as Markdown has them."""
    end = next((n for n in range(start + 1, len(lines)) if lines[n].strip() == mark), len(lines))
    code = text_of(lines[start + 1 : end])
    return end + 1, [Code(code, code.startswith(">>>"))] if code else []


def _paragraph(lines: Sequence[str], start: int) -> tuple[int, list[Block]]:
    end = start
    while end < len(lines) and lines[end].strip():
        text = lines[end].strip()
        if end > start and (
            (indent_of(lines[end]) and not _hangs(lines, end))
            or text.startswith(">>>")
            or SECTION.fullmatch(text)
            or FIELD.match(text)
            or FENCE.match(text)
            or (
                BULLET.match(text) and not _is_prose_number(text) and _is_after_stop(lines[end - 1])
            )
        ):
            break
        end += 1
    body = [line.rstrip() for line in lines[start:end]]
    after = skip_blank(lines, end)
    is_deeper = after < len(lines) and indent_of(lines[after]) > 0
    if all(map(CALL.match, body)) or any(map(LINED_UP.search, body)):
        deeper = end
        while deeper < len(lines) and lines[deeper].strip() and indent_of(lines[deeper]):
            deeper += 1  # the rest of a signature, or of a table
        return deeper, [Code("\n".join(line.rstrip() for line in lines[start:deeper]))]
    if len(body) == 1 and end < len(lines) and is_deeper and after == end:
        end, items = _terms(lines, start)
        if items:
            return end, [Definitions(tuple(items))]
        end = start + 1
    text = "\n".join(body)
    if len(body) == 1 and is_deeper and after == end and CODE_START.match(text):
        inner = further_in_end(lines, end, 0)
        return inner, [Code(text_of(lines[start:inner]))]
    if text.endswith("::") and is_deeper:
        inner = further_in_end(lines, after, indent_of(lines[after]) - 1)
        shown: list[Block] = [] if text == "::" else [Paragraph(text[:-1].rstrip())]
        code = text_of(lines[after:inner])
        return inner, [*shown, Code(code, code.startswith(">>>"))]
    return end, [Paragraph(text.removesuffix(":") if text.endswith("::") else text)]


def _columns(lines: Sequence[str]) -> Definitions | None:
    """Return what stands in two columns, names and what is said of each; None if it is no such thing."""
    base = indent_of(lines[0])
    items: list[tuple[str, list[str]]] = []
    places: set[int] = set()
    marked = 0
    for line in lines:
        match = COLUMN.match(line[base:]) if indent_of(line) == base else None
        if match:
            items.append((match["term"], [match["text"]]))
            places.add(match.start("text"))
            marked += bool(match["mark"])
        elif indent_of(line) > base and items:
            items[-1][1].append(line.strip())
            places.add(indent_of(line) - base)
        else:
            return None
    is_lined_up = len(places) == 1 and len(lines) > 1
    if not is_lined_up and marked < len(items):
        return None
    return Definitions(tuple((term, (Paragraph("\n".join(said)),)) for term, said in items))


def _terms(lines: Sequence[str], start: int) -> tuple[int, list[tuple[str, tuple[Block, ...]]]]:
    """Return terms on lines of their own with what is said of each further in, as C code has them."""
    items: list[tuple[str, tuple[Block, ...]]] = []
    place = start
    indent = indent_of(lines[start])
    while place < len(lines) and lines[place].strip() and indent_of(lines[place]) == indent:
        term = lines[place].strip()
        end = further_in_end(lines, place + 1, indent)
        if end == place + 1 or not lines[place + 1].strip() or not NAME.fullmatch(term.rstrip(":")):
            break
        items.append((term.rstrip(":"), tuple(_blocks(dedented(lines[place + 1 : end])))))
        place = skip_blank(lines, end)
        if place < len(lines) and indent_of(lines[place]) == indent and place > end:
            following = place + 1
            if following >= len(lines) or indent_of(lines[following]) <= indent:
                return end, items
    return place, items


def _inset(lines: Sequence[str]) -> Block:
    """Return lines that stand further in: terms, points, code or text."""
    inner = dedented(lines)
    first = inner[0].strip()
    end, items = _terms(inner, 0)
    if items and not any(line.strip() for line in inner[end:]):
        return Definitions(tuple(items))
    if first.startswith(">>>"):
        return Quote(tuple(_blocks(inner)))
    told = [line for line in inner if line.strip()]
    if any(map(LINED_UP.search, told)) or any(CODE_LINE.search(line.strip()) for line in told):
        return Code(text_of(inner))
    if len(told) > 1 and any(map(indent_of, told)) and not BULLET.match(first):
        return Code(text_of(inner)) if not is_text(told) else Quote(tuple(_blocks(inner)))
    if not is_text(told) and not BULLET.match(first):
        return Code(text_of(inner))
    return Quote(tuple(_blocks(inner)))


def _section(lines: Sequence[str], title: str) -> list[Block]:
    """Return what stands below "Args:" and the like."""
    inner = dedented(lines)
    if not any(line.strip() for line in inner):
        return []
    place = skip_blank(inner, 0)
    result = google_result(inner[place].strip()) if title in RESULTS else None
    if result and not any(_term(line) for line in inner[place + 1 :]):
        rest = dedented(inner[place + 1 :])
        return [Definitions(((result[0], tuple(_blocks([result[1], *rest]))),))]
    items: list[tuple[str, tuple[Block, ...]]] = []
    while place < len(inner):
        text = inner[place].strip()
        bullet = BULLET.match(text)
        found = _term(text[bullet.end() :] if bullet else text)
        if indent_of(inner[place]) or not found:
            return list(_blocks(inner))
        end = further_in_end(inner, place + 1, 0)
        rest = dedented(inner[place + 1 : end])
        items.append((found[0], tuple(_blocks([found[1], *rest]))))
        place = skip_blank(inner, end)
    return [Definitions(tuple(items))]


def _term(text: str) -> tuple[str, str] | None:
    """Return the term a line begins with, and what is said of it."""
    typed = google_term(text)
    term = TERM.match(text)
    if typed or not term or not NAME.fullmatch(term["term"].split(" (")[0]):
        return typed
    return term["term"], term["text"]


def _parts(lines: Sequence[str]) -> Sequence[Block]:
    return tuple(_blocks(lines))


def _fields(lines: Sequence[str], start: int) -> tuple[int, list[Block]]:
    found: list[tuple[re.Match[str], Sequence[Block]]] = []
    place = start
    while place < len(lines) and (match := FIELD.match(lines[place].strip())):
        end = further_in_end(lines, place + 1, indent_of(lines[place]))
        found.append((match, _parts([match["text"] or "", *dedented(lines[place + 1 : end])])))
        place = skip_blank(lines, end)
    return place, field_blocks(found)


def _listing(lines: Sequence[str], start: int) -> tuple[int, list[Block]]:
    indent = indent_of(lines[start])
    items: list[tuple[Block, ...]] = []
    place = start
    first = BULLET.match(lines[start].strip())
    assert first
    is_ordered = first["mark"] not in "-*+•"
    while place < len(lines) and indent_of(lines[place]) == indent:
        text = lines[place].strip()
        match = BULLET.match(text)
        if not match or (match["mark"] not in "-*+•") != is_ordered:
            break
        end = place + 1
        while end < len(lines) and lines[end].strip():
            inner = lines[end].strip()
            if indent_of(lines[end]) <= indent and (BULLET.match(inner) or indent):
                break
            end += 1
        if end < len(lines) and not lines[end].strip():
            after = skip_blank(lines, end)
            if after < len(lines) and indent_of(lines[after]) > indent:
                end = further_in_end(lines, end, indent)
        items.append(tuple(_blocks([text[match.end() :], *dedented(lines[place + 1 : end])])))
        place = skip_blank(lines, end)
    return place, [Listing(tuple(items), is_ordered)]


def _directive(lines: Sequence[str], start: int, match: re.Match[str]) -> tuple[int, list[Block]]:
    end = further_in_end(lines, start + 1, indent_of(lines[start]))
    inner = dedented(lines[start + 1 : end])
    name, text = match["name"], match["text"]
    if name in ("code-block", "code", "sourcecode", "doctest", "highlight", "literalinclude"):
        code = text_of([line for line in inner if not FIELD.match(line.strip())])
        return end, [Code(code, code.startswith(">>>"))] if code else []
    words = {
        "versionadded": "New in version", "versionchanged": "Changed in version",
        "deprecated": "Deprecated since version", "seealso": "See also",
    }  # fmt: skip
    title = words.get(name, name.replace("-", " ").capitalize())
    if name in ("versionadded", "versionchanged", "deprecated"):
        said = list(_blocks(inner))
        first = f"{title} {text}".strip()
        if said and isinstance(said[0], Paragraph):
            return end, [Paragraph(f"{first}: {said[0].text}"), *said[1:]]
        return end, [Paragraph(first), *said]
    return end, [Heading(title), *_blocks([text, *inner] if text else inner)]


def _is_prose_number(text: str) -> bool:
    """Return whether a line only happens to begin like a point: `- 1` or "a) "."""
    return text.startswith(("-1", "--", "->", "**"))


def _is_after_stop(line: str) -> bool:
    return line.rstrip().endswith((":", ".", ";", ",")) or bool(BULLET.match(line.strip()))


def _hangs(lines: Sequence[str], place: int) -> bool:
    """Return whether a line that stands further in only goes on with the sentence before it."""
    before, text = lines[place - 1].strip(), lines[place].strip()
    if before.endswith(":") or BULLET.match(text) or TERM.match(text):
        return False
    is_sentence = len(before.split()) > 3 and is_text([before, text])
    return is_sentence and not LINED_UP.search(text) and not CODE_LINE.search(text)
