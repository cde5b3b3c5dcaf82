"""What the API section of a page shows: names in groups, each with all that is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.site.signatures import at_a_glance
from generator.uses.places import Use

COUNTED: Mapping[str, tuple[str, str]] = {
    "Methods": ("method", "methods"),
    "Properties and attributes": ("attribute", "attributes"),
    "Nested classes": ("nested class", "nested classes"),
}


@dataclass(frozen=True)
class SignatureText:
    """A signature that holds in some versions."""

    text: str
    versions: str
    """The versions it is for, or nothing if it is for all that have the name."""
    lacks: str
    """The versions it is not for, separated by blanks."""

    @property
    def line(self) -> str:
        """Return as much of it as two lines hold."""
        return at_a_glance(self.text)


@dataclass(frozen=True)
class RaisedView:
    """An exception that a name raises, and where that is shown."""

    name: str
    """As a reader writes it: `JSONDecodeError`, on the page of its module, or `socket.gaierror`."""
    use: Use


@dataclass(frozen=True)
class Apart:
    """A module or class whose names have a page of their own."""

    name: str
    address: str
    anchor: str
    """Its place on a page that it shares with others."""
    count: int
    """How many names are there."""

    @property
    def title(self) -> str:
        """Return what a list calls it."""
        return self.name.replace("/", ": ")


@dataclass(frozen=True)
class Row:
    """One name."""

    anchor: str
    owner: str
    """What stands before the name in grey: the class and a dot."""
    name: str
    prefix: str
    """A word before the signature: "async", "classmethod", "property"."""
    short: list[SignatureText]
    full: list[SignatureText]
    type: str
    badges: list[tuple[str, str]]
    """SignatureText and kind of each badge: `since`, `past`, `gone`, `system`, `old`."""
    words: list[str]
    """The badges as sentences, and what a class is made from."""
    notes: list[str]
    """What typeshed says of a deprecation, and what we say to use instead."""
    sentence: str
    parameters: list[tuple[str, str]]
    """The parameters that matter, and what each is."""
    link: str
    """Its official documentation; nothing for a member that has no other than its class."""
    site: str
    """Who keeps the page that `link` leads to: "docs.python.org"."""
    lacks: str
    """Versions that have what it belongs to but not the name, separated by blanks."""
    members: list[Group]
    uses: list[Use] = field(default_factory=list)
    """Tasks, sections and pitfalls whose code uses it, the best first."""
    more_uses: int = 0
    """How many there are besides."""
    raises: list[RaisedView] = field(default_factory=list)
    """The exceptions that examples show it raise."""
    apart: Apart | None = None
    """The page of its members, where they have one of their own."""

    @property
    def more_places(self) -> int:
        """Return how many places use it besides the best."""
        return len(self.uses) - 1 + self.more_uses if self.uses else 0


@dataclass(frozen=True)
class Group:
    """Names of one kind."""

    title: str
    anchor: str
    rows: list[Row]
    layout: str
    """`full` rows; `lines` of a name and its sentence; or `names` alone, in columns."""

    @property
    def count(self) -> str:
        """Return how many there are: "1 method", "12 attributes"."""
        one, many = COUNTED.get(self.title, (self.title.lower(), self.title.lower()))
        return f"{len(self.rows)} {one if len(self.rows) == 1 else many}"


MOST_JUMPS = 12
"""Groups that the tools above the names list: they stay in sight, and are not to cover the page."""


@dataclass(frozen=True)
class ApiView:
    """All names of a module, or the members of a built-in."""

    groups: list[Group]
    head: Row | None
    """The built-in itself, on its own page."""
    versions: list[str]
    count: int
    is_long: bool
    """Whether there are so many names that a filter helps."""
    prefix: str
    """What stands before a name in its anchor and is the same for all on the page."""
    measured: str
    interpreter: str = ""
    """Whose docstrings the files beside the page hold; nothing if there are none."""
    apart: list[Apart] = field(default_factory=list)
    """Modules whose names have pages of their own."""

    @property
    def has_jumps(self) -> bool:
        """Return whether there is something to choose among, and not so much that it would be in the way."""
        return self.is_long and 1 < len(self.groups) <= MOST_JUMPS
