"""The settings that MkDocs is handed: a project's own, and those of this tool for what it does not say."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import yaml

from generator.project import Project, shipped
from generator.settings import FILE, Extra, Settings
from generator.system.write import write_if_changed

_TEXT = "tag:yaml.org,2002:str"
_MAP = "tag:yaml.org,2002:map"


def write_config(project: Project, typeshed: str, without: Collection[str] = ()) -> Path:
    """Write the settings of MkDocs to the work folder, and return the file.

    Every folder and every variable is written out, so that they mean the same wherever MkDocs
    starts. `typeshed` is the version of the stubs, which the foot of a page names; `without` are
    addresses of sections that the site has not, and that get no tab.
    """
    text = settled(project, typeshed, without)
    write_if_changed(project.config, text)
    return project.config


def settled(project: Project, typeshed: str, without: Collection[str] = ()) -> bytes:
    """Return the settings of MkDocs as they are written."""
    merged = _merged(_defaults(), _compose(project.file))
    settings = project.settings
    for path, value in {
        ("site_name",): settings.site_name,
        ("site_description",): settings.site_description,
        ("site_url",): settings.site_url,
        ("repo_url",): settings.repo_url,
        ("copyright",): settings.copyright,
        ("docs_dir",): str(project.docs),
        ("site_dir",): str(project.site),
        ("theme", "custom_dir"): str(project.theme),
        ("extra", "typeshed"): typeshed,
    }.items():
        _put(merged, path, value)
    for key, sections in merged.value:
        if key.value == "nav" and isinstance(sections, yaml.SequenceNode):
            sections.value = [one for one in sections.value if not _leads_to(one, without)]
    text: str = yaml.serialize(merged, Dumper=yaml.CSafeDumper, allow_unicode=True, width=1_000)
    return text.encode()


def _leads_to(section: yaml.Node, addresses: Collection[str]) -> bool:
    """Return whether a section of the navigation is the page at one of these addresses."""
    pages = {f"{address}index.md" for address in addresses}
    pairs = section.value if isinstance(section, yaml.MappingNode) else [(None, section)]
    return any(value.value in pages for _, value in pairs if isinstance(value, yaml.ScalarNode))


def _defaults() -> yaml.MappingNode:
    """Return our own site's settings without what only it says of itself."""
    root = _compose(shipped(FILE))
    kept = [(key, value) for key, value in root.value if key.value not in Settings.model_fields]
    for key, extra in root.value:
        if key.value == "extra":
            others = [pair for pair in extra.value if pair[0].value not in Extra.model_fields]
            kept.append((key, yaml.MappingNode(_MAP, others)))
    return yaml.MappingNode(root.tag, kept)


def _compose(file: Path) -> yaml.MappingNode:
    """Return a file as nodes, which keep tags that only MkDocs or an extension understands."""
    node = yaml.compose(file.read_text("utf-8"), Loader=yaml.CSafeLoader)
    if not isinstance(node, yaml.MappingNode):
        raise TypeError(f"{file} holds no mapping")  # it was checked before
    return node


def _merged(first: yaml.Node, second: yaml.Node) -> yaml.Node:
    """Return the second, and of the first what the second does not say; a list is taken whole.

    A word alone, such as `theme: material`, says nothing that the mapping of the first does not.
    """
    if isinstance(first, yaml.MappingNode) and isinstance(second, yaml.ScalarNode):
        return first
    if not isinstance(first, yaml.MappingNode) or not isinstance(second, yaml.MappingNode):
        return second
    own = {str(key.value): value for key, value in second.value}
    pairs = [
        (key, _merged(value, own[key.value]) if key.value in own else value)
        for key, value in first.value
    ]
    known = {key.value for key, _ in first.value}
    pairs += [(key, value) for key, value in second.value if str(key.value) not in known]
    return yaml.MappingNode(second.tag, pairs)


def _put(node: yaml.Node, path: tuple[str, ...], value: str) -> None:
    """Set the value at a path of keys, whatever stood there."""
    name, *rest = path
    inner = next((old for key, old in node.value if key.value == name), None)
    if not rest:
        new: yaml.Node = yaml.ScalarNode(_TEXT, value, style='"')
    else:
        new = inner if isinstance(inner, yaml.MappingNode) else yaml.MappingNode(_MAP, [])
        _put(new, tuple(rest), value)
    others = [(key, old) for key, old in node.value if key.value != name]
    node.value = [*others, (yaml.ScalarNode(_TEXT, name), new)]
