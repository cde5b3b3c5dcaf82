"""The files of a new project: where each goes, and what stands in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jinja2

from generator.init.found import Found
from generator.init.words import Words, words
from generator.settings import Share

GITHUB, GITLAB = ".github/workflows/atlas.yml", ".gitlab-ci.yml"


@dataclass(frozen=True)
class File:
    """A file that a project begins with."""

    template: str
    """What makes it, below `templates/init`."""
    path: str
    """Where it goes, below the project or the top of the repository; holds `{module}` and `{category}`."""
    at_top: bool = False


FILES = (
    File("mkdocs.yml", "mkdocs.yml"),
    File("content/categories.yml", "content/categories.yml"),
    File("content/category.yml", "content/categories/{category}.yml"),
    File("content/module.yml", "content/modules/{module}/module.yml"),
    *(
        File(f"content/{name}", f"content/modules/{{module}}/{name}")
        for name in ("list_public_names.py", "read_what_it_says.py")
    ),
    File("README.md", "README.md"),
    File("requirements.txt", "requirements.txt"),
    File("gitignore", ".gitignore"),
    File("gitattributes", ".gitattributes"),
    File("github.yml", GITHUB, at_top=True),
    File("gitlab.yml", GITLAB, at_top=True),
)
SAMPLE = File("sample.py", "{module}/__init__.py")
"""A package to try a project with, where there is none."""

TEMPLATES = tuple(one.template for one in FILES)


@dataclass(frozen=True)
class Made:
    """A file as it would be written."""

    template: str
    place: Path
    data: bytes


def files(
    found: Found, templates: Path, tool: str, include: str = Share.NOTHING.value
) -> Iterator[Made]:
    """Yield the files that a project begins with; `tool` installs the atlas, `include` is what the setting says."""
    said = words(found, tool, include)
    environment = make_environment(templates / "init")
    for one in wanted(found):
        text = environment.get_template(f"{one.template}.jinja").render(said.values)
        yield Made(one.template, _place(one, found, said), text.encode())


def wanted(found: Found) -> tuple[File, ...]:
    """Return the files that a project begins with: of the workflows that of its host, or all if that is not known."""
    host = found.repository
    left_out = set()
    if host and host.is_github:
        left_out.add(GITLAB)
    elif host and host.is_gitlab:
        left_out.add(GITHUB)
    sample = () if found.packages else (SAMPLE,)
    return (*(one for one in FILES if one.path not in left_out), *sample)


def _place(file: File, found: Found, said: Words) -> Path:
    root = found.top if file.at_top else found.folder
    return root / file.path.format(module=found.module, category=said.category)


@cache
def make_environment(templates: Path) -> jinja2.Environment:
    """Return the templates; their marks are none that YAML, Markdown or a workflow has a use for."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        variable_start_string="@{",
        variable_end_string="}",
        block_start_string="[%",
        block_end_string="%]",
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["quoted"] = quoted
    return environment


def quoted(value: object) -> str:
    """Return a text, or a list of texts, as YAML, whatever it holds: JSON is YAML too."""
    return json.dumps(value, ensure_ascii=False)
