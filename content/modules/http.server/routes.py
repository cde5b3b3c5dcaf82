# set-up: visitors of a server
import threading
from urllib.error import HTTPError
from urllib.request import urlopen


def visit(server, *paths):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for path in paths:
        url = f"http://127.0.0.1:{server.server_port}{path}"
        try:
            print(path, "->", urlopen(url, timeout=10).read().decode())
        except HTTPError as error:
            print(path, "->", error.code, error.reason)
    server.shutdown()


# end of set-up
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit


class Library(BaseHTTPRequestHandler):
    def do_GET(self):
        parts = urlsplit(self.path)
        if parts.path != "/search":
            return self.send_error(404, "no such page")
        title = parse_qs(parts.query).get("title", ["anything"])[0]
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(f"looking for {title}".encode())

    log_message = lambda *args: None


with HTTPServer(("127.0.0.1", 0), Library) as server:
    # server.serve_forever() in a program of yours
    visit(server, "/search?title=Emma+I", "/search", "/lost")
