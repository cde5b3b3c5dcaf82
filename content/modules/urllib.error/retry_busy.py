# set-up: a server that is busy twice
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Busy(BaseHTTPRequestHandler):
    answers = iter([503, 503, 200])

    def do_GET(self):
        self.send_response(next(self.answers))
        self.send_header("Retry-After", "0")
        self.end_headers()

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Busy)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import time
from urllib.error import HTTPError
from urllib.request import urlopen


def fetch(url, attempts=5):
    for attempt in range(1, attempts + 1):
        try:
            with urlopen(url, timeout=10) as answer:
                return answer.status
        except HTTPError as error:
            print(f"attempt {attempt}: {error.code} {error.reason}")
            if error.code not in (429, 503) or attempt == attempts:
                raise
            wait = error.headers.get("Retry-After", "")
            time.sleep(min(int(wait[:9]) if wait.isdecimal() else attempt, 60))


print("done:", fetch(f"{site}/stock"))
