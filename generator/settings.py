"""What a project says of itself in `mkdocs.yml`: read with positions, and checked like content."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import AfterValidator, BeforeValidator, StringConstraints, ValidationError

from generator.catalogue.model import Authored, Distribution, ImportName, Text, TextOrMore
from generator.catalogue.positions import Document, parse
from generator.catalogue.shape import shape_problems
from generator.problems import ContentError, Problem, UsageError
from generator.web_address import fault

FILE = "mkdocs.yml"
LOCAL = "http://127.0.0.1:8000/"
"""Where the site is looked at while nobody has said where it will stand."""
SHORT = 16
"""Characters of a short name: OpenSearch allows no more in its `ShortName`."""
NESTED = {"own"}
"""The settings that are lists or mappings; the others are texts."""
_EXAMPLES = {
    "site_url": "https://example.org/atlas/",
    "repo_url": "https://example.org/owner/atlas",
}
"""The settings that are addresses, and how one looks."""


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _folder(address: str) -> str:
    return f"{address.rstrip('/')}/" if address else LOCAL


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


class Atlas(Authored):
    """What MkDocs does not know: it stands under `extra: atlas:`."""

    short_name: ShortName = ""
    """The name where there is little room, at most 16 characters: below an icon, in an address bar. \
Made from `site_name` if it is not given."""
    own: Annotated[tuple[Own, ...], BeforeValidator(_listed)] = ()
    """[Code of your own](#code-of-your-own), whose names and docstrings are shown: a folder such as `src`, or a \
list of folders and installed distributions. None if it is not given."""


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

    @property
    def is_local(self) -> bool:
        """Return whether the site's address leads to nothing but the reader's own machine."""
        return bool(re.match(r"https?://(127\.0\.0\.1|localhost|\[::1])[:/]", self.site_url))


Check = Callable[[Settings, Document], Iterator[Problem]]
"""What is looked at besides: whether what the settings name is there."""


def read_settings(
    file: Path, environment: Mapping[str, str], check: Check | None = None
) -> tuple[Settings, Mapping[str, str]]:
    """Return the settings, and from which variable each comes that `!ENV` reads.

    Raise UsageError if there is no such file, ContentError with all that is wrong in it.
    """
    if not file.is_file():
        raise UsageError(
            f"there is no {file}; go to the folder of a project, or name it with --project"
        )
    reader = _Reader(environment)
    document = parse(file.read_bytes(), file.name, reader.ours)
    problems = list(document.problems)
    if document.data is not None:
        problems += _address_problems(document, reader.variables)
        problems += reader.problems(document.path)
        try:
            settings = Settings.model_validate(document.data)
            problems += check(settings, document) if check else ()
        except ValidationError as error:
            problems += shape_problems(error, document, Settings)
    if problems:
        raise ContentError(problems)
    return settings, reader.variables


def _address_problems(document: Document, variables: Mapping[str, str]) -> Iterator[Problem]:
    data = document.data if isinstance(document.data, dict) else {}
    for key, example in _EXAMPLES.items():
        value = data.get(key)
        wrong = fault(value) if isinstance(value, str) and value else ""
        if wrong:
            where = f"{variables[key]}, which '{key}' reads," if key in variables else f"'{key}'"
            message = f"{where} cannot be '{value}': {wrong}"
            yield document.problem((key,), "P801", message, f"write it as {example}")


class _Reader:
    """Picks from the file what is ours; of the rest only MkDocs knows whether it is right."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self.variables: dict[str, str] = {}
        self._inherit: yaml.Node | None = None

    def problems(self, path: str) -> Iterator[Problem]:
        """Yield what is wrong with keys that are MkDocs' own."""
        if self._inherit:
            mark = self._inherit.start_mark
            message = "'INHERIT' is not followed: a change in another file would go unnoticed"
            hint = "write here what the other file says"
            yield Problem(path, mark.line + 1, mark.column + 1, "P802", message, hint)

    def ours(self, root: yaml.Node | None) -> yaml.Node:
        """Return the mapping of our keys, with every `!ENV` replaced by what it stands for."""
        if root is None:
            return yaml.MappingNode("tag:yaml.org,2002:map", [], *_START)
        if not isinstance(root, yaml.MappingNode):
            return root
        pairs: list[tuple[yaml.Node, yaml.Node]] = []
        for key, value in root.value:
            if key.value == "INHERIT":
                self._inherit = key
            if key.value == "extra" and isinstance(value, yaml.MappingNode):
                inner = [(k, self._atlas(v)) for k, v in value.value if k.value == "atlas"]
                pairs.append((key, _mapping(value, inner)))
            elif not isinstance(key, yaml.ScalarNode) or key.value in Settings.model_fields:
                pairs.append((key, self._plain(value, str(key.value))))
        return _mapping(root, pairs)

    def _atlas(self, node: yaml.Node) -> yaml.Node:
        if not isinstance(node, yaml.MappingNode):
            return self._plain(node, "atlas")
        pairs = [
            (k, _shallow(v) if k.value in NESTED else self._plain(v, str(k.value)))
            for k, v in node.value
        ]
        return _mapping(node, pairs)

    def _plain(self, node: yaml.Node, key: str) -> yaml.Node:
        """Return a setting's value as text. One that is no text is left empty: its shape is wrong anyway."""
        if node.tag != "!ENV":
            return node if isinstance(node, yaml.ScalarNode) else _emptied(node)
        parts = [node] if isinstance(node, yaml.ScalarNode) else list(node.value)
        default = parts.pop() if len(parts) > 1 else None
        names = [part.value for part in parts]
        name = next((name for name in names if name in self._environment), None)
        if names:
            self.variables[key] = name or names[0]
        text = self._environment[name] if name else default.value if default else ""
        return yaml.ScalarNode("tag:yaml.org,2002:str", text, node.start_mark, node.end_mark)


_START = (yaml.Mark("", 0, 0, 0, None, 0),) * 2


def _mapping(node: yaml.Node, pairs: list[tuple[yaml.Node, yaml.Node]]) -> yaml.MappingNode:
    return yaml.MappingNode(node.tag, pairs, node.start_mark, node.end_mark)


def _shallow(node: yaml.Node, depth: int = 3) -> yaml.Node:
    """Return a list of mappings; what is nested deeper is left empty, for its shape is wrong anyway."""
    if isinstance(node, yaml.ScalarNode):
        return node
    if not depth:
        return _emptied(node)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, [(key, _shallow(value, depth - 1)) for key, value in node.value])
    items = [_shallow(item, depth - 1) for item in node.value]
    return yaml.SequenceNode(node.tag, items, node.start_mark, node.end_mark)


def _emptied(node: yaml.Node) -> yaml.Node:
    return type(node)(node.tag, [], node.start_mark, node.end_mark)
