"""Categories: complete choosers, and an order that matches the files."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue import icons
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.model import Category, Reference, Shelves
from generator.catalogue.rules.names import dangling
from generator.problems import Problem, nearest

LONGEST = 30
"""Lines of a chooser."""


def shelf_and_file_agree(catalogue: Catalogue) -> Iterator[Problem]:
    """Every category in the order has a file, every file a place in the order."""
    if catalogue.shelves is None:
        return
    placed: set[str] = set()
    for i, group in enumerate(catalogue.shelves.model.groups):
        for j, slug in enumerate(group.categories):
            path = ("groups", i, "categories", j)
            if slug in placed:
                yield catalogue.shelves.problem(
                    path, "N208", f"'{slug}' is listed twice", "leave one out", (slug,)
                )
            elif slug not in catalogue.categories and slug not in catalogue.broken:
                hint = nearest(slug, catalogue.categories)
                yield catalogue.shelves.problem(
                    path, "N204", f"there is no category '{slug}'", hint, (slug,)
                )
            placed.add(slug)
    for slug, category in catalogue.categories.items():
        if slug not in placed:
            yield category.problem(
                (), "N208", f"'{slug}' has no place in categories.yml", "add it to a group"
            )


def chooser_of_members(catalogue: Catalogue) -> Iterator[Problem]:
    """A chooser names only members of its category."""
    for slug, category in catalogue.categories.items():
        chosen = [choice.use for choice in category.model.chooser]
        for i, name in enumerate(chosen):
            if (
                name
                not in {entry.model.name for entry in catalogue.members[slug]} | catalogue.broken
            ):
                if name in catalogue.outside:
                    message = f"the entry '{name}' is not included"
                    hint = f"include it in mkdocs.yml, as `entry: {name}`, or leave the line out"
                    yield category.problem(("chooser", i, "use"), "N226", message, hint)
                elif name in catalogue.names:
                    yield category.problem(
                        ("chooser", i, "use"),
                        "B510",
                        f"'{name}' is not in category '{slug}'",
                        f"add {slug} to the categories of '{name}', or leave the line out",
                        about=(name,),
                    )
                else:
                    yield from dangling(catalogue, category, ("chooser", i, "use"), name)


def chooser_complete(catalogue: Catalogue) -> Iterator[Problem]:
    """A chooser names every member of its category but concepts."""
    for slug, category in catalogue.categories.items():
        chosen = {choice.use for choice in category.model.chooser}
        for entry in catalogue.members[slug]:
            name = entry.model.name
            if not isinstance(entry.model, Reference) or name in chosen:
                continue
            if catalogue.is_own(category.file):
                yield category.problem(
                    ("chooser",),
                    "B510",
                    f"no line of the chooser leads to '{name}'",
                    f"say what it is the best choice for: want: ..., use: {name}, because: ...",
                    about=(name, entry.folder.name),
                )
            else:
                path = ("categories", entry.model.categories.index(slug))
                message = f"no line of the chooser of '{slug}' leads to '{name}'"
                hint = (
                    f"write one in categories/{slug}.add.yml: want: ..., use: {name}, because: ..."
                )
                yield entry.problem(path, "B510", message, hint, about=(name,))


def neighbours_exist(catalogue: Catalogue) -> Iterator[Problem]:
    """Neighbouring categories exist and are others."""
    for slug, category in catalogue.categories.items():
        for i, other in enumerate(category.model.neighbours):
            if other == slug or other not in set(catalogue.categories) | catalogue.broken:
                hint = nearest(other, set(catalogue.categories) - {slug})
                yield category.problem(
                    ("neighbours", i),
                    "N204",
                    f"there is no other category '{other}'",
                    hint,
                    (other,),
                )


def most_asked_exist(catalogue: Catalogue) -> Iterator[Problem]:
    """Most asked tasks exist, those of a category and those of the home page."""
    known = {
        f"{example.entry.model.name}/{example.run.stem}"
        for example in catalogue.examples()
        if not example.pitfall
    }
    lists: list[Located[Category] | Located[Shelves]] = [*catalogue.categories.values()]
    lists += [catalogue.shelves] if catalogue.shelves else []
    for where in lists:
        for i, task in enumerate(where.model.most_asked):
            if task not in known and task.split("/")[0] not in catalogue.broken:
                hint = nearest(task, known)
                message, about = f"there is no task '{task}'", (task.split("/")[0],)
                yield where.problem(("most_asked", i), "N209", message, hint, about)


def icon_exists(catalogue: Catalogue) -> Iterator[Problem]:
    """The icon of a category is one that the theme has."""
    for category in catalogue.categories.values():
        icon = category.model.icon
        if not icons.exists(icon):
            hint = nearest(icon, icons.names()) or "see Material Design Icons"
            yield category.problem(("icon",), "N213", f"there is no icon '{icon}'", hint)


def icons_differ(catalogue: Catalogue) -> Iterator[Problem]:
    """No two categories have the same icon, by which they are told apart at a glance."""
    first: dict[str, str] = {}
    slugs = sorted(catalogue.categories)
    for slug in catalogue.later_last(slugs, lambda one: catalogue.categories[one].file):
        category = catalogue.categories[slug]
        other = first.setdefault(category.model.icon, slug)
        if other != slug:
            message = f"'{other}' has the icon '{category.model.icon}' too"
            yield category.problem(("icon",), "N219", message, "choose another", (other,))


def never_empty(catalogue: Catalogue) -> Iterator[Problem]:
    """A category has members."""
    for slug, category in catalogue.categories.items():
        if not catalogue.members[slug] and not catalogue.broken:
            yield category.problem(
                (), "B511", f"no entry is in category '{slug}'", "add it to an entry, or remove it"
            )


def not_too_long(catalogue: Catalogue) -> Iterator[Problem]:
    """A chooser is no longer than a reader will scan."""
    for category in catalogue.categories.values():
        if not catalogue.has_all(category.file):
            continue
        length = len(category.model.chooser)
        if length > LONGEST:
            message = f"the chooser has {length} lines, more than {LONGEST}"
            yield category.problem(("chooser",), "B512", message, "split the category")
