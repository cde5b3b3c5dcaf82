# set-up: a stand-in for a page with careless prices
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGES = {
    "/": """<li>Assam<b> £4.50 </b></li><li>Sencha<b>£6.20</b></li>
        <li>Rooibos<b>sold out</b></li><li>Bancha</li>""",
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
import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.exceptions import DropItem


class ReadPrice:
    def process_item(self, item):
        try:
            text = item["price"].replace(",", "")  # as in 1,200.00
            item["price"] = float(text.strip().removeprefix("£"))
        except (AttributeError, ValueError):
            raise DropItem(f"no price: {item['name']}") from None
        return item


class TeaSpider(scrapy.Spider):
    name = "teas"
    start_urls = [f"{site}/"]
    custom_settings = {"ITEM_PIPELINES": {ReadPrice: 100},
                       "FEEDS": {"stdout:": {"format": "csv"}}}

    def parse(self, response):
        for row in response.css("li"):
            yield {"name": row.css("::text").get(),
                   "price": row.css("b::text").get()}


process = CrawlerProcess({"LOG_LEVEL": "ERROR"})
process.crawl(TeaSpider)
process.start()
