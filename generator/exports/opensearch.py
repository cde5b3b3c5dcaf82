"""The OpenSearch description, through which a browser searches the site from its address bar."""

from __future__ import annotations

from xml.etree import ElementTree as Xml

from generator.settings import Settings

FILE = "opensearch.xml"
NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/"


def opensearch(settings: Settings) -> bytes:
    """Return the description (OpenSearch 1.1, draft 6); its addresses must be absolute."""
    site_url = settings.site_url
    root = Xml.Element("OpenSearchDescription", xmlns=NAMESPACE)
    for tag, text in (
        ("ShortName", settings.short_name),
        ("Description", f"Search Python modules, names and tasks in the {settings.site_name}"),
        ("InputEncoding", "UTF-8"),
    ):
        Xml.SubElement(root, tag).text = text
    image = Xml.SubElement(root, "Image", width="16", height="16", type="image/svg+xml")
    image.text = f"{site_url}assets/images/favicon.svg"
    Xml.SubElement(root, "Url", type="text/html", template=f"{site_url}?q={{searchTerms}}")
    rel_self = {"type": "application/opensearchdescription+xml", "rel": "self"}
    Xml.SubElement(root, "Url", rel_self, template=f"{site_url}{FILE}")
    Xml.indent(root)
    text = Xml.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()
