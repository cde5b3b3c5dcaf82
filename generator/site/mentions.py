"""Names of modules and built-ins in a text, as links to their pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from generator.catalogue.addresses import entry_address, link
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.model import Entry, Module, Reference
from generator.facts.source import PageApi
from generator.site import markdown

_PARAMETER = re.compile(r"[(,*]\s*([a-z_]\w*)")


@dataclass
class Mentions:
    """Makes texts of one page Markdown in which each name leads to its page once, where it is met first.

    A name that means something else on this page, such as `time` on the page of `datetime`, which
    has a class of that name, leads nowhere.
    """

    address: str
    """The page that the texts stand on."""
    targets: dict[str, str]
    """Addresses of the pages that names may lead to."""
    away: Callable[[str], str] = markdown.no_link
    """Where a name in other documentation leads."""
    _met: set[str] = field(default_factory=set)

    def inline(self, text: str) -> str:
        """Return authored text as one line of Markdown."""
        return markdown.inline(text, self._link, self.away)

    def blocks(self, text: str) -> str:
        """Return authored paragraphs and lists as Markdown."""
        return markdown.blocks(text, self._link, self.away)

    def leave_out(self, name: str) -> None:
        """Let a name lead nowhere from here on, for something else beside the text leads there."""
        self._met.add(name)

    def _link(self, name: str) -> str:
        if name not in self.targets or name in self._met:
            return ""
        self._met.add(name)
        return link(self.address, self.targets[name])


def mentions(catalogue: Catalogue, address: str, public_site: str = "") -> Mentions:
    """Return what links names in the texts of a page that is about no entry.

    Entries that are not included stand on the public site, if there is one.
    """
    targets = _targets(catalogue, Reference, public_site)
    return Mentions(address, targets, catalogue.inventories.address)


def own_mentions(
    catalogue: Catalogue, entry: Located[Entry], api: PageApi | None, public_site: str = ""
) -> Mentions:
    """Return what links names in the texts of an entry's page; `api` are the names on it.

    Where those are not known, as for a package, `compile` may be one of them, so built-ins lead nowhere.
    """
    targets = _targets(catalogue, Reference if api else Module, public_site)
    for name in (entry.model.name, *(_names(api) if api else ())):
        targets.pop(name, None)
    return Mentions(entry_address(entry), targets, catalogue.inventories.address)


def _targets(catalogue: Catalogue, known: type[Reference], public_site: str) -> dict[str, str]:
    found = {one.model.name: entry_address(one) for one in catalogue.of(known)}
    if public_site:
        for name, one in catalogue.outside.items():
            if issubclass(one.folder.model, known):
                found[name] = f"{public_site}{one.address}"
    return found


def _names(api: PageApi) -> Iterator[str]:
    """Yield the last part of each name on a page, and what its parameters are called."""
    for symbol in api.walk():
        yield symbol.name.rpartition(".")[2]
        for form in symbol.forms:
            yield from _PARAMETER.findall(form.glance)
