# set-up: a server that is slow, busy, or finds nothing
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Moody(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            time.sleep(3)
        self.send_response(503 if self.path == "/busy" else 404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Moody)
server.daemon_threads = True
server.handle_error = lambda *args: None
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.spidermiddlewares.httperror import HttpError


class CheckSpider(scrapy.Spider):
    name = "check"
    custom_settings = {"RETRY_TIMES": 1, "DOWNLOAD_TIMEOUT": 0.5,
                       "CONCURRENT_REQUESTS": 1}

    async def start(self):
        for url in (f"{site}/lost", f"{site}/busy", f"{site}/slow",
                    "http://127.0.0.1:1/"):
            yield scrapy.Request(url, self.parse, errback=self.failed)

    def parse(self, response):
        print("200", response.url)

    def failed(self, failure):
        tries = failure.request.meta.get("retry_times", 0) + 1
        if failure.check(HttpError):
            reason = failure.value.response.status
        else:
            reason = failure.type.__name__
        print(f"{failure.request.url[-5:]:6} {reason} after {tries}")


process = CrawlerProcess({"LOG_LEVEL": "CRITICAL"})
process.crawl(CheckSpider)
process.start()
