# set-up: what serves an application on 127.0.0.1
import io
import threading
from urllib.request import urlopen
from wsgiref.simple_server import WSGIRequestHandler, make_server


class Quiet(WSGIRequestHandler):
    log = io.StringIO()
    log_message = lambda *args: None
    get_stderr = lambda self: self.log


def serve(app):
    server = make_server("127.0.0.1", 0, app, handler_class=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
# end of set-up
from urllib.error import HTTPError

def app(environ, start_response):
    size = 3 if environ["PATH_INFO"] == "/number" else "3"
    start_response("200 OK", [("Content-Length", size)])
    return [b"tea"]

site = serve(app)
try:
    urlopen(f"{site}/number", timeout=10)
except HTTPError as error:
    print(error.code, "-", Quiet.log.getvalue().splitlines()[-1])
print(urlopen(f"{site}/text", timeout=10).read())
