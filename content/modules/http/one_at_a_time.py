# set-up: a handler that waits for a second visitor
import threading
from http.server import (
    BaseHTTPRequestHandler,
    HTTPServer,
    ThreadingHTTPServer,
)
from urllib.request import urlopen


class Meeting(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            both.wait(timeout=1)
            word = b"together"
        except threading.BrokenBarrierError:
            word = b"alone"
        self.send_response(200)
        self.end_headers()
        self.wfile.write(word)

    log_message = lambda *args: None


def ask(address):
    return urlopen(address, timeout=10).read().decode()
# end of set-up
from concurrent.futures import ThreadPoolExecutor

for kind in (HTTPServer, ThreadingHTTPServer):
    both = threading.Barrier(2)
    with kind(("127.0.0.1", 0), Meeting) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        with ThreadPoolExecutor() as visitors:
            answers = visitors.map(ask, [address, address])
        print(kind.__name__, *answers)
        server.shutdown()
