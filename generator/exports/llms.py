"""`llms.txt`: the way into the site for language models, in the form of llmstxt.org."""

from __future__ import annotations

import re

from generator.catalogue.addresses import PACKAGES, category_address, entry_address, source
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.model import Entry
from generator.catalogue.text import plain
from generator.ledger.published import indexes
from generator.settings import Settings

FILE = "llms.txt"
HEAD = """\
# {name}

> Which Python module does a task, how to use it, and on which Python versions and systems it exists. \
Every example has been run, and its recorded output stands below it.

Each link leads to a page in plain Markdown: tasks with code and output, pitfalls and what shows them, when to prefer something \
else, and the names of the module with versions and systems. The address without `index.md` is the page for people.
"""
_MARKS = re.compile(r"[\\`*\[\]]|(?<!\w)_+|_+(?!\w)")
_ENTITY = re.compile(r"&(?=#?\w+;)")


def llms(catalogue: Catalogue, settings: Settings) -> bytes:
    """Return the list of all pages by category, each entry under its home."""
    site_url = settings.site_url
    sections = [HEAD.format(name=_text(settings.site_name))]
    for slug in catalogue.category_order:
        category = catalogue.categories[slug].model
        guide = f"{site_url}{source(category_address(slug))}"
        lines = [f"- [Choosing: {_text(category.title)}]({guide}): {_text(category.summary)}"]
        lines += [
            _line(entry, site_url)
            for entry in catalogue.members[slug]
            if entry.model.categories[0] == slug
        ]
        sections.append(f"## {_text(category.title)}\n\n" + "\n".join(lines) + "\n")
    optional = [
        ("All tasks", "tasks/", "every task by category"),
        ("Third-party packages", PACKAGES, "licence, size and needs of each, side by side"),
        ("Changes by Python version", "changes/", "what each version brought and removed"),
    ]
    there = indexes(catalogue)
    optional = [one for one in optional if one[1] in there]
    lines = [f"- [{title}]({site_url}{source(where)}): {what}" for title, where, what in optional]
    lines.append(f"- [JSON API]({site_url}api/v1/index.json): the same catalogue as data")
    sections.append("## Optional\n\n" + "\n".join(lines) + "\n")
    return "\n".join(sections).encode()


def _line(entry: Located[Entry], site_url: str) -> str:
    model = entry.model
    return f"- [{_text(model.heading)}]({site_url}{source(entry_address(entry))}): {_text(model.summary)}"


def _text(text: str) -> str:
    """Return the words of authored text, in which nothing makes a link, an element or code."""
    words = _ENTITY.sub("&amp;", plain(text)).replace("<", "&lt;")
    return _MARKS.sub(lambda match: "".join(f"\\{mark}" for mark in match[0]), words)
