# set-up: a server, and two visitors at the same time
import asyncio
import time

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application


async def visit_twice(handler):
    socket, port = bind_unused_port("127.0.0.1")
    HTTPServer(Application([("/", handler)])).add_socket(socket)
    fetch, site = AsyncHTTPClient().fetch, f"http://127.0.0.1:{port}/"
    print(f"{handler.__name__:9}", end="")
    await asyncio.gather(fetch(site), fetch(site))
    print()
# end of set-up
from tornado.web import RequestHandler
class Blocking(RequestHandler):
    async def get(self):
        print("comes", end=" ")
        time.sleep(0.3)
        print("goes", end=" ")
class Waiting(RequestHandler):
    async def get(self):
        print("comes", end=" ")
        await asyncio.sleep(0.3)
        print("goes", end=" ")
asyncio.run(visit_twice(Blocking)), asyncio.run(visit_twice(Waiting))
