import io
from wsgiref.handlers import SimpleHandler
from wsgiref.util import setup_testing_defaults


class Handler(SimpleHandler):
    def log_exception(self, exc_info):
        print("logged:", exc_info[0].__name__)


def fails_late(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    yield b"first half, "
    raise RuntimeError("lost the second half")


def no_length(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"tea, ", b"mugs"]


for app in (fails_late, no_length, lambda environ, start: [b"no status"]):
    environ = {}
    setup_testing_defaults(environ)
    out = io.BytesIO()
    Handler(io.BytesIO(), out, io.StringIO(), environ).run(app)
    head, _, body = out.getvalue().partition(b"\r\n\r\n")
    print(head.splitlines()[0].decode(), b"Content-Length" in head, body[:13])
