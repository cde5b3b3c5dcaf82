"""An index made larger than its catalogue: a synthetic one for measuring."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.search.names import key
from generator.search.shards import Row
from generator.search.text import Text
from generator.search.write import Parts

COMMON = 6
"""Pages with a word that make it one which every catalogue has; rarer ones are told apart in each copy."""


def grown(parts: Parts, copies: int) -> Parts:
    """Return an index with every page, name and answer `copies` times, the names told apart."""
    pages = [
        [page[0], f"{page[1]}_{copy}" if copy else page[1], *page[2:5], "", *page[6:]]
        for page in parts.pages
        for copy in range(copies)
    ]
    return Parts(
        pages,
        [rank for rank in parts.ranks for _ in range(copies)],
        [
            [f"{name}_{copy}" if copy else name for name in names]
            for names in parts.titles
            for copy in range(copies)
        ],
        _text(parts.text, copies),
        parts.tables
        | {
            "names": list(_names(parts.tables["names"], copies)),
            "signs": [_moved(row, copies) for row in parts.tables["signs"]],
            "former": [_moved(row, copies) for row in parts.tables["former"]],
        },
    )


def _names(rows: Sequence[Row], copies: int) -> Iterator[Row]:
    for row in rows:
        places = [_number(place) for place in row.rest.split(" ")]
        for copy in range(copies):
            rest = " ".join(f"{number * copies + copy}{what}" for number, what in places)
            yield Row(row.key + key(f"_{copy}").lstrip("_") * bool(copy), rest)


def _number(place: str) -> tuple[int, str]:
    what = place.lstrip("0123456789")
    return int(place[: len(place) - len(what)]), what


def _moved(row: Row, copies: int) -> Row:
    target, _, rest = row.rest.partition(" ")
    number, _, anchor = target.partition("#")
    return Row(row.key, f"{int(number) * copies}#{anchor} {rest}".rstrip())


def _text(text: Text, copies: int) -> Text:
    lines: dict[str, list[tuple[int, int, str, float]]] = {}
    forms: dict[str, set[str]] = {}
    rarity: dict[str, float] = {}
    for stem, found in text.lines.items():
        is_common = len({page for page, *_ in found}) >= COMMON
        for copy in range(copies):
            name = stem if is_common or not copy else f"{stem}x{copy}"
            rarity[name] = text.rarity[stem]
            moved = [(page * copies + copy, *rest) for page, *rest in found]
            lines.setdefault(name, []).extend(moved)  # type: ignore[arg-type]
            forms.setdefault(name, set()).update(
                text.forms[stem]
                if name == stem
                else {f"{form}x{copy}" for form in text.forms[stem]}
            )
    rest = {stem: set(kept) for stem, kept in text.forms.items() if stem not in forms}
    return Text({stem: sorted(found) for stem, found in lines.items()}, forms | rest, rarity)
