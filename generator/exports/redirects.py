"""Pages that send other names to the entry they stand for."""

from __future__ import annotations

import posixpath
from html import escape

from generator.catalogue.addresses import entry_address
from generator.catalogue.catalogue import Catalogue, Located, aliases
from generator.catalogue.kinds import folder_of
from generator.catalogue.model import Entry
from generator.ledger.published import moved

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<link rel="canonical" href="{target}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={target}">
</head>
<body><p>This page is now at <a href="{target}">{title}</a>.</p></body>
</html>
"""


def redirects(catalogue: Catalogue) -> dict[str, bytes]:
    """Return one HTML file per alias and per page that moved, below the docs folder."""
    olds = dict(moved(catalogue))
    for entry in catalogue.entries.values():
        folder = folder_of(entry.model)
        for alias in aliases(entry.model):
            if alias.casefold() != entry.model.name.casefold():
                olds[f"{folder.address}{alias}/"] = entry
    return {f"{old}index.html": _page(old, entry) for old, entry in olds.items()}


def _page(old: str, entry: Located[Entry]) -> bytes:
    target = posixpath.relpath(entry_address(entry), old) + "/index.html"
    return _PAGE.format(title=escape(entry.model.name), target=escape(target)).encode()
