"""The sitemap: every page for readers, and the day on which what it shows last changed."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as Xml

FILE = "sitemap.xml"
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
LEFT_OUT = {"offline/"}
"""What only the service worker shows."""


def sitemap(addresses: Iterable[str], days: Mapping[str, str], site_url: str) -> dict[str, bytes]:
    """Return the sitemap (sitemaps.org, 0.9), and the same packed.

    `days` has the day of the last change by address; a page that has none there shows what
    others hold, and changes with the latest of them.
    """
    latest = max(days.values(), default="")
    root = Xml.Element("urlset", xmlns=NAMESPACE)
    for address in sorted(set(addresses) - LEFT_OUT):
        url = Xml.SubElement(root, "url")
        Xml.SubElement(url, "loc").text = f"{site_url}{address}"
        if day := days.get(address, latest):
            Xml.SubElement(url, "lastmod").text = day
    Xml.indent(root)
    text = Xml.tostring(root, encoding="unicode")
    data = f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()
    return {FILE: data, f"{FILE}.gz": gzip.compress(data, mtime=0)}
