"""Pages that send other names to the entry they stand for."""

from __future__ import annotations

import posixpath
from html import escape

from generator.catalogue.addresses import entry_address
from generator.catalogue.catalogue import Catalogue, aliases

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
    """Return one HTML file per alias, below the docs folder."""
    files = {}
    for entry in catalogue.entries.values():
        address = entry_address(entry)
        folder = address.split("/")[0]
        for alias in aliases(entry.model):
            if alias.casefold() == entry.model.name.casefold():
                continue
            target = posixpath.relpath(address, f"{folder}/{alias}") + "/index.html"
            page = _PAGE.format(title=escape(entry.model.name), target=escape(target))
            files[f"{folder}/{alias}/index.html"] = page.encode()
    return files
