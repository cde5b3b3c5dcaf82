import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.error import HTTPError
from urllib.request import urlopen


class Busy(BaseHTTPRequestHandler):
    answers = iter([503, 503, 200])

    def do_GET(self):
        self.send_response(next(self.answers))
        self.send_header("Retry-After", "0")
        self.end_headers()

    log_message = lambda *args: None


def fetch(url, attempts=5):
    for attempt in range(1, attempts + 1):
        try:
            return urlopen(url, timeout=10).status
        except HTTPError as error:
            print(f"attempt {attempt}: {error.code} {error.reason}")
            if error.code not in (429, 503) or attempt == attempts:
                raise
            time.sleep(int(error.headers.get("Retry-After", 1)))


with HTTPServer(("127.0.0.1", 0), Busy) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print("done:", fetch(f"http://127.0.0.1:{server.server_port}/"))
    server.shutdown()
