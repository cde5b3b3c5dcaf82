"""What a new entry begins with, and how a text of it that nobody has written yet is recognised."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

_REFERENCE = """\
name: {name}
{distribution}tier: standard
summary: {summary}
categories: [{category}]
purpose: {purpose}
{names}use_when:
  - A concrete situation.
prefer_instead:
  - when: another situation
    use: another-entry
    because: of a reason
tasks:
{tasks}pitfalls:
  - text: What bites people.
    run: {{example: what_bites.py}}
related: [another-entry]
"""
_OWN = """\
name: {name}
tier: tiny
summary: {summary}
categories: [{category}]
purpose: {purpose}
{names}use_when:
  - A concrete situation.
tasks:
{tasks}{related}"""
"""An entry of a module of one's own, which names nothing that may not be there."""
_TASK = """\
  - title: What somebody wants done
    asks:
      - one way of asking
      - another way
      - a third way
    example: {file}
    note: What to notice in the output.
"""
_SUMMARY = "Verb or noun first, what it does for the reader, at most 120 characters."
_PURPOSE = "|\n  Two to four sentences."
SOME_CATEGORY = "a-category"
"""Stands for a category where nobody knows one."""
SHORT = 120
"""Characters of a summary."""
_DISTRIBUTION = """\
distribution: {distribution}
homepage: https://documentation.example/
"""
_CONCEPT = """\
name: {name}
title: The heading
summary: What the reader will understand afterwards.
categories: [packages-and-imports]
sections:
  - title: The first step
    text: |
      A paragraph.
    run:
      example: first_step.py
  - title: The second step
    text: Another paragraph.
related: [another-entry]
"""
_OWN_SCRIPT = """\
import inspect

{statement}

print("{shown}:", type({shown}).__name__)
print(inspect.getdoc({shown}))
"""
_SCRIPTS = {
    "module": "import {name}\n\nprint({name})\n",
    "builtin": "print({name})\n",
    "concept": 'print("what the section shows")\n',
}


@dataclass(frozen=True)
class Known:
    """What is known of a module before anybody has written about it."""

    summary: str = ""
    """What its docstring says first."""
    purpose: str = ""
    """What its docstring says then."""
    names: Sequence[str] = ()
    """Its public names, with what they take."""
    callables: Sequence[str] = ()
    """Its own functions and classes, of which the first task shows one."""
    is_own: bool = False
    """Whether it is a module of one's own: a page of it is worth having with one task."""
    category: str = SOME_CATEGORY
    """Where it is filed."""
    package: str = ""
    """The package above it that has an entry, if there is one."""


NOTHING = Known()


def entry(kind: str, name: str, distribution: str | None = None, known: Known = NOTHING) -> str:
    """Return the file of an entry of a kind: `module`, `builtin` or `concept`.

    It begins with what is known; the rest are texts that `atlas check` asks to be written.
    """
    if kind == "concept":
        return _CONCEPT.format(name=name)
    third_party = _DISTRIBUTION.format(distribution=distribution) if distribution else ""
    is_short = 0 < len(known.summary) <= SHORT
    form = _OWN if known.is_own else _REFERENCE
    return form.format(
        name=name,
        category=known.category,
        distribution=third_party,
        summary=json.dumps(known.summary, ensure_ascii=False) if is_short else _SUMMARY,
        purpose=json.dumps(known.purpose, ensure_ascii=False) if known.purpose else _PURPOSE,
        names=_names(known.names),
        tasks="".join(_TASK.format(file=file) for file, _ in scripts(kind, name, known)),
        related=f"related: [{known.package}]\n" if known.package else "",
    )


def _names(names: Sequence[str]) -> str:
    """Return names as comments, from which tasks and `names.yml` are written."""
    lines = "".join(f"#   {name}\n" for name in names)
    return f"# Its public names, which stand on the page in any case:\n{lines}" if lines else ""


def scripts(kind: str, name: str, known: Known = NOTHING) -> list[tuple[str, str]]:
    """Return names and texts of the scripts that an entry begins with."""
    if known.is_own:
        return [_own_script(name, known)]
    file = "first_step.py" if kind == "concept" else "first_task.py"
    return [(file, _SCRIPTS[kind].format(name=name))]


def _own_script(name: str, known: Known) -> tuple[str, str]:
    """Return the script of a module of one's own, which runs as it is: what it shows first, and of which kind it is."""
    for one in known.callables:
        if snake := _snake(one):
            code = _OWN_SCRIPT.format(statement=f"from {name} import {one}", shown=one)
            return f"use_{snake}.py", code
    return "first_task.py", _OWN_SCRIPT.format(statement=f"import {name}", shown=name)


def _snake(name: str) -> str:
    """Return a name in lower-case words joined by underscores, as the file of an example is called."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    return "_".join(words).lower()


def _texts(data: object) -> set[str]:
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        return {text for item in data for text in _texts(item)}
    text = str(data).strip()
    return {text} if re.search(r"\s|://", text) else set()


PLACEHOLDERS = frozenset(
    text
    for source in (entry("module", "x", "x"), entry("concept", "x"))
    for text in _texts(yaml.load(source, Loader=yaml.CSafeLoader))
)
"""Texts that stand in for what an author is to write."""
