"""The order of categories that several layers make: the groups of the last one stand first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.catalogue.catalogue import Located
from generator.catalogue.composed import Composed
from generator.catalogue.model import Shelf, Shelves
from generator.catalogue.positions import Document, Path

MOST_ASKED = 8
"""Tasks on the home page."""
Keep = Callable[[Located[Shelves], str], bool]
"""Whether a category or a task is kept that a layer names."""


def compose_shelves(
    every: Sequence[Located[Shelves]], keep_category: Keep, keep_task: Keep
) -> Located[Shelves]:
    """Return the groups of these layers, the last of which comes first.

    Groups of one name are one, and a category stands where the last layer that names it has put it.
    """
    shelves: dict[str, list[str]] = {}
    asked: list[str] = []
    origins: dict[Path, tuple[Document, Path]] = {}
    for one in every:
        placed = {slug for slugs in shelves.values() for slug in slugs}
        for i, shelf in enumerate(one.model.groups):
            for j, slug in enumerate(shelf.categories):
                if slug not in placed and keep_category(one, slug):
                    slugs = shelves.setdefault(shelf.group, [])
                    place = ("groups", list(shelves).index(shelf.group))
                    origins.setdefault(place, (one.document, ("groups", i)))
                    inner = (one.document, ("groups", i, "categories", j))
                    origins[(*place, "categories", len(slugs))] = inner
                    slugs.append(slug)
        for i, task in enumerate(one.model.most_asked):
            if keep_task(one, task) and len(asked) < MOST_ASKED:
                origins["most_asked", len(asked)] = (one.document, ("most_asked", i))
                asked.append(task)
    groups = tuple(
        Shelf.model_construct(group=name, categories=tuple(slugs))
        for name, slugs in shelves.items()
    )
    model = Shelves.model_construct(most_asked=tuple(asked), groups=groups)
    data = {"most_asked": asked, "groups": [group.model_dump() for group in groups]}
    return Located(model, Composed(every[0].document, data, origins), every[0].file)
