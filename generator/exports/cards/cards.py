"""Which pages have a card, and the cards kept between builds."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import cache as once
from pathlib import Path

import PIL

from generator.catalogue.addresses import card_address, category_address, entry_address
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.model import Builtin, Concept, Entry, Module, Tier
from generator.catalogue.text import plain
from generator.exports.cards.draw import draw
from generator.exports.cards.layout import Card, lay_out
from generator.facts.model import Facts
from generator.settings import Settings
from generator.system.write import write_atomically

_SENTENCE_END = re.compile(r"(?<=[.!?]) ")


def cards(
    catalogue: Catalogue, facts: Facts | None, settings: Settings, cache: Path
) -> dict[str, bytes]:
    """Return the card of every page that has one, by path below the site's root.

    `cache` is a folder of their own: what it holds beside them is removed.
    """
    pictures = {}
    kept = set()
    for address, card in subjects(catalogue, facts, settings):
        file = cache / f"{_key(card)}.png"
        pictures[card_address(address)] = _picture(card, file)
        kept.add(file)
    for file in cache.glob("*.png"):
        if file not in kept:
            file.unlink(missing_ok=True)
    return pictures


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
        is_code = not isinstance(model, Concept)
        name = model.title if isinstance(model, Concept) else model.name
        place = order.index(slug)
        summary = plain(model.summary)
        yield (
            entry_address(entry),
            Card(plain(name), is_code, summary, kind(model, facts), title, place, hues, site),
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
    if isinstance(model, Builtin):
        measured = facts.builtin_kind(model.name) if facts else None
        return measured.value.capitalize() if measured else "Built-in"
    if not isinstance(model, Module):
        return "Concept"
    if model.distribution:
        return "Third-party package"
    if model.tier is Tier.REMOVED:
        stub = facts.stubs.get(model.name) if facts else None
        return f"Removed in Python {stub.removed}" if stub and stub.removed else "Removed module"
    return "Standard library"


def _group(catalogue: Catalogue, slug: str) -> str:
    """Return the group of categories that one stands in."""
    groups = catalogue.shelves.model.groups if catalogue.shelves else ()
    return next((group.group for group in groups if slug in group.categories), "")


def _picture(card: Card, file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        picture = draw(lay_out(card))
        write_atomically(file, picture)
        return picture


def _key(card: Card) -> str:
    """Return a name that changes with anything that changes the picture."""
    return hashlib.sha256(f"{card!r}\0{_drawn_by()}".encode()).hexdigest()[:24]


@once
def _drawn_by() -> str:
    """Return a digest of the code that draws, and the version of the library it draws with."""
    sources = sorted(Path(__file__).parent.glob("*.py"))
    digest = hashlib.sha256(b"\0".join(source.read_bytes() for source in sources))
    return f"{digest.hexdigest()} {PIL.__version__}"
