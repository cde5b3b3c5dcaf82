# set-up: a server where one page has moved
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Moved(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(301 if self.path == "/old" else 200)
        self.send_header("Location", "/new")
        self.end_headers()

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Moved)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from urllib.error import HTTPError
from urllib.parse import urljoin
from urllib.request import HTTPRedirectHandler, build_opener, urlopen


class Stay(HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


url = f"{site}/old"
with urlopen(url, timeout=10) as answer:
    print("ended at", answer.url.removeprefix(site), answer.status)
try:
    with build_opener(Stay).open(url, timeout=10):
        print("no redirect")
except HTTPError as error:
    with error:
        if "Location" not in error.headers:
            raise
        place = urljoin(url, error.headers["Location"])  # may be relative
    print("stopped:", error.code, "to", place.removeprefix(site))
