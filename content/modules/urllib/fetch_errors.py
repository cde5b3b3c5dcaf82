import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.error import HTTPError, URLError
from urllib.request import urlopen


class Empty(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_error(404, "no such book")

    log_message = lambda *args: None


def fetch(url):
    try:
        return urlopen(url, timeout=5).read()
    except HTTPError as error:
        print("answered with", error.code, error.reason)
    except URLError as error:
        print("not reached:", type(error.reason).__name__)


server = HTTPServer(("127.0.0.1", 0), Empty)
threading.Thread(target=server.handle_request).start()
address = f"http://127.0.0.1:{server.server_port}/emma"
fetch(address)
server.server_close()
fetch(address)  # nobody listens any more
