"""What a project includes: from the setting to layers of content, or to all that is wrong in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.catalogue.layers import Layer, Wanted, category_slugs, entry_files
from generator.catalogue.positions import Document
from generator.problems import Problem, nearest
from generator.settings import Part, Share

SHIPPED = "the shipped catalogue"
PLACE = ("extra", "atlas", "include")
"""Where the setting stands in the file."""


def layers(parts: Sequence[Part], root: Path, shipped: Path) -> tuple[Layer, ...]:
    """Return the layers below a project's own content, the first one first.

    The shipped catalogue is one of them even if nothing of it is included. `root` is the folder of
    the project, from which other folders are named.
    """
    shares = {part.share for part in parts}
    wanted = Wanted(
        Share.STANDARD in shares,
        frozenset(part.category for part in parts if part.category),
        frozenset(part.entry for part in parts if part.entry),
    )
    first = Layer(shipped, "atlas", None if Share.ALL in shares else wanted, is_shipped=True)
    return (first, *(Layer(root / part.folder, part.folder) for part in parts if part.folder))


def problems(
    parts: Sequence[Part], document: Document, root: Path, shipped: Path, own: Path
) -> Iterator[Problem]:
    """Yield what is wrong with the parts that a project includes, each at its place in the settings."""
    seen: Counter[tuple[str, str]] = Counter()
    folder = ""
    for i, part in enumerate(parts):
        said = {key: str(value) for key, value in part if value is not None}
        if len(said) != 1:
            keys = ", ".join(said) or "nothing"
            message = f"a part says one thing, and this one says {keys}"
            hint = f"write a line for each: {', '.join(Part.model_fields)}"
            yield document.problem((*PLACE, i), "P803", message, hint)
            continue
        [(key, value)] = said.items()
        place = (*PLACE, i, key)
        if seen[key, value]:
            yield document.problem(place, "P804", f"'{value}' is included twice", "leave one out")
        seen[key, value] += 1
        if part.share is Share.NOTHING and len(parts) > 1:
            hint = "leave it out, or all else"
            yield document.problem(place, "P805", "'nothing' stands alone", hint)
        if part.folder:
            folder = folder or part.folder
            yield from _of_folder(part.folder, document, place, root, shipped, own)
            continue
        yield from _of_shipped(part, document, place, shipped)
        if folder:
            message = f"the shipped catalogue stands before '{folder}'"
            hint = "a layer adds to those above it: write the folder last"
            yield document.problem(place, "P808", message, hint)
        elif part.share is not Share.NOTHING and own.resolve() == shipped.resolve():
            message = "the content of this project is the shipped catalogue"
            yield document.problem(place, "P809", message, "leave 'include' out")


def _of_folder(
    name: str,
    document: Document,
    place: tuple[str | int, ...],
    root: Path,
    shipped: Path,
    own: Path,
) -> Iterator[Problem]:
    folder = root / name
    if not folder.is_dir():
        hint = "name it as it is seen from this file, such as ../company/content"
        yield document.problem(place, "P806", f"there is no folder '{name}'", hint)
    elif folder.resolve() == own.resolve():
        message = f"'{name}' is the content of this project, which is always its last layer"
        yield document.problem(place, "P809", message, "leave it out")
    elif folder.resolve() == shipped.resolve():
        message = f"'{name}' is {SHIPPED}"
        yield document.problem(place, "P809", message, "write: all")


def _of_shipped(
    part: Part, document: Document, place: tuple[str | int, ...], shipped: Path
) -> Iterator[Problem]:
    if part.category:
        known, what = category_slugs(shipped), "category"
    elif part.entry:
        known, what = set(entry_files(shipped)), "entry"
    else:
        return
    name = part.category or part.entry or ""
    if name not in known:
        message = f"{SHIPPED} has no {what} '{name}'"
        yield document.problem(place, "P807", message, nearest(name, known))
