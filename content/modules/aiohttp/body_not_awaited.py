# set-up: a server with a greeting
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Greeting(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "500000")
        self.end_headers()
        self.wfile.write(b"Hello" * 100_000)

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Greeting)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import asyncio
import aiohttp

async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(site) as response:
            print(type(response.text).__name__, response.status)
        try:
            print(len(await response.text()))
        except aiohttp.ClientConnectionError as error:
            print(type(error).__name__, error)
asyncio.run(main())
