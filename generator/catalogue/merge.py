"""Several layers as one catalogue: a later one adds to those before it, or leaves out what they have.

Whatever is wrong is told at the file of the layer that caused it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.catalogue.catalogue import Catalogue, Located, Outside
from generator.catalogue.composed import Composed
from generator.catalogue.layers import category_slugs, entry_files
from generator.catalogue.model import (
    Addition,
    Asks,
    Authored,
    CategoryAddition,
    Entry,
    Shelf,
    Shelves,
)
from generator.catalogue.part import Part
from generator.catalogue.positions import Document
from generator.catalogue.positions import Path as DataPath
from generator.problems import Problem, nearest

Model = TypeVar("Model", bound=BaseModel)
FIRST = frozenset({"prefer_instead", "chooser", "most_asked"})
"""Lists that begin with what the last layer says: what is near to readers weighs most."""
MOST_ASKED = 8
"""Tasks on the home page."""


def merge(parts: Sequence[Part]) -> tuple[Catalogue, list[Problem]]:
    """Return the catalogue that layers make, and what is wrong with what they say of each other."""
    merging = _Merging(parts)
    for part in parts:
        merging.add(part)
    return merging.whole(), merging.problems


class _Merging:
    """The catalogue while layers are added to it."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = parts
        self.problems: list[Problem] = []
        self.known: dict[str, Outside] = {}
        self.known_categories: set[str] = set()
        self.entries: dict[str, Located[Entry]] = {}
        self.categories: dict[str, Located[Any]] = {}
        self.added: dict[str, list[Located[Addition]]] = defaultdict(list)
        self.category_added: dict[str, list[Located[CategoryAddition]]] = defaultdict(list)
        self.without_tasks: set[str] = set()

    def add(self, part: Part) -> None:
        """Add a layer to those before it."""
        is_own = part is self.parts[-1]
        if part.left_out:
            self._leave_out(part.left_out, is_own=is_own)
        for key, entry in part.catalogue.entries.items():
            if key in self.entries:
                before = self.entries[key].document.path
                hint = "add to it in add.yml, or name it in leave_out.yml to replace it"
                message = f"{before} has '{entry.model.name}' already"
                self.problems.append(entry.problem(("name",), "N225", message, hint))
            else:
                self.entries[key] = entry
        for key, addition in part.additions.items():
            if key in self.entries:
                self.added[key].append(addition)
            else:
                self.problems += self._to_nothing(addition, key, is_own=is_own)
        for slug, category in part.catalogue.categories.items():
            if slug in self.categories:
                before = self.categories[slug].document.path
                hint = f"add to it in {slug}.add.yml, or name it in leave_out.yml to replace it"
                message = f"{before} has '{slug}' already"
                self.problems.append(category.problem((), "N225", message, hint))
            else:
                self.categories[slug] = category
        for slug, more in part.category_additions.items():
            if slug in self.categories:
                self.category_added[slug].append(more)
            elif is_own or slug not in self.known_categories:
                self.problems += _missing(
                    more, (), "category", slug, self.known_categories, self.categories
                )
        if not is_own:
            for name, (folder, file) in entry_files(part.layer.content).items():
                self.known[name] = Outside(name, folder, file)
            self.known_categories |= category_slugs(part.layer.content)

    def _to_nothing(
        self, addition: Located[Addition], key: str, *, is_own: bool
    ) -> Iterator[Problem]:
        name = addition.folder.name
        is_known = name in self.known and f"{self.known[name].folder.name}/{name}" == key
        if is_own or not is_known:
            names = {one.model.name for one in self.entries.values()}
            yield from _missing(addition, (), "entry", name, self.known if is_known else (), names)

    def _leave_out(self, left_out: Located[Any], *, is_own: bool) -> None:
        for i, name in enumerate(left_out.model.entries):
            keys = [key for key, one in self.entries.items() if one.model.name == name]
            for key in keys:
                del self.entries[key]
            if not keys and (is_own or name not in self.known):
                names = {one.model.name for one in self.entries.values()}
                self.problems += _missing(
                    left_out, ("entries", i), "entry", name, self.known, names
                )
        for i, slug in enumerate(left_out.model.categories):
            found = self.categories.pop(slug, None)
            if found is None and (is_own or slug not in self.known_categories):
                self.problems += _missing(
                    left_out,
                    ("categories", i),
                    "category",
                    slug,
                    self.known_categories,
                    self.categories,
                )
        tasks = {
            f"{one.model.name}/{task.stem}"
            for one in self.entries.values()
            for task in one.model.own_tasks
        }
        for i, task in enumerate(left_out.model.tasks):
            self.without_tasks.add(task)
            if task not in tasks and (is_own or task.partition("/")[0] not in self.known):
                self.problems += _missing(left_out, ("tasks", i), "task", task, (), tasks)

    def whole(self) -> Catalogue:
        """Return the catalogue of all layers that were added."""
        own = self.parts[-1]
        catalogue = replace(own.catalogue, entries={}, categories={}, explanations={}, broken=set())
        for part in self.parts:
            catalogue.broken |= part.catalogue.broken
        self._drop_homeless(catalogue.broken)
        names = {one.model.name for one in self.entries.values()}
        catalogue.outside = {name: one for name, one in self.known.items() if name not in names}
        catalogue.outside_categories = frozenset(self.known_categories - set(self.categories))
        last = own.layer
        for key, entry in self.entries.items():
            catalogue.entries[key] = self._entry(key, entry)
        for slug, category in self.categories.items():
            catalogue.categories[slug] = self._category(slug, category, catalogue)
        for part in self.parts:
            for key, told in part.catalogue.explanations.items():
                if key in self.entries and self.entries[key].folder == told.folder:
                    catalogue.explanations[key] = told
        catalogue.layers = tuple(
            part.layer
            for part in self.parts
            if part.layer is not last and not part.layer.is_left_out
        )
        catalogue.shelves = self._shelves(catalogue)
        catalogue.asks = self._asks()
        return catalogue

    def _drop_homeless(self, broken: set[str]) -> None:
        """Drop the entries of earlier layers whose categories are all gone, and then categories without members."""
        gone = self.known_categories - set(self.categories)
        own = self.parts[-1].catalogue
        for key, entry in list(self.entries.items()):
            more = (slug for one in self.added[key] for slug in one.model.categories)
            if key not in own.entries and gone.issuperset((*entry.model.categories, *more)):
                del self.entries[key]
        full = {
            slug
            for key, entry in self.entries.items()
            for slug in (
                *entry.model.categories,
                *(slug for one in self.added[key] for slug in one.model.categories),
            )
        }
        for slug in set(self.categories) - full - broken:
            if slug not in own.categories:
                del self.categories[slug]

    def _is_own(self, where: Located[Any]) -> bool:
        return where.file.is_relative_to(self.parts[-1].layer.content)

    def _entry(self, key: str, entry: Located[Entry]) -> Located[Entry]:
        name, gone = entry.model.name, self.known_categories - set(self.categories)
        seen: set[str] = set()

        def is_listed(slug: str) -> bool:
            is_new = slug not in seen and slug not in gone
            seen.add(slug)
            return is_new

        keep: dict[str, Callable[[Any], bool]] = {}
        if not self._is_own(entry):
            keep["categories"] = is_listed
            if entry.model.own_tasks:
                keep["tasks"] = lambda task: f"{name}/{task.stem}" not in self.without_tasks
        composed = _compose(entry, self.added[key], keep, self._is_own)
        return replace(composed, added=tuple(more)) if (more := self.added[key]) else composed

    def _category(self, slug: str, category: Located[Any], whole: Catalogue) -> Located[Any]:
        def is_there(task: str) -> bool:
            return task.partition("/")[0] not in whole.outside and task not in self.without_tasks

        keep: dict[str, Callable[[Any], bool]] = {
            "chooser": lambda choice: choice.use not in whole.outside,
            "most_asked": is_there,
            "neighbours": lambda other: other not in whole.outside_categories,
        }
        more = self.category_added[slug]
        kept = {} if self._is_own(category) else keep
        composed = _compose(category, more, kept, self._is_own)
        return replace(composed, added=tuple(more)) if more else composed

    def _asks(self) -> Located[Asks] | None:
        every = [part.catalogue.asks for part in self.parts if part.catalogue.asks]
        return _compose(every[0], every[1:], {}, self._is_own) if every else None

    def _shelves(self, whole: Catalogue) -> Located[Shelves] | None:
        """Return the groups of all layers, those of the last layer first; groups of one name are one."""
        every = [part.catalogue.shelves for part in reversed(self.parts) if part.catalogue.shelves]
        if len(self.parts) == 1 or not every:
            return every[0] if every else None
        shelves: dict[str, list[str]] = {}
        asked: list[str] = []
        origins: dict[DataPath, tuple[Document, DataPath]] = {}
        for one in every:
            for i, shelf in enumerate(one.model.groups):
                for j, slug in enumerate(shelf.categories):
                    if self._is_own(one) or slug not in whole.outside_categories:
                        slugs = shelves.setdefault(shelf.group, [])
                        place = ("groups", list(shelves).index(shelf.group))
                        origins.setdefault(place, (one.document, ("groups", i)))
                        origins[(*place, "categories", len(slugs))] = (
                            one.document,
                            ("groups", i, "categories", j),
                        )
                        slugs.append(slug)
            for i, task in enumerate(one.model.most_asked):
                is_there = (
                    task.partition("/")[0] not in whole.outside and task not in self.without_tasks
                )
                if self._is_own(one) or (is_there and len(asked) < MOST_ASKED):
                    origins["most_asked", len(asked)] = (one.document, ("most_asked", i))
                    asked.append(task)
        groups = [{"group": name, "categories": slugs} for name, slugs in shelves.items()]
        model = every[0].model.model_copy(
            update={
                "groups": tuple(
                    Shelf.model_construct(group=name, categories=tuple(slugs))
                    for name, slugs in shelves.items()
                ),
                "most_asked": tuple(asked),
            }
        )
        data = {"most_asked": asked, "groups": groups}
        return Located(model, Composed(every[0].document, data, origins), every[0].file)


def _missing(
    where: Located[Authored],
    path: DataPath,
    what: str,
    name: str,
    known: Mapping[str, Any] | Sequence[str] | set[str],
    there: Any,
) -> Iterator[Problem]:
    """Yield that an earlier layer has no such thing, or that it is not included."""
    if name in known:
        message = f"the {what} '{name}' is not included"
        hint = f"include it in mkdocs.yml, as `{what}: {name}`, or remove this"
    else:
        message, hint = f"no earlier layer has the {what} '{name}'", nearest(name, there)
    yield where.problem(path, "N226", message, hint or "remove this")


def _compose(
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
    origins: dict[DataPath, tuple[Document, DataPath]] = {}
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
