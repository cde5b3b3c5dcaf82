"""On which page each name of a package stands: on that of its entry, or on a page of its module or class.

Everything of a small package stands on the page of its entry. Of a large one that page has the names
of the module it is about, and those of small modules while there is room; other modules have pages of
their own, and so have classes whose members would make a page too heavy, the largest first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.catalogue.order import sort_key
from generator.facts.api import ModuleApi, Symbol
from generator.facts.contexts import EVERYWHERE
from generator.facts.packages.names import PackageNames

WHOLE = 260
"""Names of a package, members among them, that its entry's page has all of; a third of a page's weight."""
MOST = 640
"""Names on the page of an entry, which has examples besides."""
MOST_ALONE = 1000
"""Names on a page that has nothing else: about 40 KB, compressed."""
SMALL = 40
"""Names of a module that may stand on the page of what is around it."""
FEW_MEMBERS = 8
"""Members of a class that stay with it whatever the weight."""


@dataclass(frozen=True)
class NamesPage:
    """A module or a class with a page of its own, which holds nothing but names."""

    name: str
    """The full name: `numpy.linalg`, `pandas.DataFrame`. It is the last part of the address, too."""
    entry: str
    """The name of the entry it belongs to."""
    symbols: tuple[Symbol, ...]
    """Named from this page on: `norm`, `groupby`."""
    of_class: Symbol | None = None
    """The class, named from its module on, where the page is that of one."""


@dataclass(frozen=True)
class Arranged:
    """Where the names of a package stand."""

    on_entries: Mapping[str, tuple[Symbol, ...]]
    """By name of the entry, the names on its page, named from there on: `linspace`, `pyplot.plot`."""
    inner: Mapping[str, tuple[str, ...]]
    """By name of the entry or of a page, the other modules whose names stand there, by full name."""
    pages: tuple[NamesPage, ...]
    """Pages of their own, sorted by name."""


@dataclass
class _Room:
    """A page that is being filled."""

    name: str
    most: int
    modules: list[ModuleApi] = field(default_factory=list)
    count: int = 0

    def takes(self, module: ModuleApi, count: int) -> bool:
        """Take a module if it fits."""
        if not module.name.startswith(f"{self.name}.") or self.count + count > self.most:
            return False
        self.modules.append(module)
        self.count += count
        return True


def arranged(names: PackageNames, entries: Sequence[str]) -> Arranged:
    """Return where names stand, given the names of the entries of the package: the nearest one has a module's."""
    main = min(entries, key=lambda one: (one.count("."), one))
    by_entry: defaultdict[str, list[ModuleApi]] = defaultdict(list)
    for module in names.modules:
        by_entry[_nearest(module.name, entries) or main].append(module)
    parts = [_of_entry(entry, by_entry[entry]) for entry in sorted(by_entry)]
    return Arranged(
        {entry: found for part in parts for entry, found in part.on_entries.items()},
        {name: found for part in parts for name, found in part.inner.items()},
        tuple(sorted((page for part in parts for page in part.pages), key=lambda one: sort_key(one.name))),
    )


def _nearest(module: str, names: Iterable[str]) -> str:
    around = [one for one in names if module == one or module.startswith(f"{one}.")]
    return max(around, key=len, default="")


def _of_entry(entry: str, modules: Sequence[ModuleApi]) -> Arranged:
    counts = {one.name: sum(1 for _ in one.walk()) for one in modules}
    is_whole = sum(counts.values()) <= WHOLE
    own = next((one for one in modules if one.name == entry), ModuleApi(entry, EVERYWHERE, ()))
    most = WHOLE if is_whole else MOST
    kept, apart = _fitting(own, most)
    rooms = {entry: _Room(entry, most, [kept], sum(1 for _ in kept.walk()))}
    # Outer modules first, so that those inside find the page they are to stand on.
    for module in sorted(modules, key=lambda one: (one.name.count("."), sort_key(one.name))):
        count = counts[module.name]
        around = rooms.get(_nearest(module.name, rooms)) if is_whole or count < SMALL else None
        if module.name == entry or around and around.takes(module, count):
            continue
        fitting, more = _fitting(module, MOST_ALONE)
        apart += more
        rooms[module.name] = _Room(
            module.name, MOST_ALONE, [fitting], sum(1 for _ in fitting.walk())
        )
    filled = {name: _filled(room) for name, room in rooms.items()}
    pages = [NamesPage(name, entry, found) for name, found in filled.items() if name != entry]
    pages += [_of_class(entry, module, symbol) for module, symbol in apart]
    inner = {
        name: tuple(one.name for one in room.modules[1:]) for name, room in rooms.items()
    }
    return Arranged({entry: filled[entry]}, inner, tuple(pages))


def _fitting(module: ModuleApi, most: int) -> tuple[ModuleApi, list[tuple[str, Symbol]]]:
    """Return a module without the members that would be too many for a page, and the classes these are of."""
    count = sum(1 for _ in module.walk())
    sizes = {one.name: sum(1 for _ in one.walk()) - 1 for one in module.symbols}
    apart: list[Symbol] = []
    for symbol in sorted(module.symbols, key=lambda one: (-sizes[one.name], sort_key(one.name))):
        if count <= most or sizes[symbol.name] < FEW_MEMBERS:
            break
        apart.append(symbol)
        count -= sizes[symbol.name]
    gone = {one.name for one in apart}
    symbols = (replace(one, members=()) if one.name in gone else one for one in module.symbols)
    return replace(module, symbols=tuple(symbols)), [(module.name, one) for one in apart]


def _of_class(entry: str, module: str, symbol: Symbol) -> NamesPage:
    members = tuple(renamed(one, one.name.removeprefix(f"{symbol.name}.")) for one in symbol.members)
    return NamesPage(f"{module}.{symbol.name}", entry, members, symbol)


def _filled(room: _Room) -> tuple[Symbol, ...]:
    """Return the names of the modules on a page, named from the page on."""
    found = []
    for module in room.modules:
        path = module.name.removeprefix(room.name).removeprefix(".")
        found += [
            renamed(one, f"{path}.{one.name}" if path else one.name) for one in module.symbols
        ]
    return tuple(found)


def renamed(symbol: Symbol, name: str) -> Symbol:
    """Return a name and its members under another name."""
    if name == symbol.name:
        return symbol
    members = tuple(
        renamed(one, f"{name}{one.name.removeprefix(symbol.name)}") for one in symbol.members
    )
    return replace(symbol, name=name, members=members)
