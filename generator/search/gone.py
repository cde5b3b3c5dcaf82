"""Names that packages dropped, as pasted messages have them: `numpy.float`, `np.float`, `DataFrame.append`."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from generator.catalogue.kinds import PACKAGE, kind_of
from generator.catalogue.text import plain
from generator.facts.model import Facts
from generator.search.names import key
from generator.search.page import Page
from generator.search.places import Place
from generator.search.shards import Row

SINCE = "~"
"""Stands before the package and before the release that dropped a name."""


def gone_rows(pages: Sequence[Page], facts: Facts, taken: Container[str]) -> Iterator[Row]:
    """Yield names that are gone from packages, each with its page, since when, and what to use, if that is written.

    Those for which it is written come first; a key in `taken` is that of something else.
    """
    rows: dict[str, str] = {}
    found = sorted(_gone(pages, facts), key=lambda one: not one[2])
    for keys, row, _ in found:
        for name in keys:
            if name not in taken:
                rows.setdefault(name, row)
    for name, row in rows.items():
        yield Row(name, row)


def _gone(pages: Sequence[Page], facts: Facts) -> Iterator[tuple[list[str], str, str]]:
    for number, page in enumerate(pages):
        model = page.entry.model if page.entry else None
        releases = facts.releases_of(model) if model and kind_of(model) is PACKAGE else None
        if not model or not releases or "." in model.name:
            continue
        instead = facts.instead.get(releases.distribution, {})
        for full, release in releases.gone.items():
            if full.partition(".")[0] != model.name:
                continue
            use = plain(instead[full].use) if full in instead else ""
            since = f"{SINCE}{model.install_name}{SINCE}{release}"
            yield (
                _keys(full, model.short_names),
                f"{Place(number)} {full} {since} {use}".strip(),
                use,
            )


def _keys(full: str, short_names: Sequence[str]) -> list[str]:
    """Return what a name that is gone is looked up by: whole, behind a customary short name, behind its class."""
    _, _, below = full.partition(".")
    names = [full, *(f"{short}.{below}" for short in short_names)]
    *_, owner, last = full.split(".")
    if owner[:1].isupper():
        names.append(f"{owner}.{last}")
    return [key(one) for one in names]
