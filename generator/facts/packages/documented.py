"""`documented.txt` of a package: which names its official documentation explains, and on which pages.

It is made from the inventory (`objects.inv`) of a Debian package of that documentation, which the file
names. Names stand below their page; in an address `$` is the name:

    documentation https://numpy.org/doc/stable/
    source python-numpy-doc 1:2.4.6+ds-5
    page reference/generated/$.html#$
     function numpy.linspace
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.catalogue.files import relative
from generator.catalogue.order import sort_key
from generator.packages.kept import place
from generator.problems import ContentError, Problem

FILE = "documented.txt"
HEAD = "# Where official documentation explains names, from its inventory; made by atlas measure, not edited.\n"
KINDS = {
    "attribute": "attribute",
    "class": "class",
    "classmethod": "class-method",
    "data": "constant",
    "exception": "exception",
    "function": "function",
    "method": "method",
    "module": "module",
    "property": "property",
    "staticmethod": "static-method",
    "type": "type-alias",
}
"""By role in Sphinx's Python domain, the word for a name in these files."""


@dataclass(frozen=True)
class Documented:
    """What an inventory says of names."""

    documentation: str
    """The address of the documentation, to its last slash."""
    source: str
    """The Debian package and its version."""
    pages: Mapping[str, str] = field(default_factory=dict)
    """By full name, the address below the documentation's, with an anchor."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """By full name, what it is, in the words of `names.txt`, or "module"."""

    def link(self, full: str) -> str:
        """Return the address at which a name is explained, or nothing."""
        where = self.pages.get(full)
        return f"{self.documentation}{where}" if where is not None else ""

    @property
    def release(self) -> str:
        """Return the upstream version that was documented: "2.4.6"."""
        version = self.source.rpartition(" ")[2].partition(":")[2] or self.source.rpartition(" ")[2]
        return version.rpartition("-")[0].partition("+")[0] or version


def written(found: Documented) -> str:
    """Return the text of the file."""
    by_page: defaultdict[str, list[str]] = defaultdict(list)
    for full, where in found.pages.items():
        by_page[where.replace(full, "$")].append(full)
    lines = [HEAD, f"documentation {found.documentation}\nsource {found.source}\n"]
    for page in sorted(by_page):
        lines.append(f"page {page}\n")
        lines += (f" {found.kinds[full]} {full}\n" for full in sorted(by_page[page], key=sort_key))
    return "".join(lines)


def read_documented(content: Path, distribution: str) -> Documented | None:
    """Return what is kept of a distribution, None if nothing is; raise ContentError if the file is wrong."""
    file = place(content, distribution, FILE)
    if not file.is_file():
        return None
    return parsed(file.read_text("utf-8"), relative(file, content))


def parsed(text: str, path: str) -> Documented:
    """Return what a file says; raise ContentError with everything that is wrong in it."""
    head: dict[str, str] = {}
    pages: dict[str, str] = {}
    kinds: dict[str, str] = {}
    problems: list[Problem] = []
    page: str | None = None
    known = set(KINDS.values())
    for number, line in enumerate(text.splitlines(), 1):
        key, _, value = line.strip().partition(" ")
        if line.startswith("#") or not line:
            continue
        if line.startswith("page "):
            page = value
        elif line.startswith(" ") and page is not None and key in known and value:
            if value in pages:
                problems.append(_wrong(path, number, f"'{value}' stands here a second time"))
            pages[value], kinds[value] = page.replace("$", value), key
        elif key in ("documentation", "source") and value and page is None:
            head[key] = value
        else:
            problems.append(_wrong(path, number, f"'{line.strip()}' is neither a page nor a name"))
    problems += (
        _wrong(path, 1, f"it does not say which {key} it is from") for key in _missing(head)
    )
    if problems:
        raise ContentError(problems)
    return Documented(head["documentation"], head["source"], pages, kinds)


def _missing(head: Mapping[str, str]) -> Iterator[str]:
    yield from (key for key in ("documentation", "source") if key not in head)


def _wrong(path: str, number: int, message: str) -> Problem:
    return Problem(path, number, 1, "P802", message, "run: atlas measure links")
