"""The site can be installed like a program."""

from __future__ import annotations

import json
import struct

from playwright.sync_api import Page

from tests.built.stores import visit
from tests.conftest import ROOT
from tests.served import Served


def test_the_site_can_be_installed(tab: Page, served: Served) -> None:
    visit(tab, f"{served.base}modules/textwrap/")
    client = tab.context.new_cdp_session(tab)
    read = client.send("Page.getAppManifest")
    assert read["errors"] == []
    assert read["url"] == f"{served.base}manifest.webmanifest"
    found = [one["errorId"] for one in client.send("Page.getInstallabilityErrors")["installabilityErrors"]]  # fmt: skip
    assert set(found) <= {"in-incognito"}, "what Playwright opens is always incognito"
    manifest = json.loads(read["data"])
    colours = (ROOT / "templates/theme/assets/stylesheets/colours.css").read_text("utf-8")
    light = colours.split("--md-default-bg-color:")[1].split(";")[0].strip()
    assert manifest["theme_color"] == manifest["background_color"] == light
    for icon in manifest["icons"]:
        file = served.folder / icon["src"]
        if icon["type"] == "image/png":
            width, height = struct.unpack(">II", file.read_bytes()[16:24])
            assert icon["sizes"] == f"{width}x{height}"
        else:
            assert file.is_file()
    sizes = {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]}
    assert sizes >= {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")}
