# set-up: a stand-in for a shop with prices
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Prices(BaseHTTPRequestHandler):
    def do_GET(self):
        time.sleep(0.05)
        name = self.path.rpartition("/")[2]
        prices = {"teapot": 24.0, "cup": 6.5, "kettle": 39.9}
        self.send_response(200 if name in prices else 404)
        self.end_headers()
        self.wfile.write(json.dumps(prices.get(name)).encode())

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Prices)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import asyncio
from urllib.parse import quote

import httpx


async def price(client, item):
    response = await client.get(f"/prices/{quote(item, safe='')}")
    if response.status_code == 404:
        return "not sold here"
    return response.raise_for_status().json()


async def main():
    items = ["teapot", "cup", "kettle", "spoon"]
    limits = httpx.Limits(max_connections=3)
    timeout = httpx.Timeout(5, pool=None)  # waits for a free connection
    async with httpx.AsyncClient(
            base_url=site, limits=limits, timeout=timeout) as client:
        found = await asyncio.gather(*(price(client, item) for item in items))
    for item, answer in zip(items, found):
        print(f"{item:7}", answer)


asyncio.run(main())
