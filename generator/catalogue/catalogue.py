"""The catalogue in memory: what was authored, where it stands, and look-ups over it."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from generator.catalogue.inventories import NO_INVENTORIES, Inventories
from generator.catalogue.kinds import BUILTIN, STANDARD, Kind, kind_of
from generator.catalogue.layers import Layer
from generator.catalogue.model import (
    Asks,
    Category,
    Entry,
    Explanations,
    Pitfall,
    Reference,
    Runnable,
    Shelves,
    Task,
    Uncovered,
)
from generator.catalogue.outside import Outside
from generator.catalogue.positions import Document
from generator.catalogue.positions import Path as DataPath
from generator.catalogue.ranges import version_numbers
from generator.catalogue.script import Script, split
from generator.problems import Problem

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Model = TypeVar("Model", bound=Entry)


@dataclass(frozen=True)
class Located(Generic[T_co]):
    """Something authored together with the file it was read from."""

    model: T_co
    document: Document
    file: Path
    added: tuple[Located[Any], ...] = ()
    """What later layers added to an entry or category; all but notes are in the model too."""

    @property
    def folder(self) -> Path:
        """Return the folder that holds the file and its examples."""
        return self.file.parent

    @cached_property
    def folders(self) -> dict[str, Path]:
        """Return the folders in which an entry has files, by the file that names them, as problems call it."""
        own = {self.document.origin(()).path: self.folder}
        return own | {one.document.path: one.folder for one in self.added}

    def folder_at(self, path: DataPath) -> Path:
        """Return the folder that holds what a part of the entry names."""
        return self.folders[self.document.origin(path).path]

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what layers say to the readers of this site, the last layer first."""
        return tuple(text for one in reversed(self.added) for text in one.model.notes)

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """Return the examples of an entry: those of tasks or sections, then the demonstrations."""
        return tuple(_examples(cast("Located[Entry]", self)))

    @cached_property
    def by_script(self) -> dict[str, Example]:
        """Return the examples of an entry by the names of their scripts."""
        return {example.run.example: example for example in self.examples}

    def problem(
        self, path: DataPath, code: str, message: str, hint: str = "", about: tuple[str, ...] = ()
    ) -> Problem:
        """Return a problem at the value with this path in the file; `about` names what may cause it."""
        return self.document.problem(path, code, message, hint, about)


@dataclass(frozen=True)
class Example:
    """An example with everything needed to run it and to show it."""

    entry: Located[Entry]
    run: Runnable
    path: DataPath
    pitfall: Pitfall | None = None
    """What it demonstrates, if it is not the example of a task or section."""

    @cached_property
    def folder(self) -> Path:
        """Return the folder that holds its files, in the layer that it comes from."""
        return self.entry.folder_at(self.path)

    @cached_property
    def script(self) -> Path:
        """Return the file with its code."""
        return self.folder / self.run.example

    @property
    def place(self) -> str:
        """Return the file with its code, as problems call it."""
        return self.beside(self.run.example)

    def beside(self, name: str) -> str:
        """Return a file in the folder of the example, as problems call it."""
        return f"{self.entry.document.origin(self.path).path.rpartition('/')[0]}/{name}"

    @cached_property
    def code(self) -> bytes | None:
        """Return what the script holds, or None if there is none; read once, however often it is asked for.

        The mark that some editors begin a file with is left out, as it is from YAML.
        """
        raw = self.script.read_bytes() if self.script.is_file() else None
        return raw.removeprefix(BOM_UTF8) if raw else raw

    @cached_property
    def text(self) -> str:
        """Return the code as text, with lines that end alike; a byte that is not UTF-8 is replaced."""
        text = (self.code or b"").decode("utf-8", errors="replace")
        return text.replace("\r\n", "\n").replace("\r", "\n")  # as editors count lines

    @cached_property
    def parts(self) -> Script:
        """Return its set-up and the reader's lines."""
        return split(self.text)

    @cached_property
    def record(self) -> Path:
        """Return the file with its recorded output, the oldest if that changed."""
        return self.script.with_suffix(".out")

    @cached_property
    def records(self) -> list[tuple[str, Path]]:
        """Return the files with recorded output by the version each begins with, the oldest first."""
        changes = sorted(self.run.output_changes, key=version_numbers)
        later = [(change, self.script.with_suffix(f".{change}.out")) for change in changes]
        return [("", self.record), *later]

    def record_for(self, version: tuple[int, ...]) -> Path:
        """Return the file with what it prints under a Python of this version."""
        files = [path for since, path in self.records if version_numbers(since) <= version[:2]]
        return files[-1]

    @property
    def figure(self) -> Path | None:
        """Return the file with its recorded picture."""
        return self.folder / self.run.figure.file if self.run.figure else None

    @cached_property
    def key(self) -> str:
        """Return the script's path below the content folder, with slashes."""
        return f"{self.entry.folder.parent.name}/{self.entry.folder.name}/{self.run.example}"

    @property
    def distributions(self) -> tuple[str, ...]:
        """Return what must be installed to run it; nothing for the standard library."""
        own = self.entry.model.install_name
        return tuple(dict.fromkeys(([own] if own else []) + list(self.run.packages)))

    @property
    def unexecuted(self) -> str | None:
        """Return why it could not be run, if so.

        In an entry whose examples cannot be run, a demonstration that names no system is run all the same.
        """
        runs_anywhere = self.pitfall and not self.run.platforms
        return None if runs_anywhere else self.entry.model.not_run


@dataclass
class Catalogue:
    """Everything authored."""

    root: Path
    """The folder of the project's own content, which is the last layer."""
    entries: dict[str, Located[Entry]] = field(default_factory=dict)
    categories: dict[str, Located[Category]] = field(default_factory=dict)
    shelves: Located[Shelves] | None = None
    uncovered: Located[Uncovered] | None = None
    """What is left out on purpose; without the file nobody is owed a complete library."""
    asks: Located[Asks] | None = None
    """What asks need not keep of what they promise; without the file they keep all of it."""
    explanations: dict[str, Located[Explanations]] = field(default_factory=dict)
    """What is said of the names on pages, by the key of the entry."""
    inventories: Inventories = NO_INVENTORIES
    """Names of other documentation that texts may link to."""
    broken: set[str] = field(default_factory=set)
    """Names of entries and categories that exist but could not be read."""
    layers: tuple[Layer, ...] = ()
    """The layers below the project's own content of which something is in it."""
    outside: Mapping[str, Outside] = field(default_factory=dict)
    """Entries that the shipped catalogue or another layer has and this one has not, by name."""
    outside_categories: frozenset[str] = frozenset()
    """Categories of which the same is true."""

    @cached_property
    def contents(self) -> list[Path]:
        """Return the folders that it was read from, the project's own last."""
        return [*(layer.content for layer in self.layers), self.root]

    @property
    def is_partial(self) -> bool:
        """Return whether parts of the shipped catalogue are in it, and not the whole standard library."""
        wanted = [layer.wanted for layer in self.layers if layer.is_shipped]
        return any(one is not None and not one.standard for one in wanted)

    def is_own(self, file: Path) -> bool:
        """Return whether a file is the project's own, and of no other layer."""
        return file.is_relative_to(self.root)

    def rank(self, file: Path) -> int:
        """Return the number of the layer that a file comes from."""
        contents = self.contents
        ranks = (i for i in reversed(range(len(contents))) if file.is_relative_to(contents[i]))
        return next(ranks, len(contents))

    def has_all(self, folder: Path) -> bool:
        """Return whether the files of a folder are in the catalogue whole: of a layer, parts may be left out."""
        return self.is_own(folder) or not self.layers

    def later_last(self, some: Iterable[T], file: Callable[[T], Path]) -> list[T]:
        """Return what comes from files layer by layer, so that a later one is told that it repeats an earlier one."""
        return sorted(some, key=lambda one: self.rank(file(one))) if self.layers else list(some)

    def own_place(self, where: Located[Any]) -> Located[Any] | None:
        """Return what of an entry or category is the project's own: itself, an addition, or nothing."""
        every = (where, *where.added)
        return next((one for one in every if self.is_own(one.file)), None)

    @property
    def tells_of_python(self) -> bool:
        """Return whether it has entries of the standard library or of built-ins."""
        return any(kind_of(one.model) in (STANDARD, BUILTIN) for one in self.entries.values())

    @property
    def invites(self) -> bool:
        """Return whether its site tells how to begin one of one's own: that which owes everybody the whole library does."""
        return self.uncovered is not None and not self.layers

    def own_examples(self) -> Iterator[Example]:
        """Yield the examples of the project's own content."""
        return (example for example in self.examples() if self.is_own(example.script))

    own_packages: frozenset[str] = frozenset()
    """Import names of the packages of one's own, whose modules need no distribution."""

    def is_in_house(self, name: str) -> bool:
        """Return whether a module is in a package of one's own."""
        parts = name.split(".")
        return any(".".join(parts[:end]) in self.own_packages for end in range(1, len(parts) + 1))

    @cached_property
    def names(self) -> dict[str, Located[Entry]]:
        """Return every name and alias with its entry; a name wins over an alias."""
        names: dict[str, Located[Entry]] = {}
        for entry in self.entries.values():
            for alias in aliases(entry.model):
                names.setdefault(alias, entry)
        names.update({entry.model.name: entry for entry in self.entries.values()})
        return names

    def of(self, kind: type[Model]) -> list[Located[Model]]:
        """Return the entries of one kind, sorted by name without regard to case."""
        found = [entry for entry in self.entries.values() if isinstance(entry.model, kind)]
        found.sort(key=lambda entry: (entry.model.name.casefold(), entry.model.name))
        return cast("list[Located[Model]]", found)

    def of_kind(self, kind: Kind) -> list[Located[Entry]]:
        """Return the entries of one kind in the table, sorted by name without regard to case."""
        return [entry for entry in self.of(kind.folder.model) if kind_of(entry.model) is kind]

    @cached_property
    def category_order(self) -> list[str]:
        """Return the slugs of the categories in authored order."""
        if self.shelves is None:
            return []
        slugs = [slug for group in self.shelves.model.groups for slug in group.categories]
        return [slug for slug in slugs if slug in self.categories]

    @cached_property
    def hues(self) -> dict[str, int]:
        """Return the hue of each category in degrees: evenly spread, in authored order."""
        order = self.category_order
        return {slug: round(360 * place / len(order)) for place, slug in enumerate(order)}

    @cached_property
    def members(self) -> dict[str, list[Located[Entry]]]:
        """Return the entries of each category, sorted by name."""
        members: dict[str, list[Located[Entry]]] = {slug: [] for slug in self.categories}
        for entry in self.of(Entry):
            for slug in dict.fromkeys(entry.model.categories):
                if slug in members:
                    members[slug].append(entry)
        return members

    def examples(self) -> Iterator[Example]:
        """Yield every example, entry by entry."""
        for name in sorted(self.entries):
            yield from self.entries[name].examples


def aliases(entry: Entry) -> list[str]:
    """Return the other names of an entry.

    The name of a distribution is one, on the page of the package and not of its submodules.
    """
    own = entry.install_name
    names = [own] if own and own != entry.name and "." not in entry.name else []
    return list(dict.fromkeys(names + list(entry.aliases)))


def _examples(entry: Located[Entry]) -> Iterator[Example]:
    for i, part in enumerate(entry.model.pieces):
        if isinstance(part, Task):
            yield Example(entry, part, ("tasks", i))
        elif part.run:
            yield Example(entry, part.run, ("sections", i, "run"))
    if isinstance(entry.model, Reference):
        for path, pitfall in pitfalls(entry.model):
            if pitfall.run:
                yield Example(entry, pitfall.run, (*path, "run"), pitfall)


def pitfalls(entry: Reference) -> Iterator[tuple[DataPath, Pitfall]]:
    """Yield the danger, if there is one, and the pitfalls, each with its place in the file."""
    if entry.danger:
        yield ("danger",), entry.danger
    for i, pitfall in enumerate(entry.pitfalls):
        yield ("pitfalls", i), pitfall
