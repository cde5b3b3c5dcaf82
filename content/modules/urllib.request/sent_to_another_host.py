# set-up: a site that sends its visitors to another host
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Moved(BaseHTTPRequestHandler):
    def do_GET(self):
        till = f"http://localhost:{self.server.server_port}/till"
        self.send_response(200 if self.path == "/till" else 302)
        self.send_header("Location", till)
        self.end_headers()

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Moved)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up

from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, build_opener, urlopen

class Stay(HTTPRedirectHandler):
    redirect_request = lambda *args: None

with urlopen(site, timeout=5) as answer:
    print("asked 127.0.0.1, answered by", urlsplit(answer.url).hostname)
try:
    build_opener(Stay).open(site, timeout=5)
except HTTPError as error:
    print("not followed:", error.code)
