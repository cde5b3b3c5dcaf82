# set-up: a visitor, who asks for three addresses and ends the server
import asyncio
import logging

from tornado.httpclient import AsyncHTTPClient
from tornado.testing import bind_unused_port

logging.getLogger("tornado").setLevel(logging.CRITICAL)
socket, port = bind_unused_port("127.0.0.1")


async def visit():
    client = AsyncHTTPClient()
    for path in ("/", "/?name=Zo%C3%AB", "/teas/3", "/teas/three"):
        url = f"http://127.0.0.1:{port}{path}"
        answer = await client.fetch(url, raise_error=False)
        print(path, answer.code, answer.body.decode()[:40])
# end of set-up
import asyncio

import tornado.web
from tornado.httpserver import HTTPServer


class Home(tornado.web.RequestHandler):
    def get(self):
        name = self.get_query_argument("name", "stranger")
        self.write(f"Hello {tornado.escape.xhtml_escape(name)}")


class Tea(tornado.web.RequestHandler):
    def get(self, number):
        self.write({"number": int(number), "spoons": int(number) * 2})


async def main():
    app = tornado.web.Application([(r"/", Home), (r"/teas/(\d{1,9})", Tea)])
    HTTPServer(app).add_socket(socket)  # elsewhere: app.listen(8888)
    await visit()  # elsewhere: await asyncio.Event().wait()


asyncio.run(main())
