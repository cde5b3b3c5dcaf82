"""The sitemap names every page for readers, with the day of its last change."""

from __future__ import annotations

import gzip

from generator.exports.sitemap import sitemap


def test_pages_have_the_day_of_their_own_change_and_indexes_the_latest() -> None:
    days = {"modules/os/": "2026-11-21", "modules/re/": "2026-11-28"}
    found = sitemap(["", "modules/re/", "modules/os/", "offline/"], days, "https://x.example/a&b/")
    assert (
        found["sitemap.xml"].decode()
        == """\
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://x.example/a&amp;b/</loc>
    <lastmod>2026-11-28</lastmod>
  </url>
  <url>
    <loc>https://x.example/a&amp;b/modules/os/</loc>
    <lastmod>2026-11-21</lastmod>
  </url>
  <url>
    <loc>https://x.example/a&amp;b/modules/re/</loc>
    <lastmod>2026-11-28</lastmod>
  </url>
</urlset>
"""
    )
    assert gzip.decompress(found["sitemap.xml.gz"]) == found["sitemap.xml"]


def test_without_dates_there_is_none() -> None:
    assert b"lastmod" not in sitemap([""], {}, "https://x.example/")["sitemap.xml"]
