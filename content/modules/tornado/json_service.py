# set-up: a visitor, who sends three orders
import asyncio
import logging

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port

logging.getLogger("tornado").setLevel(logging.CRITICAL)


async def serve_and_visit(app):
    socket, port = bind_unused_port("127.0.0.1")
    HTTPServer(app).add_socket(socket)
    for body in ('{"tea": "Assam", "cups": 2}', '{"tea": "Assam"}', "cups=2"):
        answer = await AsyncHTTPClient().fetch(
            f"http://127.0.0.1:{port}/orders", method="POST", body=body,
            raise_error=False)
        print(answer.code, answer.body.decode())
# end of set-up
import json

import tornado.web


class Orders(tornado.web.RequestHandler):
    def initialize(self, orders):
        self.orders = orders

    def post(self):
        try:
            order = json.loads(self.request.body)
            self.orders.append((order["tea"], int(str(order["cups"]))))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise tornado.web.HTTPError(400, reason="Bad order") from error
        self.set_status(201)
        self.write({"order": len(self.orders)})

    def write_error(self, status_code, **kwargs):
        self.write({"error": self._reason, "status": status_code})


orders = []
app = tornado.web.Application([(r"/orders", Orders, {"orders": orders})])
asyncio.run(serve_and_visit(app))
print(orders)
