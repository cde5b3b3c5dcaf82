"""What a project says of itself in `mkdocs.yml`; `generator.settings_file` reads it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from generator.catalogue.model import (
    FORMS,
    Alias,
    Authored,
    Distribution,
    ImportName,
    Slug,
    Text,
    TextOrMore,
)

FILE = "mkdocs.yml"
LOCAL = "http://127.0.0.1:8000/"
"""Where the site is looked at while nobody has said where it will stand."""
SHORT = 16
"""Characters of a short name: OpenSearch allows no more in its `ShortName`."""
INSTALL = "python -m pip install {name}"
"""How a package is installed, where nobody says otherwise."""


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _folder(address: str) -> str:
    return f"{address.rstrip('/')}/" if address else LOCAL


def _folder_or_none(address: str) -> str:
    return _folder(address) if address else ""


Line = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_one_line)]
Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=60),
    AfterValidator(_one_line),
]
Description = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=300),
    AfterValidator(_one_line),
]
ShortName = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=SHORT), AfterValidator(_one_line)
]


class Share(StrEnum):
    """How much of the shipped catalogue."""

    NOTHING = "nothing"
    STANDARD = "standard library"
    ALL = "all"


class Part(TextOrMore):
    """Something that a project includes; a text alone is a share of the shipped catalogue."""

    TEXT = "share"

    share: Share | None = None
    """Of the shipped catalogue: `nothing`, `standard library` or `all`."""
    category: Slug | None = None
    """A category of the shipped catalogue, with its entries."""
    entry: Alias | None = None
    """An entry of the shipped catalogue, with the category that is its home."""
    folder: Text | None = None
    """Another folder of content, such as one that all teams of a company include."""


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, (str, dict)) else value


class Own(TextOrMore):
    """Code of one's own; a text alone is the folder it lies in."""

    TEXT = "folder"

    folder: Text | None = None
    """The folder that holds packages, such as `src`, from the folder of `mkdocs.yml`."""
    distribution: Distribution | None = None
    """In place of a folder: what is installed in `.venv` beside `mkdocs.yml`, or where atlas is."""
    packages: tuple[ImportName, ...] = ()
    """Which of the packages in it, by the names they are imported by; all if they are not given."""
    repository: str = ""
    """Where its lines are looked at, if not at `repo_url`."""


class Inventory(TextOrMore):
    """Documentation that texts may link to; a text alone is its address."""

    TEXT = "address"

    address: Annotated[Text, AfterValidator(_folder)]
    """Where it stands, such as `https://docs.python.org/3/`: links begin with it."""
    file: Text = ""
    """Where its list of names is read from, if not from `objects.inv` at its address."""


class Atlas(Authored):
    """What MkDocs does not know: it stands under `extra: atlas:`."""

    short_name: ShortName = ""
    """The name where there is little room, at most 16 characters: below an icon, in an address bar. \
Made from `site_name` if it is not given."""
    include: Annotated[tuple[Part, ...], BeforeValidator(_listed)] = ()
    """What is in the site besides the project's own content, as [layers](#layers): `nothing`, \
`standard library`, `all`, or a list of parts. Nothing if it is not given."""
    public_site: Annotated[str, AfterValidator(_folder_or_none)] = ""
    """Where the shipped catalogue is published: what is not included is linked there. \
Plain text if it is not given."""
    own: Annotated[tuple[Own, ...], BeforeValidator(_listed)] = ()
    """[Code of your own](#code-of-your-own), whose names and docstrings are shown: a folder such as `src`, or a \
list of folders and installed distributions. None if it is not given."""
    colour: Annotated[str, StringConstraints(pattern=FORMS["colour"])] = ""
    """The colour of links and buttons, such as `"#0b6b5f"`: its hue is taken, in shades that can be read. \
Green if it is not given."""
    install: Annotated[str, StringConstraints(pattern=FORMS["install line"])] = INSTALL
    """How pages tell to install a package, such as `uv add {name}` or `poetry add {name}`. \
`python -m pip install {name}` if it is not given."""
    requirements: Annotated[tuple[Text, ...], BeforeValidator(_listed)] = ()
    """What the [project's own examples](#examples-of-your-own) import: folders with packages, or whatever else \
pip can install."""
    search_engines: bool = True
    """Whether search engines may list the pages: `true`, or `false` for a notice on each that they may not."""
    inventories: Mapping[Slug, Inventory] = Field(default={})
    """Other documentation that [texts may link to](#links-to-other-documentation), by a name of your own: \
its address, or `address` and `file`."""


class Extra(Authored):
    """The part of `extra` that is ours."""

    atlas: Atlas = Atlas()
    """What MkDocs does not know."""


class Settings(Authored):
    """What a project says of itself; every other key of the file is MkDocs' own."""

    site_name: Name
    """The name of the site: on home, in titles, on cards, in the feed, the API and the downloads."""
    site_description: Description
    """What the site is for, in a sentence or two: on home's card, and for programs and search engines."""
    site_url: Annotated[str, AfterValidator(_folder)] = LOCAL
    """Where the site will stand, such as `https://example.org/atlas/`: canonical addresses, the feed \
and cards name it."""
    repo_url: str = ""
    """Where the sources are, such as `https://example.org/owner/atlas`: pages link to it to be improved."""
    copyright: Line = ""
    """What stands first at the foot of every page, such as the licence."""
    extra: Extra = Extra()
    """Holds `atlas`."""

    @property
    def short_name(self) -> str:
        """Return the name in at most 16 characters: the one that is given, or the last words that fit."""
        if self.extra.atlas.short_name:
            return self.extra.atlas.short_name
        words = self.site_name.split()
        ends = (" ".join(words[start:]) for start in range(len(words)))
        fit = (end for end in ends if len(end) <= SHORT and end[0].isalnum())
        return next(fit, words[-1][:SHORT])

    @property
    def slug(self) -> str:
        """Return the name as part of an address, such as `python-module-atlas`."""
        plain = unicodedata.normalize("NFKD", self.site_name).encode("ascii", "ignore").decode()
        return "-".join(re.findall(r"[a-z0-9]+", plain.lower())) or "atlas"

    @property
    def archive(self) -> str:
        """Return where the copy for a folder stands, below the site's root."""
        return f"downloads/{self.slug}.zip"

    @property
    def docset(self) -> str:
        """Return where the docset stands, below the site's root."""
        return f"downloads/{self.slug}.docset.tgz"

    @property
    def docset_feed(self) -> str:
        """Return where the feed of the docset stands, below the site's root."""
        return f"downloads/{self.slug}-docset.xml"

    def install_line(self, distribution: str) -> str:
        """Return the command that installs a distribution, or nothing for no distribution."""
        return self.extra.atlas.install.replace("{name}", distribution) if distribution else ""

    def own_install_line(self, distribution: str) -> str:
        """Return the command that installs a distribution of the team's own, or nothing.

        There is none unless the project says how it installs: the default asks an index that everybody may upload
        to, where somebody else may hold the name.
        """
        return "" if self.extra.atlas.install == INSTALL else self.install_line(distribution)

    @property
    def is_local(self) -> bool:
        """Return whether the site's address leads to nothing but the reader's own machine."""
        return bool(re.match(r"https?://(127\.0\.0\.1|localhost|\[::1])[:/]", self.site_url))
