# set-up: a server that says its JSON was plain text
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Careless(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(b'{"cups": 6}')

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Careless)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import asyncio
import aiohttp

async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(site) as response:
            try:
                await response.json()
            except aiohttp.ContentTypeError as error:
                print(error.status, error.message.partition(": ")[2])
            print(await response.json(content_type=None))
asyncio.run(main())
