"""The web app manifest, by which a browser installs the site like a program (W3C, Web Application Manifest)."""

from __future__ import annotations

import json

from generator.exports.cards.colours import PAPER
from generator.settings import Settings

FILE = "manifest.webmanifest"
_IMAGES = "assets/images/"


def manifest(settings: Settings) -> bytes:
    """Return the manifest; its addresses are relative to its own."""
    paper = "#{:02x}{:02x}{:02x}".format(*PAPER)
    document = {
        "name": settings.site_name,
        "short_name": settings.short_name,
        "description": settings.site_description,
        "lang": "en",
        "start_url": ".",
        "scope": ".",
        "display": "standalone",
        "background_color": paper,
        "theme_color": paper,
        "icons": [
            _icon("favicon.svg", "image/svg+xml", "any", "any"),
            _icon("icon-192.png", "image/png", "192x192", "any"),
            _icon("icon-512.png", "image/png", "512x512", "any"),
            _icon("icon-maskable-512.png", "image/png", "512x512", "maskable"),
        ],
    }
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def _icon(name: str, kind: str, sizes: str, purpose: str) -> dict[str, str]:
    return {"src": f"{_IMAGES}{name}", "type": kind, "sizes": sizes, "purpose": purpose}
