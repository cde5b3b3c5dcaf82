"""Reads what a project says of itself in `mkdocs.yml`, with positions, and checks it like content."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import yaml
from pydantic import ValidationError

from generator.catalogue.positions import Document, parse
from generator.catalogue.shape import shape_problems
from generator.problems import ContentError, Problem, UsageError
from generator.settings import Settings
from generator.web_address import fault

NESTED = {"include", "own", "requirements", "inventories"}
"""The settings that are lists or mappings; the others are texts."""
INVENTORIES = ("extra", "atlas", "inventories")
_EXAMPLES: Mapping[tuple[str, ...], str] = {
    ("site_url",): "https://example.org/atlas/",
    ("repo_url",): "https://example.org/owner/atlas",
    ("extra", "atlas", "public_site"): "https://example.org/atlas/",
}
"""The settings that are addresses, and how one looks."""
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
    for path, example in [*_EXAMPLES.items(), *_of_inventories(document)]:
        value, key = document.data, path[-1]
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        wrong = fault(value) if isinstance(value, str) and value else ""
        if wrong:
            where = f"{variables[key]}, which '{key}' reads," if key in variables else f"'{key}'"
            message = f"{where} cannot be '{value}': {wrong}"
            yield document.problem(path, "P801", message, f"write it as {example}")


def _of_inventories(document: Document) -> Iterator[tuple[tuple[str, ...], str]]:
    value = document.data
    for name in INVENTORIES:
        value = value.get(name) if isinstance(value, dict) else None
    for name, one in value.items() if isinstance(value, dict) else ():
        path = (*INVENTORIES, str(name), *(("address",) if isinstance(one, dict) else ()))
        yield path, "https://docs.example.org/tools/"


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
