"""What an entry is, in one table: the folders of the catalogue and the kinds of entry in them.

What all entries of a folder share stands in `Folder`, what tells two kinds in one folder apart
in `Kind`; what differs from entry to entry are properties of the models. `kind_of` alone
decides what an entry is; whoever wants to know reads the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.catalogue.library import is_standard
from generator.catalogue.model import (
    Addition,
    Builtin,
    Concept,
    ConceptAddition,
    Entry,
    Module,
    ReferenceAddition,
)


class EntryKind(StrEnum):
    """What an entry is."""

    MODULE = "module"
    BUILTIN = "builtin"
    CONCEPT = "concept"


@dataclass(frozen=True)
class Folder:
    """What the entries of one folder have in common."""

    name: str
    """Name of the folder; also the first part of an address."""
    word: EntryKind
    """One of them, in names of files, in the JSON API, in front matter and on the command line."""
    model: type[Entry]
    template: str
    """What makes their pages."""
    plural: str
    """Several of them, as they are counted."""
    title: str
    """The section of the site."""
    heading: str
    """Heading of their index."""
    intro: str
    """What stands below that heading."""
    description: str
    """What search engines and link previews say of the index."""
    letter: str
    """One of them, in the index of the search; `engine.js` has the words for it."""
    role: str
    """One of them in Sphinx's inventory: domain and role."""
    is_code: bool = True
    """Whether a title is a name in code, set as such; the index then has a section for each letter."""

    def __reduce__(self) -> tuple[Callable[[str], Folder], tuple[str]]:
        """Be pickled as a name: there is one of each, known by identity."""
        return _named, (self.name,)

    @property
    def addition(self) -> type[Addition]:
        """Return the model of what a later layer adds to one of them."""
        return ReferenceAddition if self.is_code else ConceptAddition

    @property
    def file(self) -> str:
        """Return the name of the file that makes a folder below this one an entry."""
        return f"{self.word}.yml"

    def counted(self, count: int) -> str:
        """Return what so many of them are called."""
        return self.plural.removesuffix("s") if count == 1 else self.plural

    @property
    def address(self) -> str:
        """Return the address of their index."""
        return f"{self.name}/"


MODULES = Folder(
    name="modules",
    word=EntryKind.MODULE,
    model=Module,
    template="entry.md.jinja",
    plural="modules",
    title="Modules",
    heading="Modules A–Z",
    intro="Standard library and third-party modules by import name.",
    description="Every module in the catalogue, standard library and third-party, from A to Z.",
    letter="m",
    role="py:module",
)
BUILTINS = Folder(
    name="builtins",
    word=EntryKind.BUILTIN,
    model=Builtin,
    template="entry.md.jinja",
    plural="built-ins",
    title="Built-ins",
    heading="Built-ins",
    intro="Functions and types that are there without an import.",
    description="Built-in functions, types and constants, which need no import.",
    letter="b",
    role="py:data",
)
CONCEPTS = Folder(
    name="concepts",
    word=EntryKind.CONCEPT,
    model=Concept,
    template="concept.md.jinja",
    plural="concepts",
    title="Concepts",
    heading="Concepts",
    intro="The ideas behind modules and the language, each with examples that have been run.",
    description="The ideas behind modules and the language: how importing works, what decorators, generators and special methods are.",
    letter="c",
    role="std:doc",
    is_code=False,
)
EXPLANATIONS = "names.yml"
"""The file beside that of a module or built-in that says what the names on its page do."""
ADDITION = "add.yml"
"""The file by which a later layer adds to an entry of an earlier one."""
FOLDERS: Mapping[str, Folder] = {one.name: one for one in (MODULES, BUILTINS, CONCEPTS)}
"""The folders by name, in the order in which entries are listed."""


def _named(name: str) -> Folder:
    return FOLDERS[name]


@dataclass(frozen=True)
class Kind:
    """A kind of entry."""

    folder: Folder
    label: str
    """What an entry of this kind is, in a word or two, where nothing measured says it more exactly."""


STANDARD = Kind(MODULES, "standard library")
PACKAGE = Kind(MODULES, "third-party package")
OWN = Kind(MODULES, "in-house module")
BUILTIN = Kind(BUILTINS, "built-in")
CONCEPT = Kind(CONCEPTS, "concept")
_ONLY = {Builtin: BUILTIN, Concept: CONCEPT}


def kind_of(entry: Entry) -> Kind:
    """Return what an entry is."""
    if isinstance(entry, Module):
        if entry.distribution:
            return PACKAGE
        return STANDARD if entry.is_removed or is_standard(entry.name) else OWN
    return _ONLY[type(entry)]


def folder_of(entry: Entry) -> Folder:
    """Return the folder an entry stands in."""
    return kind_of(entry).folder
