# set-up: a stand-in for a shop with two shelves
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGES = {
    "/?shelf=tea": "<li>Assam</li><li>Sencha</li>",
    "/?shelf=cup": "<li>Blue cup</li>",
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
import os
import sysconfig

import scrapy  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
os.environ["SHOP"] = site
# end of set-up
import subprocess
from pathlib import Path

Path("shop_spider.py").write_text("""
import os
from urllib.parse import urlencode

import scrapy

class ShopSpider(scrapy.Spider):
    name = "shop"

    async def start(self):
        shelf = getattr(self, "shelf", "tea")
        query = urlencode({"shelf": shelf})
        yield scrapy.Request(f"{os.environ['SHOP']}/?{query}")

    def parse(self, response):
        for name in response.css("li::text").getall():
            yield {"name": name}
""")
line = "scrapy runspider shop_spider.py -a shelf=tea -O teas.csv --nolog"
print("$", line)
subprocess.run(line.split(), check=True)
print(Path("teas.csv").read_text(encoding="utf-8"))
