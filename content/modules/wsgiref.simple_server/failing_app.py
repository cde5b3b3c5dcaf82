# set-up: a visitor, and the error stream in a text
import contextlib
import io
import threading
from urllib.error import HTTPError
from urllib.request import urlopen

log = io.StringIO()


def visit(server):
    with contextlib.redirect_stderr(log):
        worker = threading.Thread(target=server.handle_request)
        worker.start()
        try:
            urlopen(f"http://127.0.0.1:{server.server_port}/", timeout=10)
        except HTTPError as error:
            print(error.code, error.read().decode())
        worker.join()


# end of set-up
from wsgiref.simple_server import WSGIRequestHandler, make_server


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{1 / 0}".encode()]


class Quiet(WSGIRequestHandler):
    log_message = lambda *args: None


with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
    visit(server)  # server.serve_forever() in a program of yours
print("in the log:", log.getvalue().splitlines()[-1])
