"""Pages of changes: what each Python version brought, deprecated and took away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.catalogue.addresses import entry_address
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.kinds import BUILTINS, MODULES, folder_of
from generator.facts.api import ModuleApi
from generator.facts.changes import Change, ModuleChanges, changes, module_changes
from generator.facts.contexts import join
from generator.facts.model import Facts
from generator.pythons import SYSTEM_NAMES, VERSIONS, text


@dataclass(frozen=True)
class Name:
    """One changed name, and where it stands."""

    text: str
    address: str
    """The page that has it, or nothing."""
    anchor: str
    note: str
    """On which systems, or what typeshed says of the deprecation."""


@dataclass(frozen=True)
class Block:
    """What changed in one module."""

    module: str
    address: str
    summary: str
    appeared: list[Name]
    deprecated: list[Name]
    left: list[Name]
    others: int = 0
    """How many submodules came or went with it."""


@dataclass(frozen=True)
class VersionView:
    """The page of one Python version."""

    version: str
    before: str
    new: list[Block]
    gone: list[Block]
    blocks: list[Block]
    appeared: int
    deprecated: int
    left: int
    typeshed: str


def changes_address(version: str = "") -> str:
    """Return the address of a version's page, or of their index."""
    return f"changes/{version}/" if version else "changes/"


def version_views(catalogue: Catalogue, facts: Facts) -> list[VersionView]:
    """Return the pages of all versions that can be compared with one before, newest first."""
    return [_version_view(catalogue, facts, index) for index in range(len(VERSIONS) - 1, 0, -1)]


def _version_view(catalogue: Catalogue, facts: Facts, index: int) -> VersionView:
    found = list(changes(facts.standard.apis, VERSIONS[index]))
    blocks = [_block(catalogue, one) for one in found if not one.is_new and not one.is_gone]
    return VersionView(
        version=text(VERSIONS[index]),
        before=text(VERSIONS[index - 1]),
        new=_packages(catalogue, [one for one in found if one.is_new]),
        gone=_packages(catalogue, [one for one in found if one.is_gone]),
        blocks=blocks,
        appeared=sum(len(block.appeared) for block in blocks),
        deprecated=sum(len(block.deprecated) for block in blocks),
        left=sum(len(block.left) for block in blocks),
        typeshed=facts.standard.typeshed,
    )


def _packages(catalogue: Catalogue, found: Sequence[ModuleChanges]) -> list[Block]:
    """Return whole modules; a submodule that came or went with its package is only counted."""
    names = {one.module for one in found}
    heads: dict[str, str] = {}
    for name in names:
        parts = name.split(".")
        above = [".".join(parts[:end]) for end in range(1, len(parts))]
        shown = name in catalogue.names and not _is_alias(catalogue, name)
        heads[name] = name if shown else next((one for one in above if one in names), name)
    counts = Counter(head for name, head in heads.items() if head != name)
    return [
        _block(catalogue, one, counts[one.module])
        for one in found
        if heads[one.module] == one.module
    ]


def _is_alias(catalogue: Catalogue, name: str) -> bool:
    return catalogue.names[name].model.name != name


def _page(catalogue: Catalogue, module: str) -> tuple[str, str]:
    entry = catalogue.names.get(module)
    if entry is None or folder_of(entry.model) is not MODULES or entry.model.name != module:
        return "", ""
    return entry_address(entry), entry.model.summary


def _block(catalogue: Catalogue, found: ModuleChanges, others: int = 0) -> Block:
    address, summary = _page(catalogue, found.module)

    def names(some: Sequence[Change]) -> list[Name]:
        return [_name(catalogue, found.module, address, change) for change in some]

    return Block(
        found.module,
        address,
        summary,
        names(found.appeared),
        names(found.deprecated),
        names(found.left),
        others,
    )


def _name(catalogue: Catalogue, module: str, address: str, change: Change) -> Name:
    note = _note(change)
    if module != "builtins":
        anchor = f"{module}.{change.symbol.name}" if address else ""
        return Name(change.symbol.name, address, anchor, note)
    owner = catalogue.names.get(change.symbol.name.partition(".")[0])
    has_page = owner is not None and folder_of(owner.model) is BUILTINS
    page = entry_address(owner) if owner is not None and has_page else ""
    return Name(change.symbol.name, page, change.symbol.name if page else "", note)


def _note(change: Change) -> str:
    systems = join([SYSTEM_NAMES[platform] for platform in change.systems])
    return f"on {systems}" if systems else change.message


def _own(module: str, some: Sequence[Change]) -> list[Name]:
    """Return names as the module's own page links to them."""
    return [
        Name(change.symbol.name, "", f"{module}.{change.symbol.name}", _note(change))
        for change in some
    ]


@dataclass(frozen=True)
class HistoryLine:
    """What one version changed in a module."""

    version: str
    address: str
    appeared: list[Name]
    deprecated: list[Name]
    left: list[Name]
    is_new: bool
    is_gone: bool


def module_history(api: ModuleApi) -> list[HistoryLine]:
    """Return what the versions changed in a module, newest first."""
    lines = []
    for version in reversed(VERSIONS):
        found = module_changes(api, version)
        if found:
            lines.append(
                HistoryLine(
                    text(version),
                    changes_address(text(version)),
                    _own(api.name, found.appeared),
                    _own(api.name, found.deprecated),
                    _own(api.name, found.left),
                    found.is_new,
                    found.is_gone,
                )
            )
    return lines
