# set-up: a stand-in for a shop that answers slowly
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
        self.send_header("Content-Type", "application/json")
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

import aiohttp


async def price(session, item):
    async with session.get(f"prices/{quote(item, safe='')}") as response:
        if response.status == 404:
            return "not sold here"
        response.raise_for_status()
        return await response.json()


async def main():
    items = ["teapot", "cup", "kettle", "spoon"]
    connector = aiohttp.TCPConnector(limit=2)
    async with aiohttp.ClientSession(site, connector=connector) as session:
        found = await asyncio.gather(*(price(session, item) for item in items))
    for item, answer in zip(items, found):
        print(f"{item:7}", answer)


asyncio.run(main())
