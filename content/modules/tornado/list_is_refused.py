# set-up: a visitor
import asyncio
import logging

import tornado.web
from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port

logging.getLogger("tornado").setLevel(logging.CRITICAL)


async def serve_and_visit(app):
    socket, port = bind_unused_port("127.0.0.1")
    HTTPServer(app).add_socket(socket)
    for path in ("/raw", "/named"):
        answer = await AsyncHTTPClient().fetch(
            f"http://127.0.0.1:{port}{path}", raise_error=False)
        print(path, answer.code, answer.body.decode()[:22])
# end of set-up
import tornado.web

class Raw(tornado.web.RequestHandler):
    def get(self):
        self.write(["Assam", "Oolong"])

class Named(tornado.web.RequestHandler):
    def get(self):
        self.write({"teas": ["Assam"]})

app = tornado.web.Application([("/raw", Raw), ("/named", Named)])
asyncio.run(serve_and_visit(app))
