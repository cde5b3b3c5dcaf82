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

visits = []

def app(environ, start_response):
    visits.append(environ["PATH_INFO"])
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"tea"]

site = serve(app)
for path in ("/", "/favicon.ico"):  # as a browser does
    urlopen(site + path, timeout=10).close()
print(len(visits), "visits:", visits)
print(visits.count("/"), "visit of the page")
