# set-up: a site that refuses Python's default user agent
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Picky(BaseHTTPRequestHandler):
    def do_GET(self):
        welcome = not self.headers["User-Agent"].startswith("Python-urllib")
        self.send_response(200 if welcome else 403)
        self.end_headers()

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Picky)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up

from urllib.error import HTTPError
from urllib.request import Request, urlopen

for headers in ({}, {"User-Agent": "price-watch/1.0"}):
    try:
        with urlopen(Request(site, headers=headers), timeout=10) as answer:
            print(headers, answer.status)
    except HTTPError as error:
        print(headers, error.code, error.reason)
