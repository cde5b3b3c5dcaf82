"""Whole docstrings, in files of their own beside the pages: an open row loads what a page need not carry.

Beside a page lie `docstrings.js`, which its rows load when the first is opened, and the page
`docstrings/`, to which they link where no script runs. Both say the same, by the anchor of the row:

    atlasDocstrings("modules/shutil/", {"python": "CPython 3.11.7 on Linux",
                                        "docstrings": {"shutil.copytree": "<p>…</p>", …}});

The data is a script and no JSON, so that it can be loaded from a folder too, as the pieces of the
search are. Its HTML holds only the elements of `generator.docstrings.html.ELEMENTS`, and a session of
an interpreter is a `pre` of the class `atlas-doctest`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html import escape

from generator.catalogue.addresses import entry_address
from generator.catalogue.catalogue import Catalogue, Located
from generator.catalogue.model import Entry, Reference
from generator.docstrings.html import as_html
from generator.facts.model import Facts
from generator.facts.source import PageApi

DATA = "docstrings.js"
PAGE = "docstrings/"
_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem}"
    "pre,code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}"
    "pre{overflow-x:auto;padding:.6rem .8rem;background:color-mix(in srgb,currentColor 8%,transparent)}"
    "h1{font-size:1.4rem}h2{font-size:1.05rem;margin-top:2rem;overflow-wrap:anywhere}"
    "h2 a{text-decoration:none}dd{margin:0 0 .4rem 1.5rem}"
    "blockquote{margin:0 0 1rem;padding-left:1rem;border-left:2px solid color-mix(in srgb,currentColor 25%,transparent)}"
)
_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}: docstrings</title>
<meta name="robots" content="noindex">
<style>{style}</style>
<script src="{root}assets/javascripts/file-protocol.js"></script>
</head>
<body>
<p><a href="../">Back to {title}</a></p>
<h1>Docstrings of <code>{title}</code></h1>
<p>As {python} has them.</p>
{body}
</body>
</html>
"""


def docstring_files(catalogue: Catalogue, facts: Facts) -> dict[str, bytes]:
    """Return the files of all pages whose names have docstrings, by path below the site's root."""
    files = {}
    for entry in catalogue.of(Reference):
        api = facts.api(entry.model)
        found = dict(_docstrings(api)) if api else {}
        if api and found:
            address = entry_address(entry)
            files[f"{address}{DATA}"] = _script(address, api, found)
            files[f"{address}{PAGE}index.html"] = _page(entry, api, found)
    return files


def _docstrings(api: PageApi) -> Iterator[tuple[str, str]]:
    """Yield the docstrings on a page as HTML, by anchor."""
    for symbol in api.walk():
        doc = api.docstrings.get(symbol.name)
        if doc:
            yield f"{api.prefix}{symbol.name}", as_html(doc)


def _script(address: str, api: PageApi, found: Mapping[str, str]) -> bytes:
    data = {"python": api.interpreter, "docstrings": found}
    # ASCII only: U+2028 and U+2029 end a line in older script engines.
    whole = json.dumps(data, separators=(",", ":"))
    return f"atlasDocstrings({json.dumps(address)},{whole});\n".encode("ascii")


def _page(entry: Located[Entry], api: PageApi, found: Mapping[str, str]) -> bytes:
    body = "\n".join(
        f'<h2 id="{escape(anchor)}"><a href="../#{escape(anchor)}"><code>{escape(anchor)}</code></a></h2>\n'
        f"{html}"
        for anchor, html in found.items()
    )
    depth = entry_address(entry).count("/") + PAGE.count("/")
    page = _PAGE.format(
        title=escape(entry.model.heading),
        style=_STYLE,
        root="../" * depth,
        python=escape(api.interpreter),
        body=body,
    )
    return page.encode()
