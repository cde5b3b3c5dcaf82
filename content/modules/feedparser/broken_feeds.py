# set-up: a stand-in for a web site with a feed
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>Tea News</title><link>https://tea.example.org/</link>
<item><title>Harvest in Assam &amp; Darjeeling</title><guid>n7</guid>
<link>https://tea.example.org/7</link><category>harvest</category>
<pubDate>Fri, 17 May 2024 10:00:00 +0200</pubDate>
<description>&lt;b&gt;First&lt;/b&gt; leaves</description>
</item>
<item><title>Zoë's kettle</title><guid>n6</guid>
<link>https://tea.example.org/6</link></item>
</channel></rss>""".encode()


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        known = self.headers.get("If-None-Match") == '"v1"'
        found = self.path in ("/feed.xml", "/cut.xml")
        self.send_response(304 if known else 200 if found else 404)
        self.send_header("ETag", '"v1"')
        self.send_header("Content-Type", "application/rss+xml")
        if self.path == "/cut.xml":
            self.send_header("Content-Length", len(FEED) + 200)
        self.end_headers()
        self.wfile.write(FEED if found and not known else b"")

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from http.client import HTTPException

import feedparser

for source in (
    f"{site}/feed.xml",
    f"{site}/moved.xml",
    f"{site}/cut.xml",
    "http://127.0.0.1:1/feed.xml",
    "<html><p>We are closed</p></html>",
    "<rss version='2.0'><channel><title>Tea & Cake</title>",
):
    name = source.rpartition("/")[2] if "://" in source else source[:24]
    try:
        feed = feedparser.parse(source)
    except (OSError, HTTPException, ValueError) as error:
        print(f"{name:24} no feed, {type(error).__name__}")
        continue
    if feed.entries or feed.get("version"):
        state = "damaged, but read" if feed.bozo else "fine"
    elif feed.get("status", 200) >= 400:
        state = f"no feed, status {feed.status}"
    else:
        error = feed.get("bozo_exception", ValueError("another format"))
        state = f"no feed, {type(error).__name__}"
    print(f"{name:24} {state}")
