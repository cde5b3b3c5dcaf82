"""A document that is made of several: each value is still told of at the file it stands in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.catalogue.catalogue import Located
from generator.catalogue.positions import Document, Path
from generator.problems import Problem

Model = TypeVar("Model", bound=BaseModel)
FIRST = frozenset({"prefer_instead", "chooser", "most_asked"})
"""Lists that begin with what the last layer says: what is near to readers weighs most."""
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


def compose(
    base: Located[Model],
    added: Sequence[Located[Any]],
    keep: Mapping[str, Callable[[Any], bool]],
    is_own: Callable[[Located[Any]], bool],
) -> Located[Model]:
    """Return what was authored with all that later layers add to its lists, and without what is not kept.

    The last layer's own is always kept: what is wrong with it is for the rules to say.
    """
    fields = [key for key in type(base.model).model_fields if _is_list(base.model, key)]
    lists: dict[str, tuple[Any, ...]] = {}
    data = dict(base.document.data)
    origins: dict[Path, tuple[Document, Path]] = {}
    for key in fields:
        found = []
        later = [one for one in added if _is_list(one.model, key)]
        order = [*reversed(later), base] if key in FIRST else [base, *later]
        for one in order:
            raw = one.document.data.get(key, ())
            for i, (value, item) in enumerate(zip(getattr(one.model, key), raw, strict=False)):
                if is_own(one) or key not in keep or keep[key](value):
                    found.append((value, item, one.document, i))
        if later or len(found) != len(getattr(base.model, key)):
            lists[key] = tuple(value for value, _, _, _ in found)
            data[key] = [item for _, item, _, _ in found]
            for n, (_, _, document, i) in enumerate(found):
                origins[key, n] = (document, (key, i))
    notes = [
        (one.document, i, text)
        for one in reversed(added)
        for i, text in enumerate(getattr(one.model, "notes", ()))
    ]
    if notes:
        data["notes"] = [text for _, _, text in notes]
        origins |= {
            ("notes", n): (document, ("notes", i)) for n, (document, i, _) in enumerate(notes)
        }
    if not lists and not notes:
        return base
    model = base.model.model_copy(update=lists)
    return Located(model, Composed(base.document, data, origins), base.file)


def _is_list(model: BaseModel, key: str) -> bool:
    return isinstance(getattr(model, key, None), tuple)
