"""A document that is made of several: each value is still told of at the file it stands in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.catalogue.positions import Document, Path
from generator.problems import Problem

Origins = Mapping[Path, tuple[Document, Path]]
"""By the path of a value, the document it was taken from, and its path there."""


class Composed(Document):
    """The data of a document, changed and added to by others."""

    def __init__(self, base: Document, data: Any, origins: Origins) -> None:
        super().__init__(base.path, data)
        self._base, self._origins = base, origins

    def place(self, path: Path) -> tuple[int, int]:
        """Return line and column of a value in the file it stands in."""
        document, inner = self._origin(path)
        return document.place(inner)

    def origin(self, path: Path) -> Document:
        """Return the document that a value was taken from."""
        return self._origin(path)[0]

    def problem(
        self, path: Path, code: str, message: str, hint: str = "", about: tuple[str, ...] = ()
    ) -> Problem:
        """Return a problem placed in the file that the value stands in."""
        document, inner = self._origin(path)
        return document.problem(inner, code, message, hint, about)

    def _origin(self, path: Path) -> tuple[Document, Path]:
        for end in range(len(path), 0, -1):
            if path[:end] in self._origins:
                document, start = self._origins[path[:end]]
                return document, (*start, *path[end:])
        return self._base, path
