"""On which page each name of a package stands: on that of its entry, or on a page of names alone.

Everything of a small package stands on the page of its entry. Of a large one that page has the names
of the module it is about, and those of small modules while there is room. Other modules have pages of
their own, and so have classes whose members would make a page too heavy, the largest first; what is
too small for a page of its own shares one with others. Where the names of a module alone are too many,
its constants have a page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.catalogue.order import sort_key
from generator.facts.api import ModuleApi, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE
from generator.facts.packages.names import PackageNames

WHOLE = 260
"""Names of a package, members among them, that its entry's page has all of; a third of a page's weight."""
MOST = 640
"""Names on the page of an entry, which has examples besides."""
MOST_ALONE = 1000
"""Names on a page that has nothing else: about 40 KB, compressed."""
SMALL = 25
"""Names of a module or class below which it has no page of its own."""
TOO_MANY = 1150
"""Names of one module, members apart, beyond which its constants are put on a page of their own."""
CONSTANTS, CLASSES, MORE = "constants", "classes", "more"
"""What stands behind the slash in the name of a page that holds a part of a module."""
FEW_MEMBERS = 8
"""Members of a class that stay with it whatever the weight."""

DATA = frozenset({SymbolKind.CONSTANT, SymbolKind.TYPE_ALIAS})


@dataclass(frozen=True)
class NamesPage:
    """A module or a class with a page of its own, which holds nothing but names."""

    name: str
    """The full name, which is the end of the address too: `numpy.linalg`, `pandas.DataFrame`, `cv2/constants`."""
    entry: str
    """The name of the entry it belongs to."""
    symbols: tuple[Symbol, ...]
    """Named from this page on: `norm`, `groupby`."""
    of_class: Symbol | None = None
    """The class, named from its module on, where the page is that of one."""

    @property
    def prefix(self) -> str:
        """Return what stands before a name in its anchor."""
        return f"{self.name.partition('/')[0]}."

    @property
    def title(self) -> str:
        """Return its heading."""
        return self.name.replace("/", ": ")

    @property
    def summary(self) -> str:
        """Return what is on it, in a sentence; code in it stands in backticks."""
        module, _, part = self.name.partition("/")
        if self.of_class:
            return f"The {self.count:,} public members of the class `{self.of_class.name}`."
        if part.startswith(CLASSES):
            return f"The {self.count:,} public members of smaller classes of `{module}`."
        if part.startswith(MORE):
            return f"The {self.count:,} public names of smaller modules of `{module}`."
        return f"The {self.count:,} public {part or 'names'} of the module `{module}`."

    @property
    def import_statement(self) -> str:
        """Return the statement that makes the names known."""
        module, _, _ = self.name.partition("/")
        home, _, name = module.rpartition(".")
        return f"from {home} import {name}" if self.of_class else f"import {module}"

    @property
    def count(self) -> int:
        """Return how many names are on it."""
        return sum(1 for symbol in self.symbols for _ in symbol.walk())


@dataclass(frozen=True)
class Arranged:
    """Where the names of a package stand."""

    on_entries: Mapping[str, tuple[Symbol, ...]]
    """By name of the entry, the names on its page, named from there on: `linspace`, `pyplot.plot`."""
    pages: tuple[NamesPage, ...]
    """Pages of names alone, sorted by name."""
    homes: Mapping[str, str]
    """The page on which the names of a module stand, or the members of a class that are not with it, by full name."""
    counts: Mapping[str, int]
    """How many names each of these has."""
    classes: frozenset[str]
    """Those among them that are classes."""

    def inner(self, page: str) -> tuple[str, ...]:
        """Return the other modules and classes whose names stand on a page under headings of their own, in order."""
        return tuple(one for one, home in self.homes.items() if home == page and one != page)


@dataclass
class _Room:
    """A page that is being filled with modules, and with classes as if they were modules."""

    name: str
    most: int
    parts: list[ModuleApi] = field(default_factory=list)
    count: int = field(init=False)

    def __post_init__(self) -> None:
        self.count = sum(map(_count, self.parts))

    @property
    def prefix(self) -> str:
        return f"{self.name.partition('/')[0]}."

    def takes(self, part: ModuleApi) -> bool:
        """Take a module or class if it belongs below what the page is about, and fits."""
        count = self.count + _count(part)
        is_taken = part.name.startswith(self.prefix) and count <= self.most
        if is_taken:
            self.parts.append(part)
            self.count = count
        return is_taken

    def symbols(self) -> tuple[Symbol, ...]:
        """Return the names on the page, named from what it is about on."""
        found = []
        for part in self.parts:
            path = f"{part.name}.".removeprefix(self.prefix)
            found += [renamed(one, f"{path}{one.name}") for one in part.symbols]
        return tuple(found)


def arranged(names: PackageNames, entries: Sequence[str]) -> Arranged:
    """Return where names stand, given the names of the entries of the package: the nearest one has a module's."""
    main = min(entries, key=lambda one: (one.count("."), one))
    by_entry: defaultdict[str, list[ModuleApi]] = defaultdict(list)
    for module in names.modules:
        by_entry[_nearest(module.name, entries) or main].append(module)
    floors = [_Floor(entry, by_entry[entry]) for entry in sorted(by_entry)]
    for floor in floors:
        floor.furnish()
    homes: dict[str, str] = {}
    counts: dict[str, int] = {}
    for room in (room for floor in floors for room in floor.rooms.values()):
        for part in room.parts:
            name = room.name if room.name.endswith(f"/{CONSTANTS}") else part.name
            homes[name], counts[name] = room.name, _count(part)
    pages = [page for floor in floors for page in floor.pages()]
    return Arranged(
        {floor.entry: floor.rooms[floor.entry].symbols() for floor in floors},
        tuple(sorted(pages, key=lambda one: sort_key(one.name))),
        homes,
        counts,
        frozenset(name for floor in floors for name in floor.classes),
    )


def _nearest(module: str, names: Iterable[str]) -> str:
    around = [one for one in names if module == one or module.startswith(f"{one}.")]
    return max(around, key=len, default="")


def _count(module: ModuleApi) -> int:
    return sum(1 for _ in module.walk())


@dataclass
class _Floor:
    """The pages of one entry."""

    entry: str
    modules: Sequence[ModuleApi]
    rooms: dict[str, _Room] = field(default_factory=dict)
    classes: dict[str, Symbol] = field(default_factory=dict)
    """Classes whose members stand elsewhere than they do, by full name."""

    def furnish(self) -> None:
        """Put every name on a page."""
        is_whole = sum(map(_count, self.modules)) <= WHOLE
        most = WHOLE if is_whole else MOST
        own = next((one for one in self.modules if one.name == self.entry), None)
        self._open(own or ModuleApi(self.entry, EVERYWHERE, ()), most)
        others = [one for one in self.modules if one is not own]
        # Outer modules first, so that those inside find the page they are to stand on.
        for module in sorted(others, key=lambda one: (one.name.count("."), sort_key(one.name))):
            is_small = is_whole or _count(module) < SMALL
            around = self.rooms.get(_nearest(module.name, self.rooms)) if is_small else None
            if around and around.takes(module):
                continue
            if _count(module) < SMALL and module.name.startswith(f"{self.entry}."):
                self._share(f"{self.entry}/{MORE}", module)
            else:
                self._open(module, MOST_ALONE)

        for room in self.rooms.values():
            if "/" in room.name:
                room.parts.sort(key=lambda one: sort_key(one.name))

    def _open(self, module: ModuleApi, most: int) -> None:
        """Give a module a page, and what is too much for it others."""
        kept, apart = _fitting(module, most)
        kept, constants = _without_constants(kept)
        self.rooms[module.name] = _Room(module.name, most, [kept])
        if constants:
            name = f"{module.name}/{CONSTANTS}"
            self.rooms[name] = _Room(name, MOST_ALONE, [constants])
        for symbol in apart:
            full = f"{module.name}.{symbol.name}"
            self.classes[full] = symbol
            strip = f"{symbol.name}."
            members = ModuleApi(
                full,
                EVERYWHERE,
                tuple(renamed(one, one.name.removeprefix(strip)) for one in symbol.members),
            )
            if _count(members) < SMALL:
                self._share(f"{module.name}/{CLASSES}", members)
            else:
                self.rooms[full] = _Room(full, MOST_ALONE, [members])

    def _share(self, name: str, part: ModuleApi) -> None:
        """Put a part on a page that others share."""
        number = 1
        while True:
            page = name if number == 1 else f"{name}-{number}"
            room = self.rooms.setdefault(page, _Room(page, MOST_ALONE))
            if room.takes(part):
                return
            number += 1

    def pages(self) -> Iterator[NamesPage]:
        """Yield the pages beside that of the entry."""
        for name, room in self.rooms.items():
            if name != self.entry:
                yield NamesPage(name, self.entry, room.symbols(), self.classes.get(name))


def _fitting(module: ModuleApi, most: int) -> tuple[ModuleApi, list[Symbol]]:
    """Return a module without the members that would be too many for a page, and the classes these are of."""
    count = _count(module)
    sizes = {one.name: sum(1 for _ in one.walk()) - 1 for one in module.symbols}
    apart: list[Symbol] = []
    for symbol in sorted(module.symbols, key=lambda one: (-sizes[one.name], sort_key(one.name))):
        if count <= most or sizes[symbol.name] < FEW_MEMBERS:
            break
        apart.append(symbol)
        count -= sizes[symbol.name]
    gone = {one.name for one in apart}
    symbols = (replace(one, members=()) if one.name in gone else one for one in module.symbols)
    return replace(module, symbols=tuple(symbols)), apart


def _without_constants(module: ModuleApi) -> tuple[ModuleApi, ModuleApi | None]:
    """Return a module without its constants, and these as a module, if it has too many names of its own."""
    if _count(module) <= TOO_MANY:
        return module, None
    constants = tuple(one for one in module.symbols if one.kind in DATA)
    others = tuple(one for one in module.symbols if one.kind not in DATA)
    found = replace(module, symbols=constants)
    return replace(module, symbols=others), found if constants else None


def renamed(symbol: Symbol, name: str) -> Symbol:
    """Return a name and its members under another name."""
    if name == symbol.name:
        return symbol
    members = tuple(
        renamed(one, f"{name}{one.name.removeprefix(symbol.name)}") for one in symbol.members
    )
    return replace(symbol, name=name, members=members)
