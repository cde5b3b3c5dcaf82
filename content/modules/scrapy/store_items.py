# set-up: a stand-in for a page with teas
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGES = {
    "/": "<li>Assam<b>4.50</b></li><li>Sencha<b>6.20</b></li>",
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
import sqlite3

import scrapy
from scrapy.crawler import CrawlerProcess


class StoreInDatabase:
    def open_spider(self):
        self.db = sqlite3.connect("teas.db")
        self.db.execute(
            "CREATE TABLE IF NOT EXISTS tea (name UNIQUE, price REAL)")

    def process_item(self, item):
        self.db.execute("REPLACE INTO tea VALUES (:name, :price)", item)
        return item

    def close_spider(self):
        self.db.commit()
        self.db.close()


class TeaSpider(scrapy.Spider):
    name = "teas"
    start_urls = [f"{site}/"]

    def parse(self, response):
        for row in response.css("li"):
            yield {"name": row.css("::text").get(),
                   "price": row.css("b::text").get()}


process = CrawlerProcess({"ITEM_PIPELINES": {StoreInDatabase: 300},
                          "LOG_LEVEL": "WARNING"})
process.crawl(TeaSpider)
process.start()
print(sqlite3.connect("teas.db").execute("SELECT * FROM tea").fetchall())
