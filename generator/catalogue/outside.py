"""Entries that are known and have no page in this site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml

from generator.catalogue.kinds import Folder


@dataclass(frozen=True)
class Outside:
    """An entry that is known and has no page here."""

    name: str
    folder: Folder
    file: Path

    @property
    def address(self) -> str:
        """Return the address of its page, on a site that has it."""
        return f"{self.folder.address}{self.name}/"

    @cached_property
    def heading(self) -> str:
        """Return the heading of its page."""
        return self.name if self.folder.is_code else self._line("title") or self.name

    @cached_property
    def summary(self) -> str:
        """Return what it is for, in a sentence."""
        return self._line("summary")

    def _line(self, key: str) -> str:
        """Return a text of the file that stands on one line, without reading the rest."""
        found = re.search(rf"^{key}:[ ]+(\S.*)$", self.file.read_text("utf-8"), re.MULTILINE)
        value = yaml.load(found[1], Loader=yaml.CSafeLoader) if found else ""
        return value if isinstance(value, str) else ""
