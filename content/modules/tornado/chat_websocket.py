# set-up: two guests, who speak with the server
import asyncio

from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.websocket import websocket_connect


async def serve_and_visit(app):
    socket, port = bind_unused_port("127.0.0.1")
    HTTPServer(app).add_socket(socket)
    url = f"ws://127.0.0.1:{port}/chat"
    ada, bob = await websocket_connect(url), await websocket_connect(url)
    await ada.write_message("Tea is ready")
    print("Ada read:", await ada.read_message())
    print("Bob read:", await bob.read_message())
    bob.close()
    print("Bob read:", await bob.read_message())
    while len(Chat.guests) > 1:
        await asyncio.sleep(0.01)
    await ada.write_message("Anybody there?")
    print("Ada read:", await ada.read_message())
    ada.close()
# end of set-up
from tornado.web import Application
from tornado.websocket import WebSocketClosedError, WebSocketHandler


class Chat(WebSocketHandler):
    guests = set()

    def open(self):
        self.guests.add(self)

    def on_message(self, message):
        for guest in self.guests:
            try:
                guest.write_message(f"{len(self.guests)} here: {message}")
            except WebSocketClosedError:  # is leaving; on_close follows
                pass

    def on_close(self):
        self.guests.discard(self)


asyncio.run(serve_and_visit(Application([(r"/chat", Chat)])))
