"""A source of names: where the facts about an entry come from.

Each kind of entry has its own: typeshed and the interpreter for the standard library, for
others what their sources say. All give the same model of names, and a rule for links.
Pages, search, inventory and JSON API ask the source of an entry and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from generator.catalogue.kinds import kind_of
from generator.catalogue.model import Entry
from generator.facts.api import ModuleApi, Symbol
from generator.packages.releases import Life, PackageReleases


@dataclass(frozen=True)
class OwnPage:
    """Where the names of a module or class stand, if not with it."""

    page: str
    """The name of the page, which is the end of its address."""
    count: int
    """How many names it has."""


@dataclass(frozen=True)
class PageApi:
    """The public names that stand on one page."""

    module: ModuleApi
    """The names themselves; on the page of a built-in its members, under the name of its module."""
    prefix: str
    """What stands before a name in its anchor: the module and a dot, or nothing."""
    link: Callable[[Symbol], str]
    """Where a name is documented: an address with an anchor if it has a place of its own there."""
    measured: str
    """Where these facts come from: one sentence."""
    sentences: Mapping[str, str] = field(default_factory=dict)
    """By name, what it does, in small markup: the first sentence of the docstring, or one of our own."""
    docstrings: Mapping[str, str] = field(default_factory=dict)
    """By name, the whole docstring."""
    interpreter: str = ""
    """Whose docstrings these are: "CPython 3.11.7 on Linux"."""
    head: Symbol | None = None
    """The name that the page itself is about, on the page of a built-in."""
    since: str | None = None
    """First Python version with it; None if every Python 3 has it."""
    removed: str | None = None
    """First Python version without it; None while it is there."""
    parameters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By name, what is said of the parameters that matter; code in it stands in backticks."""
    life: Mapping[str, Life] = field(default_factory=dict)
    """By name, the releases of its package that brought it and deprecated it, where that was read."""
    instead: Mapping[str, str] = field(default_factory=dict)
    """By name that is gone or deprecated, what to use instead, in small markup."""
    introduced: Mapping[str, str] = field(default_factory=dict)
    """By name, the version that brought it, where that is known and not seen from its contexts."""
    product: str = "Python"
    """What these versions are versions of."""
    exceptions: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """By name, the exceptions that its docstring says it raises."""
    documented: Callable[[Symbol], bool] | None = None
    """Whether a name is one that readers mean; None if its place in the official documentation says so."""
    inner: tuple[str, ...] = ()
    """Further modules and classes whose names stand on the page, by their full names."""
    own_pages: Mapping[str, OwnPage] = field(default_factory=dict)
    """By full name, the modules and classes that belong here and have their names on another page."""
    is_class: bool = False
    """Whether the page is that of a class: the names are its members."""

    def is_documented(self, symbol: Symbol) -> bool:
        """Return whether a name is one that readers mean: others are found after it."""
        return self.documented(symbol) if self.documented else "#" in self.link(symbol)

    @property
    def differs_by_python(self) -> bool:
        """Return whether it is known which Python has which name."""
        return self.product == "Python"

    def walk(self) -> Iterator[Symbol]:
        """Yield every name on the page with its members."""
        return self.head.walk() if self.head else self.module.walk()


def with_life(api: PageApi, releases: PackageReleases) -> PageApi:
    """Return names with the releases of their package that brought and deprecated them."""
    known = releases.life
    found = {
        symbol.name: known[full]
        for symbol in api.walk()
        if (full := f"{api.module.name}.{symbol.name}") in known and not known[full].dropped
    }
    return replace(api, life=found)


class NameSource(Protocol):
    """What is known of some entries."""

    def has(self, entry: Entry) -> bool:
        """Return whether this source is the one that knows the entry."""

    def api(self, entry: Entry) -> PageApi | None:
        """Return the public names of the entry, or None if they are not known."""

    def official(self, entry: Entry) -> str:
        """Return the address of its official documentation, or nothing."""

    def confirms(self, link: str) -> bool:
        """Return whether an address that this source gave is known to lead somewhere."""

    def label(self, entry: Entry) -> str:
        """Return what the entry is, in a few words."""

    def facts(self, entry: Entry) -> list[str]:
        """Return the facts that matter before anything else, each a phrase."""

    def measured(self, entry: Entry) -> str:
        """Return where these facts come from, in a sentence, or nothing."""


class Unmeasured:
    """The source of what nobody has measured: it knows every entry, and of each what is authored."""

    def has(self, entry: Entry) -> bool:  # noqa: ARG002
        """Return True: it is asked last."""
        return True

    def api(self, entry: Entry) -> PageApi | None:  # noqa: ARG002
        """Return None."""
        return None

    def official(self, entry: Entry) -> str:
        """Return the authored address."""
        return entry.documentation

    def confirms(self, link: str) -> bool:  # noqa: ARG002
        """Return False."""
        return False

    def label(self, entry: Entry) -> str:
        """Return the kind of entry."""
        return kind_of(entry).label

    def facts(self, entry: Entry) -> list[str]:
        """Return the kind of entry, and what to install."""
        known = [self.label(entry).capitalize()]
        return [*known, f"distribution `{entry.install_name}`"] if entry.install_name else known

    def measured(self, entry: Entry) -> str:  # noqa: ARG002
        """Return nothing."""
        return ""
