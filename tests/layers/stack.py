"""Projects of several layers, written for a test: the small catalogue is the shipped one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.load import load
from generator.ledger.check import check
from generator.problems import ContentError
from generator.project import Project, open_project
from tests.conftest import CACHE, DATA

SMALL = DATA / "small"
Files = Mapping[str, str]

TASK = """\
  - title: {title}
    asks: [{name} one, {name} two, {name} three]
    example: {name}.py
    note: What to notice.
"""
SCRIPT = "import {module}\n\nlines = ['{name}']\nfor line in lines:\n    print(line, {module}.__name__)\n"


def task(title: str, name: str) -> str:
    """Return a task as an entry or an addition has it."""
    return TASK.format(title=title, name=name)


def script(folder: str, name: str, module: str) -> Files:
    """Return the files of a script that was run."""
    return {
        f"{folder}/{name}.py": SCRIPT.format(name=name, module=module),
        f"{folder}/{name}.out": f"{name} {module}\n",
    }


OWN: Files = {
    "categories.yml": "most_asked: [acme/send]\ngroups:\n  - group: Acme\n    categories: [acme]\n",
    "categories/acme.yml": (
        "title: Acme\nsummary: What we wrote.\nicon: anchor\nintro: Our own modules. They are few.\n"
        "chooser:\n  - {want: bill a customer, use: acme, because: it knows our rates}\n"
    ),
    "modules/acme/module.yml": (
        "name: acme\ndistribution: acme-tools\nhomepage: https://acme.example/\ntier: tiny\n"
        "summary: Bill customers.\ncategories: [acme]\n"
        "purpose: Bills are made here, from `textwrap` and `cv2`.\n"
        "use_when:\n  - You bill a customer.\n"
        "prefer_instead:\n  - {when: a text is short, use: len, because: it counts}\n"
        f"tasks:\n{task('Send a bill', 'send')}{task('Cancel a bill', 'cancel')}"
        "related: [textwrap, modules]\n"
    ),
    **script("modules/acme", "send", "acme"),
    **script("modules/acme", "cancel", "acme"),
}
"""The content of a project that needs nothing else."""


def project(folder: Path, include: str, own: Files, company: Files | None = None) -> Project:
    """Return a project; `include` is what the setting says, and `company` a layer that it names."""
    for name, files in (("content", own), ("company", company or {})):
        (folder / name).mkdir(exist_ok=True)
        for path, text in files.items():
            (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / name / path).write_text(text, "utf-8")
    (folder / "mkdocs.yml").write_text(
        "site_name: Acme Atlas\nsite_description: What we use.\nsite_url: https://acme.example/\n"
        f"extra:\n  atlas:\n    include: {include}\n",
        "utf-8",
    )
    return replace(open_project(folder, {}, catalogue=SMALL), cache=CACHE)


def catalogue(folder: Path, include: str, own: Files, company: Files | None = None) -> Catalogue:
    """Return the catalogue of such a project."""
    return load(project(folder, include, own, company).layers)


def problems(folder: Path, include: str, own: Files, company: Files | None = None) -> list[str]:
    """Return the lines of what is wrong with such a project."""
    with pytest.raises(ContentError) as caught:
        load(project(folder, include, own, company).layers)
    return str(caught.value).split("\n")


def checked(folder: Path, include: str, own: Files, company: Files | None = None) -> list[str]:
    """Return the lines of what `atlas check` says of such a project."""
    found = check(project(folder, include, own, company).layers)
    return "\n".join(map(str, found.problems)).split("\n")
