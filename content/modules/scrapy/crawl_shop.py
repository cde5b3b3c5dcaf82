# set-up: a stand-in for a bookshop of two pages
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGES = {
    "/": """<li><h3>Peer Gynt</h3><b>9.50</b></li>
        <li><h3>Emma</h3><b>7.00</b></li>
        <a class="next" href="/?page=2">Next</a>""",
    "/?page=2": "<li><h3>Niels Lyhne</h3><b>8.20</b></li>",
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


class BookSpider(scrapy.Spider):
    name = "books"
    start_urls = [f"{site}/"]

    def parse(self, response):
        for book in response.css("li"):
            yield {
                "title": book.css("h3::text").get(),
                "price": book.css("b::text").get(),  # None without one
            }
        yield from response.follow_all(css="a.next", callback=self.parse)


feed = {"format": "jsonlines", "encoding": "utf-8", "overwrite": True}
settings = {"FEEDS": {"books.jsonl": feed}, "LOG_LEVEL": "WARNING"}
process = CrawlerProcess(settings)
process.crawl(BookSpider)
process.start()  # returns when the crawl is over
print(Path("books.jsonl").read_text(encoding="utf-8"))
