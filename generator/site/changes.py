"""What changed between two Python versions, as pages show it."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.catalogue.addresses import entry_address, pair_address
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.kinds import BUILTINS, MODULES, folder_of
from generator.catalogue.model import Entry, Module
from generator.facts.api import CALLABLE, TYPES, Symbol, SymbolKind
from generator.facts.changes import (
    Change,
    Happened,
    ModuleChanges,
    Version,
    changes,
    heads,
    pairs,
)
from generator.facts.contexts import join
from generator.facts.deprecations import advice, end
from generator.facts.model import Facts
from generator.facts.sayings import in_place_of
from generator.pythons import SYSTEM_NAMES, VERSIONS, text
from generator.site.versions import VersionLink, beside, newer, older

WORDS = {Happened.REMOVED: "Removed", Happened.DEPRECATED: "Deprecated", Happened.NEW: "New"}
"""What is said of names, what needs work first."""
SHOWN = 12
"""Names of one module and kind that are shown at once; of more, the rest folds."""
PHONE, DESK = 30, 55
"""Letters in a line of a page of changes that are sure to find room: on a phone, and on a wide screen."""
FORM = 24
"""Letters of the longest type of an attribute that is shown."""
GAP = 4
"""Letters that find room in the gap between two names in a row."""
LIST = 50
"""The longest list of removed names that is open from the beginning."""


@dataclass(frozen=True)
class Name:
    """One changed name."""

    text: str
    href: str
    """Where it stands, from this page; or nothing."""
    owner: str
    """The module, with a dot, as the one list of all names shows it before the name."""
    form: str
    """How it is called, where nothing else is said of it."""
    sentence: str
    note: str
    """What to do instead, on which systems, and when it is to go; code stands in backticks."""
    version: str
    """The version that changed it, where the page has several."""

    @property
    def letters(self) -> int:
        """Return how long its line is below its module, in letters."""
        return sum(map(len, (self.text, self.form, self.version, self.note, self.sentence)))


@dataclass(frozen=True)
class Group:
    """The names of a module that one thing became of."""

    word: str
    kind: str
    shown: list[Name]
    folded: list[Name]
    bare: list[Name]
    """Constants and attributes of which nothing is said: names alone, in a row."""

    @property
    def count(self) -> int:
        """Return how many names there are."""
        return len(self.shown) + len(self.folded) + len(self.bare)

    def lines(self, width: int) -> int:
        """Return how many lines of so many letters are seen of it, at most: what folds has one."""
        names = sum(_wrapped(name.letters, width) for name in self.shown)
        letters = sum(name.letters + GAP for name in self.bare)
        bare = bool(self.bare) if self.is_bare_folded else 2 * _wrapped(letters, width)
        return 2 + names + bool(self.folded) + bare

    @property
    def is_bare_folded(self) -> bool:
        """Return whether the constants and attributes are too many to stand open."""
        return len(self.bare) > SHOWN


@dataclass(frozen=True)
class Block:
    """What changed in one module, or that it came or went."""

    module: str
    address: str
    """Its page, or nothing."""
    summary: str
    groups: list[Group] = field(default_factory=list)
    version: str = ""
    """The version that brought or removed the module, where the page has several."""
    others: int = 0
    """How many submodules came or went with it."""
    replacements: list[tuple[str, str]] = field(default_factory=list)
    """Name and address (or nothing) of what replaces a removed module."""

    @property
    def count(self) -> int:
        """Return how many of its names changed."""
        return sum(group.count for group in self.groups)

    @property
    def on_phone(self) -> int:
        """Return how many lines it has on a phone, at most."""
        return self._lines(PHONE)

    @property
    def on_desk(self) -> int:
        """Return how many lines it has on a wide screen, at most."""
        return self._lines(DESK)

    def _lines(self, width: int) -> int:
        return 2 + _wrapped(len(self.summary), width) + sum(one.lines(width) for one in self.groups)


@dataclass(frozen=True)
class ChangesView:
    """The page of two versions: of neighbours, that of the newer one."""

    first: str
    last: str
    address: str
    document: str
    """What the JSON API has of it."""
    is_step: bool
    """Whether no version lies between them."""
    older: list[VersionLink]
    newer: list[VersionLink]
    previous: VersionLink | None
    following: VersionLink | None
    came: list[Block]
    """Modules that are new."""
    went: list[Block]
    """Modules that are gone."""
    blocks: list[Block]
    left: list[Name]
    """All removed names as one list."""
    deprecated: list[Name]
    """All deprecated names as one list."""
    appeared: int
    """How many names are new."""
    typeshed: str

    @property
    def figures(self) -> list[tuple[int, str, str]]:
        """Return what there is: how many, of what, and where on the page."""
        several = [
            (len(self.went), "module removed", "modules removed", "removed-modules"),
            (len(self.left), "name removed", "names removed", "removed-names"),
            (len(self.deprecated), "name deprecated", "names deprecated", "deprecated"),
            (len(self.came), "new module", "new modules", "new-modules"),
            (self.appeared, "new name", "new names", "changes"),
        ]
        return [
            (count, one if count == 1 else many, anchor)
            for count, one, many, anchor in several
            if count
        ]

    @property
    def kinds(self) -> list[tuple[str, str]]:
        """Return what became of names on this page: the kind and its word."""
        there = {group.kind for block in self.blocks for group in block.groups}
        return [(one.value, word) for one, word in WORDS.items() if one.value in there]

    @property
    def is_long(self) -> bool:
        """Return whether the list of removed names folds: each stands with its module too."""
        return len(self.left) > LIST


def changes_views(catalogue: Catalogue, facts: Facts) -> list[ChangesView]:
    """Return the pages of every two supported versions, newest first, and steps before longer ways."""
    some = sorted(pairs(), key=lambda pair: (pair[1], pair[0]), reverse=True)
    return [changes_view(catalogue, facts, first, last) for first, last in some]


def changes_view(catalogue: Catalogue, facts: Facts, first: Version, last: Version) -> ChangesView:
    """Return what changed from one version to a later one."""
    found = list(changes(facts.standard.listed, first, last))
    writer = _Writer(catalogue, facts, first, last)
    changed = [one for one in found if one.changes]
    before, after = beside(last)
    return ChangesView(
        first=text(first),
        last=text(last),
        address=writer.address,
        document=f"api/v1/changes/{text(first)}-{text(last)}.json",
        is_step=writer.is_step,
        older=older(first, last),
        newer=newer(first, last),
        previous=before,
        following=after,
        came=writer.modules([one for one in found if one.is_new]),
        went=writer.modules([one for one in found if one.is_gone]),
        blocks=[writer.block(one) for one in changed],
        left=writer.every(changed, Happened.REMOVED),
        deprecated=writer.every(changed, Happened.DEPRECATED),
        appeared=sum(len(one.of(Happened.NEW)) for one in changed),
        typeshed=facts.standard.typeshed,
    )


class _Writer:
    """Writes what changed as one page shows it."""

    def __init__(self, catalogue: Catalogue, facts: Facts, first: Version, last: Version) -> None:
        self.catalogue, self.facts = catalogue, facts
        self.address = pair_address(first, last)
        self.is_step = VERSIONS.index(last) == VERSIONS.index(first) + 1

    def modules(self, found: Sequence[ModuleChanges]) -> list[Block]:
        """Return whole modules; a submodule that came or went with its package is only counted."""
        told = heads({one.module: self._page(one.module) is not None for one in found})
        counts = Counter(head for name, head in told.items() if head != name)
        return [
            self._module(one, counts[one.module]) for one in found if told[one.module] == one.module
        ]

    def _module(self, found: ModuleChanges, others: int) -> Block:
        page = self._page(found.module)
        model = page.model if page else None
        names = model.replacements if isinstance(model, Module) else ()
        known = self.catalogue.names
        return Block(
            found.module,
            entry_address(page) if page else "",
            model.summary if model else "",
            version=self._when(found.arrived or found.gone),
            others=others,
            replacements=[
                (name, entry_address(known[name]) if name in known else "") for name in names
            ],
        )

    def block(self, found: ModuleChanges) -> Block:
        """Return what changed in a module."""
        page = self._page(found.module)
        groups = [self._group(found, one) for one in WORDS if found.of(one)]
        address, summary = (entry_address(page), page.model.summary) if page else ("", "")
        return Block(found.module, address, summary, groups)

    def every(self, found: Sequence[ModuleChanges], happened: Happened) -> list[Name]:
        """Return all names of which this became, by their full names."""
        names = [self.name(one.module, change) for one in found for change in one.of(happened)]
        return sorted(names, key=lambda name: f"{name.owner}{name.text}".casefold())

    def _group(self, found: ModuleChanges, happened: Happened) -> Group:
        told: list[Name] = []
        bare: list[Name] = []
        for change in found.of(happened):
            name = self.name(found.module, change)
            is_told = name.sentence or name.note or change.symbol.kind in CALLABLE | TYPES
            (told if is_told else bare).append(name)
        # One or two more are shown rather than folded.
        cut = SHOWN if len(told) > SHOWN + 2 else len(told)
        return Group(WORDS[happened], happened.value, told[:cut], told[cut:], bare)

    def name(self, module: str, change: Change) -> Name:
        """Return a changed name."""
        symbol = change.symbol
        page = self._page(module)
        anchor = f"{module}.{symbol.name}"
        if module == "builtins":
            owner = self.catalogue.names.get(symbol.name.partition(".")[0])
            is_there = owner is not None and folder_of(owner.model) is BUILTINS
            page, anchor = owner if is_there else None, symbol.name
        sentence = self.facts.standard.sayings.of(module).get(symbol.name, "")
        note = _note(change, in_place_of(self.facts.standard.authored, module, symbol.name))
        return Name(
            symbol.name,
            self._to(page, anchor),
            "" if module == "builtins" else f"{module}.",
            "" if sentence or note else _form(symbol),
            sentence,
            note,
            self._when(change.version),
        )

    def _when(self, version: Version | None) -> str:
        return text(version) if version and not self.is_step else ""

    def _page(self, module: str) -> Located[Entry] | None:
        """Return the entry of a module, if it has a page of its own."""
        entry = self.catalogue.names.get(module)
        is_own = (
            entry is not None and folder_of(entry.model) is MODULES and entry.model.name == module
        )
        return entry if is_own else None

    def _to(self, entry: Located[Entry] | None, anchor: str) -> str:
        if entry is None:
            return ""
        return f"{posixpath.relpath(entry_address(entry), self.address)}/#{anchor}"


def _wrapped(letters: int, width: int) -> int:
    """Return how many lines of this width so many letters take."""
    return -(-letters // width)


def _form(symbol: Symbol) -> str:
    """Return how a name is called, or the type of an attribute, if that is short and public."""
    if symbol.kind in CALLABLE | TYPES:
        return symbol.forms[-1].glance if symbol.forms else ""
    is_plain = len(symbol.type) <= FORM and not symbol.type.startswith("_")
    is_told = symbol.type and is_plain and symbol.kind is not SymbolKind.CONSTANT
    return f": {symbol.type}" if is_told else ""


def _note(change: Change, written: str) -> str:
    """Return what to do instead, on which systems, and when it is to go."""
    pieces = []
    if change.systems:
        pieces.append(f"On {join([SYSTEM_NAMES[platform] for platform in change.systems])}.")
    if change.happened is not Happened.NEW:
        pieces.append(advice(change.message) or written)
    going = end(change.message)
    if change.happened is Happened.DEPRECATED and going:
        pieces.append(f"To be removed in {text(going)}.")
    return " ".join(filter(None, pieces))
