"""The API section of a page: rows of names, with badges only where something differs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from urllib.parse import urlsplit

from generator.catalogue.addresses import names_address
from generator.catalogue.order import sort_key
from generator.facts.api import CALLABLE, TYPES, Symbol, SymbolKind
from generator.facts.contexts import EVERYWHERE, join, only, platforms, spans, versions
from generator.facts.source import PageApi
from generator.pythons import SYSTEM_NAMES, SYSTEMS, VERSIONS, Platform, text
from generator.site.lives import life
from generator.site.rows import Apart, ApiView, Group, RaisedView, Row, SignatureText
from generator.site.signatures import laid_out
from generator.uses.gather import NO_USES, SHOWN, Uses

GROUPS: Mapping[str, tuple[SymbolKind, ...]] = {
    "Functions": (SymbolKind.FUNCTION,),
    "Classes": (SymbolKind.CLASS,),
    "Exceptions": (SymbolKind.EXCEPTION,),
    "Types and special forms": (SymbolKind.TYPE_ALIAS, SymbolKind.SPECIAL_FORM),
    "Constants and data": (SymbolKind.CONSTANT,),
    "Modules": (SymbolKind.MODULE,),
}
MEMBERS: Mapping[str, tuple[SymbolKind, ...]] = {
    "Methods": (SymbolKind.METHOD, SymbolKind.CLASS_METHOD, SymbolKind.STATIC_METHOD),
    "Properties and attributes": (SymbolKind.PROPERTY, SymbolKind.ATTRIBUTE),
    "Nested classes": (SymbolKind.CLASS, SymbolKind.EXCEPTION),
}
SHORT = ("Constants and data", "Properties and attributes", "Modules")
"""Groups of names without parameters: a name and its sentence fit on one line."""
LONG = 15
"""Names beyond which a reader wants a filter and a list of the groups."""
MANY_USES = 700
"""Links to places of use beyond which a page shows but one of each name, or it would weigh too much."""
FEW = 1


def api_view(api: PageApi, uses: Uses = NO_USES) -> ApiView | None:
    """Return the names of a module, or a built-in with its members; None if there are no names."""
    module, head = api.module, api.head
    if not head and not module.symbols and not api.own_pages:
        return None
    maker = _Maker(api, uses)
    kinds = MEMBERS if head or api.is_class else GROUPS
    count = sum(1 for _ in api.walk())
    return ApiView(
        groups=list(maker.modules(kinds)),
        head=replace(maker.row(head, EVERYWHERE), members=[]) if head else None,
        versions=[text(version) for version in versions(module.where)]
        if api.differs_by_python
        else [],
        count=count,
        is_long=count > LONG,
        prefix=f"{api.prefix}{head.name}." if head else api.prefix,
        measured=api.measured,
        interpreter=api.interpreter
        if any(one.name in api.docstrings for one in api.walk())
        else "",
        apart=sorted(
            (one for one in maker.apart.values() if one.name not in maker.rows_apart),
            key=lambda one: sort_key(one.name),
        ),
    )


class _Maker:
    def __init__(self, api: PageApi, uses: Uses) -> None:
        self.api, self.uses = api, uses
        self.link, self.sentences, self.prefix = api.link, api.sentences, api.prefix
        self.parameters = api.parameters
        self.introduced, self.since = api.introduced, api.since
        self.apart = {
            name: Apart(name, names_address(one.page), "" if one.page == name else name, one.count)
            for name, one in api.own_pages.items()
        }
        self.rows_apart = {f"{api.prefix}{symbol.name}" for symbol in api.module.symbols}
        found = sum(len(uses.of(api, symbol.name)[:SHOWN]) for symbol in api.walk())
        self.shown = SHOWN if found <= MANY_USES else FEW

    def modules(self, kinds: Mapping[str, tuple[SymbolKind, ...]]) -> Iterator[Group]:
        """Yield the names of the page's own module by kind, then those of each other module on the page."""
        module = self.api.module
        inner = {one.removeprefix(self.prefix): one for one in self.api.inner}
        named = {f"{self.prefix}{symbol.name}" for symbol in self.api.walk()}
        homes: dict[str, list[Symbol]] = defaultdict(list)
        for symbol in module.symbols:
            homes[symbol.name.rpartition(".")[0] if inner else ""].append(symbol)
        yield from self.groups(homes[""], kinds, module.where, "api")
        for path, full in inner.items():
            rows = [
                replace(row, prefix=row.prefix or _word(symbol))
                for symbol in sorted(homes[path], key=lambda one: _ORDER.index(one.kind))
                for row in [self.row(symbol, module.where)]
            ]
            if rows:
                # A function may have the name of the module that it is in.
                yield Group(full, f"{full}-names" if full in named else full, rows, "full")

    def groups(
        self,
        symbols: Iterable[Symbol],
        kinds: Mapping[str, tuple[SymbolKind, ...]],
        around: int,
        anchor: str,
        above: str = "",
    ) -> Iterator[Group]:
        by_kind: dict[str, list[Symbol]] = defaultdict(list)
        for symbol in symbols:
            title = next((title for title, some in kinds.items() if symbol.kind in some), "")
            by_kind[title].append(symbol)
        for title in kinds:
            rows = [self.row(symbol, around, above) for symbol in by_kind.get(title, ())]
            if rows:
                slug = title.split(" ")[0].lower()
                yield Group(title, f"{anchor}-{slug}", rows, _layout(title, rows))

    def row(self, symbol: Symbol, around: int, above: str = "") -> Row:
        owner, _, name = symbol.name.rpartition(".")
        anchor = f"{self.prefix}{symbol.name}"
        has_types = symbol.kind in (
            SymbolKind.PROPERTY,
            SymbolKind.ATTRIBUTE,
            SymbolKind.CONSTANT,
            SymbolKind.TYPE_ALIAS,
        )
        beside = [*self.past(symbol), *badges(symbol, around)]
        link = self.link(symbol)
        members = list(self.groups(symbol.members, MEMBERS, symbol.where, anchor, link))
        uses = self.uses.of(self.api, symbol.name)
        instead = [self.api.instead[symbol.name]] if symbol.name in self.api.instead else []
        return Row(
            anchor=anchor,
            owner=f"{owner}." if owner else "",
            name=name,
            prefix=_prefix(symbol),
            short=list(_texts(symbol, full=False)),
            full=list(_texts(symbol, full=True)),
            type=symbol.type if has_types or symbol.kind in TYPES else "",
            badges=beside,
            words=[
                *_bases(symbol),
                *_same(symbol, self.api),
                *_raised(symbol, self.api),
                *(in_words(*badge, of=self.api.product) for badge in beside),
            ],
            notes=list(dict.fromkeys([*(one.message for one in symbol.deprecations), *instead])),
            sentence=self.sentences.get(symbol.name, ""),
            parameters=list(self.parameters.get(symbol.name, {}).items()),
            link=link if link != above else "",
            site=urlsplit(link).netloc,
            lacks=_lacks(symbol.where, around),
            members=members,
            uses=list(uses[: self.shown]),
            more_uses=max(0, len(uses) - self.shown),
            apart=self.apart.get(anchor),
            raises=[
                RaisedView(one.exception.removeprefix(self.api.prefix), one.use)
                for one in self.uses.raised_by(self.api, symbol.name)[:SHOWN]
            ],
        )

    def past(self, symbol: Symbol) -> list[tuple[str, str]]:
        """Return since when there is a name that all supported versions have, if it is younger than its owner."""
        version = self.introduced.get(symbol.name)
        owner = symbol.name.rpartition(".")[0]
        is_younger = version and version != self.introduced.get(owner, self.since)
        return [(f"since {version}", "past")] if is_younger else life(self.api.life, symbol.name)


_ORDER = [kind for kinds in GROUPS.values() for kind in kinds] + list(SymbolKind)


def _word(symbol: Symbol) -> str:
    """Return what a name is where names of several kinds stand together; of a function its brackets say it."""
    return "" if symbol.kind in CALLABLE else symbol.kind.value


def _layout(title: str, rows: Sequence[Row]) -> str:
    if title not in SHORT:
        return "full"
    return "lines" if 2 * sum(bool(row.sentence) for row in rows) >= len(rows) else "names"


def _bases(symbol: Symbol) -> Iterator[str]:
    if symbol.kind in TYPES and symbol.type not in ("", "object"):
        yield f"A subclass of {symbol.type}."


def _same(symbol: Symbol, api: PageApi) -> Iterator[str]:
    """Yield where a name has its home, if what is known of it stands there alone."""
    if symbol.origin and not api.differs_by_python:
        yield f"The same as {symbol.origin}."


def _raised(symbol: Symbol, api: PageApi) -> Iterator[str]:
    """Yield which exceptions the docstring of a name tells of."""
    named = api.exceptions.get(symbol.name)
    if named:
        yield f"Raises {join(named)}."


def in_words(text: str, kind: str, of: str = "Python") -> str:
    """Return a badge as a sentence: "since 3.12" as "New in Python 3.12."."""
    if kind == "past":
        return f"New in {of} {text.removeprefix('since ')}."
    if kind == "since":
        return f"New in Python {text.removeprefix('since ')}."
    if kind == "came":
        return f"New in release {text.removeprefix('since ')}."
    if kind == "gone":
        return f"Removed in Python {text.removeprefix('removed in ')}."
    return f"{text[0].upper()}{text[1:]}.".replace(" since ", " since Python ")


def _prefix(symbol: Symbol) -> str:
    words = []
    if symbol.kind in (SymbolKind.CLASS_METHOD, SymbolKind.STATIC_METHOD):
        words.append(symbol.kind.value)
    if any(form.is_async for form in symbol.forms):
        words.append("async")
    return " ".join(words)


def _texts(symbol: Symbol, *, full: bool) -> Iterator[SignatureText]:
    """Yield the signatures by version, newest first; at a glance one of several overloads."""
    if symbol.kind not in CALLABLE | TYPES:
        return
    grouped: dict[tuple[str, ...], int] = {}
    for form in symbol.forms:
        key = tuple(one.full for one in form.signatures) if full else (form.glance,)
        grouped[key] = grouped.get(key, 0) | form.where
    newest_first = sorted(grouped.items(), key=lambda item: -item[1].bit_length())
    for texts, where in newest_first:
        differs = len(grouped) > 1
        label = _where_words(where, symbol.where) if differs else ""
        lacks = _lacks(where, symbol.where) if differs else ""
        name = symbol.name.rpartition(".")[2]
        for one in texts:
            yield SignatureText(laid_out(name, one) if full else one, label, lacks)


def _where_words(where: int, around: int) -> str:
    pieces = [spans(versions(where))] if versions(where) != versions(around) else []
    if platforms(where) != platforms(around):
        pieces.append(join([SYSTEM_NAMES[name] for name in platforms(where)]))
    return ", ".join(pieces)


def badges(symbol: Symbol, around: int) -> list[tuple[str, str]]:
    """Return the badges of a name beside those of what it belongs to."""
    found: list[tuple[str, str]] = []
    groups = _by_versions(symbol.where & around, around)
    everywhere = set(platforms(around))
    for (first, gone), systems in groups.items():
        suffix = "" if len(groups) == 1 else f" on {join([SYSTEM_NAMES[one] for one in systems])}"
        if first:
            found.append((f"since {text(first)}{suffix}", "since"))
        if gone:
            found.append((f"removed in {text(gone)}{suffix}", "gone"))
    having = [platform for platform in SYSTEMS if any(platform in some for some in groups.values())]
    if set(having) != everywhere:
        missing = [one for one in SYSTEMS if one in everywhere and one not in having]
        if len(having) == 1:
            found.append((f"{SYSTEM_NAMES[having[0]]} only", "system"))
        else:
            found.append((f"not on {join([SYSTEM_NAMES[one] for one in missing])}", "system"))
    whole = [one for one in symbol.deprecations if not one.is_partial]
    partial = [one for one in symbol.deprecations if one.is_partial]
    if whole:
        found.append((_deprecated("deprecated", [one.where for one in whole], symbol.where), "old"))
    elif partial:
        found.append(
            (_deprecated("partly deprecated", [one.where for one in partial], symbol.where), "old")
        )
    return found


def _deprecated(word: str, masks: Sequence[int], around: int) -> str:
    where = 0
    for one in masks:
        where |= one
    first = versions(where)[0]
    return f"{word} since {text(first)}" if first != versions(around)[0] else word


@cache
def _by_versions(
    where: int, around: int
) -> Mapping[tuple[tuple[int, int] | None, tuple[int, int] | None], list[Platform]]:
    """Return the systems by first version and first version without it, where these differ."""
    groups: dict[tuple[tuple[int, int] | None, tuple[int, int] | None], list[Platform]] = (
        defaultdict(list)
    )
    for platform in platforms(where):
        has = versions(where & only(platform=platform))
        could = versions(around & only(platform=platform)) or versions(around)
        first = has[0] if has[0] != could[0] else None
        last = VERSIONS.index(has[-1])
        gone = VERSIONS[last + 1] if has[-1] != could[-1] and last + 1 < len(VERSIONS) else None
        groups[first, gone].append(platform)
    return dict(groups)


@cache
def _lacks(where: int, around: int) -> str:
    return " ".join(text(version) for version in versions(around) if version not in versions(where))
