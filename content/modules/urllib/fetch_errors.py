# set-up: a server that finds no book
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Empty(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_error(404, "no such book")

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Empty)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from urllib.error import HTTPError, URLError
from urllib.request import urlopen


def fetch(url):
    try:
        with urlopen(url, timeout=5) as answer:
            return answer.read()
    except HTTPError as error:
        print("answered with", error.code, error.reason)
    except URLError as error:
        print("not reached:", type(error.reason).__name__)


fetch(f"{site}/emma")
fetch("http://127.0.0.1:1/emma")  # nobody listens there
