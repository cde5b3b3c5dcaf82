import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen


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
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for path in ("/tea", "/coffee"):
        try:
            urlopen(f"http://127.0.0.1:{server.server_port}{path}", timeout=10)
        except HTTPError:
            pass
    server.shutdown()
print(Path("access.log").read_text(encoding="utf-8"), end="")
