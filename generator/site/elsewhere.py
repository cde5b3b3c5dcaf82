"""What the pages show that tell how to use the catalogue away from the site."""

from __future__ import annotations

from dataclasses import dataclass

from generator.catalogue.addresses import category_address, entry_address, pair_address
from generator.catalogue.catalogue import Located, Model, aliases
from generator.catalogue.model import Builtin, Concept, Module
from generator.pythons import VERSIONS
from generator.site.views import World

SHOWN = ("shutil", "sorted", "circular-imports", "files-and-directories", "cv2")
"""What stands as an example, where the catalogue has it."""


@dataclass(frozen=True)
class Sample:
    """An address of the site, as an example of its kind."""

    what: str
    address: str
    """Below the site's root."""
    anchor: str = ""
    leads_to: str = ""
    """Where it redirects to, if it does."""

    @property
    def document(self) -> str:
        """Return the page's document in the JSON API, below `api/`."""
        return f"v1/{self.address.rstrip('/')}.json"

    @property
    def name(self) -> str:
        """Return the last part of the address."""
        return self.address.rstrip("/").rpartition("/")[2]


@dataclass(frozen=True)
class ElsewhereView:
    """Addresses that such a page names; the sizes of downloads are filled in when they are made."""

    site: str
    archive: str
    docset: str
    docset_feed: str
    runs: bool
    """Whether examples run in the pages."""
    samples: list[Sample]
    """For each kind of address."""
    documented: dict[str, Sample]
    """Those of which the JSON API has a document, by kind."""


def elsewhere_view(world: World) -> ElsewhereView:
    """Return what the pages show."""
    module = Sample("A module, by its import name", entry_address(_pick(world, Module)))
    builtin = Sample("A built-in", entry_address(_pick(world, Builtin)))
    concept = Sample("A concept", entry_address(_pick(world, Concept)))
    settings = world.settings
    order = world.catalogue.category_order
    slug = next((slug for slug in order if slug in SHOWN), order[0])
    category = Sample("A category, with its guide to choosing", category_address(slug))
    changes = Sample("What changed between versions", pair_address(VERSIONS[0], VERSIONS[-1]))
    return ElsewhereView(
        settings.site_url,
        settings.archive,
        settings.docset,
        settings.docset_feed,
        bool(world.runner_key),
        [module, *_anchors(world), builtin, concept, category, *_redirect(world)],
        {
            "module": module,
            "builtin": builtin,
            "concept": concept,
            "category": category,
            "changes": changes,
        },
    )


def _pick(world: World, kind: type[Model]) -> Located[Model]:
    entries = world.catalogue.of(kind)
    return next((entry for entry in entries if entry.model.name in SHOWN), entries[0])


def _anchors(world: World) -> list[Sample]:
    entry = _pick(world, Module)
    address = entry_address(entry)
    api = world.facts.api(entry.model)
    names = [f"{api.prefix}{symbol.name}" for symbol in api.module.symbols] if api else []
    symbol = next((name for name in names if name == "shutil.copytree"), names[0] if names else "")
    found = [Sample("A name", address, symbol)] if symbol else []
    found.append(Sample("A task", address, entry.model.tasks[0].anchor))
    return found


def _redirect(world: World) -> list[Sample]:
    entries = [entry for entry in world.catalogue.of(Module) if aliases(entry.model)]
    entry = next((entry for entry in entries if entry.model.name == SHOWN[-1]), None)
    if entry is None:
        return []
    old = f"modules/{aliases(entry.model)[0]}/"
    return [Sample("A page by another name for it", old, leads_to=entry_address(entry))]
