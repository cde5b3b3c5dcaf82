# set-up: a server in the background
import threading
import time
import urllib.request
from contextlib import contextmanager

import uvicorn


@contextmanager
def running(app, **options):
    config = uvicorn.Config(
        app, port=0, log_level="error", lifespan="off", **options)
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
async def app(scope, receive, send):
    client = scope["client"][0].encode()
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": client})

for options in ({"forwarded_allow_ips": "*"}, {"proxy_headers": False}):
    with running(app, **options) as site:
        forged = {"X-Forwarded-For": "198.51.100.1"}
        request = urllib.request.Request(site, headers=forged)
        print(options, urllib.request.urlopen(request).read().decode())
