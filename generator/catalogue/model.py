"""The shape of everything authored; the only place where keys and word lists are stated.

Authored text only: versions, platforms, kinds and output are measured and live in
`generator.facts` and `generator.examples`.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticKnownError

from generator.catalogue.text import plain

FORMS = {
    "slug": r"^[a-z0-9]+(-[a-z0-9]+)*$",
    "import name": r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$",
    "script": r"^[a-z0-9]+(_[a-z0-9]+)*\.py$",
    "figure": r"^[a-z0-9]+(_[a-z0-9]+)*\.(svg|png)$",
    "drawing": r"^[a-z0-9]+(-[a-z0-9]+)*\.svg$",
    "distribution": r"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$",
    "alias": r"^[A-Za-z0-9_]+([._-][A-Za-z0-9_]+)*$",
    "version range": r"^(>=|<)3\.\d{1,2}(, ?(>=|<)3\.\d{1,2})?$",
    "version": r"^3\.\d{1,2}$",
    "task": r"^[A-Za-z0-9_.-]+/[a-z0-9_]+$",
    "address": r"^https://[\w.~:/?#@&=+,;%-]+$",
    "import statement": r"^(import|from) [\w., ]+$",
    "name pattern": r"^[A-Za-z_*][A-Za-z0-9_.*]*$",
}
"""The form of every value that is more than text."""

FORM_HINTS = {
    FORMS["slug"]: "lower-case letters, digits and single hyphens, such as `data-science`",
    FORMS["import name"]: "the name as it is imported, such as `xml.etree.ElementTree`",
    FORMS[
        "script"
    ]: "lower-case words joined by underscores, such as `copy_tree.py`, beside this file",
    FORMS["figure"]: "lower-case words joined by underscores, ending in .svg or .png",
    FORMS["drawing"]: "lower-case words joined by hyphens, ending in .svg",
    FORMS["distribution"]: "the name as it is installed, such as `opencv-python`",
    FORMS["alias"]: "letters and digits, joined by single dots, hyphens or underscores",
    FORMS["version range"]: "a range such as `>=3.12` or `>=3.9, <3.13`",
    FORMS["version"]: 'a version such as `"3.15"`, quoted',
    FORMS["task"]: "an entry and a script without its ending, such as `shutil/copy_tree`",
    FORMS["address"]: "an address that starts with https://, without quotes and brackets",
    FORMS["import statement"]: "an import statement such as `import numpy as np`",
    FORMS["name pattern"]: "an import name, in which `*` may stand for any letters",
}
"""Each form in words, for authors."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=FORMS["slug"])]
ImportName = Annotated[str, StringConstraints(pattern=FORMS["import name"])]
ScriptFile = Annotated[str, StringConstraints(pattern=FORMS["script"])]
FigureFile = Annotated[str, StringConstraints(pattern=FORMS["figure"])]
DrawingFile = Annotated[str, StringConstraints(pattern=FORMS["drawing"])]
Distribution = Annotated[str, StringConstraints(pattern=FORMS["distribution"])]
Alias = Annotated[str, StringConstraints(pattern=FORMS["alias"])]
VersionRange = Annotated[str, StringConstraints(pattern=FORMS["version range"])]
Version = Annotated[str, StringConstraints(pattern=FORMS["version"])]
TaskReference = Annotated[str, StringConstraints(pattern=FORMS["task"])]
Address = Annotated[str, StringConstraints(pattern=FORMS["address"])]
NamePattern = Annotated[str, StringConstraints(pattern=FORMS["name pattern"])]
ImportStatement = Annotated[str, StringConstraints(pattern=FORMS["import statement"])]


class Tier(StrEnum):
    """How much a page owes its reader; the number of tasks follows from it."""

    WIDE = "wide"
    STANDARD = "standard"
    TINY = "tiny"
    REMOVED = "removed"


class Platform(StrEnum):
    """Operating systems on which an example can run."""

    LINUX = "linux"
    MACOS = "macos"
    WINDOWS = "windows"


class Need(StrEnum):
    """What an example uses that not every interpreter has."""

    THREADS = "threads"
    SOCKETS = "sockets"
    SUBPROCESS = "subprocess"
    TK = "tk"


class LiveList(StrEnum):
    """Lists that a concept page shows from measured facts."""

    BUILT_IN = "built-in-modules"
    FROZEN = "frozen-modules"
    EXTENSION = "extension-modules"
    KINDS = "standard-library-by-kind"
    INSTALL_NAMES = "install-names"
    PACKAGES = "standard-library-packages"
    EXCEPTIONS = "exception-tree"


class Authored(BaseModel):
    """Base of every authored object: immutable, and no key goes unnoticed."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Figure(Authored):
    """A picture that an example writes into its working directory."""

    file: FigureFile
    """Name of the file the example writes."""
    alt: Text
    """What the picture shows, for readers who do not see it."""


class Runnable(Authored):
    """An example and where it can run."""

    example: ScriptFile
    """The script beside this file; its recorded output has the ending `.out`."""
    python: VersionRange | None = None
    """Python versions that can run it, such as `>=3.12`; all supported ones if absent."""
    platforms: tuple[Platform, ...] = ()
    """Systems that can run it; all if absent."""
    needs: tuple[Need, ...] = ()
    """Abilities it uses that some interpreters lack."""
    output_changes: tuple[Version, ...] = ()
    """Python versions from which on it prints something else; each has its own record, `name.3.15.out`."""
    packages: tuple[Distribution, ...] = ()
    """Distributions it needs beside the one the page is about."""
    figure: Figure | None = None
    """The picture it writes, if it writes one."""

    @property
    def stem(self) -> str:
        """Return the script's name without its ending."""
        return self.example.removesuffix(".py")

    @property
    def anchor(self) -> str:
        """Return the anchor of the example on its page; it survives a new title."""
        return self.stem.replace("_", "-")


class Task(Runnable):
    """Something a reader wants done."""

    title: Text
    """The task as its asker would say it."""
    asks: Annotated[tuple[Text, ...], Field(min_length=3, max_length=6)]
    """Other ways of asking, in other words."""
    note: Text
    """One or two sentences on what to notice."""


class Pitfall(Authored):
    """What goes wrong, and a script that shows it going wrong; a text alone is one that nothing shows."""

    text: Text
    """What happens, and what to do instead."""
    run: Runnable | None = None
    """A script of at most twelve lines that shows it happening, and the way out."""
    unshown: Text | None = None
    """Why it cannot be run, in a few words; the page says so."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {"text": value}
        if isinstance(value, dict) and len(value) == 1 and " " in str(next(iter(value))):
            # A text that holds a colon and a blank, and was not quoted.
            raise PydanticKnownError("string_type")
        return value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        mapping = handler.resolve_ref_schema(handler(core_schema))
        about = mapping.pop("description")
        text = mapping["properties"]["text"]
        return {"description": about, "anyOf": [text, mapping]}


class Prefer(Authored):
    """When another entry serves better."""

    when: Text
    """The situation; completes "when …"."""
    use: Alias
    """The entry to use instead."""
    because: Text
    """The reason; completes "because …"."""


class Entry(Authored):
    """What every page has."""

    name: Alias
    """The import name, built-in name or slug; also the name of the folder."""
    summary: Annotated[Text, StringConstraints(max_length=120)]
    """One sentence that says what it does for the reader."""
    aliases: tuple[Alias, ...] = ()
    """Other names people type; each gets a redirect."""
    categories: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """Where it is listed; the first is its home."""
    related: Annotated[tuple[Alias, ...], Field(min_length=1)]
    """Entries a reader may have wanted instead."""


class Reference(Entry):
    """What module pages and built-in pages share."""

    tier: Tier = Tier.STANDARD
    """How widely it is used: wide, standard, tiny or removed."""
    purpose: Text
    """Two to four sentences: the problem it solves and its place among its neighbours."""
    danger: Pitfall | None = None
    """For security-sensitive entries: the danger, shown before anything else."""
    use_when: Annotated[tuple[Text, ...], Field(min_length=1)]
    """Concrete situations; each completes "Use it when …"."""
    prefer_instead: tuple[Prefer, ...] = ()
    """Situations in which another entry is the better choice."""
    tasks: Annotated[tuple[Task, ...], Field(min_length=1)]
    """The heart of the page."""
    pitfalls: tuple[Pitfall, ...] = ()
    """What bites people in practice: a text, or a mapping with `text` and `run` or `unshown`."""


class Module(Reference):
    """A module or package, from the standard library or from a distribution."""

    name: ImportName
    """The import name, exactly; also the name of the folder."""
    distribution: Distribution | None = None
    """What to install; absent for the standard library."""
    homepage: Address | None = None
    """Official documentation of a third-party package."""
    customary_import: ImportStatement | None = None
    """The import statement everybody writes, where it is not `import <name>`."""
    unexecuted: Text | None = None
    """Why its examples could not be run, if they could not; the page says so."""
    replaced_by: tuple[Alias, ...] = ()
    """For a removed module: the entries or distributions to use instead."""


class Builtin(Reference):
    """A built-in function, type or constant."""

    name: ImportName
    """The name as it is typed."""


class Section(Authored):
    """One step of an explanation."""

    title: Text
    """Heading of the section."""
    text: Text
    """Paragraphs separated by blank lines; lines starting with "- " make a list."""
    asks: Annotated[tuple[Text, ...], Field(max_length=6)] = ()
    """Ways of asking that this section answers."""
    run: Runnable | None = None
    """An example that shows it."""
    diagram: DrawingFile | None = None
    """An inline SVG beside this file, drawn with `currentColor`."""
    live: LiveList | None = None
    """A list from measured facts to show below the text."""

    @property
    def anchor(self) -> str:
        """Return the anchor of the section: its title in lower case, with hyphens."""
        words = re.sub(r"[^\w\s-]", "", plain(self.title)).strip().lower()
        # To Markdown, a word between double underscores is strong text, even in an anchor.
        words = re.sub(r"(?<![^\s-])__(\w+?)__(?![^\s-])", r"\1", words)
        anchor = re.sub(r"[-\s]+", "-", words)
        # The same goes for what stands between any two underscores that open and close a word.
        if re.search(r"(?<!\w)_.+?_(?!\w)", anchor):
            anchor = re.sub(r"(?<!\w)_+|_+(?!\w)", "", anchor)
        return anchor


class Concept(Entry):
    """An idea behind modules."""

    name: Slug
    """The slug in the address; also the name of the folder."""
    title: Text
    """Heading of the page."""
    sections: Annotated[tuple[Section, ...], Field(min_length=2)]
    """The explanation, step by step."""


class Choice(Authored):
    """One line of a category's chooser."""

    want: Text
    """Completes "If you want to …"."""
    use: Alias
    """The entry to use."""
    because: Text
    """Completes "because …"."""


class Category(Authored):
    """A shelf of the catalogue."""

    title: Text
    """Heading of the page."""
    summary: Annotated[Text, StringConstraints(max_length=90)]
    """One line for the card on the home page."""
    icon: Slug
    """Name of a Material Design icon, such as `folder-outline`."""
    intro: Text
    """Two sentences on what the area covers, for somebody who arrives from a link."""
    chooser: Annotated[tuple[Choice, ...], Field(min_length=1)]
    """Which member to use for what; every member appears."""
    most_asked: tuple[TaskReference, ...] = ()
    """Tasks people come for, as `name/example`."""
    neighbours: tuple[Slug, ...] = ()
    """Categories a reader may have wanted instead."""


class Shelf(Authored):
    """The order of the categories, and of the groups the home page shows them in."""

    group: Text
    """Heading on the home page and in the navigation."""
    categories: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """Slugs, in order; each has a file in `categories/`."""


class Shelves(Authored):
    """The whole of `categories.yml`."""

    most_asked: Annotated[tuple[TaskReference, ...], Field(min_length=1, max_length=8)]
    """Tasks to start from on the home page, as `name/example`."""
    groups: Annotated[tuple[Shelf, ...], Field(min_length=1)]
    """Groups in order."""


class Omission(Authored):
    """Names that share a reason for having no page."""

    reason: Text
    """Why nobody misses a page."""
    names: Annotated[tuple[NamePattern, ...], Field(min_length=1)]
    """Import names; `*` stands for any letters."""


class Uncovered(Authored):
    """The whole of `uncovered.yml`: what the standard library has and the catalogue leaves out."""

    left_out: tuple[Omission, ...] = ()
    """Groups by reason."""
