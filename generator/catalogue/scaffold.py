"""A new entry to fill in."""

from __future__ import annotations

from pathlib import Path

from generator.catalogue.kinds import FOLDERS, EntryKind
from generator.problems import UsageError
from generator.system.write import write_atomically

FOLDER = {folder.word: folder for folder in FOLDERS.values()}
_REFERENCE = """\
name: {name}
tier: standard
summary: Verb or noun first, what it does for the reader, at most 120 characters.
categories: []
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
  - What bites people.
related: []
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
related: []
"""


def create(root: Path, kind: str, name: str) -> Path:
    """Write a draft entry and its first script; return the entry's file.

    Raises UsageError if the entry exists.
    """
    folder = FOLDER[EntryKind(kind)]
    file = root / folder.name / name / folder.file
    if not file.parent.resolve().is_relative_to((root / folder.name).resolve()) or "/" in name:
        raise UsageError(f"'{name}' cannot be the name of a folder")
    if file.exists():
        raise UsageError(f"{file} is already there")
    template = _CONCEPT if kind == "concept" else _REFERENCE
    script = "first_step.py" if kind == "concept" else "first_task.py"
    write_atomically(file, template.format(name=name).encode())
    write_atomically(file.with_name(script), f"import {name}\n\nprint({name})\n".encode())
    return file
