# set-up: a stand-in for a site with a robots.txt
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGES = {
    "/robots.txt": "User-agent: *\nDisallow: /basket\n",
    "/": "<a href=/teas>Teas</a> <a href=/basket>Basket</a> <a href=/x>X</a>",
    "/teas": "<a href=/>Home</a>",
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
from scrapy.linkextractors import LinkExtractor


class PoliteSpider(scrapy.Spider):
    name = "polite"
    allowed_domains = ["127.0.0.1"]  # other sites are left alone
    start_urls = [f"{site}/"]
    custom_settings = {
        "ROBOTSTXT_OBEY": True,
        "USER_AGENT": "teabot (+mailto:ann@example.org)",
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": 0.2,  # seconds; a second or more for a real site
        "DOWNLOAD_TIMEOUT": 20,
        "CLOSESPIDER_PAGECOUNT": 100,
    }

    def parse(self, response):
        if isinstance(response, scrapy.http.HtmlResponse):  # no JSON
            links = LinkExtractor().extract_links(response)  # no mailto
            yield from response.follow_all(links, callback=self.parse)


process = CrawlerProcess({"LOG_LEVEL": "WARNING"})
crawler = process.create_crawler(PoliteSpider)
process.crawl(crawler)
process.start()
shown = ("downloader/response_status", "robotstxt/forbidden", "finish_reason")
for name, count in sorted(crawler.stats.get_stats().items()):
    if name.startswith(shown):
        print(f"{name:40} {count}")
