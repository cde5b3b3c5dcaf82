# set-up: what serves an application on 127.0.0.1
import threading
from urllib.request import urlopen
from wsgiref.simple_server import WSGIRequestHandler, make_server


class Quiet(WSGIRequestHandler):
    log_message = lambda *args: None


def serve(app):
    server = make_server("127.0.0.1", 0, app, handler_class=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
# end of set-up

from urllib.parse import quote

def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
    path = environ["PATH_INFO"]
    right = path.encode("latin-1").decode()
    return [f"as it is: {path}\ndecoded:  {right}".encode()]

with urlopen(serve(app) + quote("/café"), timeout=10) as answer:
    print(answer.read().decode())
