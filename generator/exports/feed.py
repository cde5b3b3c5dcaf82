"""What changed in the catalogue, as an Atom feed (RFC 4287): an entry for each day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from html import escape
from xml.etree import ElementTree as Xml

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue
from generator.ledger.revisions import Revision, known
from generator.settings import Settings

FILE = "feed.xml"
ATOM = "http://www.w3.org/2005/Atom"
DAYS = 30
"""How many days it goes back, of those with a change."""
NAMED = 4
"""How many pages a title names."""


def feed(catalogue: Catalogue, settings: Settings) -> bytes:
    """Return the feed; its addresses are absolute, as readers of feeds need them."""
    titles, site_url = _titles(catalogue), settings.site_url
    days: dict[str, list[Revision]] = defaultdict(list)
    for revision in known(catalogue).values():
        if revision.address in titles:
            days[revision.last].append(revision)
    newest = sorted(days, reverse=True)[:DAYS]
    root = Xml.Element("feed", xmlns=ATOM)
    _add(root, "title", f"{settings.site_name}: what changed")
    _add(root, "id", site_url)
    Xml.SubElement(root, "link", href=site_url)
    Xml.SubElement(root, "link", rel="self", href=f"{site_url}{FILE}")
    _add(root, "updated", _moment(newest[0] if newest else "1980-01-01"))
    _add(Xml.SubElement(root, "author"), "name", settings.site_name)
    for day in newest:
        entry = Xml.SubElement(root, "entry")
        _add(entry, "title", _title(days[day], titles))
        _add(entry, "id", f"{site_url}{FILE}#{day}")
        Xml.SubElement(entry, "link", href=site_url)
        _add(entry, "updated", _moment(day))
        _add(entry, "content", _content(days[day], titles, site_url), type="html")
    Xml.indent(root)
    text = Xml.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _titles(catalogue: Catalogue) -> dict[str, str]:
    found = {entry_address(entry): entry.model.heading for entry in catalogue.entries.values()}
    for slug, category in catalogue.categories.items():
        found[category_address(slug)] = category.model.title
    return found


def _add(parent: Xml.Element, tag: str, text: str, **attributes: str) -> None:
    Xml.SubElement(parent, tag, attributes).text = text


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _split(revisions: Sequence[Revision]) -> tuple[list[Revision], list[Revision]]:
    """Return new pages and changed ones, each by address."""
    ordered = sorted(revisions, key=lambda one: one.address)
    new = [one for one in ordered if one.first == one.last]
    return new, [one for one in ordered if one.first != one.last]


def _title(revisions: Sequence[Revision], titles: dict[str, str]) -> str:
    pieces = []
    for word, some in zip(("New", "Changed"), _split(revisions), strict=True):
        names = [titles[one.address] for one in some[:NAMED]]
        if len(some) > NAMED:
            names.append(f"{len(some) - NAMED} more")
        if names:
            pieces.append(f"{word}: {', '.join(names)}")
    return "; ".join(pieces)


def _content(revisions: Sequence[Revision], titles: dict[str, str], site_url: str) -> str:
    lists = []
    for word, some in zip(("New", "Changed"), _split(revisions), strict=True):
        items = "".join(
            f'<li><a href="{escape(site_url + one.address)}">{escape(titles[one.address])}</a></li>'
            for one in some
        )
        if items:
            lists.append(f"<h2>{word}</h2><ul>{items}</ul>")
    return "".join(lists)
