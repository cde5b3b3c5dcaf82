# set-up: a stand-in for a page with three teas
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGES = {
    "/": """<li id=7>Assam<b>4.50</b></li><li id=9>Bancha, grün<b>6.20</b></li>
        <li id=12>Yunnan</li>""",
}


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        page = PAGES.get(self.path)
        self.send_response(200 if page else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write((page or "").encode())

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from pathlib import Path

import scrapy
from scrapy.crawler import CrawlerProcess


class TeaSpider(scrapy.Spider):
    name = "teas"
    start_urls = [f"{site}/"]
    custom_settings = {"FEEDS": {
        "teas.csv": {"format": "csv", "encoding": "utf-8",
                     "overwrite": True, "fields": ["name", "price"]},
        "teas.json": {"format": "json", "encoding": "utf-8",
                      "overwrite": True, "indent": 2},
    }}

    def parse(self, response):
        for row in response.css("li"):
            yield {"id": int(row.attrib["id"]), "name": row.css("::text").get(),
                   "price": row.css("b::text").get()}


process = CrawlerProcess({"LOG_LEVEL": "WARNING"})
process.crawl(TeaSpider)
process.start()
print(Path("teas.csv").read_text(encoding="utf-8"))
print(Path("teas.json").read_text(encoding="utf-8")[:68], "…")
