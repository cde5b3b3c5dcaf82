import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.error import HTTPError
from urllib.request import urlopen

lines = []


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/tea":
            self.send_error(404)
            return
        self.send_response(200)
        self.end_headers()

    def log_message(self, format, *args):
        text = (format % args).encode("unicode_escape").decode()
        lines.append(f"{self.address_string()} {text}")


with HTTPServer(("127.0.0.1", 0), Shop) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for path in ("/tea", "/coffee"):
        try:
            urlopen(f"http://127.0.0.1:{server.server_port}{path}", timeout=10)
        except HTTPError:
            pass
    server.shutdown()
print(*lines, sep="\n")
