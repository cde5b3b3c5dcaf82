"""Several layers as one catalogue: a later one adds to those before it, or leaves out what they have.

Whatever is wrong is told at the file of the layer that caused it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.composed import compose
from generator.catalogue.layers import category_slugs, entry_files
from generator.catalogue.model import (
    Addition,
    Asks,
    Authored,
    CategoryAddition,
    Choice,
    Entry,
)
from generator.catalogue.outside import Outside
from generator.catalogue.part import Part
from generator.catalogue.positions import Path as DataPath
from generator.catalogue.shelving import compose_shelves
from generator.problems import Problem, nearest


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
        self.without_tasks: dict[str, tuple[Located[Any], DataPath]] = {}
        """Where each task is left out."""

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
                self.added.pop(key, None)
            if not keys and (is_own or name not in self.known):
                names = {one.model.name for one in self.entries.values()}
                self.problems += _missing(
                    left_out, ("entries", i), "entry", name, self.known, names
                )
        for i, slug in enumerate(left_out.model.categories):
            found = self.categories.pop(slug, None)
            self.category_added.pop(slug, None)
            if found is None and (is_own or slug not in self.known_categories):
                self.problems += _missing(
                    left_out,
                    ("categories", i),
                    "category",
                    slug,
                    self.known_categories,
                    self.categories,
                )
        tasks = {f"{name}/{stem}" for name, stem in self._tasks()}
        for i, task in enumerate(left_out.model.tasks):
            self.without_tasks[task] = left_out, ("tasks", i)
            if task not in tasks and (is_own or task.partition("/")[0] not in self.known):
                self.problems += _missing(left_out, ("tasks", i), "task", task, (), tasks)

    def _tasks(self) -> Iterator[tuple[str, str]]:
        """Yield the tasks of all entries so far, each as the name of its entry and that of its script."""
        for key, entry in self.entries.items():
            for one in (entry, *self.added[key]):
                for task in getattr(one.model, "tasks", ()):
                    yield entry.model.name, task.stem

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
        every = [part.catalogue.shelves for part in reversed(self.parts) if part.catalogue.shelves]
        if len(self.parts) > 1 and every:
            catalogue.shelves = compose_shelves(
                every,
                lambda one, slug: self._is_own(one) or slug not in catalogue.outside_categories,
                lambda one, task: self._is_own(one) or self._is_there(task, catalogue),
            )
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
        composed = compose(entry, self.added[key], keep, self._is_own)
        if entry.model.own_tasks and not composed.model.own_tasks:
            last = f"{name}/{entry.model.own_tasks[-1].stem}"
            where, path = self.without_tasks[last]
            hint = f"leave out the entry: `entries: [{name}]`"
            message = f"no task of '{name}' is left"
            self.problems.append(where.problem(path, "N227", message, hint))
        return replace(composed, added=tuple(more)) if (more := self.added[key]) else composed

    def _category(self, slug: str, category: Located[Any], whole: Catalogue) -> Located[Any]:
        members = {one.model.name for one in whole.entries.values() if slug in one.model.categories}

        def is_chosen(choice: Choice) -> bool:
            return choice.use in members or not self._is_known(choice.use)

        keep: dict[str, Callable[[Any], bool]] = {
            "chooser": is_chosen,
            "most_asked": lambda task: self._is_there(task, whole),
            "neighbours": lambda other: other not in whole.outside_categories,
        }
        more = self.category_added[slug]
        kept = {} if self._is_own(category) else keep
        composed = compose(category, more, kept, self._is_own)
        return replace(composed, added=tuple(more)) if more else composed

    def _is_known(self, name: str) -> bool:
        return name in self.known or any(one.model.name == name for one in self.entries.values())

    def _is_there(self, task: str, whole: Catalogue) -> bool:
        """Return whether a task that an earlier layer names is there, or is wrong, which the rules say."""
        name, _, stem = task.partition("/")
        found = next((one for one in whole.entries.values() if one.model.name == name), None)
        if found is None:
            return not self._is_known(name)
        if any(one.stem == stem for one in found.model.own_tasks):
            return True
        return not self._is_own(found) and task not in self.without_tasks

    def _asks(self) -> Located[Asks] | None:
        every = [part.catalogue.asks for part in self.parts if part.catalogue.asks]
        return compose(every[0], every[1:], {}, self._is_own) if every else None


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
