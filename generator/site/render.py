"""From pages to Markdown files through the templates."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path
from typing import Any

import jinja2

from generator.catalogue.addresses import entry_address, href, link, source
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.inventories import NO_INVENTORIES, Inventories
from generator.site import markdown, version_rules
from generator.site.accent import accent
from generator.site.menus import turn
from generator.site.pages import Page

HUES = "assets/stylesheets/hues.css"


def render(
    pages: Iterable[Page], catalogue: Catalogue, templates: Path, colour: str = ""
) -> dict[str, bytes]:
    """Return the whole docs folder: every page, the figures of examples, and the style sheets that are made.

    `colour` is the setting of that name.
    """
    environment = make_environment(templates, catalogue.inventories)
    files: dict[str, bytes] = {
        HUES: f"{accent(colour)}{hues(catalogue)}".encode(),
        version_rules.FILE: version_rules.version_rules().encode(),
    }
    for page in pages:
        files[source(page.address)] = render_page(environment, page).encode()
    for entry in catalogue.entries.values():
        for example in entry.examples:
            if example.figure and example.figure.is_file():
                files[f"{entry_address(entry)}{example.figure.name}"] = example.figure.read_bytes()
    return files


def hues(catalogue: Catalogue) -> str:
    """Return one class per hue; a style attribute would need a weaker policy on every page."""
    degrees = sorted(set(catalogue.hues.values()))
    return "".join(f".atlas-hue-{hue} {{ --atlas-hue: {hue}; }}\n" for hue in degrees)


def render_page(environment: jinja2.Environment, page: Page) -> str:
    """Return one page with its front matter."""
    return f"---\n{front_matter(page)}---\n\n{fill(environment, page.template, page)}"


def fill(environment: jinja2.Environment, template: str, page: Page) -> str:
    """Return what a template makes of a page, without needless blank lines."""
    body = environment.get_template(template).render(
        view=page.view,
        page=page,
        link=partial(link, page.address),
        href=partial(href, page.address),
    )
    return "\n".join(_no_double_blanks(body.strip().split("\n"))) + "\n"


def front_matter(page: Page) -> str:
    """Return the YAML that the theme reads."""
    # The theme takes these two for HTML: in the head and above the page.
    data: dict[str, Any] = {
        "title": markdown.as_html(page.title),
        "description": markdown.as_html(page.description),
    }
    optional = {
        "source": page.source,
        "tab": page.tab,
        "kind": page.kind,
        "hue": page.hue,
        "card": page.card,
        "names": bool(getattr(page.view, "api", None)) or "",
        "pythons": page.pythons,
        "crumbs": page.crumbs,
        "menu": page.menu,
        "turn": turn(page.menu),
        "filtered": bool(getattr(page.view, "filter", None)) or "",
    }
    data |= {key: value for key, value in optional.items() if value not in ("", None, [], {})}
    if page.kind == "home":
        data["hide"] = ["navigation", "toc", "path"]
    # JSON is YAML too, and written many times faster.
    return "".join(
        f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in data.items()
    )


@cache
def make_environment(
    templates: Path, inventories: Inventories = NO_INVENTORIES
) -> jinja2.Environment:
    """Return the templates with their filters; an unknown name in one is an error.

    What `inventories` know is what texts may link to in other documentation.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.filters |= {
        "inline": partial(markdown.inline, away=inventories.address),
        "inline_html": markdown.inline_html,
        "text": partial(html.escape, quote=False),
        "blocks": partial(markdown.blocks, away=inventories.address),
        "code": markdown.code,
        "words": markdown.escape,
        "sentence_start": markdown.sentence_start,
        "fence": markdown.fence,
        "block": markdown.block,
    }
    return environment


def _no_double_blanks(lines: list[str]) -> list[str]:
    """Return the lines with at most one blank line between blocks, fences untouched."""
    result: list[str] = []
    fence = ""
    for line in lines:
        stripped = line.lstrip()
        if fence:
            if stripped == fence:
                fence = ""
        elif stripped.startswith("```"):
            fence = "`" * (len(stripped) - len(stripped.lstrip("`")))
        if fence or line or (result and result[-1]):
            result.append(line)
    return result
