"""Which pages have a card, and the cards kept between builds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import PIL

from generator.catalogue.addresses import card_address, category_address, entry_address
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import folder_of, kind_of
from generator.catalogue.model import Entry
from generator.catalogue.text import plain
from generator.exports.cards.draw import draw
from generator.exports.cards.layout import Card, lay_out
from generator.facts.model import Facts
from generator.settings import Settings
from generator.system.fingerprint import bytes_of, fingerprint
from generator.system.kept import Kept

_SENTENCE_END = re.compile(r"(?<=[.!?]) ")


def cards(
    catalogue: Catalogue, facts: Facts | None, settings: Settings, cache: Path
) -> dict[str, bytes]:
    """Return the card of every page that has one, by path below the site's root; `cache` keeps them."""
    kept = Kept(cache)
    return {
        card_address(address): _picture(kept, f"{address}card", card)
        for address, card in subjects(catalogue, facts, settings)
    }


def subjects(
    catalogue: Catalogue, facts: Facts | None, settings: Settings
) -> Iterator[tuple[str, Card]]:
    """Yield the address of every page with a card, and what the card says."""
    order = catalogue.category_order
    hues = tuple(catalogue.hues.values())
    site = settings.site_name
    yield "", Card(site, False, _sentences(settings.site_description), "", "", None, hues, site)
    for entry in catalogue.of(Entry):
        model = entry.model
        slug = model.categories[0]
        title = catalogue.categories[slug].model.title
        place = order.index(slug)
        yield (
            entry_address(entry),
            Card(
                plain(model.heading),
                folder_of(model).is_code,
                plain(model.summary),
                kind(model, facts),
                title,
                place,
                hues,
                site,
            ),
        )
    for place, slug in enumerate(order):
        category = catalogue.categories[slug].model
        summary, group = plain(category.summary), _group(catalogue, slug)
        yield (
            category_address(slug),
            Card(plain(category.title), False, summary, "Category", group, place, hues, site),
        )


def _sentences(description: str) -> str:
    """Return two sentences on a line each; more of them run on, and so does one."""
    lines = _SENTENCE_END.split(description)
    return "\n".join(lines) if len(lines) == 2 else description


def kind(model: Entry, facts: Facts | None) -> str:
    """Return what an entry is, in a word or two; more exactly with facts."""
    label = facts.source(model).label(model) if facts else kind_of(model).label
    return label[0].upper() + label[1:]


def _group(catalogue: Catalogue, slug: str) -> str:
    """Return the group of categories that one stands in."""
    groups = catalogue.shelves.model.groups if catalogue.shelves else ()
    return next((group.group for group in groups if slug in group.categories), "")


def _picture(kept: Kept, name: str, card: Card) -> bytes:
    """Return a card as it was kept, or drawn by this code and this library."""
    now = fingerprint(card, PIL.__version__, bytes_of(Path(__file__).parent))
    picture = kept.get(name, now)
    if picture is None:
        picture = draw(lay_out(card))
        kept.put(name, now, picture)
    return picture
