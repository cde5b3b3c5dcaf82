"""From an authored category to its document."""

from __future__ import annotations

from generator.catalogue.addresses import category_address, entry_address
from generator.catalogue.catalogue import Catalogue
from generator.exports.json_api.documents import (
    CategoryDocument,
    ChoicePart,
    ListedCategory,
    TaskPointer,
)
from generator.exports.json_api.parts import Pointer, listed, pointer, to_entry
from generator.exports.json_api.paths import document


def listed_category(catalogue: Catalogue, slug: str) -> ListedCategory:
    """Return a category as lists show it."""
    authored = catalogue.categories[slug].model
    groups = catalogue.shelves.model.groups if catalogue.shelves else ()
    return ListedCategory(
        **to_category(slug).model_dump(),
        title=authored.title,
        summary=authored.summary,
        group=next(group.group for group in groups if slug in group.categories),
    )


def category(catalogue: Catalogue, slug: str) -> CategoryDocument:
    """Return the document of a category."""
    authored = catalogue.categories[slug].model
    return CategoryDocument(
        **listed_category(catalogue, slug).model_dump(),
        intro=authored.intro,
        chooser=tuple(
            ChoicePart(want=one.want, use=to_entry(catalogue.names[one.use]), because=one.because)
            for one in authored.chooser
        ),
        most_asked=tuple(_task(catalogue, reference) for reference in authored.most_asked),
        members=tuple(map(listed, catalogue.members[slug])),
        neighbours=tuple(map(to_category, authored.neighbours)),
    )


def to_category(slug: str) -> Pointer:
    """Return where a category stands."""
    return pointer(slug, category_address(slug))


def _task(catalogue: Catalogue, reference: str) -> TaskPointer:
    name, _, stem = reference.partition("/")
    entry = catalogue.names[name]
    found = next(one for one in entry.model.own_tasks if one.stem == stem)
    address = entry_address(entry)
    return TaskPointer(
        address=address, document=document(address), title=found.title, anchor=f"#{found.anchor}"
    )
