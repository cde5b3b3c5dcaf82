"""Pages that send other names to the entry they stand for."""

from __future__ import annotations

import posixpath
from html import escape

from generator.catalogue.addresses import entry_address, names_address, neighbours
from generator.catalogue.catalogue import Catalogue, aliases
from generator.catalogue.kinds import folder_of
from generator.facts.model import Facts
from generator.ledger.published import moved
from generator.search.symbols import alias_anchor

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<link rel="canonical" href="{target}">
<meta name="robots" content="noindex">
<script>location.replace("{target}" + location.search + (location.hash || "{hash}"))</script>
<noscript><meta http-equiv="refresh" content="0; url={target}{hash}"></noscript>
</head>
<body><p>This page is now at <a href="{target}{hash}">{title}</a>.</p></body>
</html>
"""


def redirects(catalogue: Catalogue, facts: Facts) -> dict[str, bytes]:
    """Return one HTML file per alias and per page that moved, below the docs folder.

    The name of something on a page leads to its place there. What stands behind the address, `?` and `#`, is kept.
    An alias that is a module with a page of names needs none: that page is what its name stands for.
    """
    standing = {names_address(page.name) for _, page in facts.packages.pages()}
    olds = {old: (entry, "") for old, entry in moved(catalogue).items()}
    steps = {
        f"{old}index.html": _page(old, target, f"Python {target.split('/')[1]}", "")
        for old, target in (neighbours().items() if catalogue.tells_of_python else ())
    }
    for entry in catalogue.entries.values():
        folder = folder_of(entry.model)
        for alias in aliases(entry.model):
            if alias.casefold() != entry.model.name.casefold():
                olds[f"{folder.address}{alias}/"] = (entry, alias_anchor(entry, alias, facts))
    return steps | {
        f"{old}index.html": _page(old, entry_address(entry), entry.model.name, anchor)
        for old, (entry, anchor) in olds.items()
        if old not in standing
    }


def _page(old: str, new: str, title: str, anchor: str) -> bytes:
    target = posixpath.relpath(new, old) + "/index.html"
    return _PAGE.format(
        title=escape(title),
        target=escape(target),
        hash=escape(f"#{anchor}" if anchor else ""),
    ).encode()
