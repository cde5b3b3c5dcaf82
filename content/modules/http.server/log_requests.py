# set-up: visitors of a server
import threading
from contextlib import suppress
from urllib.error import HTTPError
from urllib.request import urlopen


def visit(server, *paths):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for path in paths:
        with suppress(HTTPError):
            urlopen(f"http://127.0.0.1:{server.server_port}{path}", timeout=10)
    server.shutdown()


# end of set-up
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/tea":
            self.send_error(404)
            return
        self.send_response(200)
        self.end_headers()

    def log_message(self, format, *args):
        text = (format % args).encode("unicode_escape").decode()
        with open("access.log", "a", encoding="utf-8") as log:
            print(self.address_string(), text, file=log)


with HTTPServer(("127.0.0.1", 0), Shop) as server:
    visit(server, "/tea", "/coffee")  # server.serve_forever() in yours
print(Path("access.log").read_text(encoding="utf-8"), end="")
