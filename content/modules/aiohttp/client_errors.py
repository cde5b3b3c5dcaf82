# set-up: a server that is slow, or finds nothing
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Moody(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            time.sleep(2)
        else:
            self.send_error(404)

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Moody)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import asyncio

import aiohttp


async def fetch(session, url):
    try:
        async with session.get(url) as response:
            response.raise_for_status()
            return await response.text(errors="replace")
    except aiohttp.ClientResponseError as error:
        print("refused:  ", error.status, error.request_info.url.path)
    except TimeoutError:
        print("too slow: ", "no answer within half a second")
    except (aiohttp.ClientError, LookupError, UnicodeError) as error:
        print("no answer:", type(error).__name__)


async def main():
    timeout = aiohttp.ClientTimeout(total=0.5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for url in (f"{site}/lost", f"{site}/slow", "http://127.0.0.1:1/", "x"):
            await fetch(session, url)


asyncio.run(main())
