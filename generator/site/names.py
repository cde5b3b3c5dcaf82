"""Pages that hold nothing but names: modules and classes of packages that are too large for one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.catalogue.addresses import names_address
from generator.catalogue.catalogue import Located
from generator.catalogue.kinds import MODULES
from generator.catalogue.model import Entry
from generator.facts.packages.pages import NamesPage
from generator.facts.packages.source import Package
from generator.site.api import api_view
from generator.site.rows import ApiView
from generator.site.views import Item, World, item


@dataclass(frozen=True)
class NamesView:
    """What such a page shows."""

    name: str
    """Its heading: `numpy.linalg`."""
    summary: str
    facts: list[str]
    import_line: str
    entry: Item
    """What it belongs to."""
    heading: str
    """Above the names."""
    official: str
    official_title: str
    api: ApiView


@dataclass(frozen=True)
class NamesPlace:
    """A page of names, and where it stands."""

    page: NamesPage
    entry: Located[Entry]
    address: str
    view: NamesView


def names_places(world: World) -> Iterator[NamesPlace]:
    """Yield the pages of names, sorted by package and name."""
    for package, page in world.facts.packages.pages():
        entry = world.catalogue.entries[f"{MODULES.name}/{page.entry}"]
        view = _view(world, package, page, entry)
        yield NamesPlace(page, entry, names_address(page.name), view)


def _view(world: World, package: Package, page: NamesPage, entry: Located[Entry]) -> NamesView:
    api = world.facts.packages.page_api(package, page)
    shown = api_view(api, world.uses)
    assert shown, "a page of names has names"
    module = page.name.partition("/")[0]
    official = package.documented.link(module) if package.documented else ""
    official = official or entry.model.documentation
    return NamesView(
        name=page.title,
        summary=page.summary,
        facts=_facts(package, page),
        import_line=page.import_statement,
        entry=item(world, entry),
        heading="Members" if page.of_class else "API",
        official=official,
        official_title=urlsplit(official).netloc,
        api=shown,
    )


def _facts(package: Package, page: NamesPage) -> list[str]:
    what = page.of_class.kind.value if page.of_class else "module"
    return [
        f"{what.capitalize()} of the distribution `{package.names.distribution}`",
        f"release {package.names.version}",
    ]
