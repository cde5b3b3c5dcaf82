"""The layers of a project's content: folders in order, of which a later one adds to those before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.catalogue.kinds import FOLDERS, Folder


@dataclass(frozen=True)
class Wanted:
    """Which parts of a layer are in the site."""

    standard: bool = False
    """Whether all is that belongs to Python itself: every entry but third-party packages."""
    categories: frozenset[str] = frozenset()
    """Categories, with their entries."""
    entries: frozenset[str] = frozenset()
    """Entries by name, each with the category that is its home."""


@dataclass(frozen=True)
class Layer:
    """A folder of content."""

    content: Path
    name: str
    """How problems name the folder."""
    wanted: Wanted | None = None
    """What of it is in the site; None for all of it."""
    is_shipped: bool = False
    """Whether it is the catalogue that comes with atlas."""

    @property
    def is_left_out(self) -> bool:
        """Return whether nothing of it is in the site: its entries can be named all the same."""
        return self.wanted == Wanted()

    def where(self, file: Path) -> str:
        """Return a file of it, or the folder itself, as problems name it."""
        inner = file.relative_to(self.content).as_posix()
        return f"{self.name}/{inner}" if inner != "." else self.name


def as_layers(content: Path | Sequence[Layer]) -> Sequence[Layer]:
    """Return layers, of which a folder alone is one."""
    return [Layer(content, content.name)] if isinstance(content, Path) else content


def entry_files(content: Path) -> dict[str, tuple[Folder, Path]]:
    """Return folder and file of every entry by its name, without reading one."""
    return {
        file.parent.name: (of, file)
        for of in FOLDERS.values()
        for file in sorted((content / of.name).glob(f"*/{of.file}"))
    }


def category_slugs(content: Path) -> set[str]:
    """Return the slugs of the categories in a folder of content, without reading one."""
    return {file.stem for file in (content / "categories").glob("*.yml") if "." not in file.stem}
