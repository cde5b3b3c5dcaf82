"""Names: unique, safe as folders, and never pointing at nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from generator.catalogue.catalogue import Catalogue, Located, aliases
from generator.catalogue.code import tree
from generator.catalogue.files import MAX_NAME, RESERVED
from generator.catalogue.kinds import OWN, STANDARD
from generator.catalogue.library import is_standard, stubs
from generator.catalogue.model import Authored, Entry, Module, Reference
from generator.catalogue.positions import Path
from generator.problems import Problem, nearest

PAGES = {"index.md", "index.html"}
"""Files of the site, which no folder can be."""


def name_is_folder(catalogue: Catalogue) -> Iterator[Problem]:
    """An entry's name is the name of its folder."""
    for entry in catalogue.entries.values():
        name, folder = entry.model.name, entry.folder.name
        if name != folder:
            yield entry.problem(
                ("name",),
                "N201",
                f"name '{name}' differs from its folder '{folder}'",
                f"rename the folder to '{name}', or write name: {folder}",
            )


def name_claimed_once(catalogue: Catalogue) -> Iterator[Problem]:
    """No two entries claim one name or alias, not even in different case."""
    claims: dict[str, str] = {}
    claimed: list[tuple[Located[Entry], str, Path]] = [
        (entry, entry.model.name, ("name",)) for entry in catalogue.entries.values()
    ]
    for entry in catalogue.entries.values():
        for alias in aliases(entry.model):
            own = alias == entry.model.install_name
            path: Path = ("distribution",) if own else ("aliases", entry.model.aliases.index(alias))
            if alias.casefold() != entry.model.name.casefold():
                claimed.append((entry, alias, path))
    for entry, name, path in claimed:
        owner = claims.setdefault(name.casefold(), entry.document.path)
        if owner != entry.document.path or (path[0] == "aliases" and name == entry.model.name):
            yield entry.problem(
                path,
                "N202",
                f"'{name}' is already claimed by {owner}",
                "a name or alias belongs to one entry, whatever its case",
                about=(name, PurePosixPath(owner).parent.name),
            )


def owner(catalogue: Catalogue, name: str) -> str | None:
    """Return the file of the entry that claims a name, in whatever case, or None."""
    for entry in catalogue.entries.values():
        if name.casefold() in (one.casefold() for one in [entry.model.name, *aliases(entry.model)]):
            return entry.document.path
    return None


def name_is_safe(catalogue: Catalogue) -> Iterator[Problem]:
    """A name can be a folder on every system and stays inside the output."""
    for entry in catalogue.entries.values():
        for name in [entry.model.name, *aliases(entry.model)]:
            if name.casefold().split(".")[0] in RESERVED:
                yield entry.problem(
                    ("name",),
                    "N205",
                    f"'{name}' cannot be a folder on Windows",
                    "leave it out, or document it on its parent's page",
                )
            elif name.casefold() in PAGES or len(name) > MAX_NAME:
                yield entry.problem(
                    ("name",),
                    "N205",
                    f"'{name}' cannot be a folder of the site",
                    f"leave it out: at most {MAX_NAME} characters, and no file of the site",
                )


def address_is_whole(catalogue: Catalogue) -> Iterator[Problem]:
    """The address of a homepage has a host."""
    for entry in catalogue.of(Module):
        try:
            address = urlsplit(entry.model.homepage or "https://none")
            is_whole = bool(address.hostname) and address.port != 0
        except ValueError:
            is_whole = False
        if not is_whole:
            message = f"'{entry.model.homepage}' is no address"
            yield entry.problem(("homepage",), "N210", message, "copy it from the browser")


def customary_import_parses(catalogue: Catalogue) -> Iterator[Problem]:
    """The import statement everybody writes is Python."""
    for entry in catalogue.of(Module):
        statement = entry.model.customary_import
        if statement and tree(statement) is None:
            message = f"'{statement}' is not valid Python"
            hint = "an import statement such as `import numpy as np`"
            yield entry.problem(("customary_import",), "N214", message, hint)


def module_comes_from_somewhere(catalogue: Catalogue) -> Iterator[Problem]:
    """A module belongs to the standard library or to one's own code, or says what to install."""
    for entry in [*catalogue.of_kind(STANDARD), *catalogue.of_kind(OWN)]:
        name = entry.model.name
        is_known = is_standard(name) or catalogue.is_in_house(name)
        if is_known or name != entry.folder.name or entry.model.documentation:
            continue  # a name that is not the folder's is N201, a homepage alone B508
        hint = "if it has to be installed, give distribution and homepage"
        hint += "; if it is your own, name its folder in mkdocs.yml, as `own`"
        yield entry.problem(
            ("name",),
            "N218",
            f"the standard library has no module '{name}'",
            f"{nearest(name, stubs())} {hint}".strip(),
        )


def there_are_entries(catalogue: Catalogue) -> Iterator[Problem]:
    """There is something to make a site of."""
    if not catalogue.entries and not catalogue.broken and not catalogue.own_packages:
        hint = "write the first entry, or say in mkdocs.yml what to include"
        yield Problem(catalogue.root.name, 1, 1, "N212", "there is no entry in it", hint)


def category_exists(catalogue: Catalogue) -> Iterator[Problem]:
    """Every category an entry names has a file."""
    known = set(catalogue.categories) | catalogue.broken
    for entry in catalogue.entries.values():
        for i, slug in enumerate(entry.model.categories):
            if slug not in known:
                message, hint = (
                    f"there is no category '{slug}'",
                    nearest(slug, catalogue.categories),
                )
                if slug in catalogue.outside_categories:
                    message = f"the category '{slug}' is not included"
                    hint = (
                        f"include it in mkdocs.yml, as `category: {slug}`, or write one of your own"
                    )
                yield entry.problem(("categories", i), "N204", message, hint, (slug,))


def reference_exists(catalogue: Catalogue) -> Iterator[Problem]:
    """Every entry that another one points to exists, under its own name."""
    for entry in catalogue.entries.values():
        pointers: list[tuple[Path, str]] = [
            (("related", i), name) for i, name in enumerate(entry.model.related)
        ]
        if isinstance(entry.model, Reference):
            pointers += [
                (("prefer_instead", i, "use"), prefer.use)
                for i, prefer in enumerate(entry.model.prefer_instead)
            ]
        for path, name in pointers:
            yield from dangling(catalogue, entry, path, name)


def dangling(
    catalogue: Catalogue, where: Located[Authored], path: Path, name: str
) -> Iterator[Problem]:
    """Yield a problem when `name` is not the name of an entry."""
    found = catalogue.names.get(name)
    if (found is not None and found.model.name == name) or name in catalogue.broken:
        return
    if name in catalogue.outside:
        return  # its page is elsewhere
    if any(entry.folder.name == name for entry in catalogue.entries.values()):
        return  # N201 says that the entry in this folder has another name
    if found is not None:
        hint = f"write '{found.model.name}', the name of that entry"
        message = f"'{name}' is an alias"
    else:
        names = {*(one.model.name for one in catalogue.entries.values()), *catalogue.outside}
        hint, message = nearest(name, names), f"there is no entry '{name}'"
    hint = hint or "write the entry, or leave this out"
    about = (name,) if found is None else (name, found.model.name)
    yield where.problem(path, "N203", message, hint, about)


def neighbours_are_named(catalogue: Catalogue) -> Iterator[Problem]:
    """An entry that is not alone in its categories names others.

    The page of a package of one's own lists its modules in any case, so these need not be named.
    """
    for entry in catalogue.entries.values():
        if entry.model.related or catalogue.is_in_house(entry.model.name):
            continue
        shelves = (catalogue.members.get(slug, ()) for slug in entry.model.categories)
        others = {one.model.name for shelf in shelves for one in shelf} - {entry.model.name}
        if others:
            hint = f"such as {min(others)}"
            message = "nothing says what a reader may have wanted instead"
            yield entry.problem((), "N227", f"{message}: 'related' is missing", hint)


def no_reference_to_itself(catalogue: Catalogue) -> Iterator[Problem]:
    """An entry does not send its reader back to itself, or twice to the same place."""
    for entry in catalogue.entries.values():
        seen: set[str] = {entry.model.name}
        for i, name in enumerate(entry.model.related):
            if name in seen:
                what = "this entry itself" if name == entry.model.name else "listed twice"
                yield entry.problem(("related", i), "N207", f"'{name}' is {what}", "leave it out")
            seen.add(name)
        if isinstance(entry.model, Reference):
            for i, prefer in enumerate(entry.model.prefer_instead):
                if prefer.use == entry.model.name:
                    yield entry.problem(
                        ("prefer_instead", i, "use"),
                        "N207",
                        f"'{prefer.use}' is this entry itself",
                        "name another entry",
                    )


NAMING = (name_is_folder, name_claimed_once, name_is_safe, module_comes_from_somewhere)
"""What a name has to satisfy, in `atlas check` as in `atlas new`."""
