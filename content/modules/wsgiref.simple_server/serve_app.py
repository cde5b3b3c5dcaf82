# set-up: a visitor
import threading
from urllib.request import urlopen


def visit(server, path):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}{path}"
    with urlopen(url, timeout=10) as answer:
        print(answer.status, answer.read().decode())
    server.shutdown()


# end of set-up
from wsgiref.simple_server import WSGIRequestHandler, make_server


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
    path = environ["PATH_INFO"].encode("latin-1")  # the bytes as they came
    return [b"You asked for " + path]


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
    visit(server, "/tea/green")  # server.serve_forever() in yours
