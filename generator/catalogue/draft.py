"""What a new entry begins with, and how a text of it that nobody has written yet is recognised."""

from __future__ import annotations

import re

import yaml

_REFERENCE = """\
name: {name}
{distribution}tier: standard
summary: Verb or noun first, what it does for the reader, at most 120 characters.
categories: [a-category]
purpose: |
  Two to four sentences.
use_when:
  - A concrete situation.
prefer_instead:
  - when: another situation
    use: another-entry
    because: of a reason
tasks:
  - title: What somebody wants done
    asks:
      - one way of asking
      - another way
      - a third way
    example: first_task.py
    note: What to notice in the output.
pitfalls:
  - text: What bites people.
    run: {{example: what_bites.py}}
related: [another-entry]
"""
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
_SCRIPTS = {
    "module": "import {name}\n\nprint({name})\n",
    "builtin": "print({name})\n",
    "concept": 'print("what the section shows")\n',
}


def entry(kind: str, name: str, distribution: str | None = None) -> str:
    """Return the file of an entry of a kind: `module`, `builtin` or `concept`."""
    if kind == "concept":
        return _CONCEPT.format(name=name)
    third_party = _DISTRIBUTION.format(distribution=distribution) if distribution else ""
    return _REFERENCE.format(name=name, distribution=third_party)


def script(kind: str, name: str) -> tuple[str, str]:
    """Return name and text of the first script of an entry."""
    file = "first_step.py" if kind == "concept" else "first_task.py"
    return file, _SCRIPTS[kind].format(name=name)


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
