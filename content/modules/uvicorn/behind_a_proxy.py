# set-up: a server in the background
import threading
import time
from contextlib import contextmanager

import uvicorn


@contextmanager
def running(app, **options):
    config = uvicorn.Config(app, port=0, log_level="error", **options)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    try:
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()
# end of set-up
import urllib.request

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route


async def who(request):
    return PlainTextResponse(f"{request.client.host} {request.url_for('who')}")


app = Starlette(routes=[Route("/who", who)])
headers = {
    "Host": "shop.example.org",
    "X-Forwarded-For": "203.0.113.7",
    "X-Forwarded-Proto": "https",
}
for trusted in ("127.0.0.1", "10.0.0.1"):
    with running(app, forwarded_allow_ips=trusted) as site:
        request = urllib.request.Request(f"{site}/who", headers=headers)
        with urllib.request.urlopen(request) as page:
            print(f"{trusted:9} {page.read().decode()}")
