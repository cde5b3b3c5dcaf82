# set-up: a stand-in for a shop with a page for each tea
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGES = {
    "/": "<a href=tea/7>Assam</a> <a href=tea/9>Sencha</a> <a href=#>Up</a>",
    "/tea/7": "<p>India</p><b>4.50</b>",
    "/tea/9": "<p>Japan</p><b>6.20</b>",
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
from scrapy import signals
from scrapy.crawler import CrawlerProcess


class TeaSpider(scrapy.Spider):
    name = "teas"
    start_urls = [f"{site}/"]

    def parse(self, response):
        for link in response.css("a[href^='tea/']"):
            name = {"name": link.css("::text").get("")}
            yield response.follow(link, self.parse_tea, cb_kwargs=name)

    def parse_tea(self, response, name):
        yield {"name": name, "from": response.css("p::text").get()}


items = []
process = CrawlerProcess({"LOG_LEVEL": "WARNING"})
crawler = process.create_crawler(TeaSpider)
crawler.signals.connect(lambda item: items.append(item), signals.item_scraped,
                        weak=False)
process.crawl(crawler)
process.start()
for item in sorted(items, key=lambda item: item["name"]):
    print(item)
