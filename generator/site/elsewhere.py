"""What the pages show that tell how to use the catalogue away from the site."""

from __future__ import annotations

from dataclasses import dataclass

from generator.catalogue.addresses import category_address, entry_address, pair_address
from generator.catalogue.catalogue import Located, Model, aliases
from generator.catalogue.model import Builtin, Concept, Entry, Module
from generator.facts.api import SymbolKind
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
    is_name: bool = False
    """Whether it is that of a public name."""
    is_function: bool = False
    """Whether that is the name of a function."""

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
    """Those of which the JSON API has a document, by kind; only kinds that there are."""
    first: str
    """The first of these kinds."""
    function: str
    """A name that an inventory leads to, such as `shutil.copytree`, or nothing."""
    task: str
    """A task that an inventory leads to, or nothing."""
    shown: str
    """An entry that is looked up in a terminal."""
    question: str
    """What is searched there."""


def elsewhere_view(world: World) -> ElsewhereView:
    """Return what the pages show."""
    settings = world.settings
    kinds: dict[str, tuple[type[Entry], str]] = {
        "module": (Module, "A module, by its import name"),
        "builtin": (Builtin, "A built-in"),
        "concept": (Concept, "A concept"),
    }
    found = {
        kind: Sample(what, entry_address(entry))
        for kind, (model, what) in kinds.items()
        if (entry := _pick(world, model))
    }
    anchors = _anchors(world)
    order = world.catalogue.category_order
    slug = next((slug for slug in order if slug in SHOWN), order[0])
    found["category"] = Sample("A category, with its guide to choosing", category_address(slug))
    shown: Located[Entry] | None = _pick(world, Module) or _pick(world, Entry)
    places = [one for kind, one in found.items() if kind != "module"]
    samples = [*(found[kind] for kind in ("module",) if kind in found), *anchors, *places]
    if world.catalogue.tells_of_python:
        changes = pair_address(VERSIONS[0], VERSIONS[-1])
        found["changes"] = Sample("What changed between versions", changes)
    return ElsewhereView(
        settings.site_url,
        settings.archive,
        settings.docset,
        settings.docset_feed,
        world.runner is not None,
        [*samples, *_redirect(world)],
        found,
        next(iter(found)),
        next((one.anchor for one in anchors if one.is_function), ""),
        next((f"{one.address}{one.anchor}" for one in anchors if not one.is_name), ""),
        shown.model.name if shown else "",
        _question(world, shown),
    )


def _pick(world: World, kind: type[Model]) -> Located[Model] | None:
    entries = world.catalogue.of(kind)
    first = next(iter(entries), None)
    return next((entry for entry in entries if entry.model.name in SHOWN), first)


def _question(world: World, shown: Located[Entry] | None) -> str:
    """Return what somebody may ask: in our own words, or in those of the first task."""
    if SHOWN[0] in world.catalogue.names:
        return "copy a folder"
    tasks = shown.model.own_tasks if shown else ()
    return tasks[0].asks[0].replace('"', "") if tasks else "text"


def _anchors(world: World) -> list[Sample]:
    entry = _pick(world, Module)
    if entry is None:
        return []
    address = entry_address(entry)
    api = world.facts.api(entry.model)
    names = [f"{api.prefix}{symbol.name}" for symbol in api.module.symbols] if api else []
    symbol = next((name for name in names if name == "shutil.copytree"), names[0] if names else "")
    kinds = {f"{api.prefix}{one.name}": one.kind for one in api.module.symbols} if api else {}
    is_function = kinds.get(symbol) is SymbolKind.FUNCTION
    name = Sample("A name", address, symbol, is_name=True, is_function=is_function)
    tasks = [Sample("A task", address, one.anchor) for one in entry.model.tasks[:1]]
    return [name, *tasks] if symbol else tasks


def _redirect(world: World) -> list[Sample]:
    entries = [entry for entry in world.catalogue.of(Module) if aliases(entry.model)]
    entry = next((entry for entry in entries if entry.model.name == SHOWN[-1]), None)
    if entry is None:
        return []
    old = f"modules/{aliases(entry.model)[0]}/"
    return [Sample("A page by another name for it", old, leads_to=entry_address(entry))]
