# set-up: a server that counts connections
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Counting(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    connections = 0

    def setup(self):
        super().setup()
        Counting.connections += 1

    def do_GET(self):
        body = f"{self.headers['User-Agent']} {self.path}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Counting)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from concurrent.futures import ThreadPoolExecutor

import urllib3

http = urllib3.PoolManager(
    maxsize=4,
    block=True,
    headers={"User-Agent": "price-check/1.0"},
    timeout=urllib3.Timeout(connect=2, read=5),
)
for item in ("cup", "pot"):
    print(http.request("GET", f"{site}/{item}").data.decode())
print("connections so far:", Counting.connections)

with ThreadPoolExecutor(8) as threads:
    pages = [f"{site}/{number}" for number in range(20)]
    answers = threads.map(lambda url: http.request("GET", url), pages)
    print(sum(answer.status == 200 for answer in answers), "answers")
print("at most four:", Counting.connections <= 4)
